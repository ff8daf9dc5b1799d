package standpoint.reader;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javafx.collections.MapChangeListener;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Entity;
import standpoint.library.AnalysisDraft;
import standpoint.library.Library;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;

import static org.assertj.core.api.Assertions.assertThat;

/** A library whose search index is damaged is opened. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class IndexRebuildTest {

    private static final int STORIES = 80;

    @TempDir
    private Path folder;

    @Test
    void theBarTellsHowFarTheRebuildIsAndAllStoriesAreFoundAgain() throws Exception {
        try (Library library = Library.open(folder)) {
            for (int i = 0; i < STORIES; i++) {
                AnalysisDraft draft = new AnalysisDraft("Ferry " + i + " stops\nHarbour master Ruth Hale said that ferry " + i + " stops in March.\n");
                draft.entity(Entity.Kind.PERSON, "Ruth Hale", "Harbour master", "Ruth Hale");
                library.add(draft.analysis());
            }
        }
        damageTheIndex();
        List<Double> progress = new CopyOnWriteArrayList<>();
        try (OpenWindow window = new OpenWindow(Library.open(folder), List.of(), new NoDialogs(), state -> record(state, progress))) {
            window.until("the rebuild has ended", () -> !progress.isEmpty() && !window.state().work().containsKey(Work.Kind.REBUILDING));
            assertThat(progress).as("the bar moves, and only forwards").hasSizeGreaterThan(2).isSorted();
            assertThat(progress.getLast()).isGreaterThan(progress.getFirst());
            window.until("all stories are listed", () -> window.state().shelf().stories().size() == STORIES);
            window.act(() -> window.state().wishes().send(Wish.FOCUS_SEARCH));
            window.robot.write("ferry");
            window.until("all are found", () -> window.state().shelf().outcomeProperty().get()
                    .filter(outcome -> outcome instanceof SearchOutcome.Found found && found.total() == STORIES).isPresent());
            assertThat(window.onWindow(() -> List.copyOf(window.state().problems()))).as("a damaged index is no concern of the user").isEmpty();
        }
    }

    private static void record(ReaderState state, List<Double> progress) {
        state.work().addListener((MapChangeListener<Work.Kind, Work>) change -> {
            if (change.wasAdded() && change.getKey() == Work.Kind.REBUILDING) {
                progress.add((double) change.getValueAdded().done() / change.getValueAdded().total());
            }
        });
    }

    private void damageTheIndex() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }
}
