package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.library.Library;
import standpoint.reader.WindowTimes;
import standpoint.reader.WindowUnavailableException;

/** Measures what users wait for, on the sample stories. */
public final class Benchmark {

    /** Held, as the logging system forgets levels of loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, WindowUnavailableException {
        ROOT.setLevel(Level.WARNING);
        Report report = new Report();
        report.title("Standpoint on Java %s, %s, %d processors, heap up to %d MB".formatted(Runtime.version(), System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / (1024 * 1024)));
        ArticleReader reader = new ArticleReader();
        List<Article> articles = reader.expand(List.of(Path.of("fixtures/articles"))).stream().map(reader::read)
                .flatMap(reading -> reading instanceof Reading.Read(Article article) && isEnglish(article) ? List.of(article).stream() : List.<Article>of().stream())
                .toList();
        Analyst analyst = new AnalysisBenchmark(articles, report).run();
        Path folder = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
        window(articles.stream().map(article -> article.metadata().file()).toList(), folder.resolve("library"), analyst, report);
        report.times("start of the program until its window is drawn",
                new StartBenchmark(Path.of("target/standpoint").toAbsolutePath(), folder.resolve("library")).run());
        System.exit(0); // JavaFX and the parser keep threads
    }

    private static boolean isEnglish(Article article) {
        return article.text().toLowerCase(Locale.ROOT).contains(" the ");
    }

    private static void window(List<Path> files, Path folder, Analyst analyst, Report report) throws IOException, WindowUnavailableException {
        report.title("Window, drawn off-screen");
        Samples text = new Samples();
        Samples marks = new Samples();
        try (Library library = Library.open(folder)) {
            for (WindowTimes.Opened opened : new WindowTimes(library, analyst).open(files)) {
                text.add(opened.text());
                marks.add(opened.marks());
            }
        }
        report.times("opening a file until its text is on the screen", text);
        report.times("opening a file until its highlights are", marks);
    }
}
