package standpoint.reader;

import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Stance;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Work;

/** Tells which commands can do something just now. */
final class Possible {

    private Possible() {}

    static boolean now(Command command, ReaderState state) {
        Optional<Page> page = state.pageProperty().get();
        return switch (command) {
            case CANCEL -> Stream.of(Work.Kind.READING, Work.Kind.ANALYSING, Work.Kind.GATHERING, Work.Kind.EXPORTING).anyMatch(state.work()::containsKey);
            case PAUSE_IMPORT -> state.imports().isUnderWay();
            case FAILED_FILES -> !state.imports().failures().isEmpty();
            case ANALYSE_AGAIN -> page.filter(Page::givenUp).isPresent();
            case CLOSE_TAB, TAKE_OFF, FIND, PAGE, FOLD_FOOTER -> page.isPresent();
            case COPY_WORDS -> page.isPresent() && state.reviewing().wordsProperty().get().isPresent();
            case CLEAR_SELECTION -> state.isDismissible();
            case SPOTLIGHT -> state.looks().spotlightProperty().get() || state.selection().actor().isPresent();
            case EXPORT, PICTURES -> page.isPresent() || !state.shelf().stories().isEmpty();
            case UNDO -> state.undoing().lastProperty().get().isPresent();
            case REDO -> state.undoing().nextProperty().get().isPresent();
            case RIGHT, WRONG, CHANGE -> state.reviewing().atHand().isPresent();
            case ADD_STANCE -> state.reviewing().evidence().isPresent();
            case BACK -> state.history().canGoBackProperty().get();
            case FORWARD -> state.history().canGoForwardProperty().get();
            case NEXT_TAB, PREVIOUS_TAB -> state.tabs().all().size() > 1;
            case NEXT_STORY, PREVIOUS_STORY -> !state.shelf().shown().isEmpty();
            case VERSIONS -> page.filter(open -> state.versions().has(open.article().id())).isPresent();
            default -> inStory(command, state) && inSearch(command, state);
        };
    }

    private static boolean inStory(Command command, ReaderState state) {
        Optional<Analysis> analysis = state.analysis();
        return switch (command) {
            case NEXT_STANCE, PREVIOUS_STANCE, SAVE_MATRIX -> analysis.filter(found -> !found.stances().isEmpty()).isPresent();
            case NEXT_QUOTE, PREVIOUS_QUOTE -> analysis.filter(found -> !found.quotes().isEmpty()).isPresent();
            case NEXT_EVIDENCE, PREVIOUS_EVIDENCE -> state.selection().findingProperty().get().filter(Stance.class::isInstance).isPresent();
            case NEXT_MENTION, PREVIOUS_MENTION -> state.selection().selectedEntity().isPresent();
            case ACTOR_PAGE -> state.selection().selectedEntity().filter(Entity::isNamed).isPresent();
            case NEXT_MATCH, PREVIOUS_MATCH -> !state.marks().find().places().allProperty().get().isEmpty();
            case COPY -> state.selection().findingProperty().get().isPresent() || state.selection().selectedEntity().isPresent()
                    || state.sheets().isShown() && !state.sheets().atHandProperty().get().isEmpty();
            default -> true;
        };
    }

    private static boolean inSearch(Command command, ReaderState state) {
        return switch (command) {
            case NEXT_HIT, PREVIOUS_HIT -> !state.marks().hits().allProperty().get().isEmpty();
            case NO_FILTERS -> !state.searching().filtersProperty().get().isEmpty();
            case SAVE_SEARCH, LEAVE_SEARCH -> state.searching().isActive();
            case FORGET_SEARCHES -> !state.searching().memory().recent().isEmpty();
            default -> true;
        };
    }
}
