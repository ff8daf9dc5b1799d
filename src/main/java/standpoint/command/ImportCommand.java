package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.article.ArticleReader;
import standpoint.importing.FailureList;
import standpoint.importing.Import;
import standpoint.importing.ImportSummary;
import standpoint.library.Library;

@Command(name = "import", header = "Analyse articles and add them to the library.",
        description = "Works on several files at a time. Files that did not change since they were imported are not read again, and stories that the "
                + "library has with an up-to-date analysis are left as they are: an import that was cut off goes on when it is given again.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, Exit.HELP_FAILED, Exit.HELP_USAGE})
final class ImportCommand implements Callable<Integer> {

    private final LibraryChoice choice;
    private final ArticleReader reader;
    private final Import.Analysing analyst;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "Article files, and folders of them.")
    private List<Path> files = List.of();

    @Option(names = "--failed", paramLabel = "LIST", description = "Write the files that failed into this file, each with its reason.")
    private @Nullable Path failed;

    @Option(names = "--retry", paramLabel = "LIST", description = "Import the files that an earlier import wrote with --failed.")
    private @Nullable Path retry;

    @Option(names = "--threads", paramLabel = "N", description = "How many files to work on at a time. Default: one for each processor.")
    private int threads = Import.allProcessors();

    ImportCommand(LibraryChoice choice, ArticleReader reader, Import.Analysing analyst, Console console) {
        this.choice = choice;
        this.reader = reader;
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        if (threads < 1) {
            throw new Failure(Exit.USAGE, "--threads is how many files to work on at a time; give a number from 1 on.");
        }
        List<Path> chosen = new ArrayList<>(files);
        if (retry != null) {
            chosen.addAll(FailureList.read(retry));
        }
        if (chosen.isEmpty()) {
            throw new Failure(Exit.USAGE, "Name the FILE or DIR to import. See: standpoint import --help");
        }
        ImportSummary summary;
        try (Library library = Library.open(choice.folder(), Library.Access.WRITE)) {
            library.catchUp(new CatchUpNotes(console));
            summary = new Import(library, reader, analyst, threads).run(chosen, new ImportNotes(console));
            library.problems().forEach(console::note);
        }
        if (failed != null) {
            FailureList.write(failed, summary.failures());
        }
        sum(summary);
        return Exit.of(summary.failures().size());
    }

    private void sum(ImportSummary summary) {
        int failures = summary.failures().size();
        String list = Optional.ofNullable(failed).filter(file -> failures > 0).map(file -> ", see " + file).orElse("");
        console.say("Added " + Counts.count(summary.added(), "story", "stories") + " to " + choice.folder() + "; " + summary.known() + " there already, "
                + failures + " failed" + list + ".");
    }
}
