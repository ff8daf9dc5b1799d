package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Entity;
import standpoint.reader.state.Copying;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Editing;
import standpoint.reader.state.Marking;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Route;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceList;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Zoom;

/** What the menus and keys can do. A new command is one constant here. */
public enum Command {
    OPEN_FILES(Menu.FILE, "Open…", "Shortcut+O", Feather.FILE_PLUS, Action.wish(Wish.CHOOSE_FILES)),
    OPEN_FOLDER(Menu.FILE, "Open folder…", "Shortcut+Shift+O", Feather.FOLDER_PLUS, Action.wish(Wish.CHOOSE_FOLDER)),
    EXPORT(Menu.FILE, "Export stances and quotes…", "Shortcut+E", Feather.SHARE, Action.over(Overlay.EXPORT)),
    SAVE_MATRIX(Menu.FILE, "Save the matrix of stances…", "Shortcut+Shift+E", Feather.IMAGE, Action.wish(Wish.SAVE_MATRIX)),
    PAUSE_IMPORT(Menu.FILE, "Pause the import, or go on", "Shortcut+Comma", Feather.PAUSE, Action.wish(Wish.PAUSE_IMPORT)),
    CANCEL(Menu.FILE, "Cancel what runs", "Shortcut+Period", Feather.X_CIRCLE, Action.wish(Wish.CANCEL_WORK)),
    FAILED_FILES(Menu.FILE, "Files that failed", "Shortcut+Shift+I", Feather.ALERT_TRIANGLE, Action.over(Overlay.FAILURES)),
    ANALYSE_AGAIN(Menu.FILE, "Analyse again", "Shortcut+R", Feather.REFRESH_CW, Action.wish(Wish.ANALYSE_AGAIN)),
    CLOSE_TAB(Menu.FILE, "Close the tab", "Shortcut+W", Feather.X_SQUARE, state -> state.tabs().closeCurrent()),
    TAKE_OFF(Menu.FILE, "Take the story off the list", "Shortcut+Delete", Feather.TRASH, ReaderState::takeOff),
    QUIT(Menu.FILE, "Quit", "Shortcut+Q", Feather.LOG_OUT, Action.wish(Wish.QUIT)),

    UNDO(Menu.EDIT, "Undo", "Shortcut+Z", Feather.ROTATE_CCW, state -> new Editing(state).undo()),
    REDO(Menu.EDIT, "Redo", "Shortcut+Y", Feather.ROTATE_CW, state -> new Editing(state).redo()),
    RIGHT(Menu.EDIT, "Mark the selected as right", "R", Feather.THUMBS_UP, state -> new Editing(state).right()),
    WRONG(Menu.EDIT, "Mark the selected as wrong", "W", Feather.THUMBS_DOWN, state -> new Editing(state).wrong()),
    CHANGE(Menu.EDIT, "Change the selected…", "H", Feather.EDIT_2, state -> new Editing(state).change()),
    ADD_STANCE(Menu.EDIT, "Add a stance of your own…", "A", Feather.PLUS_CIRCLE, state -> new Editing(state).addStance()),
    COPY_WORDS(Menu.EDIT, "Copy the selected words", "Shortcut+C", Feather.COPY, Action.wish(Wish.COPY_WORDS)),
    COPY(Menu.EDIT, "Copy the selected with its source", "Shortcut+Shift+C", Feather.COPY, Copying::selected),
    FIND(Menu.EDIT, "Find in this story", "Shortcut+F", Feather.SEARCH, Action.wish(Wish.FIND)),
    NEXT_MATCH(Menu.EDIT, "Next match", "F3", Feather.CHEVRON_DOWN, state -> state.marks().find().step(1)),
    PREVIOUS_MATCH(Menu.EDIT, "Previous match", "Shift+F3", Feather.CHEVRON_UP, state -> state.marks().find().step(-1)),
    CLEAR_SELECTION(Menu.EDIT, "Clear the selection", "Esc", Feather.X, ReaderState::dismiss),

