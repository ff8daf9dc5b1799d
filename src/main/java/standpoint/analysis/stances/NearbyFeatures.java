package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** The words beside and between holder and target, and how good or bad they sound. */
final class NearbyFeatures {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "no", "never");
    private static final int NEAR = 6;
    private static final int SHORT = 4;

    private final Reading reading;
    private final Tone tone;
    private final MaskedWords words;

    NearbyFeatures(Reading reading, Tone tone, MaskedWords words) {
        this.reading = reading;
        this.tone = tone;
        this.words = words;
    }

    void add(Proposal each, int kind, FeatureList features) {
        int target = each.targetWord().index();
        features.add(50, words.role(target - 1, each));
        features.add(51, words.role(target + 1, each));
        features.add(52, words.role(target - 2, each), words.role(target - 1, each));
        features.add(53, words.role(target + 1, each), words.role(target + 2, each));
        each.holderWord().ifPresent(word -> {
            features.add(54, words.role(word.index() - 1, each));
            features.add(55, words.role(word.index() + 1, each));
            features.add(56, words.role(word.index() + 1, each), words.role(word.index() + 2, each));
            between(each, word.index(), kind, features);
        });
        tone(each, features);
    }

    private void between(Proposal each, int holder, int kind, FeatureList features) {
        int target = each.targetWord().index();
        int side = holder < target ? 1 : 0;
        List<Token> between = reading.text.tokens().subList(Math.min(holder, target) + 1, Math.max(holder, target));
        features.add(57, side, distance(between.size()), kind);
        between.stream().filter(NearbyFeatures::isTelling).forEach(token -> features.add(58, words.role(token, each), side));
        features.add(59, Integer.signum(sum(between, token -> true)), side, negations(between) > 0 ? 1 : 0);
        if (between.size() <= SHORT) {
            features.add(60, between.stream().map(token -> words.role(token, each)).reduce(side, FeatureList::join));
        }
    }

    private static boolean isTelling(Token token) {
        return token.isWord() && (token.isVerb() || token.isNoun() || token.tag().startsWith("J") || token.tag().startsWith("IN") || token.tag().startsWith("R"));
    }

    private static int distance(int words) {
        return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : words < 30 ? 7 : 8;
    }

    private void tone(Proposal each, FeatureList features) {
        List<Token> all = reading.text.tokensOf(each.sentence());
        Optional<Quote> quote = each.quote();
        int topic = each.isTopic() ? 1 : 0;
        int near = step(sum(all, token -> Math.abs(token.index() - each.targetWord().index()) < NEAR));
        features.add(80, step(sum(all, token -> true)));
        features.add(81, near);
        if (quote.isPresent()) {
            List<Token> said = all.stream().filter(token -> quote.get().content().stream().anyMatch(part -> part.contains(token.span()))).toList();
            int negations = Math.min(negations(said), 2);
            features.add(82, step(sum(said, token -> true)), negations, topic);
            features.add(83, near, negations);
        }
        features.add(84, tone.of(each.targetWord()), topic);
        reading.text.head(each.targetWord()).ifPresent(head -> features.add(85, tone.of(head), MaskedWords.hash(each.targetWord().relation()),
                reading.scope.isNegated(head) ? 1 : 0));
    }

    private int sum(List<Token> tokens, Predicate<Token> which) {
        return tokens.stream().filter(which).mapToInt(tone::of).sum();
    }

    private static int negations(List<Token> tokens) {
        return (int) tokens.stream().filter(token -> NEGATIONS.contains(token.lemma())).count();
    }

    private static int step(int sum) {
        return Integer.signum(sum) * (Math.abs(sum) > 5 ? 3 : Math.abs(sum) > 2 ? 2 : Math.abs(sum) > 0 ? 1 : 0);
    }
}
