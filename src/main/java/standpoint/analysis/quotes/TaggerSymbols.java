package standpoint.analysis.quotes;

import java.util.List;
import java.util.Locale;

import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

/** What the network of the chain model knows of each word: the word itself, its place in the tree and in quotations, likely cues above it. */
final class TaggerSymbols {

    /** Of each kind of symbol that a word has, where its vectors stand. */
    private static final List<Table> KINDS = List.of(Table.WORD, Table.LEMMA, Table.LEMMA, Table.LEMMA, Table.LEMMA, Table.LEMMA, Table.LEMMA, Table.TAG,
            Table.TAG, Table.RELATION, Table.RELATION, Table.RELATION, Table.RELATION, Table.NAME, Table.SHAPE, Table.SUFFIX, Table.QUOTE, Table.ODDS,
            Table.ODDS, Table.ODDS, Table.EDGE, Table.EDGE, Table.STEPS, Table.PLACE, Table.PLACE, Table.PLACE, Table.PLACE);

    /** Symbols that mean the same have the same vector, wherever they stand. */
    enum Table {
        WORD(40, 3), LEMMA(28, 3), TAG(12, 1), RELATION(12, 3), NAME(8, 1), SHAPE(8, 30), SUFFIX(12, 20), QUOTE(8, 1), ODDS(8, 1), EDGE(8, 1),
        STEPS(8, 1), PLACE(4, 3);

        final int width;
        /** Rarer symbols are not learnt. */
        final int leastUses;

        Table(int width, int leastUses) {
            this.width = width;
            this.leastUses = leastUses;
        }
    }

    /** Stands where there is nothing. */
    static final int NONE = 0;
    private static final int LONGEST_WAY_UP = 40;
    private static final int SUFFIX = 3;

    private final Signs signs;

    TaggerSymbols(Signs signs) {
        this.signs = signs;
    }

    /** For each kind of symbol, which of the tables it stands in, counted from 0. */
    static int[] tables() {
        return KINDS.stream().mapToInt(List.of(Table.values())::indexOf).toArray();
    }

    int[][] of(Span unit) {
        int[][] symbols = new int[unit.length()][];
        for (int t = 0; t < symbols.length; t++) {
            symbols[t] = of(unit.start() + t, unit);
        }
        return symbols;
    }

    private int[] of(int token, Span unit) {
        int head = unit.contains(signs.head[token]) ? signs.head[token] : -1;
        Above near = above(token, false);
        Above top = above(token, true);
        return new int[] {signs.word[token], signs.lemma[token], lemma(token - 1, unit), lemma(token + 1, unit), lemma(head, unit), lemma(near.cue, unit),
                lemma(top.cue, unit), signs.tag[token], head < 0 ? NONE : signs.tag[head], signs.relation[token], head < 0 ? NONE : signs.relation[head],
                near.relation(signs), top.relation(signs), signs.name[token], signs.shape[token], suffix(token), 1 + signs.quoteState[token],
                1 + signs.cueBin[token], head < 0 ? NONE : 1 + signs.cueBin[head], near.cue < 0 ? NONE : 1 + signs.cueBin[near.cue],
                near.edge(signs, token), top.edge(signs, token), near.cue < 0 ? NONE : 1 + Math.min(near.steps, 3),
                head < 0 ? NONE : place(0, head - token), place(1, token - signs.first[token]), place(2, signs.end[token] - 1 - token),
                place(3, signs.sentenceOf(token).first() == token ? 1 : 0)};
    }

    private int lemma(int token, Span unit) {
        return unit.contains(token) ? signs.lemma[token] : NONE;
    }

    private int suffix(int token) {
        String word = signs.text.token(token).word().toLowerCase(Locale.ROOT);
        return word.substring(Math.max(0, word.length() - SUFFIX)).hashCode();
    }

    private static int place(int kind, int distance) {
        return FeatureList.join(1 + kind, Signs.distance(distance));
    }

    /**
     * A likely cue among the words that govern a word.
     *
     * @param cue    or -1
     * @param branch the word below it that the way up goes through
     * @param steps  from the word to the branch
     */
    private record Above(int cue, int branch, int steps) {

        int relation(Signs signs) {
            return cue < 0 ? NONE : signs.relation[branch];
        }

        /** Whether the word is the first or the last of the branch, and on which side of the cue. */
        int edge(Signs signs, int token) {
            return cue < 0 ? NONE : 1 + (token == signs.first[branch] ? 1 : 0) + (token == signs.end[branch] - 1 ? 2 : 0)
                    + (token < signs.first[branch] || token >= signs.end[branch] ? 4 : 0) + (token < cue ? 8 : 0);
        }
    }

    private Above above(int token, boolean topmost) {
        Above found = new Above(-1, -1, 0);
        int branch = token;
        for (int steps = 0; steps < LONGEST_WAY_UP && signs.head[branch] >= 0; steps++) {
            int head = signs.head[branch];
            if (signs.cueOdds[head] >= CueOdds.LIKELY) {
                found = new Above(head, branch, steps);
                if (!topmost) {
                    return found;
                }
            }
            branch = head;
        }
        return found;
    }
}
