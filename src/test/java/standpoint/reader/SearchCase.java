package standpoint.reader;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import standpoint.library.Story;

/** A window on the library of {@link SearchStories}, with the keyboard in the box. */
abstract class SearchCase {

    @TempDir
    Path folder = Path.of("");
    OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = SearchStories.window(folder);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    List<Story> hits() {
        return window.onWindow(() -> window.state().shelf().shown());
    }
}
