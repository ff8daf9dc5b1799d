package standpoint.analysis.quotes;

import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

/** Where the word stands to words that are likely cues: above it in the tree, beside it, in the sentences around. */
final class CueFeatures implements FeatureGroup {

    private static final int BASE = 600;
    private static final int NONE = 7;

    private final Signs signs;
    private final int[] bestOfSentence;
    private final int[] nextCue;
    private final int[] lastCue;

    CueFeatures(Signs signs) {
        this.signs = signs;
        bestOfSentence = new int[signs.text.sentences().size()];
        nextCue = new int[signs.size];
        lastCue = new int[signs.size];
        for (Sentence sentence : signs.text.sentences()) {
            int last = -1;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                bestOfSentence[sentence.number()] = Math.max(bestOfSentence[sentence.number()], signs.cueBin[i]);
                lastCue[i] = last;
                last = signs.cueOdds[i] >= CueOdds.LIKELY ? i : last;
            }
            int next = -1;
            for (int i = sentence.end() - 1; i >= sentence.first(); i--) {
                nextCue[i] = next;
                next = signs.cueOdds[i] >= CueOdds.LIKELY ? i : next;
            }
        }
    }

    @Override
    public void add(int token, FeatureList features) {
        features.add(BASE, signs.cueBin[token], signs.tag[token]);
        features.add(BASE + 1, signs.cueBin[token], signs.relation[token]);
        above(token, features);
        beside(BASE + 40, token, lastCue[token], features);
        beside(BASE + 50, token, nextCue[token], features);
        features.add(BASE + 60, lastCue[token] < 0 ? 0 : signs.cueBin[lastCue[token]], signs.cueBin[token],
                nextCue[token] < 0 ? 0 : signs.cueBin[nextCue[token]]);
        around(token, features);
    }

    /** The nearest and the topmost likely cue among the words that govern this one. */
    private void above(int token, FeatureList features) {
        int branch = token;
        int found = 0;
        int topBranch = -1;
        for (int steps = 0; steps < 40 && signs.head[branch] >= 0; steps++) {
            int head = signs.head[branch];
            if (signs.cueOdds[head] >= CueOdds.LIKELY) {
                if (found == 0) {
                    branchOf(BASE + 10, token, branch, head, features);
                    features.add(BASE + 8, steps == 0 ? 0 : steps == 1 ? 1 : 2, signs.relation[branch], signs.relation[token]);
                }
                found++;
                topBranch = branch;
            }
            branch = head;
        }
        if (topBranch >= 0) {
            branchOf(BASE + 25, token, topBranch, signs.head[topBranch], features);
        }
        features.add(BASE + 9, Math.min(found, 3), signs.quoteState[token]);
    }

    private void branchOf(int template, int token, int branch, int cue, FeatureList features) {
        int relation = signs.relation[branch];
        int side = token < cue ? 0 : 1;
        int mark = markOf(branch);
        int edge = (token == signs.first[branch] ? 1 : 0) + (token == signs.end[branch] - 1 ? 2 : 0)
                + (token < signs.first[branch] || token >= signs.end[branch] ? 4 : 0);
        features.add(template, relation, side, edge);
        features.add(template + 1, relation, signs.cueBin[cue], side);
        features.add(template + 2, FeatureList.join(relation, edge), signs.lemma[cue], mark);
        features.add(template + 3, FeatureList.join(relation, edge), signs.cueBin[cue], mark);
        features.add(template + 4, relation, signs.lemma[cue], side);
        features.add(template + 5, edge, signs.quoteState[token], relation);
        features.add(template + 6, relation, signs.tag[cue], signs.tag[token]);
        features.add(template + 7, relation, side, signs.isEdgeMark(token) ? signs.word[token] : 1);
    }

    private int markOf(int branch) {
        for (Token child : signs.text.children(signs.text.token(branch))) {
            if (child.index() < branch && child.hasRelation("mark", "case", "aux")) {
                return signs.lemma[child.index()];
            }
        }
        return NONE;
    }

    private void beside(int template, int token, int cue, FeatureList features) {
        if (cue < 0) {
            features.add(template, NONE);
            return;
        }
        int marks = 0;
        boolean verb = false;
        int step = cue < token ? 1 : -1;
        for (int i = cue + step; i != token; i += step) {
            Token between = signs.text.token(i);
            marks |= between.word().equals(",") ? 1 : between.word().equals(":") ? 2 : signs.quoteState[i] >= Signs.OPENING ? 4 : 0;
            verb |= between.isVerb();
        }
        int distance = Signs.distance(token - cue);
        features.add(template + 1, distance, signs.cueBin[cue], marks);
        features.add(template + 2, distance, signs.tag[token], marks);
        features.add(template + 3, signs.lemma[cue], distance, marks);
        features.add(template + 4, verb ? 1 : 0, marks, signs.quoteState[token]);
        features.add(template + 5, verb ? 1 : 0, signs.tag[token], signs.relation[token]);
        int shared = signs.head[cue] >= 0 && signs.head[cue] == signs.head[token] ? signs.relation[cue] : NONE;
        features.add(template + 6, shared, signs.relation[token], signs.head[cue] == token ? 1 : 0);
        features.add(template + 7, signs.head[cue] == token ? signs.relation[cue] : NONE, signs.cueBin[cue]);
    }

    private void around(int token, FeatureList features) {
        Span unit = signs.unitAt(token);
        Sentence sentence = signs.sentenceOf(token);
        int own = bestOfSentence[sentence.number()];
        int before = sentence.first() > unit.start() ? bestOfSentence[sentence.number() - 1] : -1;
        int after = sentence.end() < unit.end() ? bestOfSentence[sentence.number() + 1] : -1;
        features.add(BASE + 70, own, before, after);
        features.add(BASE + 71, own, signs.quoteState[token], signs.tag[token]);
        features.add(BASE + 72, before, signs.quoteState[token]);
        features.add(BASE + 73, after, signs.quoteState[token]);
    }
}
