package standpoint.benchmark;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import standpoint.library.Corpus;
import standpoint.library.Library;
import standpoint.library.actors.Actor;
import standpoint.reader.OffScreen;
import standpoint.reader.WindowUnavailableException;
import standpoint.reader.corpus.PictureTimes;
import standpoint.reader.state.CorpusView;

/** How long the page of an actor and the pictures of all stories take. */
final class SheetTimes {

    private static final int ACTORS = 60;
    private static final int TO_WARM_UP = 10;
    private static final int PICTURES = 5;

    private final Report report;

    SheetTimes(Report report) {
        this.report = report;
    }

    void run(GeneratedLibrary generated) throws IOException {
        try (Library library = Library.open(generated.folder())) {
            try {
                pictures(library);
            } catch (OutOfMemoryError e) {
                report.line("gathering for the pictures of all stories", "—", "Java's memory is too small for so many stories, of which the window tells its user");
            }
            actors(library, generated);
        }
    }

    /** The first time, and with who is who known. */
    private void pictures(Library library) throws IOException {
        Samples again = new Samples();
        long start = System.nanoTime();
        Corpus corpus = gather(library, "");
        double first = Samples.millisSince(start);
        for (int i = 0; i < PICTURES; i++) {
            long next = System.nanoTime();
            gather(library, i % 2 == 0 ? "" : "stance:against");
            again.add(Samples.millisSince(next));
        }
        report.line("gathering for the pictures of all stories", Report.millis(first), "the first time, %d stances".formatted(corpus.stances().size()));
        report.line("  again, or for the stories found", Report.millis(again.median()), "n = " + again.count());
        report.line("  heap with it", heapMegabytes() + " MB", "");
        Map<CorpusView, Samples> drawn = new EnumMap<>(CorpusView.class);
        try {
            for (int i = 0; i < PICTURES; i++) {
                OffScreen.call(() -> PictureTimes.of(corpus)).forEach((view, millis) -> drawn.computeIfAbsent(view, each -> new Samples()).add(millis));
            }
        } catch (WindowUnavailableException e) {
            throw new IOException("pictures need a library of the system", e);
        }
        drawn.forEach((view, samples) -> report.line("  laying out: " + view.label(), Report.millis(samples.median()), "n = " + samples.count()));
    }

    private static Corpus gather(Library library, String query) throws IOException {
        return library.survey().corpus(query, () -> false, (done, total) -> {}).orElseThrow();
    }

    private static long heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }

    /** People as stories name them: whoever is in more stories is asked for more often. */
    private void actors(Library library, GeneratedLibrary generated) throws IOException {
        Random random = new Random(generated.stories());
        Samples times = new Samples();
        Samples stories = new Samples();
        for (int i = -TO_WARM_UP; i < ACTORS; i++) {
            List<GeneratedWorld.Person> people = generated.world().matter(random).people();
            String name = people.get(random.nextInt(people.size())).name();
            long start = System.nanoTime();
            List<Actor> actors = library.survey().actors(name);
            if (!actors.isEmpty()) {
                library.survey().dossier(actors.getFirst());
            }
            if (i >= 0 && !actors.isEmpty()) {
                times.add(Samples.millisSince(start));
                stories.add(actors.getFirst().stories());
            }
        }
        report.line("page of an actor", Report.millis(times.median()), "99 %% within %s, in %.0f stories (median), n = %d".formatted(
                Report.millis(times.quantile(0.99)), stories.median(), times.count()));
    }
}
