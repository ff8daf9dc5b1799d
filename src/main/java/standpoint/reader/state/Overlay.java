package standpoint.reader.state;

/** What may lie over the whole window until the user has done with it. */
public enum Overlay {
    NONE,
    KEYS,
    PALETTE,
    FAILURES,
    VERSIONS,
    EXPORT,
    CHANGE,
    ADD_STANCE,
    ABOUT
}
