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

    /** @param program the folder that the build leaves, with {@code lib} in it */
    StartBenchmark(Path program, Path library) {
        this.program = program;
        this.library = library;
    }

    /** Milliseconds from the start of the process until the window is drawn; the first start warms the disk's cache and does not count. */
    Samples run() throws IOException, InterruptedException {
        Samples samples = new Samples();
        for (int start = -1; start < STARTS; start++) {
            double millis = start();
            if (start >= 0) {
                samples.add(millis);
            }
        }
        return samples;
    }

    private double start() throws IOException, InterruptedException {
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
        String line;
        try (BufferedReader out = process.inputReader()) {
            line = out.readLine();
        }
        if (process.waitFor() != 0 || line == null) {
            throw new IOException("the program did not start");
        }
        return Double.parseDouble(line);
    }
}
