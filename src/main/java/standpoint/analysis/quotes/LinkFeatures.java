package standpoint.analysis.quotes;

import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Candidate.Part;

/** What tells whether a content belongs to a source or a cue: what stands between, the tree, the quotation marks. */
final class LinkFeatures {

    private static final int SOURCES = 20_000;
    private static final int CUES = 21_000;
    private static final int NONE = 7;

    private final Signs signs;
    private final List<Candidate> spans;
    private final FeatureList features = new FeatureList();
    private int base;

    /** @param spans all that was found in the article, in text order */
    LinkFeatures(Signs signs, List<Candidate> spans) {
        this.signs = signs;
        this.spans = spans;
    }

    /** That the content has no such part. */
    int[] ofNone(Candidate content, Part part) {
        features.clear();
        base = (part == Part.SOURCE ? SOURCES : CUES) + 500;
        int length = Signs.distance(content.tokens().length());
        features.add(base, 0);
        features.add(base + 1, signs.quoteState[content.first()], signs.quoteState[content.end() - 1], length);
        features.add(base + 2, opens(content) ? 1 : 0, signs.quoteState[content.first()]);
        features.add(base + 3, inSentence(content, Part.SOURCE), inSentence(content, Part.CUE));
        features.add(base + 4, inUnit(content, Part.SOURCE), inUnit(content, Part.CUE));
        features.add(base + 5, inSentence(content, part), signs.quoteState[content.first()], opens(content) ? 1 : 0);
        features.add(base + 6, before(content.first()));
        return features.toArray();
    }

    int[] of(Candidate content, Candidate other) {
        features.clear();
        base = other.part() == Part.SOURCE ? SOURCES : CUES;
        boolean after = other.first() >= content.end();
        int from = after ? content.end() : other.end();
        int to = after ? other.first() : content.first();
        int side = after ? 1 : 0;
        between(content, other, from, to, side);
        distance(content, other, from, to, side);
        tree(content, other, side);
        return features.toArray();
    }

    private void between(Candidate content, Candidate other, int from, int to, int side) {
        int sequence = side;
        int rivals = 0;
        int contents = 0;
        int cueLemma = NONE;
        for (Candidate each : spans) {
            if (each.first() >= from && each.end() <= to) {
                sequence = FeatureList.join(sequence, each.part().number());
                rivals += each.part() == other.part() ? 1 : 0;
                contents += each.part() == Part.CONTENT ? 1 : 0;
                cueLemma = each.part() == Part.CUE ? signs.lemma[each.first()] : cueLemma;
            }
        }
        int sameUnit = signs.unitOf[content.first()] == signs.unitOf[other.first()] ? 1 : 0;
        int sameSentence = sameSentence(content, other) ? 1 : 0;
        features.add(base, side, Math.min(rivals, 3), sameUnit);
        features.add(base + 1, sequence);
        features.add(base + 2, sequence, sameSentence, sameUnit);
        features.add(base + 3, Math.min(contents, 3), side, sameSentence);
        features.add(base + 4, sequence, signs.quoteState[content.first()], opens(content) ? 1 : 0);
        features.add(base + 5, cueLemma, side, Math.min(rivals, 2));
        features.add(base + 6, Math.min(rivals, 3), Math.min(contents, 3), sameSentence * 2 + side);
        features.add(base + 7, inSentence(content, other.part()), sameSentence, Math.min(rivals, 2));
        features.add(base + 8, beyond(other, side), side, sameSentence);
        features.add(base + 9, beyond(content, 1 - side), sequence);
    }

    /** The next span on the far side. */
    private int beyond(Candidate span, int side) {
        int at = spans.indexOf(span) + (side == 1 ? 1 : -1);
        if (at < 0 || at >= spans.size() || signs.unitOf[spans.get(at).first()] != signs.unitOf[span.first()]) {
            return NONE;
        }
        int gap = side == 1 ? spans.get(at).first() - span.end() : span.first() - spans.get(at).end();
        return spans.get(at).part().number() * 10 + Math.min(Signs.distance(gap), 5);
    }

