package standpoint.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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

    /** @param arguments how many stories the generated libraries have */
    public static void main(String[] arguments) throws IOException, InterruptedException, WindowUnavailableException {
        ROOT.setLevel(Level.WARNING);
        Report report = new Report();
        report.title("Standpoint on Java %s, %s; %d processors, load %.1f; heap up to %d MB".formatted(Runtime.version(), System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() / (1024 * 1024)));
        ArticleReader reader = new ArticleReader();
        List<Article> articles = reader.expand(List.of(Path.of("fixtures/articles"))).stream().flatMap(file -> read(reader, file)).toList();
        Analyst analyst = new AnalysisBenchmark(articles, report).run();
        Path folder = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
        window(articles.stream().map(article -> article.metadata().file()).toList(), folder.resolve("library"), analyst, report);
        new StartBenchmark(folder.resolve("library")).run(report);
        new ImportBenchmark(report).run(analyst, ImportBenchmark.STORIES);
        report.title("Telling versions of a story");
        VersionBenchmark.main(arguments);
        LibraryBenchmark.main(arguments);
        System.exit(0); // JavaFX and the parser keep threads
    }

    /** Some sample stories are broken or in another language, on purpose. */
    private static Stream<Article> read(ArticleReader reader, Path file) {
        return switch (reader.read(file)) {
            case Reading.Read(Article article) when article.text().contains(" the ") -> Stream.of(article);
            case Reading.Read _, Reading.Unreadable _ -> Stream.empty();
        };
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
