package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import standpoint.library.Library;

/** Opens a library in a Java of its own, whose code is not warm yet. Prints one figure a line. */
public final class OpenProbe {

    private static final Logger ROOT = Logger.getLogger("");

    /**
     * @param computing     how much of the milliseconds all processors were at work for it; on a quiet machine less than these, as several work at once
     * @param heapMegabytes what the open library holds after its first search
     */
    record Opened(double millis, double computing, double firstSearch, double heapMegabytes) {}

    private OpenProbe() {}

    static Opened start(PackagedProgram program, Path library) throws IOException, InterruptedException {
        List<Double> figures = program.run(OpenProbe.class, library.toString()).stream().map(Double::valueOf).toList();
        return new Opened(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
    }

    public static void main(String[] arguments) throws IOException {
        ROOT.setLevel(Level.WARNING);
        Took begun = Took.begin();
        try (Library library = Library.open(Path.of(arguments[0]))) {
            Took opening = begun.end();
            System.out.println(opening.millis());
            System.out.println(opening.computing());
            long search = System.nanoTime();
            library.search("", 20);
            System.out.println(Samples.millisSince(search));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }
    }
}
