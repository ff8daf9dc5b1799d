package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import standpoint.analysis.Analyst;
import standpoint.library.Library;

@Command(name = "import", header = "Analyse articles and add them to the library.",
        description = "Stories that the library has with an up-to-date analysis are left as they are.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, Exit.HELP_FAILED, Exit.HELP_USAGE})
final class ImportCommand implements Callable<Integer> {

    private final LibraryChoice choice;
    private final Articles articles;
    private final Analyst analyst;
    private final Console console;
    private int added;
    private int known;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Article files, and folders of them.")
    private List<Path> files = List.of();

    ImportCommand(LibraryChoice choice, Articles articles, Analyst analyst, Console console) {
        this.choice = choice;
        this.articles = articles;
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int failures;
        try (Library library = Library.open(choice.folder())) {
            Importer importer = new Importer(library, analyst);
            failures = articles.forEach(files, (file, article) -> {
                Importer.Imported imported = importer.take(article);
                imported.analysis().limitation().ifPresent(why -> console.note(file, why));
                console.say(file + ": " + (imported.isNew() ? Counts.of(imported.analysis()) : "in the library already"));
                added += imported.isNew() ? 1 : 0;
                known += imported.isNew() ? 0 : 1;
            });
            library.problems().forEach(console::note);
        }
        console.say("Added " + Counts.count(added, "story", "stories") + " to " + choice.folder() + "; " + known + " there already, "
                + failures + " failed.");
        return Exit.of(failures);
    }
}
