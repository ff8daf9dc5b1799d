package standpoint.reader.work;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import standpoint.library.Library;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.ReaderState;

/** Answers the search box once its user pauses. Only the answer to the newest query is shown. */
public final class Searcher {

    private static final int HITS = 50;
    private static final Duration PAUSE = Duration.millis(160);

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int newest;

    public Searcher(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        pause.setOnFinished(end -> search(state.shelf().queryProperty().get()));
    }

    /** From now on the search box is listened to. */
    public void start() {
        state.shelf().queryProperty().subscribe((was, is) -> changed(is));
    }

    private void changed(String query) {
        newest++;
        if (query.isBlank()) {
            pause.stop();
            state.shelf().outcomeProperty().set(Optional.empty());
        } else {
            pause.playFromStart();
        }
    }

    private void search(String query) {
        int number = newest;
        background.soon("The search", () -> library.search(query, HITS), (SearchOutcome outcome) -> {
            if (number == newest) {
                state.shelf().outcomeProperty().set(Optional.of(outcome));
            }
        });
    }
}
