package standpoint.reader.state;

/**
 * What runs in the background.
 *
 * @param text what to tell the user
 * @param done how many of {@code total} are finished; a total of 0 is an unknown amount
 */
public record Work(Kind kind, String text, int done, int total) {

    /** In the order of what to tell first. */
    public enum Kind {
        /** A story, while there is none on the page. */
        OPENING,
        READING,
        GATHERING,
        EXPORTING,
        /** Cannot be cancelled: stories would be missing from every search. */
        REBUILDING,
        LOADING_MODELS,
        ANALYSING
    }

    public static Work unmeasured(Kind kind, String text) {
        return new Work(kind, text, 0, 0);
    }

    /** 0 to 1; negative where the amount is unknown. */
    public double progress() {
        return total == 0 ? -1 : (double) done / total;
    }
}