    private void distance(Candidate content, Candidate other, int from, int to, int side) {
        int gap = Signs.distance(Math.max(0, to - from));
        int units = Math.abs(signs.unitOf[content.first()] - signs.unitOf[other.first()]);
        int sentences = Math.min(3, Math.abs(signs.text.token(content.first()).sentence() - signs.text.token(other.first()).sentence()));
        features.add(base + 20, gap, side);
        features.add(base + 21, units, sentences, side);
        features.add(base + 22, units, sentences, FeatureList.join(signs.quoteState[content.first()], opens(content) ? 1 : 0));
        int marks = 0;
        int words = NONE;
        for (int t = from; t < to && t < from + 12; t++) {
            marks |= signs.text.token(t).word().equals(",") ? 1 : signs.text.token(t).word().equals(":") ? 2 : signs.isEdgeMark(t) ? 4 : 8;
            words = t < from + 3 ? FeatureList.join(words, signs.lemma[t]) : words;
        }
        features.add(base + 23, marks, side, gap);
        features.add(base + 24, words, side);
        features.add(base + 25, before(content.first()), side, gap);
        features.add(base + 26, signs.quoteState[content.first()], signs.quoteState[content.end() - 1], side * 10 + units);
        features.add(base + 27, signs.lemma[other.end() - 1], side);
        features.add(base + 28, signs.tag[other.end() - 1], side, units);
        features.add(base + 29, signs.lemma[content.first()], side, gap);
    }

    private void tree(Candidate content, Candidate other, int side) {
        int contentHead = head(content);
        int otherHead = head(other);
        int contentGovernor = signs.head[contentHead];
        int otherGovernor = signs.head[otherHead];
        int kind = (contentGovernor >= 0 && other.tokens().contains(contentGovernor) ? 1 : 0)
                + (otherGovernor >= 0 && content.tokens().contains(otherGovernor) ? 2 : 0)
                + (contentGovernor >= 0 && contentGovernor == otherGovernor ? 4 : 0)
                + (contentGovernor >= 0 && signs.head[contentGovernor] >= 0 && other.tokens().contains(signs.head[contentGovernor]) ? 8 : 0)
                + (otherGovernor >= 0 && content.tokens().contains(otherGovernor) ? 16 : 0);
        features.add(base + 40, kind, side);
        features.add(base + 41, kind, signs.relation[contentHead], signs.relation[otherHead]);
        features.add(base + 42, signs.relation[otherHead], side, sameSentence(content, other) ? 1 : 0);
        features.add(base + 43, climb(contentHead, otherHead), side);
        features.add(base + 44, climb(otherHead, contentHead), side);
        if (otherGovernor >= 0) {
            features.add(base + 45, signs.cueBin[otherGovernor], signs.relation[otherHead], contentGovernor == otherGovernor ? 1 : 0);
            boolean cue = spans.stream().anyMatch(each -> each.part() == Part.CUE && each.tokens().contains(otherGovernor));
            features.add(base + 46, cue ? 1 : 0, kind, side);
        }
    }

    /** How many steps up the tree lead from one to a word that governs the other. */
    private int climb(int from, int to) {
        int at = from;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            int up = to;
            for (int more = 0; more < 6 && up >= 0; more++) {
                if (up == at) {
                    return steps * 10 + more;
                }
                up = signs.head[up];
            }
            at = signs.head[at];
        }
        return -1;
    }

    /** The word that governs most of a span. */
    private int head(Candidate span) {
        int best = span.first();
        int size = -1;
        for (int t = span.first(); t < span.end(); t++) {
            Token token = signs.text.token(t);
            int reach = signs.end[t] - signs.first[t];
            if (!span.tokens().contains(token.head()) && token.isWord() && reach > size) {
                best = t;
                size = reach;
            }
        }
        return best;
    }

    private boolean sameSentence(Candidate a, Candidate b) {
        return signs.text.token(a.first()).sentence() == signs.text.token(b.first()).sentence()
                || signs.text.token(a.end() - 1).sentence() == signs.text.token(b.first()).sentence();
    }

    private boolean opens(Candidate content) {
        return signs.unitAt(content.first()).start() == content.first();
    }

    private int inSentence(Candidate content, Part part) {
        return (int) Math.min(2, spans.stream().filter(each -> each.part() == part && sameSentence(content, each)).count());
    }

    private int inUnit(Candidate content, Part part) {
        int unit = signs.unitOf[content.first()];
        return (int) Math.min(2, spans.stream().filter(each -> each.part() == part && signs.unitOf[each.first()] == unit).count());
    }

    private int before(int token) {
        return token == 0 || signs.unitOf[token - 1] != signs.unitOf[token] ? Signs.BORDER : signs.lemma[token - 1];
    }
}
