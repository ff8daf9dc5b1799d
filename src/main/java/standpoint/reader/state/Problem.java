package standpoint.reader.state;

/**
 * Something that went wrong.
 *
 * @param what the file's name, or what was being done
 * @param why  one sentence
 */
public record Problem(Kind kind, String what, String why) {

    public enum Kind {
        /** A file that could not be read. */
        FILE,
        /** Something in the background that did not end well. */
        TASK
    }
}
