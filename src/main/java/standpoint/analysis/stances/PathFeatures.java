package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** How holder and target hang together in the tree of their sentence. */
final class PathFeatures {

    private static final int LONG = 8;

    private final Reading reading;
    private final Tone tone;
    private final MaskedWords words;

    PathFeatures(Reading reading, Tone tone, MaskedWords words) {
        this.reading = reading;
        this.tone = tone;
        this.words = words;
    }

    void add(Proposal each, int kind, FeatureList features) {
        each.holderWord().ifPresent(word -> {
            TreePath path = TreePath.between(reading.text, word, each.targetWord());
            way(each, path, kind, features);
            if (!path.up().isEmpty() && !path.down().isEmpty()) {
                top(path, features);
            }
        });
    }

    /** What a word on the way tells by itself. */
    void ofWord(Token word, FeatureList features) {
        features.add(30, words.lemma(word), 0);
        features.add(30, words.lemma(word), 1);
    }

    private void way(Proposal each, TreePath path, int kind, FeatureList features) {
        List<Token> between = between(each, path);
        for (Token token : between) {
            features.add(30, words.lemma(token), path.down().contains(token) ? 1 : 0);
        }
        int lemmas = between.stream().map(words::lemma).reduce(0, FeatureList::join);
        int negated = isNegated(each, path) ? 1 : 0;
        int relations = relations(path);
        int length = Math.min(path.length(), LONG);
        features.add(31, relations);
        features.add(32, relations, lemmas);
        features.add(33, lemmas, negated);
        features.add(34, length, kind);
        features.add(35, negated, length);
        int sum = path.up().stream().mapToInt(tone::of).sum() + path.down().stream().mapToInt(tone::of).sum();
        features.add(42, Integer.signum(sum), negated, length);
    }

    /** The words on the way without its ends. */
    private static List<Token> between(Proposal each, TreePath path) {
        List<Token> between = new ArrayList<>(path.up());
        if (!path.up().isEmpty() && !path.down().isEmpty()) {
            between.add(path.top());
        }
        between.addAll(path.down());
        between.removeIf(token -> each.holderWord().equals(Optional.of(token)) || token.equals(each.targetWord()));
        return between;
    }

    private boolean isNegated(Proposal each, TreePath path) {
        return between(each, path).stream().anyMatch(reading.scope::isNegated);
    }

    private static int relations(TreePath path) {
        int up = path.up().stream().map(token -> MaskedWords.hash(token.relation())).reduce(0, FeatureList::join);
        return path.down().stream().map(token -> MaskedWords.hash(token.relation())).reduce(FeatureList.join(up, 77), FeatureList::join);
    }

    private void top(TreePath path, FeatureList features) {
        int up = MaskedWords.hash(path.up().getLast().relation());
        int down = MaskedWords.hash(path.down().getFirst().relation());
        int top = words.lemma(path.top());
        int negated = reading.scope.isNegated(path.top()) ? 1 : 0;
        features.add(36, top, up, down);
        features.add(37, top, negated);
        features.add(38, top, FeatureList.join(up, down), negated + 2 * Math.min(3, path.length() - 2));
        features.add(39, path.up().size(), path.down().size());
        features.add(40, up, down);
        features.add(41, tone.of(path.top()), up, down);
    }
}
