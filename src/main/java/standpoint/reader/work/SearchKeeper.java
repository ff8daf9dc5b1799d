package standpoint.reader.work;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import standpoint.library.Library;
import standpoint.library.SavedSearches;
import standpoint.library.SavedSearches.Contents;
import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchMemory;

/** Brings the saved and recent searches back, and keeps them with the library whenever they change. */
final class SearchKeeper {

    private static final String STORING = "Keeping your searches";

    private final SearchMemory memory;
    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final AtomicReference<Contents> latest = new AtomicReference<>(Contents.NONE);

    SearchKeeper(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        memory = state.searching().memory();
    }

    void start() {
        background.soon("Reading your saved searches", library.savedSearches()::load, this::take);
    }

    private void take(SavedSearches.Loaded loaded) {
        boolean changedMeanwhile = !memory.contents().equals(Contents.NONE);
        loaded.problem().ifPresent(problem -> state.problems().add(new Problem(Problem.Kind.TASK, "Reading your saved searches", problem)));
        memory.load(loaded.contents());
        memory.saved().subscribe(this::keep);
        memory.recent().subscribe(() -> {
            if (!library.isReadOnly()) { // nobody asked for these to be kept
                keep();
            }
        });
        if (changedMeanwhile) {
            keep();
        }
    }

    private void keep() {
        latest.set(memory.contents());
        background.soon(STORING, this::storeLatest, stored -> {});
    }

    /** Of two that come at once, the one that writes last writes the newest. */
    private synchronized boolean storeLatest() throws IOException {
        library.savedSearches().store(latest.get());
        return true;
    }
}
