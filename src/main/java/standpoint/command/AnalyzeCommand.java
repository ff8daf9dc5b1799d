package standpoint.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.export.ExportFormat;
import standpoint.review.Review;

@Command(name = "analyze", header = "Write one analysis file per article.",
        description = "Finds people, organisations, places, quotes and stances, and writes them to DIR/NAME.json or DIR/NAME.csv, "
                + "over what is there. The library is not touched.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, Exit.HELP_FAILED, Exit.HELP_USAGE})
final class AnalyzeCommand implements Callable<Integer> {

    private final Articles articles;
    private final Analyst analyst;
    private final Console console;
    private final Set<String> taken = new HashSet<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the analysis files; made if need be.")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "json|csv", defaultValue = "json",
            description = "json: everything that was found; csv: one row per piece of evidence of stances and quotes. Default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.JSON;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Article files, and folders of them.")
    private List<Path> files = List.of();

    AnalyzeCommand(Articles articles, Analyst analyst, Console console) {
        this.articles = articles;
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new Failure(Exit.USAGE, out + " is no folder; name another one with --out.");
        }
        Files.createDirectories(out);
        return Exit.of(articles.forEach(files, this::analyse));
    }

    private void analyse(Path file, Article article) throws IOException {
        Analysis analysis = analyst.analyse(article, () -> false);
        Path target = target(file);
        format.write(Review.of(analysis), target);
        analysis.limitation().ifPresent(why -> console.note(file, why));
        console.say(target + ": " + Counts.of(analysis));
    }

    /** Names that differ in case alone count as one, as they do on many disks. */
    private Path target(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String free = stem;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + "-" + number;
        }
        Path target = out.resolve(free + "." + format.ending());
        if (!free.equals(stem)) {
            console.note(file, "Another file has this name, too; its analysis goes to " + target.getFileName() + ".");
        }
        return target;
    }
}
