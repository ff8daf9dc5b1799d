package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.reader.Gallery;
import standpoint.reader.WindowUnavailableException;

/** Draws the window in all its states with the sample stories. */
public final class Screenshots {

    /** Held, as the logging system forgets levels of loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Screenshots() {}

    /** @param arguments the folder for the pictures; then, perhaps, names of some states, for these alone */
    public static void main(String[] arguments) throws IOException, WindowUnavailableException {
        ROOT.setLevel(Level.WARNING);
        Path folder = Path.of(arguments.length == 0 ? "docs/screenshots" : arguments[0]);
        Path library = Files.createTempDirectory(Path.of("target"), "screenshots").toAbsolutePath();
        try (Library stories = Library.open(library)) {
            new Gallery(stories, new Analyst(), new ArticleReader()).draw(folder, List.of(arguments).stream().skip(1).toList());
        }
        System.exit(0); // JavaFX and the parser keep threads
    }
}
