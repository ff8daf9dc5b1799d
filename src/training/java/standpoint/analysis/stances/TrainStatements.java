package standpoint.analysis.stances;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.quotes.CueWords;

/**
 * Learns from stories with notes which statements show a stance, prints how well all finders together do on others with notes, and writes the model that the
 * program is shipped with.
 * <p>
 * Arguments: the folder with the notes; that of SEESAW's training part, beside which its dev part lies; that of PolNeAR's texts; one for parses, which
 * are made once; the file for the model.
 */
public final class TrainStatements {

    private TrainStatements() {}

    public static void main(String[] arguments) throws IOException {
        Path notes = Path.of(arguments[0]);
        Path seesaw = Path.of(arguments[1]);
        NotedStories stories = new NotedStories(new ParseCache(Path.of(arguments[3])));
        Tone tone = new Tone();
        AllFinders finders = new AllFinders(new CueWords(), tone);
        List<NotedStatements> noted = new ArrayList<>();
        noted.addAll(statements(stories.read(notes.resolve("learnt-from"), notes.resolve("learnt-from")), finders, tone));
        noted.addAll(statements(stories.read(notes.resolve("seesaw-train"), seesaw.resolve("text")), finders, tone));
        noted.addAll(statements(stories.read(notes.resolve("polnear-train"), Path.of(arguments[2])), finders, tone));
        StatementModel model = StatementLearning.learn(tone, noted);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[4]))) {
            model.write(out);
        }
        StanceFinder finder = new StanceFinder(new CueWords(), model);
        measure("written for it", finder, stories.read(notes.resolve("chosen-by"), notes.resolve("chosen-by")));
        measure("SEESAW dev", finder, stories.read(notes.resolve("seesaw-dev"), seesaw.resolveSibling("dev").resolve("text")));
    }

    private static List<NotedStatements> statements(List<NotedStory> stories, AllFinders finders, Tone tone) {
        StanceWords words = new StanceWords();
        return stories.parallelStream().map(each -> NotedStatements.of(each, finders, tone, words)).toList();
    }

    private static void measure(String name, StanceFinder finder, List<NotedStory> stories) {
        StatementScores before = new StatementScores();
        StatementScores scores = new StatementScores();
        for (NotedStory each : stories) {
            before.add(each, finder.unjudged(each.reading()));
            scores.add(each, finder.find(each.reading()));
        }
        before.print(name + ", the other finders alone");
        scores.print(name);
    }
}
