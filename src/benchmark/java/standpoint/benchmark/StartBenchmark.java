package standpoint.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the packaged program again and again, off-screen. */
final class StartBenchmark {

    private static final int STARTS = 5;

    private final Path program;
    private final Path library;
    private final Samples untilDrawn = new Samples();
    private final Samples processor = new Samples();

    /** @param program the folder that the build leaves, with {@code lib} in it */
    StartBenchmark(Path program, Path library) {
        this.program = program;
        this.library = library;
    }

    /** Measures; the first start warms the disk's cache and does not count. */
    void run(Report report) throws IOException, InterruptedException {
        start();
        for (int i = 0; i < STARTS; i++) {
            List<String> lines = start();
            untilDrawn.add(Double.parseDouble(lines.get(0)));
            processor.add(Double.parseDouble(lines.get(1)));
        }
        report.times("start of the program until its window is drawn", untilDrawn);
        report.times("  of that, computing in the threads one waits for", processor);
    }

    private List<String> start() throws IOException, InterruptedException {
        String probe = Path.of("target/test-classes").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "--module-path=" + program.resolve("lib/javafx"), "--add-modules=javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-classpath", program.resolve("lib") + "/*" + System.getProperty("path.separator") + probe, "standpoint.benchmark.StartProbe",
                "--library", library.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // JavaFX draws off-screen, but the program must take the way that it takes with a screen
        builder.environment().put("DISPLAY", ":0");
        builder.environment().put("XDG_STATE_HOME", library.resolveSibling("state").toString());
        Process process = builder.start();
        List<String> lines;
        try (BufferedReader out = process.inputReader()) {
            lines = out.lines().toList();
        }
        if (process.waitFor() != 0 || lines.size() != 2) {
            throw new IOException("the program did not start: " + lines);
        }
        return lines;
    }
}
