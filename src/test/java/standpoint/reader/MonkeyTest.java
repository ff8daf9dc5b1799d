package standpoint.reader;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import standpoint.article.ArticleId;
import standpoint.reader.state.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is pressed, nothing breaks, and the heap does not grow. {@code -Dmonkey.inputs=10000} presses more. */
@Timeout(value = 40, unit = TimeUnit.MINUTES)
class MonkeyTest {

    private static final int INPUTS = Integer.getInteger("monkey.inputs", 1200);
    private static final int WARM_UP = 400;
    private static final long SEED = Long.getLong("monkey.seed", 20260401);
    private static final double MOST_GROWTH = 1.1;
    private static final int LONGEST_MOVE_SECONDS = 20;

    @TempDir
    private Path folder;

    @Test
    void nothingBreaksWhateverIsPressed() throws Exception {
        Set<ArticleId> seen = new HashSet<>();
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            Path many = Files.createDirectory(folder.resolve("many"));
            stories(many, 32);
            Monkey monkey = new Monkey(window, stories(folder, 6), many, SEED);
            window.drop(many);
            window.until("the import has begun", () -> window.state().imports().stageProperty().get().isPresent());
            window.act(() -> window.state().wishes().send(Wish.READ_SAMPLES)); // their many words, which the parser then knows, are in reach of a random press
            window.until("the samples are open", () -> window.state().pageProperty().get().isPresent());
            window.untilIdle();
            monkey.play(WARM_UP, done -> {}); // caches of controls, fonts and images fill once
            window.untilIdle();
            long before = Memory.used();
            monkey.play(INPUTS, done -> window.onWindow(() -> window.state().pageProperty().get()).ifPresent(page -> seen.add(page.article().id())));
            window.untilIdle();
            long after = Memory.used();
            System.out.printf("%d inputs; %.1f MB in use before, %.1f MB after%n", INPUTS, before / 1e6, after / 1e6);
            assertThat(after).as("bytes in use after %s inputs", INPUTS).isLessThan((long) (MOST_GROWTH * before));
            assertThat(window.onWindow(() -> window.state().problems().stream().filter(problem -> problem.what().equals(ReaderWindow.MISHAP)).toList())).isEmpty();
        } // closing tells of exceptions that came before
        assertThat(seen).as("stories that were on the page").hasSizeGreaterThan(3);
    }

    @Test
    void aClosedWindowIsNotHeldOnTo() throws Exception {
        List<WeakReference<?>> parts = openAndClose();
        // what still moves when the window closes, such as a flash of words, holds it until it has come to its end
        WaitForAsyncUtils.waitFor(LONGEST_MOVE_SECONDS, TimeUnit.SECONDS, () -> {
            Memory.used();
            return parts.stream().allMatch(part -> part.get() == null);
        });
        assertThat(parts).extracting(WeakReference::get).containsOnlyNulls();
    }

    /** In a method of its own, as a variable would hold on to the window. */
    private List<WeakReference<?>> openAndClose() throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            window.drop(stories(folder, 1).getFirst());
            window.untilAnalysed();
            window.untilIdle();
            return List.of(new WeakReference<>(window.state()), new WeakReference<>(window.view()));
        }
    }

    /** Small stories of which a window makes something, and a file that cannot be read. */
    static List<Path> stories(Path folder, int number) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            String story = """
                    Council %s divided over the old bridge

                    By Ida Marsh

                    Mayor Olga Berg said on Monday that the town of Ellmoor would not close the old bridge. "We will not cut the town in two," Berg told reporters.

                    The engineer Tom Reyes warned that the bridge could fall. He urged the Ellmoor Council to vote for a new one, number %s of its kind.

                    The Green Alliance has not decided whether to support the plan. Its leader, Pia Lund, denied that her party had delayed the vote.
                    """.formatted(i, i);
            files.add(Files.writeString(folder.resolve("story-" + i + ".txt"), story.repeat(i % 3 == 0 ? 8 : 1)));
        }
        files.add(Files.write(folder.resolve("broken.txt"), new byte[]{0, 1, 2, 3}));
        return files;
    }
}
