package standpoint.reader.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import standpoint.analysis.Annotation;
import standpoint.article.Span;
import standpoint.reader.state.Dossier;

/** What of a story has to do with one of its entities: the sentences that name it, its quotes and stances, and those about it. */
final class Spotlight {

    private static final String STOPS = ".!?\n";

    private Spotlight() {}

    /** The rest of the text, which steps back. */
    static List<Span> faded(String text, Dossier dossier) {
        BitSet lit = new BitSet(text.length());
        dossier.entity().mentions().forEach(mention -> lit.set(sentenceStart(text, mention.span().start()), sentenceEnd(text, mention.span().end())));
        Stream<Annotation> findings = Stream.concat(dossier.quotes().stream(), dossier.stances().stream());
        findings.flatMap(finding -> finding.spans().stream()).forEach(span -> lit.set(span.start(), Math.min(span.end(), text.length())));
        List<Span> faded = new ArrayList<>();
        int start = lit.nextClearBit(0);
        while (start < text.length()) {
            int end = lit.nextSetBit(start);
            faded.add(new Span(start, end < 0 ? text.length() : end));
            start = end < 0 ? text.length() : lit.nextClearBit(end);
        }
        return faded;
    }

    private static int sentenceStart(String text, int from) {
        int start = from;
        while (start > 0 && !isStop(text, start - 1)) {
            start--;
        }
        while (start < from && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int sentenceEnd(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && !isStop(text, end)) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }

    /** A stop ends a sentence where a space follows, which sets "4.5" and most abbreviations within a word apart. */
    private static boolean isStop(String text, int index) {
        boolean sign = STOPS.indexOf(text.charAt(index)) >= 0;
        return sign && (text.charAt(index) == '\n' || index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
    }
}
