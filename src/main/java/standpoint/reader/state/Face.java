package standpoint.reader.state;

/** The kinds of typefaces in which the page can be set. */
public enum Face {
    SERIF,
    SANS;

    public Face other() {
        return this == SERIF ? SANS : SERIF;
    }
}
