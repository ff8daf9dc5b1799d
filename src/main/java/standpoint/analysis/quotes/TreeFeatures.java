package standpoint.analysis.quotes;

import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** Where the word stands in its sentence's tree, and which phrases and clauses begin and end here. */
final class TreeFeatures implements FeatureGroup {

    private static final int BASE = 400;
    private static final int NONE = 7;

    private final Signs signs;
    /** The relation of the largest phrase that begins at a token, and of the largest that ends with it; marks at the edges left out. */
    final int[] begins;
    final int[] ends;
    private final int[] beginsSize;
    private final int[] endsSize;

    TreeFeatures(Signs signs) {
        this.signs = signs;
        begins = new int[signs.size + 1];
        ends = new int[signs.size + 1];
        beginsSize = new int[signs.size + 1];
        endsSize = new int[signs.size + 1];
        for (int i = 0; i < signs.size; i++) {
            int length = signs.end[i] - signs.first[i];
            if (length > beginsSize[signs.first[i]]) {
                beginsSize[signs.first[i]] = length;
                begins[signs.first[i]] = signs.relation[i];
            }
            if (length > endsSize[signs.end[i] - 1]) {
                endsSize[signs.end[i] - 1] = length;
                ends[signs.end[i] - 1] = signs.relation[i];
            }
        }
    }

    @Override
    public void add(int token, FeatureList features) {
        int head = signs.head[token];
        int relation = signs.relation[token];
        features.add(BASE, relation);
        features.add(BASE + 1, relation, head < 0 ? NONE : signs.lemma[head]);
        features.add(BASE + 2, relation, head < 0 ? NONE : signs.tag[head], signs.tag[token]);
        features.add(BASE + 3, relation, head < 0 ? NONE : Signs.distance(head - token));
        int grand = head < 0 ? -1 : signs.head[head];
        features.add(BASE + 4, relation, head < 0 ? NONE : signs.relation[head], grand < 0 ? NONE : signs.tag[grand]);
        features.add(BASE + 5, head < 0 ? NONE : signs.relation[head], grand < 0 ? NONE : signs.lemma[grand]);
        features.add(BASE + 6, signs.lemma[token], relation);
        children(token, features);
        features.add(BASE + 10, begins[token], Signs.distance(beginsSize[token]));
        features.add(BASE + 11, ends[token], Signs.distance(endsSize[token]));
        features.add(BASE + 12, begins[token + 1], Signs.distance(beginsSize[token + 1]));
        features.add(BASE + 13, token == 0 ? NONE : ends[token - 1], token == 0 ? 0 : Signs.distance(endsSize[token - 1]));
        features.add(BASE + 14, begins[token], signs.tag[token]);
        features.add(BASE + 15, begins[token], ends[token]);
        features.add(BASE + 16, token == 0 ? NONE : ends[token - 1], begins[token]);
    }

    private void children(int token, FeatureList features) {
        List<Token> children = signs.text.children(signs.text.token(token));
        int kinds = 0;
        for (Token child : children) {
            int kind = switch (child.relation()) {
                case "nsubj", "nsubj:pass" -> child.index() < token ? 1 : 2;
                case "ccomp" -> child.index() < token ? 4 : 8;
                case "xcomp" -> 16;
                case "mark" -> 32;
                case "parataxis" -> 64;
                case "obj" -> 128;
                case "case" -> 256;
                default -> 0;
            };
            kinds |= kind;
        }
        features.add(BASE + 7, kinds, signs.tag[token]);
        features.add(BASE + 8, kinds, signs.lemma[token]);
        features.add(BASE + 9, kinds, signs.cueBin[token]);
    }
}
