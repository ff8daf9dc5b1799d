package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.ParsedText;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading.Read;
import standpoint.article.Span;

/**
 * Reads stories with notes: {@code NAME.notes} in one folder, {@code NAME.txt} in the same or another one. A line tells a stance:
 * {@code S holder | POSITION | evidence | target}, the last two as words of the story or as offsets ("12-60", UTF-16, end exclusive); several holders
 * or positions that are right are parted by "/". Other lines tell quotes.
 */
final class NotedStories {

    private static final String SUFFIX = ".notes";
    private static final Pattern OFFSETS = Pattern.compile("(\\d+)-(\\d+)");
    private static final int CELLS = 4;

    private final ParseCache cache;
    private final SeesawCorpus corpus;

    private record Parsed(String name, ParsedText text, List<NotedStory.Note> notes) {}

    NotedStories(ParseCache cache) {
        this.cache = cache;
        this.corpus = new SeesawCorpus(cache);
    }

    /**
     * @param notes a folder of notes
     * @param texts a folder with the stories
     * @throws IOException if a story is missing, or a note is not about it
     */
    List<NotedStory> read(Path notes, Path texts) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(notes)) {
            files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        }
        List<Parsed> parsed = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.notes$", "");
            if (!(new ArticleReader().read(texts.resolve(name + ".txt")) instanceof Read(Article article))) {
                throw new IOException("no story " + name + " in " + texts);
            }
            List<NotedStory.Note> found = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("S ")) {
                    found.add(note(line.substring(2), article.text()).orElseThrow(() -> new IOException(file + ": not in the story: " + line)));
                }
            }
            parsed.add(new Parsed(name, cache.parse(article), found));
        }
        return parsed.parallelStream().map(each -> new NotedStory(each.name(), corpus.reading(each.text()), each.notes())).toList();
    }

    private static Optional<NotedStory.Note> note(String line, String text) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != CELLS) {
            return Optional.empty();
        }
        Set<Position> positions = EnumSet.noneOf(Position.class);
        parts(cells.get(1)).forEach(each -> positions.add(Position.valueOf(each)));
        return span(cells.get(2), text, 0).flatMap(evidence -> span(cells.get(3), text, evidence.start())
                .map(target -> new NotedStory.Note(parts(cells.getFirst()), positions, evidence, target)));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("/")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** Where the words stand, nearest to {@code near} if they do so in several places. */
    private static Optional<Span> span(String cell, String text, int near) {
        Matcher offsets = OFFSETS.matcher(cell);
        if (offsets.matches()) {
            return Optional.of(new Span(Integer.parseInt(offsets.group(1)), Integer.parseInt(offsets.group(2))));
        }
        int best = -1;
        for (int at = text.indexOf(cell); at >= 0; at = text.indexOf(cell, at + 1)) {
            best = best < 0 || Math.abs(at - near) < Math.abs(best - near) ? at : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + cell.length()));
    }
}
