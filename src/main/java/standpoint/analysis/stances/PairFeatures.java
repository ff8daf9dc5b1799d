package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;

/** What tells whether one of a pair stands for or against the other. Names are masked, so that nothing is learnt about anybody by name. */
final class PairFeatures {

    private static final int HOLDER = 3;
    private static final int TARGET = 4;
    private static final int NAME = 5;
    private static final int NEAR = 4;
    private static final int LONG = 8;
    private static final int DEEPEST = 12;
    private static final Set<String> INNER = Set.of("compound", "amod", "nmod:poss", "flat", "appos");

    private final Reading reading;
    private final Tone tone;
    private final List<Found> rules;
    private final FeatureList features = new FeatureList();

    PairFeatures(Reading reading, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.tone = tone;
        this.rules = rules;
    }

    int[] of(Pair pair) {
        features.clear();
        int order = pair.holderFirst() ? 1 : 0;
        who(pair, order);
        path(pair, pair.holder().word(), pair.target().word(), 0, order);
        path(pair, raised(pair.holder().word(), pair), raised(pair.target().word(), pair), 20, order);
        predicates(pair, order);
        surface(pair, order);
        bag(pair, order);
        tones(pair, order);
        quotes(pair, order);
        rules(pair, order);
        return features.toArray();
    }

    // ---- words

    private int mask(Token token, Pair pair) {
        if (pair.holder().words().contains(token.index())) {
            return HOLDER;
        }
        if (pair.target().words().contains(token.index())) {
            return TARGET;
        }
        return token.isProperNoun() ? NAME + token.name().ordinal() : hash(token.lemma());
    }

    private static int hash(String word) {
        return word.toLowerCase(Locale.ROOT).hashCode();
    }

    /** "Berg's critics", "the Berg campaign": the word that the name only tells more of. */
    private Token raised(Token word, Pair pair) {
        Token at = word;
        for (int i = 0; i < 4 && at.head() >= 0 && INNER.contains(at.relation()); i++) {
            Token head = reading.text.token(at.head());
            boolean other = pair.holder().words().contains(head.index()) && pair.target().words().contains(word.index())
                    || pair.target().words().contains(head.index()) && pair.holder().words().contains(word.index());
            if (other || !head.isNoun()) {
                break;
            }
            at = head;
        }
        return at;
    }

    private int relation(Token token) {
        int own = hash(token.relation());
        return token.hasRelation("obl", "nmod") ? reading.text.child(token, "case").map(each -> FeatureList.join(own, hash(each.lemma()))).orElse(own) : own;
    }

    // ---- who

    private int kind(Pair.Side side) {
        Token word = side.word();
        int tag = word.isProperNoun() ? 1 : word.isPronoun() ? 2 : word.tag().startsWith("J") ? 3 : word.isNoun() ? 4 : 5;
        return FeatureList.join(side.entity().map(id -> reading.cast.entity(id).kind().name().hashCode()).orElse(9), tag);
    }

    private void who(Pair pair, int order) {
        Token h = pair.holder().word();
        Token t = pair.target().word();
        int kinds = FeatureList.join(kind(pair.holder()), kind(pair.target()));
        boolean same = h.sentence() == t.sentence();
        features.add(0, 0);
        features.add(1, order);
        features.add(2, kinds, order);
        features.add(3, kind(pair.holder()), order);
        features.add(4, kind(pair.target()), order);
        features.add(5, distance(Math.abs(h.index() - t.index())), order, same ? 1 : 0);
        features.add(6, relation(h), order);
        features.add(7, relation(t), order);
        features.add(8, relation(h), relation(t), order);
        features.add(9, relation(h), governor(h, pair));
        features.add(10, relation(t), governor(t, pair));
        features.add(11, hash(h.name().name()), hash(t.name().name()), order);
        Token rh = raised(h, pair);
        Token rt = raised(t, pair);
        features.add(12, mask(rh, pair), 0);
        features.add(13, mask(rt, pair), 0);
        features.add(14, relation(rh), governor(rh, pair));
        features.add(15, relation(rt), governor(rt, pair));
        features.add(16, relation(rh), relation(rt), order);
        features.add(17, pair.holder().words().size() > 3 ? 3 : pair.holder().words().size(), order);
        features.add(18, pair.target().words().size() > 3 ? 3 : pair.target().words().size(), order);
    }

    private int governor(Token word, Pair pair) {
        return reading.text.head(word).map(head -> mask(head, pair)).orElse(0);
    }

    private static int distance(int words) {
        return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : words < 30 ? 7 : 8;
    }

    // ---- tree

