package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;

/**
 * Compares what is found in stories with what careful readers noted beside them. Prints a line for each folder below {@code fixtures/readings};
 * its README.md tells what counts.
 */
public final class ReadingBenchmark {

    /** Held, as the logging system forgets levels of loggers that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private ReadingBenchmark() {}

    /** @param arguments folders of stories, each NAME.txt with NAME.gold.json; those of the fixtures if there are none */
    public static void main(String[] arguments) throws IOException {
        ROOT.setLevel(Level.WARNING);
        List<Path> named = Stream.of(arguments).map(Path::of).filter(Files::isDirectory).toList(); // Maven also hands on numbers that are for others
        List<Path> folders = named.isEmpty() ? foldersIn(Path.of("fixtures", "readings")) : named;
        Analyst analyst = new Analyst();
        ArticleReader reader = new ArticleReader();
        for (Path folder : folders) {
            ReadingScore score = new ReadingScore();
            for (Path notes : notesIn(folder)) {
                Path text = folder.resolve(notes.getFileName().toString().replace(ReadingNotes.SUFFIX, ".txt"));
                switch (reader.read(text)) {
                    case Reading.Read(var article) -> {
                        Analysis analysis = analyst.analyse(article, () -> false);
                        score.add(ReadingNotes.read(notes), analysis);
                    }
                    case Reading.Unreadable unreadable -> throw new IOException(text + ": " + unreadable.reason());
                }
            }
            System.out.println(folder.getFileName() + ": " + score);
        }
        System.exit(0); // the parser keeps threads
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> notesIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> each.toString().endsWith(ReadingNotes.SUFFIX)).sorted().toList();
        }
    }
}