    PALETTE(Menu.GO, "Go to anything by name", "Shortcut+K", Feather.COMMAND, Action.over(Overlay.PALETTE)),
    BACK(Menu.GO, "Back", "Alt+Left", Feather.ARROW_LEFT, state -> state.history().go(-1)),
    FORWARD(Menu.GO, "Forward", "Alt+Right", Feather.ARROW_RIGHT, state -> state.history().go(1)),
    PAGE(Menu.GO, "Article", "F6", Feather.FILE_TEXT, Action.wish(Wish.FOCUS_PAGE)),
    NEXT_TAB(Menu.GO, "Next tab", "Ctrl+Tab", Feather.ARROW_RIGHT_CIRCLE, state -> state.tabs().step(1)),
    PREVIOUS_TAB(Menu.GO, "Previous tab", "Ctrl+Shift+Tab", Feather.ARROW_LEFT_CIRCLE, state -> state.tabs().step(-1)),
    NEXT_STORY(Menu.GO, "Next story", "Alt+Down", Feather.ARROW_DOWN, state -> new Route(state).story(1)),
    PREVIOUS_STORY(Menu.GO, "Previous story", "Alt+Up", Feather.ARROW_UP, state -> new Route(state).story(-1)),
    NEXT_STANCE(Menu.GO, "Next stance", "N", Feather.FLAG, state -> new Route(state).stance(1)),
    PREVIOUS_STANCE(Menu.GO, "Previous stance", "P", Feather.FLAG, state -> new Route(state).stance(-1)),
    NEXT_EVIDENCE(Menu.GO, "Next evidence of the selected stance", "E", Feather.CHEVRON_RIGHT, state -> new Route(state).evidence(1)),
    PREVIOUS_EVIDENCE(Menu.GO, "Previous evidence of the selected stance", "Shift+E", Feather.CHEVRON_LEFT, state -> new Route(state).evidence(-1)),
    NEXT_QUOTE(Menu.GO, "Next quote", "Shift+N", Feather.MESSAGE_SQUARE, state -> new Route(state).quote(1)),
    PREVIOUS_QUOTE(Menu.GO, "Previous quote", "Shift+P", Feather.MESSAGE_SQUARE, state -> new Route(state).quote(-1)),
    NEXT_MENTION(Menu.GO, "Next mention of the selected", "M", Feather.HASH, state -> new Route(state).mention(1)),
    PREVIOUS_MENTION(Menu.GO, "Previous mention of the selected", "Shift+M", Feather.HASH, state -> new Route(state).mention(-1)),
    VERSIONS(Menu.GO, "Compare with other versions of the story", "V", Feather.COPY, Command::compare),
    ACTOR_PAGE(Menu.GO, "The selected in all stories", "Shortcut+Shift+P", Feather.LAYERS, Command::showActor),
    PICTURES(Menu.GO, "All stories in pictures", "Shortcut+Shift+G", Feather.BAR_CHART_2, state -> state.sheets().show(new Sheet.OfLibrary(CorpusView.MATRIX, ""))),

    SEARCH(Menu.SEARCH, "Search all stories", "Shortcut+Shift+F", Feather.SEARCH, Action.wish(Wish.FOCUS_SEARCH)),
    NEXT_HIT(Menu.SEARCH, "Next hit in this story", "F4", Feather.CHEVRON_DOWN, state -> state.marks().hits().step(1)),
    PREVIOUS_HIT(Menu.SEARCH, "Previous hit in this story", "Shift+F4", Feather.CHEVRON_UP, state -> state.marks().hits().step(-1)),
    FILTERS(Menu.SEARCH, "Filter the stories", "Shortcut+Shift+K", Feather.SLIDERS, Action.pane(SearchPane.FILTERS)),
    NO_FILTERS(Menu.SEARCH, "Remove all filters", "Shortcut+Shift+D", Feather.X, state -> state.searching().filtersProperty().set(List.of())),
    QUOTES_ONLY(Menu.SEARCH, "Search in quotes only", "Shortcut+Shift+Q", Feather.MESSAGE_SQUARE, Action.turn(state -> state.searching().quotesOnlyProperty())),
    HIT_ORDER(Menu.SEARCH, "Hits best, newest or oldest first", "Shortcut+Shift+J", Feather.CALENDAR, state -> state.searching().turnOrder()),
    SAVE_SEARCH(Menu.SEARCH, "Save this search", "Shortcut+S", Feather.BOOKMARK, Action.wish(Wish.NAME_SEARCH)),
    SAVED_SEARCHES(Menu.SEARCH, "Saved and recent searches", "Shortcut+Shift+Y", Feather.CLOCK, Action.pane(SearchPane.SAVED)),
    FORGET_SEARCHES(Menu.SEARCH, "Forget recent searches", "Shortcut+Shift+Delete", Feather.TRASH_2, state -> state.searching().memory().forgetRecent()),
    LEAVE_SEARCH(Menu.SEARCH, "Leave the search", "Shortcut+Shift+X", Feather.X_CIRCLE, state -> state.searching().clear()),
    SEARCH_HELP(Menu.SEARCH, "How to write a search", "Shift+F1", Feather.HELP_CIRCLE, Action.pane(SearchPane.HELP)),