    private void path(Pair pair, Token from, Token to, int base, int order) {
        TreePath path = TreePath.between(reading.text, from, to);
        List<Token> between = new ArrayList<>(path.up());
        if (!path.up().isEmpty() && !path.down().isEmpty()) {
            between.add(path.top());
        }
        between.addAll(path.down());
        between.removeIf(each -> each.equals(from) || each.equals(to));
        int relations = path.up().stream().map(this::relation).reduce(0, FeatureList::join);
        relations = path.down().stream().map(this::relation).reduce(FeatureList.join(relations, 77), FeatureList::join);
        int lemmas = between.stream().map(each -> mask(each, pair)).reduce(0, FeatureList::join);
        int negated = between.stream().anyMatch(reading.scope::isNegated) ? 1 : 0;
        int length = Math.min(path.length(), LONG);
        int sum = between.stream().mapToInt(each -> sound(each, pair)).sum();
        for (Token each : between) {
            int down = path.down().contains(each) ? 1 : path.up().contains(each) ? 2 : 3;
            features.add(30 + base, mask(each, pair), down);
            features.add(31 + base, mask(each, pair), negated);
        }
        features.add(32 + base, relations);
        features.add(33 + base, relations, lemmas);
        features.add(34 + base, lemmas, negated);
        features.add(35 + base, length, order, negated);
        features.add(36 + base, Integer.signum(sum), negated, length);
        features.add(37 + base, Integer.signum(sum), negated, relations);
        if (!path.up().isEmpty() && !path.down().isEmpty()) {
            int up = relation(path.up().getLast());
            int down = relation(path.down().getFirst());
            int top = mask(path.top(), pair);
            features.add(38 + base, top, up, down);
            features.add(39 + base, top, FeatureList.join(up, down), negated + 2 * Math.min(4, path.length() - 2));
            features.add(40 + base, up, down, path.up().size() * 8 + path.down().size());
            features.add(41 + base, sound(path.top(), pair), FeatureList.join(up, down), negated);
            features.add(42 + base, top, negated);
        }
    }

    private int sound(Token token, Pair pair) {
        return pair.holder().words().contains(token.index()) || pair.target().words().contains(token.index()) ? 0 : Integer.signum(tone.of(token));
    }

    /** What the words over each of the two say of them: "attack": holder is its subject, target stands below its object. */
    private void predicates(Pair pair, int order) {
        List<Token> ofHolder = chain(pair.holder().word());
        List<Token> ofTarget = chain(pair.target().word());
        for (int i = 1; i < ofHolder.size(); i++) {
            Token word = ofHolder.get(i);
            int at = ofTarget.indexOf(word);
            int branch = relation(ofHolder.get(i - 1));
            int other = at < 0 ? 0 : at == 0 ? 1 : relation(ofTarget.get(at - 1));
            int deep = Math.min(i, 3) * 4 + Math.min(Math.max(at, 0), 3);
            predicate(word, branch, other, deep, 0, pair, order);
        }
        for (int i = 1; i < ofTarget.size(); i++) {
            if (!ofHolder.contains(ofTarget.get(i)) || ofHolder.indexOf(ofTarget.get(i)) == 0) {
                int other = ofHolder.contains(ofTarget.get(i)) ? 1 : 0;
                predicate(ofTarget.get(i), relation(ofTarget.get(i - 1)), other, Math.min(i, 3), 10, pair, order);
            }
        }
    }

    private void predicate(Token word, int branch, int other, int deep, int base, Pair pair, int order) {
        int lemma = mask(word, pair);
        int negated = reading.scope.isNegated(word) ? 1 : 0;
        features.add(80 + base, lemma, branch, other);
        features.add(81 + base, lemma, FeatureList.join(branch, negated));
        features.add(82 + base, sound(word, pair), FeatureList.join(branch, other), negated);
        features.add(83 + base, lemma, FeatureList.join(other, deep));
        features.add(84 + base, lemma, order);
        for (Token child : reading.text.children(word)) {
            int sounds = sound(child, pair);
            if (sounds != 0) {
                features.add(85 + base, sounds, FeatureList.join(branch, other), negated);
                features.add(86 + base, mask(child, pair), FeatureList.join(branch, other));
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

    // ---- order of words

    private void surface(Pair pair, int order) {
        int h = pair.holder().word().index();
        int t = pair.target().word().index();
        beside(h, 110, pair, order);
        beside(t, 120, pair, order);
        List<Token> between = reading.text.tokens().subList(Math.min(h, t) + 1, Math.max(Math.min(h, t) + 1, Math.max(h, t)));
        for (int i = 0; i < between.size(); i++) {
            Token token = between.get(i);
            features.add(130, mask(token, pair), order);
            if (i > 0) {
                features.add(131, mask(between.get(i - 1), pair), mask(token, pair), order);
            }
        }
        if (between.size() <= NEAR) {
            features.add(132, between.stream().map(each -> mask(each, pair)).reduce(order, FeatureList::join));
        }
    }

    private void beside(int index, int base, Pair pair, int order) {
        features.add(base, word(index - 1, pair));
        features.add(base + 1, word(index + 1, pair));
        features.add(base + 2, word(index - 2, pair), word(index - 1, pair));
        features.add(base + 3, word(index + 1, pair), word(index + 2, pair));
        for (int i = 1; i <= NEAR; i++) {
            features.add(base + 4, word(index - i, pair), order);
            features.add(base + 5, word(index + i, pair), order);
        }
    }

    private int word(int index, Pair pair) {
        return index < 0 || index >= reading.text.tokens().size() ? 1 : mask(reading.text.token(index), pair);
    }

    private void bag(Pair pair, int order) {
        int first = Math.min(pair.holder().word().index(), pair.target().word().index());
        int second = Math.max(pair.holder().word().index(), pair.target().word().index());
        int from = reading.text.sentences().get(reading.text.token(first).sentence()).first();
        int end = reading.text.sentences().get(reading.text.token(second).sentence()).end();
        for (Token token : reading.text.tokens().subList(from, end)) {
            if (token.isVerb() || token.isNoun() || token.tag().startsWith("J")) {
                int zone = token.index() < first ? 0 : token.index() < second ? 1 : 2;
                features.add(140, mask(token, pair));
                features.add(141, mask(token, pair), zone, order);
            }
        }
    }

    // ---- tone

    private void tones(Pair pair, int order) {
        int h = pair.holder().word().index();
        int t = pair.target().word().index();
        int first = Math.min(h, t);
        int second = Math.max(h, t);
        int from = reading.text.sentences().get(reading.text.token(first).sentence()).first();
        int end = reading.text.sentences().get(reading.text.token(second).sentence()).end();
        int before = sum(from, first, pair);
        int between = sum(first + 1, second, pair);
        int after = sum(second + 1, end, pair);
        int negated = negations(first, second);
        features.add(150, step(before), order);
        features.add(151, step(between), order, negated);
        features.add(152, step(after), order);
        features.add(153, step(before + between + after), order);
        features.add(154, step(sum(Math.max(from, t - 6), Math.min(end, t + 6), pair)), order, negated);
        features.add(155, step(sum(Math.max(from, h - 6), Math.min(end, h + 6), pair)), order, negated);
        features.add(156, Integer.signum(before) * 9 + Integer.signum(between) * 3 + Integer.signum(after), order, negated);
    }

    private int sum(int from, int end, Pair pair) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            Token token = reading.text.token(i);
            sum += sound(token, pair) == 0 ? 0 : tone.of(token);
        }
        return sum;
    }

    private int negations(int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += Scope.NEGATIONS.contains(reading.text.token(i).lemma()) ? 1 : 0;
        }
        return Math.min(count, 2);
    }

