package standpoint.analysis.quotes;

import standpoint.analysis.learning.FeatureList;

/** What tells whether a span begins, goes on or ends between a word and the one before. */
final class EdgeFeatures implements FeatureGroup {

    private static final int BASE = 900;

    private final Signs signs;
    private final TreeFeatures tree;

    EdgeFeatures(Signs signs, TreeFeatures tree) {
        this.signs = signs;
        this.tree = tree;
    }

    @Override
    public void add(int token, FeatureList features) {
        features.add(BASE, 0);
        if (token == 0) {
            return;
        }
        int before = token - 1;
        boolean opens = signs.sentenceOf(token).first() == token;
        features.add(BASE + 1, signs.quoteState[before], signs.quoteState[token]);
        features.add(BASE + 2, opens ? 1 : 0, signs.quoteState[token]);
        features.add(BASE + 3, signs.tag[before], signs.tag[token]);
        features.add(BASE + 4, tree.begins[token]);
        features.add(BASE + 5, tree.ends[before]);
        features.add(BASE + 6, signs.cueBin[before], signs.cueBin[token]);
        features.add(BASE + 7, signs.isEdgeMark(before) ? signs.word[before] : 1, signs.isEdgeMark(token) ? signs.word[token] : 1);
        features.add(BASE + 8, signs.word[token]);
        features.add(BASE + 9, signs.word[before]);
        features.add(BASE + 10, signs.head[token] == before ? signs.relation[token] : 1, signs.head[before] == token ? signs.relation[before] : 1);
        features.add(BASE + 11, signs.name[before], signs.name[token]);
    }
}
