package standpoint.reader.look;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.article.Zone;

/** The style classes of the window; each has a rule in {@code styles/reader.css}. */
public final class Styles {

    // the window
    public static final String WINDOW = "window";
    public static final String HEADER = "header";
    public static final String TOOL = "tool";
    public static final String COLUMNS = "columns";
    public static final String DIVIDER = "divider";
    public static final String DIVIDER_GRIP = "divider-grip";
    public static final String SHELF = "shelf";
    public static final String PANEL = "panel";
    public static final String STATUS_BAR = "status-bar";
    public static final String STATUS_TEXT = "status-text";
    public static final String LEGEND = "legend";
    public static final String STORY_TABS = "story-tabs";
    public static final String ALL_TABS = "all-tabs";
    public static final String IMPORT_BAR = "import-bar";
    public static final String IMPORT_TEXT = "import-text";
    public static final String IMPORT_FILE = "import-file";
    public static final String FAILURE_SHEET = "failure-sheet";
    public static final String NOTICE = "notice";
    public static final String NOTICE_TEXT = "notice-text";
    public static final String PROBLEMS = "problems";
    public static final String PROBLEMS_TITLE = "problems-title";
    public static final String PROBLEM_NAME = "problem-name";
    public static final String PROBLEM_REASON = "problem-reason";

    // lists
    public static final String SEARCH_BOX = "search-box";
    public static final String SEARCH_MESSAGE = "search-message";
    public static final String SEARCH_TOOLS = "search-tools";
    public static final String FILTER_CHIPS = "filter-chips";
    public static final String FILTER_CHIP = "filter-chip";
    public static final String EXCLUDED = "excluded";
    public static final String PROPOSALS = "proposals";
    public static final String PROPOSAL = "proposal";
    public static final String FLYOUT = "flyout";
    public static final String FACETS = "facets";
    public static final String FACET = "facet";
    public static final String FACET_ROW = "facet-row";
    public static final String FACET_VALUE = "facet-value";
    public static final String SAVED = "saved";
    public static final String HIT_HEAD = "hit-head";
    public static final String HIT_BAR = "hit-bar";
    public static final String LIST_TITLE = "list-title";
    public static final String STORIES = "stories";
    public static final String STORY_TITLE = "story-title";
    public static final String CLOSE_STORY = "close-story";
    public static final String UNREAD = "unread";
    public static final String LEAVE_FOCUS = "leave-focus";
    public static final String STORY_DATE = "story-date";
    public static final String STORY_SOURCE = "story-source";
    public static final String CARDS = "cards";
    public static final String CARD = "card-box";
    public static final String CARD_TITLE = "card-title";
    public static final String CARD_TEXT = "card-text";
    public static final String CARD_NOTE = "card-note";
    public static final String CARD_META = "card-meta";
    public static final String MATCH = "match";
    public static final String CUE = "cue";
    public static final String SNIPPET = "snippet";
    public static final String FINDING = "finding";
    public static final String GROUP_TITLE = "group-title";
    public static final String GROUP_ROLE = "group-role";
    public static final String SECTION_TITLE = "section-title";
    public static final String ENTITY_CARD = "entity-card";
    public static final String ENTITY_HEAD = "entity-head";
    public static final String ENTITY_NAME = "entity-name";
    public static final String ENTITY_ROLE = "entity-role";
    public static final String DETAILS = "details";
    public static final String ALIASES = "aliases";
    public static final String ALIAS = "alias";
    public static final String MORE = "more";
    public static final String STRIP = "strip";
    public static final String STRIP_TRACK = "strip-track";
    public static final String STRIP_VIEW = "strip-view";
    public static final String STRIP_TICKS = "strip-ticks";
    public static final String STRIP_CURRENT = "strip-current";
    public static final String SECTION_LINKS = "section-links";
    public static final String SECTION_LINK = "section-link";
    public static final String COUNT = "count";
    public static final String CHIP = "chip";
    public static final String FILTER = "filter";
    public static final String BADGE = "badge";
    public static final String UNCERTAIN = "uncertain";
    public static final String DOUBTFUL = "doubtful";
    public static final String LIST_BAR = "list-bar";
    public static final String CARD_LINE = "card-line";
    public static final String SEGMENT = "segment";
    public static final String SWITCH = "switch";
    public static final String CHOICES = "choices";
    public static final String CHOICE = "choice";
    public static final String CONTRARY = "contrary";
    public static final String SMALL = "small";
    public static final String QUIET = "quiet";
    public static final String MATTER = "matter";
    public static final String TOPIC = "topic";
    public static final String SIDES = "sides";
    public static final String POSITION_HEAD = "position-head";
    public static final String MATRIX = "matrix";
    public static final String MATRIX_PANE = "matrix-pane";
    public static final String MATRIX_PLACE = "matrix-place";
    public static final String MATRIX_NAME = "matrix-name";
    public static final String MATRIX_HEADING = "matrix-heading";
    public static final String MATRIX_CELL = "matrix-cell";
    public static final String MATRIX_SIGN = "matrix-sign";
    public static final String MATRIX_LEGEND = "matrix-legend";
    public static final String MATRIX_PICTURE = "matrix-picture";
    public static final String FILLED = "filled";
    public static final String UNKNOWN = "unknown";
    public static final String COPY = "copy";
    public static final String SWATCH = "swatch";
    public static final String VERDICT = "verdict";
    public static final String VERDICTS = "verdicts";
    public static final String VERDICT_BUTTON = "verdict-button";
    public static final String REJECTED = "rejected";
    public static final String HIDDEN = "hidden-note";
    public static final String NOTES = "notes";
    public static final String MARK = "mark";
    public static final String KIND_ICON = "kind-icon";
    public static final String EMPTY = "empty";
    public static final String EMPTY_TITLE = "empty-title";
    public static final String EMPTY_TEXT = "empty-text";
    public static final String EMPTY_ICON = "empty-icon";
    public static final String WELCOME = "welcome";
    public static final String WELCOME_BUTTONS = "welcome-buttons";
    public static final String STEPS = "steps";
    public static final String STEP_NUMBER = "step-number";
    public static final String STEP_TITLE = "step-title";
    public static final String KEY = "key";

