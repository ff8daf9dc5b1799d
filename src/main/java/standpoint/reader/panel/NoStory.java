package standpoint.reader.panel;

import javafx.beans.binding.Bindings;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.EmptyState;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Work;

/** What a tab of the panel says while no story is open; nothing while one is on its way. */
final class NoStory {

    private NoStory() {}

    static EmptyState in(ReaderState state) {
        EmptyState hint = new EmptyState(Feather.BOOK_OPEN, "No story open", "What is found in a story appears here.");
        hint.visibleProperty().bind(Bindings.createBooleanBinding(() -> !state.work().containsKey(Work.Kind.OPENING), state.work()));
        return hint;
    }
}