    private static int step(int sum) {
        return Integer.signum(sum) * (Math.abs(sum) > 5 ? 3 : Math.abs(sum) > 2 ? 2 : Math.abs(sum) > 0 ? 1 : 0);
    }

    // ---- who speaks

    private void quotes(Pair pair, int order) {
        Optional<Quote> around = reading.quoteAround(pair.target().word());
        Optional<Quote> aroundHolder = reading.quoteAround(pair.holder().word());
        boolean says = around.flatMap(Quote::speaker).filter(each -> pair.holder().entity().equals(Optional.of(each))).isPresent();
        boolean said = aroundHolder.flatMap(Quote::speaker).filter(each -> pair.target().entity().equals(Optional.of(each))).isPresent();
        int whose = (says ? 1 : 0) + (said ? 2 : 0) + (around.isPresent() ? 4 : 0) + (aroundHolder.isPresent() ? 8 : 0) + (around.equals(aroundHolder) ? 16 : 0);
        features.add(160, whose, order);
        features.add(161, around.map(quote -> quote.form().name().hashCode()).orElse(0), whose);
        if (says) {
            int cue = reading.attributions.stream().filter(each -> each.quote().equals(around.get())).findFirst().flatMap(Attribution::verb)
                    .map(verb -> hash(verb.lemma())).orElse(0);
            features.add(162, cue);
            int sum = 0;
            for (Token token : reading.text.tokens()) {
                if (reading.quoteAround(token).equals(around)) {
                    features.add(163, mask(token, pair));
                    sum += tone.of(token);
                }
            }
            features.add(164, step(sum));
            features.add(165, step(sum), hash(pair.target().word().relation()));
            features.add(166, governor(pair.target().word(), pair));
        }
    }

    // ---- rules

    private void rules(Pair pair, int order) {
        int here = 0;
        int about = 0;
        int held = 0;
        int back = 0;
        int aboutBack = 0;
        for (Found found : rules) {
            int side = switch (found.position()) {
                case FOR -> 1;
                case AGAINST -> 2;
                default -> 4;
            };
            boolean holds = pair.holder().entity().equals(Optional.of(found.holder()));
            boolean isHeld = pair.target().entity().equals(Optional.of(found.holder()));
            boolean aims = isAt(found, pair.target());
            boolean isAimed = isAt(found, pair.holder());
            held |= holds ? side : 0;
            here |= holds && aims && found.target().entity().isPresent() ? side : 0;
            about |= holds && aims ? side : 0;
            back |= isHeld && isAimed && found.target().entity().isPresent() ? side : 0;
            aboutBack |= isHeld && isAimed ? side : 0;
        }
        features.add(170, here, order);
        features.add(171, about, here);
        features.add(172, back, here);
        features.add(173, aboutBack, about);
        features.add(174, held);
    }

    private static boolean isAt(Found found, Pair.Side side) {
        return found.target().entity().isPresent() && found.target().entity().equals(side.entity())
                || found.target().span().filter(span -> span.contains(side.word().span())).isPresent();
    }
}
