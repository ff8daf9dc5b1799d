package standpoint.reader.look;

import java.text.BreakIterator;
import java.util.Locale;

import standpoint.article.Span;

/** The sentence around words, so that they can be understood away from their story. */
public final class Sentence {

    private Sentence() {}

    /** From the beginning of the sentence in which the words begin to the end of the one in which they end; never over the end of a paragraph. */
    public static Span around(String text, Span words) {
        int from = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', words.end());
        int to = lineEnd < 0 ? text.length() : lineEnd;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(from, to));
        int first = words.start() - from;
        int last = Math.max(first, words.end() - 1 - from);
        int start = sentences.isBoundary(first) ? first : Math.max(0, sentences.preceding(first));
        int end = last + 1 >= to - from ? to - from : sentences.following(last);
        return trimmed(text, from + start, end == BreakIterator.DONE ? to : from + end);
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
