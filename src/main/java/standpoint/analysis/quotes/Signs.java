package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What the features of an article's words are made of, looked up once. All indices are those of tokens; words are numbers (hashes). */
final class Signs {

    /** Stands for what lies outside the paragraph. */
    static final int BORDER = 0x0B0DE4;

    static final int OUTSIDE = 0;
    static final int INSIDE = 1;
    static final int OPENING = 2;
    static final int CLOSING = 3;

    private static final Set<String> EDGE_MARKS = Set.of(",", ".", ";", ":", "-", "–", "—", "--", "...", "…", "?", "!");

    final ParsedText text;
    final int size;
    /** Paragraphs as token indices, end exclusive. */
    final List<Span> units = new ArrayList<>();
    final int[] unitOf;
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    final int[] head;
    final int[] name;
    final int[] shape;
    final int[] quoteState;
    /** The outermost quotation, as a place in {@link #quotations}, or -1. */
    final int[] quotation;
    /** Quotations as token indices, with their marks. */
    final List<Span> quotations = new ArrayList<>();
    /** How likely each word is the head of a cue, and in which of seven classes that falls. */
    final double[] cueOdds;
    final int[] cueBin;
    /** First token and end of what depends on each, without marks at the edges. */
    final int[] first;
    final int[] end;

    Signs(ParsedText text, List<Quotation> found, CueOdds odds) {
        this.text = text;
        size = text.tokens().size();
        unitOf = new int[size];
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        relation = new int[size];
        head = new int[size];
        name = new int[size];
        shape = new int[size];
        quoteState = new int[size];
        quotation = new int[size];
        cueOdds = new double[size];
        cueBin = new int[size];
        first = new int[size];
        end = new int[size];
        for (Token token : text.tokens()) {
            readWord(token, odds);
        }
        readUnits();
        readQuotations(found);
        for (Token token : text.tokens()) {
            trimReach(token);
        }
    }

    private void readWord(Token token, CueOdds odds) {
        int i = token.index();
        word[i] = token.word().toLowerCase(Locale.ROOT).hashCode();
        lemma[i] = token.lemma().hashCode();
        tag[i] = token.tag().hashCode();
        relation[i] = token.relation().hashCode();
        head[i] = token.head();
        name[i] = token.name().name().hashCode();
        shape[i] = shapeOf(token.word());
        quotation[i] = -1;
        cueOdds[i] = odds.of(token);
        cueBin[i] = binOf(cueOdds[i]);
    }

    private static int binOf(double odds) {
        double[] borders = {0.005, 0.03, 0.1, CueOdds.LIKELY, 0.4, 0.7};
        int bin = 0;
        while (bin < borders.length && odds >= borders[bin]) {
            bin++;
        }
        return bin;
    }

    /** Runs of capitals, small letters, digits and marks. */
    private static int shapeOf(String word) {
        int shape = 0;
        int before = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
            if (kind != before) {
                shape = shape * 31 + kind;
            }
            before = kind;
        }
        return shape;
    }

    private void readUnits() {
        int start = 0;
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (i + 1 == sentences.size() || !sentences.get(i + 1).zone().equals(sentences.get(i).zone())) {
                Span unit = new Span(start, sentences.get(i).end());
                for (int t = start; t < unit.end(); t++) {
                    unitOf[t] = units.size();
                }
                units.add(unit);
                start = unit.end();
            }
        }
    }

    private void readQuotations(List<Quotation> found) {
        for (Quotation each : found) {
            Span tokens = text.tokensIn(each.outer());
            if (each.nested() || tokens.isEmpty() || tokens.end() > size) {
                continue;
            }
            for (int t = tokens.start(); t < tokens.end(); t++) {
                quoteState[t] = INSIDE;
                quotation[t] = quotations.size();
            }
            if (!text.token(tokens.start()).isWord()) {
                quoteState[tokens.start()] = OPENING;
            }
            if (each.closed() && !text.token(tokens.end() - 1).isWord() && tokens.length() > 1) {
                quoteState[tokens.end() - 1] = CLOSING;
            }
            quotations.add(tokens);
        }
    }

    private void trimReach(Token token) {
        Span reach = text.reach(token);
        int from = reach.start();
        int to = reach.end();
        while (from < token.index() && EDGE_MARKS.contains(text.token(from).word())) {
            from++;
        }
        while (to > token.index() + 1 && EDGE_MARKS.contains(text.token(to - 1).word())) {
            to--;
        }
        first[token.index()] = from;
        end[token.index()] = to;
    }

    Span unitAt(int token) {
        return units.get(unitOf[token]);
    }

    boolean isEdgeMark(int token) {
        return EDGE_MARKS.contains(text.token(token).word());
    }

    Sentence sentenceOf(int token) {
        return text.sentences().get(text.token(token).sentence());
    }

    /** Small numbers by themselves, larger ones in classes. */
    static int distance(int tokens) {
        int size = Math.abs(tokens);
        int bin = size <= 3 ? size : size <= 5 ? 4 : size <= 9 ? 5 : size <= 15 ? 6 : size <= 25 ? 7 : 8;
        return tokens < 0 ? -bin : bin;
    }
}
