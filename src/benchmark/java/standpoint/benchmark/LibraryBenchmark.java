package standpoint.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import standpoint.library.Library;
import standpoint.library.SearchOptions;
import standpoint.library.SearchOutcome;

/**
 * Measures libraries of several sizes: how long they take to index and to open, what they weigh, how fast they answer, and how each of
 * that grows. Generated libraries stay in {@code target} for the next run.
 */
public final class LibraryBenchmark {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int ROUNDS_TO_WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final int HITS = 20;
    private static final int VALUES = 10;
    private static final int OPENINGS = 5;
    private static final double MEGA = 1e6;

    private final Report report;
    private final List<Figures> sizes = new ArrayList<>();

    /** What was measured on one library; times in milliseconds. */
    private record Figures(int stories, double index, long indexBytes, double open, double heap, double median, double p99) {}

    LibraryBenchmark(Report report) {
        this.report = report;
    }

    /** @param arguments numbers of stories */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ROOT.setLevel(Level.WARNING);
        LibraryBenchmark benchmark = new LibraryBenchmark(new Report());
        for (String stories : arguments) {
            benchmark.run(Integer.parseInt(stories));
        }
        benchmark.growth();
        System.exit(0); // JavaFX keeps threads
    }

    void run(int stories) throws IOException, InterruptedException {
        report.title("Library of " + stories + " stories");
        GeneratedLibrary generated = GeneratedLibrary.in(Path.of("target", "generated", Integer.toString(stories)), stories);
        deleteIndex(generated.folder());
        long start = System.nanoTime();
        Library.open(generated.folder()).close();
        double index = Samples.millisSince(start);
        long indexBytes = bytes(generated.folder().resolve("index"));
        report.line("text", megabytes(generated.textBytes()), "");
        report.line("indexing the stored stories", Report.millis(index), "%.0f stories per second".formatted(stories / index * 1000));
        report.line("size of the index", megabytes(indexBytes), "%.2f times the text".formatted((double) indexBytes / generated.textBytes()));
        OpenProbe.Opened opened = quickest(generated.folder());
        report.line("opening the library, in a fresh process", Report.millis(opened.millis()), "the quickest of " + OPENINGS);
        report.line("  of that, computing", Report.millis(opened.computing()), "on all processors, what compiles the program's code included");
        report.line("  the first search after that", Report.millis(opened.firstSearch()), "");
        report.line("  heap then", Math.round(opened.heapMegabytes()) + " MB", "");
        Samples all = queries(generated);
        new SheetTimes(report).run(generated);
        sizes.add(new Figures(stories, index, indexBytes, opened.millis(), opened.heapMegabytes(), all.median(), all.quantile(0.99)));
    }

    /** Other programs only make it slower. */
    private static OpenProbe.Opened quickest(Path folder) throws IOException, InterruptedException {
        PackagedProgram program = new PackagedProgram();
        List<OpenProbe.Opened> all = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            all.add(OpenProbe.start(program, folder));
        }
        return Collections.min(all, Comparator.comparingDouble(OpenProbe.Opened::millis));
    }

    private Samples queries(GeneratedLibrary generated) throws IOException {
        Map<QueryKind, Samples> times = new EnumMap<>(QueryKind.class);
        Map<QueryKind, Samples> found = new EnumMap<>(QueryKind.class);
        Samples all = new Samples();
        Samples computing = new Samples();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        try (Library library = Library.open(generated.folder())) {
            Random random = new Random(generated.stories());
            for (int round = -ROUNDS_TO_WARM_UP; round < ROUNDS; round++) {
                for (QueryKind kind : QueryKind.values()) {
                    String query = kind.query(generated.world(), random);
                    long computed = thread.getCurrentThreadCpuTime();
                    long start = System.nanoTime();
                    int total = search(library, query);
                    double millis = Samples.millisSince(start);
                    if (round >= 0) {
                        times.computeIfAbsent(kind, each -> new Samples()).add(millis);
                        found.computeIfAbsent(kind, each -> new Samples()).add(total);
                        all.add(millis);
                        computing.add((thread.getCurrentThreadCpuTime() - computed) / MEGA);
                    }
                }
            }
        }
        times.forEach((kind, samples) -> line(kind.label(), samples,
                "%.0f stories found (median)".formatted(found.getOrDefault(kind, new Samples()).median())));
        line("all kinds", all, "n = " + all.count());
        line("  of that, computing", computing, "the rest is waiting for the disk and for other programs");
        return all;
    }

    private static int search(Library library, String query) throws IOException {
        return switch (library.search(query, SearchOptions.best(HITS).withFacets(VALUES))) {
            case SearchOutcome.Found found -> found.total();
            case SearchOutcome.BadQuery bad -> throw new IllegalStateException(query + ": " + bad.message());
        };
    }

    private void line(String what, Samples samples, String remark) {
        report.line(what, Report.millis(samples.median()), "99 %% within %s, %s".formatted(Report.millis(samples.quantile(0.99)), remark));
    }

    /** How each figure grows from one size to the next. */
    private void growth() {
        for (int i = 1; i < sizes.size(); i++) {
            Figures before = sizes.get(i - 1);
            Figures after = sizes.get(i);
            report.title("From %d to %d stories (%.0f times as many)".formatted(before.stories, after.stories, (double) after.stories / before.stories));
            grown("indexing", before.index, after.index);
            grown("size of the index", (double) before.indexBytes, (double) after.indexBytes);
            grown("opening", before.open, after.open);
            grown("heap", before.heap, after.heap);
            grown("query, median", before.median, after.median);
            grown("query, 99 %", before.p99, after.p99);
        }
    }

    private void grown(String what, double before, double after) {
        report.line(what, String.format(Locale.ROOT, "× %.1f", after / before), "");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    private static void deleteIndex(Path folder) throws IOException {
        Path index = folder.resolve("index");
        if (Files.exists(index)) {
            try (Stream<Path> files = Files.list(index)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
