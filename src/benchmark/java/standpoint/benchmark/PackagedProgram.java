package standpoint.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The program that the build packs, in Javas of its own, started as its launcher starts it: what Java keeps of the code from one start to the
 * next included. The first start makes that, and should not count.
 */
final class PackagedProgram {

    private static final Path PROGRAM = Path.of("target/standpoint").toAbsolutePath();
    private static final Path CLASSES = Path.of("target/test-classes");

    private final Path folder;

    PackagedProgram() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "started").toAbsolutePath();
        // Java keeps nothing of classes in folders
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(probes())); Stream<Path> all = Files.list(CLASSES.resolve("standpoint/benchmark"))) {
            for (Path file : all.toList()) {
                jar.putNextEntry(new JarEntry(CLASSES.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
    }

    private Path probes() {
        return folder.resolve("probes.jar");
    }

    /** Runs a class of the benchmarks with the program's code; off-screen, but the program takes the way that it takes with a screen. Its lines. */
    List<String> run(Class<?> probe, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve(probe.getSimpleName() + ".jsa"), "-Xlog:disable",
                "--module-path=" + PROGRAM.resolve("lib/javafx"), "--add-modules=javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-classpath", PROGRAM.resolve("lib") + "/*" + System.getProperty("path.separator") + probes(), probe.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", ":0");
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0 || lines.isEmpty()) {
                throw new IOException(probe.getSimpleName() + " did not run: " + lines);
            }
            return lines;
        }
    }
}
