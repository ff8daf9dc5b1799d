package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** What the words over each of the two say of them: "attack", the holder is its subject, the target stands below its object. */
final class PairPredicates implements PairEvidence {

    private static final int DEEPEST = 12;
    private static final int OF_HOLDER = 0;
    private static final int OF_TARGET = 10;

    private final Reading reading;
    private final PairWords words;

    PairPredicates(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    /**
     * @param word   what stands over one of the two
     * @param branch how that one depends on it
     * @param other  how the other one depends on it; 0 not at all, 1 it is the other one
     * @param deep   over how many steps
     * @param base   whose word it is
     */
    private record Predicate(Token word, int branch, int other, int deep, int base) {

        int branches() {
            return FeatureList.join(branch, other);
        }
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        List<Token> ofHolder = chain(pair.holder().word());
        List<Token> ofTarget = chain(pair.target().word());
        for (int i = 1; i < ofHolder.size(); i++) {
            int at = ofTarget.indexOf(ofHolder.get(i));
            int other = at < 0 ? 0 : at == 0 ? 1 : words.relation(ofTarget.get(at - 1));
            int deep = Math.min(i, 3) * 4 + Math.clamp(at, 0, 3);
            add(new Predicate(ofHolder.get(i), words.relation(ofHolder.get(i - 1)), other, deep, OF_HOLDER), pair, features);
        }
        for (int i = 1; i < ofTarget.size(); i++) {
            int at = ofHolder.indexOf(ofTarget.get(i));
            if (at <= 0) {
                add(new Predicate(ofTarget.get(i), words.relation(ofTarget.get(i - 1)), at + 1, Math.min(i, 3), OF_TARGET), pair, features);
            }
        }
    }

    private List<Token> chain(Token word) {
        List<Token> chain = new ArrayList<>();
        Token at = word;
        chain.add(at);
        while (at.head() >= 0 && chain.size() < DEEPEST) {
            at = reading.text.token(at.head());
            chain.add(at);
        }
        return chain;
    }

    private void add(Predicate each, Pair pair, FeatureList features) {
        int lemma = words.mask(each.word(), pair);
        int negated = reading.scope.isNegated(each.word()) ? 1 : 0;
        features.add(80 + each.base(), lemma, each.branch(), each.other());
        features.add(81 + each.base(), lemma, FeatureList.join(each.branch(), negated));
        features.add(82 + each.base(), words.sound(each.word(), pair), each.branches(), negated);
        features.add(83 + each.base(), lemma, FeatureList.join(each.other(), each.deep()));
        features.add(84 + each.base(), lemma, pair.order());
        for (Token child : reading.text.children(each.word())) {
            int sound = words.sound(child, pair);
            if (sound != 0) {
                features.add(85 + each.base(), sound, each.branches(), negated);
                features.add(86 + each.base(), words.mask(child, pair), each.branches());
            }
        }
    }
}
