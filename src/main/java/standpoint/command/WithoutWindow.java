package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.library.Library;
import standpoint.library.Story;
import standpoint.reader.Pictures;
import standpoint.reader.WindowUnavailableException;
import standpoint.reader.look.Theme;

/** What a machine shows that cannot show the window. The stories go into the library all the same. */
final class WithoutWindow {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutWindow.class);
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;

    private final LibraryChoice choice;
    private final Articles articles;
    private final Analyst analyst;
    private final Console console;
    private Optional<Analysis> first = Optional.empty();
    private List<Story> stories = List.of();

    WithoutWindow(LibraryChoice choice, Articles articles, Analyst analyst, Console console) {
        this.choice = choice;
        this.articles = articles;
        this.analyst = analyst;
        this.console = console;
    }

    /** Saves a picture of the window with the library's stories and the first file open, if that can be, and lists all stances. */
    int drawAndList(List<Path> files, Path png) throws IOException, Failure {
        StanceTable table = analyse(files);
        if (first.isPresent()) {
            draw(first.get(), png);
        }
        return print(table);
    }

    /** Lists all stances. */
    int list(List<Path> files) throws IOException, Failure {
        return print(analyse(files));
    }

    /** As with the window, files that cannot be read are no failure as long as there is something to show. */
    private int print(StanceTable table) {
        table.lines().forEach(console::say);
        return first.isPresent() ? Exit.OK : Exit.FAILED;
    }

    private StanceTable analyse(List<Path> files) throws IOException, Failure {
        if (files.isEmpty()) {
            throw new Failure(Exit.FAILED, "No article is named, so there is nothing to show; give files or folders, or see standpoint --help.");
        }
        StanceTable table = new StanceTable();
        try (Library library = Library.open(choice.folder())) {
            Importer importer = new Importer(library, analyst);
            articles.forEach(files, (file, article) -> {
                Analysis analysis = importer.take(article).analysis();
                analysis.limitation().ifPresent(why -> console.note(file, why));
                table.add(file, analysis);
                if (first.isEmpty()) {
                    first = Optional.of(analysis);
                }
            });
            stories = library.stories();
        }
        return table;
    }

    private void draw(Analysis analysis, Path png) throws IOException {
        try {
            Pictures.render(analysis, stories, png, Theme.LIGHT, WIDTH, HEIGHT);
            console.note("The window is drawn in " + png.toAbsolutePath().normalize() + " instead, with “" + analysis.article().metadata().title()
                    + "” open; below are the stances.");
        } catch (WindowUnavailableException e) {
            LOG.warn("no picture", e);
            console.note(String.valueOf(e.getMessage()));
        }
    }
}