    STANCES(Menu.VIEW, "Stances", "Shortcut+1", SideTab.STANCES.icon(), Action.tab(SideTab.STANCES)),
    ENTITIES(Menu.VIEW, "People & places", "Shortcut+2", SideTab.ENTITIES.icon(), Action.tab(SideTab.ENTITIES)),
    QUOTES(Menu.VIEW, "Quotes", "Shortcut+3", SideTab.QUOTES.icon(), Action.tab(SideTab.QUOTES)),
    DETAILS(Menu.VIEW, "Details of the selected", "Shortcut+D", Feather.CHEVRON_DOWN, Action.turn(state -> state.selection().detailsProperty())),
    LIST_FILTER(Menu.VIEW, "Filter the list", "Shortcut+Shift+L", Feather.FILTER, Command::openFilter),
    STANCE_LAYOUT(Menu.VIEW, "Stances by actor, target or position", "Shortcut+Shift+A", Feather.LAYERS, stances(StanceList::turnLayout)),
    STANCE_ORDER(Menu.VIEW, "Stances surest first or in text order", "Shortcut+Shift+U", Feather.BAR_CHART, stances(StanceList::turnOrder)),
    MATRIX(Menu.VIEW, "Matrix of stances", "Shortcut+Shift+M", Feather.GRID, stances(StanceList::turnMatrix)),
    QUOTE_ORDER(Menu.VIEW, "Quotes in text order, by speaker or surest first", "Shortcut+Shift+S", Feather.LIST, Command::turnOrder),
    SPEAKER_COLOURS(Menu.VIEW, "Quotes in the colours of their speakers", "Shortcut+Shift+B", Feather.DROPLET,
            Action.turn(state -> state.quoteList().speakerColoursProperty())),
    THEME(Menu.VIEW, "Light or dark", "Shortcut+T", Feather.MOON, state -> state.looks().themeProperty().set(state.looks().themeProperty().get().other())),
    CONTRAST(Menu.VIEW, "High contrast", "Shortcut+Shift+H", Feather.CIRCLE, state -> state.looks().turnContrast()),
    SAFE_COLOURS(Menu.VIEW, "Colours that everybody tells apart", "Shortcut+Shift+V", Feather.EYE, Action.turn(state -> state.looks().safeColoursProperty())),
    FACE(Menu.VIEW, "Serif or sans", "Shortcut+Shift+T", Feather.TYPE, state -> state.looks().faceProperty().set(state.looks().faceProperty().get().other())),
    LARGER(Menu.VIEW, "Larger text", "Shortcut+Plus", Feather.ZOOM_IN, Action.zoom((state, now) -> state.looks().zoomProperty().set(Zoom.larger(now)))),
    SMALLER(Menu.VIEW, "Smaller text", "Shortcut+Minus", Feather.ZOOM_OUT, Action.zoom((state, now) -> state.looks().zoomProperty().set(Zoom.smaller(now)))),
    NORMAL_SIZE(Menu.VIEW, "Normal text size", "Shortcut+0", Feather.ROTATE_CCW, state -> state.looks().zoomProperty().set(Zoom.NORMAL)),
    FOLD_FOOTER(Menu.VIEW, "Fold the footer", "F", Feather.MINIMIZE_2, Action.turn(state -> state.looks().footerFoldedProperty())),
    FOCUS_MODE(Menu.VIEW, "Nothing but the page", "F11", Feather.MAXIMIZE, Action.turn(state -> state.looks().focusModeProperty())),

