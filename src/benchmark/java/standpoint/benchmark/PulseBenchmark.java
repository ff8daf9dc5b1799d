package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jdk.jfr.Recording;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.analysis.Entity;
import standpoint.library.Library;
import standpoint.reader.WindowPace;
import standpoint.reader.WindowUnavailableException;

/** Measures the frames of the window while its user opens, scrolls, selects, finds and types. */
public final class PulseBenchmark {

    private static final Logger ROOT = Logger.getLogger("");
    private static final long SEED = 20_260_301;
    private static final int WORLD = 2000;
    private static final int WORDS = 5_000;
    private static final int WORDS_OF_A_BOOK = 50_000;
    private static final int ROUNDS_TO_WARM_UP = 6;
    private static final int STORIES = 20;
    private static final String WARM_UP = "warming up";

    private final Report report = new Report();

    private PulseBenchmark() {}

    /** @param arguments "profile" for stacks in the recording besides */
    public static void main(String[] arguments) throws IOException, WindowUnavailableException {
        ROOT.setLevel(Level.WARNING);
        new PulseBenchmark().run(List.of(arguments).contains("profile"));
        System.exit(0); // JavaFX and the parser keep threads
    }

    private void run(boolean profile) throws IOException, WindowUnavailableException {
        Path folder = Files.createTempDirectory(Path.of("target"), "pulses").toAbsolutePath();
        Path recorded = folder.resolve("pulses.jfr");
        GeneratedWorld world = new GeneratedWorld(SEED, WORLD);
        List<Analysis> stories = new ArrayList<>();
        for (int i = 0; i < STORIES + ROUNDS_TO_WARM_UP; i++) {
            stories.add(GeneratedStory.portrait(world, i, WORDS).write());
        }
        Analysis book = GeneratedStory.portrait(world, STORIES + ROUNDS_TO_WARM_UP, WORDS_OF_A_BOOK).write();
        Recording recording = new Recording();
        recording.enable("javafx.PulsePhase").withoutThreshold();
        recording.enable(WindowPace.STEP).withoutThreshold();
        if (profile) {
            recording.enable("jdk.ExecutionSample").withPeriod(java.time.Duration.ofMillis(5));
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            for (Analysis story : stories) {
                library.add(story);
            }
            library.add(book);
            recording.start();
            try (WindowPace pace = new WindowPace(library, new Analyst())) {
                use(pace, stories, book);
            }
        }
        recording.dump(recorded);
        recording.close();
        System.out.println("recorded in " + recorded);
        report(new PulseRecord(recorded), stories, book);
    }

    private void use(WindowPace pace, List<Analysis> stories, Analysis book) throws WindowUnavailableException, IOException {
        for (int i = 0; i < stories.size(); i++) {
            Analysis story = stories.get(i);
            boolean warm = i >= ROUNDS_TO_WARM_UP;
            pace.open(story.article().id(), i == 0 ? Step.FIRST_OPEN.words : warm ? Step.OPEN.words : WARM_UP);
            pace.select(lead(story).id(), i == 0 ? Step.FIRST_SELECT.words : warm ? Step.SELECT.words : WARM_UP);
            pace.clearSelection();
            if (i % 4 == 0) {
                pace.scroll(warm ? Step.SCROLL.words : WARM_UP);
            }
        }
        pace.type("he bridge and the harbour", WARM_UP);
        pace.type("who will pay for this", Step.TYPE_QUIET.words);
        List<Path> files = background();
        pace.analyse(files);
        for (int i = 0; i < 4 && pace.isBusy(); i++) {
            pace.type("the bridge and the harbour", Step.TYPE.words);
        }
        System.out.println("still analysing after the last letter: " + pace.isBusy());
        pace.open(book.article().id(), Step.BOOK_OPEN.words);
        pace.select(lead(book).id(), Step.BOOK_SELECT.words);
        pace.clearSelection();
        pace.find("the", Step.BOOK_FIND.words);
        pace.find("ministry", Step.BOOK_FIND_FEW.words);
        pace.scroll(Step.BOOK_SCROLL.words);
    }

    /** What the recording is asked for. */
    private enum Step {
        FIRST_OPEN("opening the first story, program just started"),
        OPEN("opening an analysed story of 5,000 words"),
        SCROLL("scrolling it from end to end by wheel"),
        FIRST_SELECT("selecting a name, for the first time"),
        SELECT("selecting a name of some 300 mentions"),
        TYPE_QUIET("a letter in the search box, nothing else running"),
        TYPE("a letter in the search box while stories are analysed"),
        BOOK_OPEN("opening a text of 50,000 words"),
        BOOK_SELECT("selecting its most frequent name"),
        BOOK_FIND("finding a word that it has everywhere"),
        BOOK_FIND_FEW("finding a rare word in it"),
        BOOK_SCROLL("scrolling it from end to end by wheel, at one go");

        private final String words;

        Step(String words) {
            this.words = words;
        }
    }

    private static Entity lead(Analysis story) {
        return story.entities().stream().max(Comparator.comparingInt(entity -> entity.mentions().size())).orElseThrow();
    }

    private static List<Path> background() throws IOException {
        try (var files = Files.list(Path.of("fixtures/articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(25).toList();
        }
    }

    private void report(PulseRecord record, List<Analysis> stories, Analysis book) {
        report.title("Window, 1280 x 820, drawn by the processor alone (no graphics card), off-screen; frames as JavaFX's own flight recording has them");
        for (Step step : Step.values()) {
            record.print(step.words, report);
        }
        Analysis story = stories.getLast();
        report.title("Such a story: %d words, %d mentions (%d of the selected), %d quotes, %d stances; the long text: %d words, %d mentions (%d)".formatted(
                words(story), mentions(story), lead(story).mentions().size(), story.quotes().size(), story.stances().size(), words(book), mentions(book),
                lead(book).mentions().size()));
    }

    private static int words(Analysis story) {
        return story.article().text().strip().split("\\s+").length;
    }

    private static int mentions(Analysis story) {
        return story.entities().stream().mapToInt(entity -> entity.mentions().size()).sum();
    }
}
