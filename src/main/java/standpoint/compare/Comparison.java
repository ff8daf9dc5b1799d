package standpoint.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

import standpoint.article.Span;

/**
 * Two versions of a text, word by word. The pieces cover both texts from beginning to end, the space after their words included; the same
 * ones and different ones take turns.
 *
 * @param same the share of the longer text's words that the other has in the same order: 0 to 1
 */
public record Comparison(String before, String after, List<Piece> pieces, double same) {

    /** A word, a sign beside it such as a full stop or a quotation mark, or the end of a paragraph. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+([^\\s\\p{L}\\p{N}\\p{M}—–…][\\p{L}\\p{N}\\p{M}]+)*|\\n\\s*|\\S");
    /** So few words between two differences are no island: what was written anew is read as a whole. */
    private static final int ISLAND = 2;

    public Comparison {
        pieces = List.copyOf(pieces);
    }

    /** A text cut into words. */
    private record Words(String text, List<String> words, List<Integer> starts) {

        static Words of(String text) {
            List<MatchResult> found = WORD.matcher(text).results().toList();
            return new Words(text, found.stream().map(word -> word.group().isBlank() ? "\n" : word.group()).toList(), found.stream().map(MatchResult::start).toList());
        }

        /** How many of them are words and neither signs nor ends of paragraphs. */
        int count(int from, int to) {
            return (int) words.subList(from, to).stream().filter(word -> Character.isLetterOrDigit(word.codePointAt(0))).count();
        }

        boolean hasParagraphEnd(int from, int to) {
            return words.subList(from, Math.min(to, words.size())).stream().anyMatch(String::isBlank);
        }

        boolean isAlike(int word, int another) {
            return words.get(word).equals(words.get(another));
        }

        /** Where a word begins; the first one's place is the beginning of the text. */
        int start(int word) {
            return word == 0 ? 0 : word < starts.size() ? starts.get(word) : text.length();
        }

        Span span(int from, int to) {
            return new Span(start(from), start(to));
        }
    }

    /** Numbers of words: where a difference begins and ends in both texts, the ends exclusive. */
    private record Difference(int from, int to, int newFrom, int newTo) {

        static Difference of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            return new Difference(from, from + delta.getSource().size(), newFrom, newFrom + delta.getTarget().size());
        }

        Difference cover(Difference later) {
            return new Difference(from, later.to, newFrom, later.newTo);
        }

        /** As far behind as words like its first ones follow it: a sentence that one text alone has ends with its own full stop and not with the one before it. */
        Difference slid(Words one, Words other, int limit) {
            int way = 0;
            while (to + way < limit && (from == to ? other.isAlike(newFrom + way, newTo + way) : newFrom == newTo && one.isAlike(from + way, to + way))) {
                way++;
            }
            return new Difference(from + way, to + way, newFrom + way, newTo + way);
        }
    }

    public static Comparison of(String before, String after) {
        Words one = Words.of(before);
        Words other = Words.of(after);
        Patch<String> patch = Patch.generate(one.words(), other.words(), new MyersDiffWithLinearSpace<String>().computeDiff(one.words(), other.words(), null));
        List<Difference> differences = joined(patch.getDeltas(), one, other);
        int all = one.count(0, one.words().size());
        int different = differences.stream().mapToInt(each -> one.count(each.from, each.to)).sum();
        int longer = Math.max(all, other.count(0, other.words().size()));
        double same = longer == 0 ? 1 : (double) (all - different) / longer;
        return new Comparison(before, after, pieces(one, other, differences), same);
    }

    private static List<Difference> joined(List<AbstractDelta<String>> deltas, Words one, Words other) {
        List<Difference> joined = new ArrayList<>();
        for (int i = 0; i < deltas.size(); i++) {
            int limit = i + 1 < deltas.size() ? deltas.get(i + 1).getSource().getPosition() : one.words().size();
            Difference next = Difference.of(deltas.get(i)).slid(one, other, limit);
            int end = joined.isEmpty() ? 0 : joined.getLast().to;
            boolean newParagraph = one.hasParagraphEnd(end, next.from + 1) || other.hasParagraphEnd(next.newFrom, next.newFrom + 1);
            // what was taken out right behind what was added stands in its place, and is one difference with it
            if (!joined.isEmpty() && (next.from == end || (one.count(end, next.from) <= ISLAND && !newParagraph))) {
                joined.set(joined.size() - 1, joined.getLast().cover(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static List<Piece> pieces(Words one, Words other, List<Difference> differences) {
        List<Piece> pieces = new ArrayList<>();
        Difference last = new Difference(0, 0, 0, 0);
        for (Difference next : differences) {
            if (next.from > last.to) {
                pieces.add(new Piece(true, one.span(last.to, next.from), other.span(last.newTo, next.newFrom)));
            }
            pieces.add(new Piece(false, one.span(next.from, next.to), other.span(next.newFrom, next.newTo)));
            last = next;
        }
        if (last.to < one.words().size()) {
            pieces.add(new Piece(true, one.span(last.to, one.words().size()), other.span(last.newTo, other.words().size())));
        }
        return pieces;
    }

    /** The places where the texts differ. */
    public List<Piece> differences() {
        return pieces.stream().filter(piece -> !piece.isSame()).toList();
    }
}
