package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.importing.Import;

/** Goes through the articles that the user named, one at a time, and names those with which something is wrong. */
final class Articles {

    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);

    private final ArticleReader reader;
    private final Console console;

    /** What to do with an article. */
    @FunctionalInterface
    interface Step {
        void take(Path file, Article article) throws IOException;
    }

    Articles(ArticleReader reader, Console console) {
        this.reader = reader;
        this.console = console;
    }

    /**
     * Takes every article; one that cannot be read or that {@code step} fails on keeps none of the others back.
     *
     * @return how many files failed
     * @throws IOException what {@code step} throws: results that cannot be written are no matter of the single file
     */
    int forEach(List<Path> filesAndFolders, Step step) throws IOException {
        int failures = 0;
        for (Path file : reader.expand(filesAndFolders)) {
            if (!take(file, step)) {
                failures++;
            }
        }
        return failures;
    }

    private boolean take(Path file, Step step) throws IOException {
        switch (reader.read(file)) {
            case Reading.Unreadable(Path path, String reason) -> {
                console.note(path, reason);
                return false;
            }
            case Reading.Read(Article article) -> {
                try {
                    step.take(file, article);
                    return true;
                } catch (OutOfMemoryError e) {
                    LOG.error("{} needs more memory", file, e);
                    console.note(file, Import.TOO_LITTLE_MEMORY);
                    return false;
                } catch (RuntimeException | StackOverflowError e) {
                    LOG.error("{} failed", file, e);
                    console.note(file, "The analysis failed, which is a mistake in Standpoint; the log tells more.");
                    return false;
                }
            }
        }
    }
}