    CLEAN(Menu.MARKS, "Clean text: hide all marks", "C", Feather.EYE_OFF, Action.turn(state -> state.looks().cleanProperty())),
    PEOPLE_MARKS(Menu.MARKS, "Mark people", "Alt+1", Feather.USER, Action.marks(Marking.PEOPLE)),
    ORGANIZATION_MARKS(Menu.MARKS, "Mark organisations", "Alt+2", Feather.BRIEFCASE, Action.marks(Marking.ORGANIZATIONS)),
    PLACE_MARKS(Menu.MARKS, "Mark places", "Alt+3", Feather.MAP_PIN, Action.marks(Marking.PLACES)),
    QUOTE_MARKS(Menu.MARKS, "Mark quotes", "Alt+4", Feather.MESSAGE_SQUARE, Action.marks(Marking.QUOTES)),
    STANCE_MARKS(Menu.MARKS, "Mark stances", "Alt+5", Feather.FLAG, Action.marks(Marking.STANCES)),
    SPOTLIGHT(Menu.MARKS, "Spotlight on the selected", "S", Feather.SUN, Action.turn(state -> state.looks().spotlightProperty(),
            state -> state.selection().actor().isPresent(), "Select somebody, a quote or a stance first: the spotlight is on who is selected")),

    SAMPLES(Menu.HELP, "Read the sample stories", "Shortcut+Shift+R", Feather.COFFEE, Action.wish(Wish.READ_SAMPLES)),
    KEYS(Menu.HELP, "All keys", "F1", Feather.HELP_CIRCLE, Action.over(Overlay.KEYS)),
    ABOUT(Menu.HELP, "About Standpoint", "Shortcut+F1", Feather.INFO, Action.over(Overlay.ABOUT));

    /** The menus, in their order. */
    enum Menu {
        FILE("File"),
        EDIT("Edit"),
        GO("Go"),
        SEARCH("Search"),
        VIEW("View"),
        MARKS("Marks"),
        HELP("Help");

        private final String label;

        Menu(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Menu menu;
    private final String label;
    private final KeyCombination key;
    private final Feather icon;
    private final Action action;

    Command(Menu menu, String label, String key, Feather icon, Action action) {
        this.menu = menu;
        this.label = label;
        this.key = KeyCombination.valueOf(key);
        this.icon = icon;
        this.action = action;
    }

    Menu menu() {
        return menu;
    }

    String label() {
        return label;
    }

    KeyCombination key() {
        return key;
    }

    /** As the window writes them, those that do the same included. */
    String keys() {
        return key.getDisplayText() + (this == KEYS ? ", " + Keys.QUESTION_MARK : "");
    }

    Feather icon() {
        return icon;
    }

    /** Words that others have for it, to find it by. */
    String also() {
        return switch (this) {
            case FOCUS_MODE -> "focus mode page alone full screen";
            case THEME, CONTRAST -> "theme mode colours appearance";
            case SAFE_COLOURS -> "colour blind";
            case FACE -> "font typeface letters";
            case LARGER, SMALLER -> "zoom font";
            case NORMAL_SIZE -> "zoom font reset";
            case KEYS -> "shortcuts keyboard help";
            case TAKE_OFF -> "remove delete close";
            case OPEN_FILES, OPEN_FOLDER -> "import add";
            default -> "";
        };
    }

    void run(ReaderState state) {
        action.run(state);
    }

    /** Whether what it turns on and off is on; empty for a command that is no switch. */
    Optional<BooleanProperty> turned(ReaderState state) {
        return action.turned(state);
    }

    /** Whether it shows something over the window, and takes it away again. */
    boolean isOverlay() {
        return action.isOverlay();
    }

    private static void showActor(ReaderState state) {
        state.pageProperty().get().ifPresent(page -> state.selection().selectedEntity().filter(Entity::isNamed).ifPresentOrElse(
                entity -> state.sheets().show(Sheet.OfActor.of(page.article(), entity)), () -> state.notes().send("Select somebody with a name to see all stories")));
    }

    private static void compare(ReaderState state) {
        state.pageProperty().get().ifPresent(page -> state.versions().compare(page.article().id()));
    }

    /** Turns to the quotes as well, where the order is seen. */
    private static void turnOrder(ReaderState state) {
        state.quoteList().viewProperty().set(state.quoteList().viewProperty().get().turned());
        state.selection().tabProperty().set(SideTab.QUOTES);
    }

    /** Turns to the stances as well, where it is seen. */
    private static Action stances(Consumer<StanceList> change) {
        return state -> {
            change.accept(state.stanceList());
            state.selection().tabProperty().set(SideTab.STANCES);
        };
    }

    /** Of the tab that is open; people and places have theirs always on show. */
    private static void openFilter(ReaderState state) {
        switch (state.selection().tabProperty().get()) {
            case STANCES -> state.stanceList().filterProperty().set(true);
            case QUOTES -> state.quoteList().filterProperty().set(true);
            case ENTITIES -> {}
        }
        state.wishes().send(Wish.FOCUS_FILTER);
    }
}
