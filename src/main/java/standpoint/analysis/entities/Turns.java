package standpoint.analysis.entities;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import standpoint.article.Zone;

/**
 * Which paragraphs of an interview without labels are questions, which are answers, and which only report. Questions need no question mark and
 * answers no "I", so the likeliest order of all paragraphs together is chosen: an answer follows each question, and a report stands between an
 * answer and the next question, if at all.
 */
final class Turns {

    enum Turn {
        REPORT, QUESTION, ANSWER
    }

    private static final double NEVER = -100;

    /** A turn with the best ones before it, and how well they do together. */
    private record Path(double sum, Turn turn, @Nullable Path before) {

        List<Turn> turns() {
            Deque<Turn> turns = new ArrayDeque<>();
            for (Path at = this; at != null; at = at.before()) {
                turns.addFirst(at.turn());
            }
            return List.copyOf(turns);
        }
    }

    private Turns() {}

    /**
     * A turn for each paragraph; only those of the body from the first question on are looked at, the others report.
     *
     * @param announced whether the text says that it is an interview: then it may begin with an answer
     */
    static List<Turn> of(List<Paragraph> paragraphs, boolean announced) {
        List<Paragraph> body = paragraphs.stream().filter(each -> each.zone().kind() == Zone.Kind.BODY)
                .dropWhile(each -> !each.question() && !each.put() && !(announced && 2 * each.own() > each.sentences().size())).toList();
        if (body.isEmpty()) {
            return Collections.nCopies(paragraphs.size(), Turn.REPORT);
        }
        Iterator<Turn> found = best(body, announced).iterator();
        int start = body.getFirst().zone().span().start();
        return paragraphs.stream().map(each -> each.zone().kind() == Zone.Kind.BODY && each.zone().span().start() >= start ? found.next() : Turn.REPORT).toList();
    }

    private static List<Turn> best(List<Paragraph> paragraphs, boolean announced) {
        Map<Turn, Path> best = new EnumMap<>(Turn.class);
        for (Turn turn : Turn.values()) {
            best.put(turn, new Path(fit(paragraphs.getFirst(), turn) + (turn == Turn.ANSWER ? announced ? -1 : NEVER : 0), turn, null));
        }
        for (Paragraph paragraph : paragraphs.subList(1, paragraphs.size())) {
            Map<Turn, Path> next = new EnumMap<>(Turn.class);
            for (Turn turn : Turn.values()) {
                best.values().stream().map(path -> new Path(path.sum() + follows(path.turn(), turn) + fit(paragraph, turn), turn, path))
                        .max(Comparator.comparingDouble(Path::sum)).ifPresent(path -> next.put(turn, path));
            }
            best = next;
        }
        return best.values().stream().max(Comparator.comparingDouble(Path::sum)).map(Path::turns).orElseGet(List::of);
    }

    private static double follows(Turn before, Turn turn) {
        return switch (before) {
            case REPORT -> turn == Turn.ANSWER ? -3 : 0;
            case QUESTION -> turn == Turn.ANSWER ? 0 : turn == Turn.QUESTION ? -2.5 : -3;
            case ANSWER -> turn == Turn.QUESTION ? 0 : turn == Turn.ANSWER ? -0.6 : -1;
        };
    }

    /** How well a paragraph by itself does as such a turn. */
    private static double fit(Paragraph paragraph, Turn turn) {
        boolean brief = paragraph.sentences().size() <= 2;
        return switch (turn) {
            case REPORT -> paragraph.aside() ? 3 : (paragraph.isOwn() ? -2 : 0) + (paragraph.question() ? -2 : 0) + (paragraph.put() && !paragraph.reports() ? -1 : 0)
                    + (paragraph.reports() ? 0.5 : -0.75);
            case QUESTION -> (paragraph.question() ? 2 : paragraph.put() ? 0 : -1) + (paragraph.put() ? 1.5 : 0) + (paragraph.isOwn() ? -1.5 : 0);
            case ANSWER -> (paragraph.isOwn() ? 1.5 : brief ? 0 : -0.5) + (paragraph.reports() && !paragraph.isOwn() ? -1.5 : 0) + (paragraph.question() ? -1 : 0);
        };
    }
}