    // what lies over the story
    public static final String SHEET = "over-story";
    public static final String SHEET_HEAD = "over-story-head";
    public static final String TURN = "turn";
    public static final String TURN_TITLE = "turn-title";
    public static final String IN_ALL_STORIES = "in-all-stories";
    public static final String RELATION = "relation";
    public static final String UNDO = "undo";
    public static final String JOIN = "join";
    public static final String SPLIT = "split";

    // pictures of many stories
    public static final String SKETCH = "sketch";
    public static final String SKETCH_PLACE = "sketch-place";
    public static final String SKETCH_GROUND = "sketch-ground";
    public static final String SKETCH_TITLE = "sketch-title";
    public static final String SKETCH_TEXT = "sketch-text";
    public static final String SKETCH_NOTE = "sketch-note";
    public static final String SKETCH_LINE = "sketch-line";
    public static final String SKETCH_AXIS = "sketch-axis";
    public static final String SKETCH_MARK = "sketch-mark";
    public static final String SKETCH_TURN = "sketch-turn";
    public static final String SKETCH_BAR = "sketch-bar";
    public static final String SKETCH_DOT = "sketch-dot";
    public static final String SKETCH_AGREE = "sketch-agree";
    public static final String SKETCH_DISAGREE = "sketch-disagree";
    public static final String SKETCH_MIXED = "sketch-mixed";
    public static final String EVIDENCE = "evidence";
    public static final String PICTURE_BOX = "picture-box";
    public static final String SIGN = "sign";
    public static final String SIGN_GROUND = "sign-ground";
    public static final String SIGN_STROKE = "sign-stroke";
    public static final String SIGN_TEXT = "sign-text";
    public static final String HOT = "hot";

    // what lies over the window
    public static final String OVERLAY = "overlay";
    public static final String DROP_TARGET = "drop-target";
    public static final String DROP_WORDS = "drop-words";
    public static final String OVERLAY_BOX = "overlay-box";
    public static final String OVERLAY_TITLE = "overlay-title";
    public static final String OVERLAY_BODY = "overlay-body";
    public static final String VERSION_SHEET = "version-sheet";
    public static final String VERSION_NAME = "version-name";
    public static final String VERSION_TEXT = "version-text";
    public static final String REMOVED = "removed";
    public static final String ADDED = "added";
    public static final String ALSO_IN = "also-in";
    public static final String ABOUT_SHEET = "about-sheet";
    public static final String CHANGE_SHEET = "change-sheet";
    public static final String EXPORT_SHEET = "export-sheet";
    public static final String KEY_SHEET = "key-sheet";
    public static final String KEY_NAME = "key-name";
    public static final String KEY_MEANING = "key-meaning";
    public static final String PALETTE = "palette";

    // the page
    public static final String DESK = "desk";
    public static final String ARTICLE = "article";
    public static final String GUTTER = "gutter";
    public static final String FIRST = "first";
    public static final String BLANK = "blank";
    public static final String REPEATED_HEADLINE = "repeated-headline";
    public static final String PLAIN = "plain";
    public static final String MENTION = "mention";
    public static final String QUOTE = "quote";
    public static final String SELECTED_MENTION = "selected-mention";
    public static final String LIT = "lit";
    public static final String LIT_CUE = "lit-cue";
    public static final String FLASH = "flash";
    public static final String FADED = "faded";
    public static final String OVERVIEW = "overview";
    public static final String OVERVIEW_VIEW = "overview-view";
    public static final String QUOTE_BAR = "quote-bar";
    public static final String FOLD_LINE = "fold-line";
    public static final String FOLD_HEAD = "fold-head";
    public static final String FOLDED = "folded";
    public static final String OVERVIEW_TICK = "overview-tick";
    public static final String FOUND = "found";
    public static final String FOUND_HERE = "found-here";
    public static final String FIND_BAR = "find-bar";
    public static final String FIND_COUNT = "find-count";

    private static final List<String> SPEAKERS = List.of("speaker-a", "speaker-b", "speaker-c", "speaker-d", "speaker-e", "speaker-f", "speaker-g",
            "speaker-h");

    private Styles() {}

    /** @param colour as {@code Speakers} tells it; all without a colour of their own share the one of quotes */
    public static String ofSpeaker(Optional<Integer> colour) {
        return colour.map(SPEAKERS::get).orElse(QUOTE);
    }

    public static String of(Zone.Kind zone) {
        return switch (zone) {
            case SECTION -> "section";
            case HEADLINE -> "headline";
            case STANDFIRST -> "standfirst";
            case BYLINE -> "byline";
            case DATELINE -> "dateline";
            case DATE -> "date";
            case CROSSHEAD -> "crosshead";
            case BODY -> "body";
            case CAPTION -> "caption";
            case FOOTER -> "footer";
        };
    }

    public static String of(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case GROUP -> "group";
        };
    }

    public static String of(Position position) {
        return switch (position) {
            case FOR -> "for";
            case AGAINST -> "against";
            case UNDECIDED -> "undecided";
            case AFFIRMS -> "affirms";
            case DENIES -> "denies";
            case DOUBTS -> "doubts";
        };
    }
}
