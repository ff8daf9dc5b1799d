package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.library.Library;
import standpoint.library.Story;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a window that may only read its library opens is shown all the same. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SecondWindowTest {

    @Test
    void aFolderIsListedAndOpenedThoughNothingIsKept(@TempDir Path folder) throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("a.txt"), QuarryStory.TEXT);
        Files.writeString(stories.resolve("b.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        try (Library first = Library.open(folder.resolve("library"))) {
            SearchStories.fill(first);
            Library second = Library.open(folder.resolve("library"), Library.Access.READ);
            assertThat(second.isReadOnly()).isTrue();
            try (OpenWindow window = new OpenWindow(second, List.of(stories), new NoDialogs())) {
                window.until("all are listed", () -> window.state().shelf().stories().size() == 6);
                window.until("one is on the page", () -> window.page().getLength() > 0);
                window.untilIdle();
                Story bell = window.onWindow(() -> window.state().shelf().stories().stream().filter(story -> story.title().equals("Museum returns bell")).findFirst().orElseThrow());
                window.act(() -> window.state().storyRequests().send(new StoryRequest(bell.id(), List.of())));
                window.until("the other one is, too", () -> window.page().getText().contains("bronze bell"));
                window.until("it is analysed", () -> window.state().analysis().isPresent());
                assertThat(first.stories()).hasSize(4);
                assertThat(window.onWindow(() -> window.state().shelf().stories())).hasSize(6);
            }
        }
    }
}
