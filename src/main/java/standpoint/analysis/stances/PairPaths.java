package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** How the two of a pair hang together in the tree of their sentence. */
final class PairPaths implements PairEvidence {

    private static final int LONG = 8;
    private static final int RAISED = 20;
    /** Parts of the way: below the top, from the holder up to it, the top. */
    private static final int DOWN = 1;
    private static final int UP = 2;
    private static final int TOP = 3;

    private final Reading reading;
    private final PairWords words;

    PairPaths(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        Token h = pair.holder().word();
        Token t = pair.target().word();
        way(pair, h, t, 0, features);
        way(pair, words.raised(h, pair), words.raised(t, pair), RAISED, features);
    }

    private void way(Pair pair, Token from, Token to, int base, FeatureList features) {
        TreePath path = TreePath.between(reading.text, from, to);
        List<Token> between = between(path, from, to);
        boolean isNegated = between.stream().anyMatch(reading.scope::isNegated);
        int negated = isNegated ? 1 : 0;
        int relations = relations(path);
        int lemmas = between.stream().map(each -> words.mask(each, pair)).reduce(0, FeatureList::join);
        int length = Math.min(path.length(), LONG);
        int sound = Integer.signum(between.stream().mapToInt(each -> words.sound(each, pair)).sum());
        for (Token each : between) {
            int part = path.down().contains(each) ? DOWN : path.up().contains(each) ? UP : TOP;
            features.add(30 + base, words.mask(each, pair), part);
            features.add(31 + base, words.mask(each, pair), negated);
        }
        features.add(32 + base, relations);
        features.add(33 + base, relations, lemmas);
        features.add(34 + base, lemmas, negated);
        features.add(35 + base, length, pair.order(), negated);
        features.add(36 + base, sound, negated, length);
        features.add(37 + base, sound, negated, relations);
        if (!path.up().isEmpty() && !path.down().isEmpty()) {
            top(pair, path, base, negated, features);
        }
    }

    /** The words on the way without its ends. */
    private static List<Token> between(TreePath path, Token from, Token to) {
        List<Token> between = new ArrayList<>(path.up());
        if (!path.up().isEmpty() && !path.down().isEmpty()) {
            between.add(path.top());
        }
        between.addAll(path.down());
        between.removeIf(each -> each.equals(from) || each.equals(to));
        return between;
    }

    private int relations(TreePath path) {
        int up = path.up().stream().map(words::relation).reduce(0, FeatureList::join);
        return path.down().stream().map(words::relation).reduce(FeatureList.join(up, 77), FeatureList::join);
    }

    private void top(Pair pair, TreePath path, int base, int negated, FeatureList features) {
        int up = words.relation(path.up().getLast());
        int down = words.relation(path.down().getFirst());
        int branches = FeatureList.join(up, down);
        int top = words.mask(path.top(), pair);
        features.add(38 + base, top, up, down);
        features.add(39 + base, top, branches, negated + 2 * Math.min(4, path.length() - 2));
        features.add(40 + base, up, down, path.up().size() * LONG + path.down().size());
        features.add(41 + base, words.sound(path.top(), pair), branches, negated);
        features.add(42 + base, top, negated);
    }

    /** That a word stands between the two in the tree. */
    static void word(int word, FeatureList features) {
        for (int part = DOWN; part <= TOP; part++) {
            features.add(30, word, part);
        }
    }
}
