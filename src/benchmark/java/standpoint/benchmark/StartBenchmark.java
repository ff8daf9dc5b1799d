package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the packaged program again and again, off-screen. */
final class StartBenchmark {

    private static final int STARTS = 5;

    private final Path library;
    private final Samples untilDrawn = new Samples();
    private final Samples processor = new Samples();

    StartBenchmark(Path library) {
        this.library = library;
    }

    /** Measures with an empty library. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "start").toAbsolutePath();
        new StartBenchmark(folder.resolve("library")).run(new Report());
    }

    /** Measures; the first start warms the disk's cache, and does not count. */
    void run(Report report) throws IOException, InterruptedException {
        PackagedProgram program = new PackagedProgram();
        for (int i = 0; i <= STARTS; i++) {
            List<String> lines = program.run(StartProbe.class, "--library", library.toString());
            if (i > 0) {
                untilDrawn.add(Double.parseDouble(lines.get(0)));
                processor.add(Double.parseDouble(lines.get(1)));
            }
        }
        report.times("start of the program until its window is drawn", untilDrawn);
        report.times("  of that, computing in the threads one waits for", processor);
    }
}
