package standpoint.reader.state;

/** What only the window itself can do. */
public enum Wish {
    CHOOSE_FILES,
    CHOOSE_FOLDER,
    READ_SAMPLES,
    FOCUS_SEARCH,
    EXTEND_SEARCH,
    FOCUS_HITS,
    NAME_SEARCH,
    FIND,
    COPY_WORDS,
    FOCUS_PAGE,
    FOCUS_FILTER,
    CANCEL_WORK,
    PAUSE_IMPORT,
    CANCEL_IMPORT,
    GO_ON_IMPORT,
    RETRY_FAILED,
    SAVE_FAILED,
    ANALYSE_AGAIN,
    SAVE_MATRIX,
    QUIT
}
