package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.importing.Import;
import standpoint.importing.ImportListener;
import standpoint.importing.ImportSummary;
import standpoint.library.Library;

/**
 * Imports stories into a library, really analysed, on all processors; and has CoreNLP find names, dependencies, coreference and quotes in the same
 * stories, with as many threads.
 */
public final class ImportBenchmark {

    private static final Logger ROOT = Logger.getLogger("");
    static final int STORIES = 120;
    private static final int TO_WARM_UP = 60;

    private final Report report;
    private final ArticleReader reader = new ArticleReader();
    private final int threads = Import.allProcessors();

    ImportBenchmark(Report report) {
        this.report = report;
    }

    /** @param arguments how many stories; the usual number where there is not one argument */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ROOT.setLevel(Level.SEVERE);
        Analyst analyst = new Analyst();
        analyst.warmUp();
        new ImportBenchmark(new Report()).run(analyst, arguments.length == 1 ? Integer.parseInt(arguments[0]) : STORIES);
        System.exit(0); // the parser keeps threads
    }

    void run(Analyst analyst, int stories) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "import").toAbsolutePath();
        List<Path> warming = MixedStories.write(folder.resolve("warming"), TO_WARM_UP, 1);
        List<Path> files = MixedStories.write(folder.resolve("stories"), stories, 2);
        long words = files.stream().flatMap(file -> read(file).stream()).mapToLong(article -> article.text().strip().split("\\s+").length).sum();
        report.title("Import of %d stories of %d words, put together from paragraphs of the sample stories; %d threads".formatted(stories, words, threads));
        Took standpoint;
        try (Library library = Library.open(folder.resolve("library"))) {
            imported(library, analyst, warming);
            standpoint = imported(library, analyst, files);
        }
        rate("Standpoint: read, analysed, stored and indexed", stories, words, standpoint);
        CoreNlpProbe.Run corenlp = CoreNlpProbe.start(threads, warming, files);
        rate("CoreNLP: names, dependencies, coreference, quotes", stories, words, corenlp.took());
        report.line("Standpoint is faster", times(corenlp.took().millis() / standpoint.millis()), corenlp.failed() == 0 ? ""
                : "CoreNLP's quotes of %d stories failed by an error of its own".formatted(corenlp.failed()));
        report.line("  and computes less", times(corenlp.took().computing() / standpoint.computing()), "which other programs disturb less");
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f times", ratio);
    }

    private Took imported(Library library, Analyst analyst, List<Path> files) throws IOException {
        Took begun = Took.begin();
        ImportSummary summary = new Import(library, reader, analyst::analyse, threads).run(files, new ImportListener() {});
        Took took = begun.end();
        if (summary.added() != files.size()) {
            throw new IllegalStateException("not all stories were imported: " + summary);
        }
        return took;
    }

    private void rate(String what, int stories, long words, Took took) {
        report.line(what, String.format(Locale.ROOT, "%.2f /s", stories / took.millis() * 1000), String.format(Locale.ROOT,
                "stories, %.0f words per second, %.0f s in all; %.0f s of computing", words / took.millis() * 1000, took.millis() / 1000, took.computing() / 1000));
    }

    private List<Article> read(Path file) {
        return Stream.of(reader.read(file)).flatMap(reading -> reading instanceof Reading.Read(Article article) ? Stream.of(article) : Stream.empty()).toList();
    }
}
