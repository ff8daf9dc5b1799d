package standpoint.reader.state;

/** What may stand beside the search box, over the page. */
public enum SearchPane {
    NONE,
    /** What the stories found have, to keep or leave out. */
    FILTERS,
    /** Saved and recent searches. */
    SAVED,
    HELP
}
