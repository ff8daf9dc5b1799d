package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** What tells whether a proposal is a stance, and which: how the words of holder and target hang together, and what stands around. Names are masked. */
final class ProposalFeatures {

    private static final int NOBODY = 1;
    private static final int ENTITY = 2;
    private static final int HOLDER = 3;
    private static final int TARGET = 4;

    private final Reading reading;
    private final Prominence prominence;
    private final Tone tone;
    private final List<Found> rules;
    private final FeatureList features = new FeatureList();

    /** @param rules what the rules found in the article */
    ProposalFeatures(Reading reading, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.prominence = new Prominence(reading);
        this.tone = tone;
        this.rules = rules;
    }

    int[] of(Proposal each) {
        features.clear();
        int kind = kinds(each);
        features.add(0, kind);
        who(each, kind);
        each.holderWord().ifPresent(word -> path(each, TreePath.between(reading.text, word, each.targetWord()), kind));
        words(each, kind);
        quote(each, kind);
        tone(each);
        rules(each, kind);
        prominence(each, kind);
        return features.toArray();
    }

    /** The same with all the words of the sentence, for the side. */
    int[] withWords(Proposal each) {
        of(each);
        reading.text.tokensOf(each.sentence()).stream().filter(ProposalFeatures::tells).forEach(token -> bag(token, each));
        return features.toArray();
    }

    /** What a word of the sentence tells by itself. */
    int[] ofWord(Token token, Proposal each) {
        features.clear();
        bag(token, each);
        features.add(30, shown(token), 0);
        features.add(30, shown(token), 1);
        return features.toArray();
    }

    static boolean tells(Token token) {
        return token.isVerb() || token.isNoun() || token.tag().startsWith("J");
    }

    // ---- who they are

    private int kind(EntityId id) {
        return reading.cast.entity(id).kind().ordinal();
    }

    private int kinds(Proposal each) {
        int target = each.target().entity().map(this::kind).orElse(9);
        return FeatureList.join(kind(each.holder()), target);
    }

    private static int form(Token word) {
        return word.isPronoun() ? 1 : word.isProperNoun() ? 2 : 3;
    }

    private void who(Proposal each, int kind) {
        features.add(10, each.holderWord().map(ProposalFeatures::form).orElse(0), form(each.targetWord()));
        each.holderWord().ifPresent(word -> {
            features.add(11, hash(word.relation()), kind);
            features.add(12, hash(word.relation()), hash(each.targetWord().relation()), kind);
            features.add(13, hash(word.relation()), governor(word));
        });
        features.add(14, hash(each.targetWord().relation()), kind);
        features.add(15, hash(each.targetWord().relation()), governor(each.targetWord()));
        features.add(16, preposition(each.targetWord()), governor(each.targetWord()));
        features.add(17, preposition(each.targetWord()), hash(each.targetWord().relation()));
        if (each.isTopic()) {
            features.add(18, hash(each.targetWord().lemma()));
            features.add(19, hash(each.targetWord().tag()), kind);
            reading.text.children(each.targetWord()).forEach(child -> features.add(20, hash(child.relation()), word(child, each)));
        }
        features.add(21, hash(each.sentence().zone().kind().name()));
        features.add(22, Math.min(each.sentence().number(), 12));
    }

    private int governor(Token word) {
        return reading.text.head(word).map(head -> shown(head)).orElse(0);
    }

    private int preposition(Token word) {
        return reading.text.child(word, "case").map(each -> hash(each.lemma())).orElse(0);
    }

    // ---- the tree

    private void path(Proposal each, TreePath path, int kind) {
        int relations = 0;
        int lemmas = 0;
        boolean negated = false;
        for (Token token : path.up()) {
            relations = FeatureList.join(relations, hash(token.relation()));
            if (!each.holderWord().equals(Optional.of(token))) {
                features.add(30, shown(token), 0);
                negated |= reading.isNegated(token);
                lemmas = FeatureList.join(lemmas, shown(token));
            }
        }
        relations = FeatureList.join(relations, 77);
        boolean top = !path.up().isEmpty() && !path.down().isEmpty();
        if (top) {
            lemmas = FeatureList.join(lemmas, shown(path.top()));
            negated |= reading.isNegated(path.top());
        }
        for (Token token : path.down()) {
            relations = FeatureList.join(relations, hash(token.relation()));
            if (!token.equals(each.targetWord())) {
                features.add(30, shown(token), 1);
                negated |= reading.isNegated(token);
                lemmas = FeatureList.join(lemmas, shown(token));
            }
        }
        int length = Math.min(path.length(), 8);
        features.add(31, relations);
        features.add(32, relations, lemmas);
        features.add(33, lemmas, negated ? 1 : 0);
        features.add(34, length, kind);
        features.add(35, negated ? 1 : 0, length);
        if (top) {
            Token up = path.up().getLast();
            Token down = path.down().getFirst();
            int negative = reading.isNegated(path.top()) ? 1 : 0;
            features.add(36, shown(path.top()), hash(up.relation()), hash(down.relation()));
            features.add(37, shown(path.top()), negative);
            features.add(38, shown(path.top()), FeatureList.join(hash(up.relation()), hash(down.relation())), negative + 2 * Math.min(3, path.length() - 2));
            features.add(39, path.up().size(), path.down().size());
            features.add(40, hash(up.relation()), hash(down.relation()));
            features.add(41, tone.of(path.top()), hash(up.relation()), hash(down.relation()));
        }
        int sum = 0;
        for (Token token : path.up()) {
            sum += tone.of(token);
        }
        for (Token token : path.down()) {
            sum += tone.of(token);
        }
        features.add(42, Integer.signum(sum), negated ? 1 : 0, length);
    }

    // ---- the words around

    private int shown(Token token) {
        return reading.cast.at(token).filter(entity -> token.isProperNoun()).map(entity -> 5 + entity.kind().ordinal()).orElse(hash(token.lemma()));
    }

    private int word(Token token, Proposal each) {
        Optional<EntityId> entity = reading.cast.at(token).map(Entity::id);
        if (entity.equals(Optional.of(each.holder()))) {
            return HOLDER;
        }
        if (entity.isPresent() && entity.equals(each.target().entity()) || token.equals(each.targetWord())) {
            return TARGET;
        }
        return entity.isPresent() && token.isProperNoun() ? ENTITY : hash(token.lemma());
    }

    private int at(int index, Proposal each) {
        Sentence sentence = each.sentence();
        return index < sentence.first() || index >= sentence.end() ? NOBODY : word(reading.text.token(index), each);
    }

    private void words(Proposal each, int kind) {
        int target = each.targetWord().index();
        features.add(50, at(target - 1, each));
        features.add(51, at(target + 1, each));
        features.add(52, at(target - 2, each), at(target - 1, each));
        features.add(53, at(target + 1, each), at(target + 2, each));
        if (each.holderWord().isEmpty()) {
            return;
        }
        int holder = each.holderWord().get().index();
        features.add(54, at(holder - 1, each));
        features.add(55, at(holder + 1, each));
        features.add(56, at(holder + 1, each), at(holder + 2, each));
        int from = Math.min(holder, target) + 1;
        int to = Math.max(holder, target);
        int side = holder < target ? 1 : 0;
        features.add(57, side, distance(to - from), kind);
        int sum = 0;
        boolean negated = false;
        for (int i = from; i < to; i++) {
            Token token = reading.text.token(i);
            if (token.isWord() && (token.isVerb() || token.isNoun() || token.tag().startsWith("J") || token.tag().startsWith("IN") || token.tag().startsWith("R"))) {
                features.add(58, word(token, each), side);
            }
            sum += tone.of(token);
            negated |= Set.of("not", "n't", "no", "never").contains(token.lemma());
        }
        features.add(59, Integer.signum(sum), side, negated ? 1 : 0);
        if (to - from <= 4) {
            int all = side;
            for (int i = from; i < to; i++) {
                all = FeatureList.join(all, at(i, each));
            }
            features.add(60, all);
        }
    }

    private static int distance(int words) {
        return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : words < 30 ? 7 : 8;
    }

    // ---- who speaks

    private void quote(Proposal each, int kind) {
        Optional<Quote> around = reading.quoteAround(each.targetWord());
        int own = around.isEmpty() ? 0 : each.quote().isPresent() ? 1 : around.get().speaker().isEmpty() ? 2 : 3;
        boolean inside = around.isPresent() && each.holderWord().flatMap(reading::quoteAround).equals(around);
        features.add(70, own, inside ? 1 : 0, kind);
        if (each.quote().isPresent()) {
            Quote quote = each.quote().get();
            int cue = cue(quote);
            features.add(71, cue, kind);
            features.add(72, quote.form().ordinal(), quote.kind().ordinal(), kind);
            features.add(73, cue, hash(each.targetWord().relation()));
            features.add(74, quote.content().stream().mapToInt(Span::length).sum() / 60, kind);
            features.add(75, shown(top(each.targetWord(), quote)), hash(each.targetWord().relation()));
        }
        around.flatMap(Quote::speaker).ifPresent(speaker -> features.add(76, each.target().entity().equals(Optional.of(speaker)) ? 1 : 0, inside ? 1 : 0));
    }

    private int cue(Quote quote) {
        return reading.attributions.stream().filter(each -> each.quote().equals(quote)).findFirst().flatMap(Attribution::verb).map(verb -> hash(verb.lemma())).orElse(0);
    }

    /** The verb over a word within its quote. */
    private Token top(Token word, Quote quote) {
        Token at = word;
        for (int steps = 0; steps < 20 && at.head() >= 0 && !at.isVerb(); steps++) {
            Token head = reading.text.token(at.head());
            if (quote.content().stream().noneMatch(part -> part.contains(head.span()))) {
                break;
            }
            at = head;
        }
        return at;
    }

    // ---- good and bad words

    private void tone(Proposal each) {
        Optional<Quote> quote = each.quote();
        int sentence = 0;
        int inQuote = 0;
        int near = 0;
        int negations = 0;
        for (Token token : reading.text.tokensOf(each.sentence())) {
            int value = tone.of(token);
            sentence += value;
            if (quote.isPresent() && quote.get().content().stream().anyMatch(part -> part.contains(token.span()))) {
                inQuote += value;
                negations += Set.of("not", "n't", "no", "never").contains(token.lemma()) ? 1 : 0;
            }
            if (Math.abs(token.index() - each.targetWord().index()) < 6) {
                near += value;
            }
        }
        features.add(80, step(sentence));
        features.add(81, step(near));
        if (quote.isPresent()) {
            features.add(82, step(inQuote), Math.min(negations, 2), each.isTopic() ? 1 : 0);
            features.add(83, step(near), Math.min(negations, 2));
        }
        features.add(84, tone.of(each.targetWord()), each.isTopic() ? 1 : 0);
        reading.text.head(each.targetWord()).ifPresent(head -> features.add(85, tone.of(head), hash(each.targetWord().relation()), reading.isNegated(head) ? 1 : 0));
    }

    private static int step(int sum) {
        return Integer.signum(sum) * (Math.abs(sum) > 5 ? 3 : Math.abs(sum) > 2 ? 2 : Math.abs(sum) > 0 ? 1 : 0);
    }

    // ---- what the rules say

    private void rules(Proposal each, int kind) {
        int here = 0;
        int elsewhere = 0;
        int about = 0;
        int back = 0;
        for (Found found : rules) {
            boolean holder = found.holder().equals(each.holder());
            boolean inside = each.sentence().span().contains(found.evidence().start());
            boolean target = each.target().entity().isPresent() ? found.target().entity().equals(each.target().entity())
                    : found.target().span().filter(span -> span.contains(each.targetWord().span().start())).isPresent();
            int position = found.position() == Position.FOR ? 1 : found.position() == Position.AGAINST ? 2 : 4;
            boolean covers = found.target().span().filter(span -> span.contains(each.targetWord().span().start())).isPresent();
            here |= holder && target && inside ? position : 0;
            elsewhere |= holder && target && !inside ? position : 0;
            about |= holder && inside && covers ? position : 0;
            back |= found.target().entity().equals(Optional.of(each.holder())) && each.target().entity().equals(Optional.of(found.holder())) ? position : 0;
        }
        features.add(90, here, kind);
        features.add(91, elsewhere, kind);
        features.add(92, about, kind);
        features.add(93, back);
    }

    // ---- how much the story is about them

    private void prominence(Proposal each, int kind) {
        int holder = prominence.of(each.holder());
        int target = each.target().entity().map(prominence::of).orElseGet(() -> prominence.ofTopic(each.targetWord()));
        features.add(100, holder, each.isTopic() ? 1 : 0);
        features.add(101, target, each.isTopic() ? 1 : 0);
        features.add(102, holder, target, kind);
        features.add(103, prominence.inHeadline(each.holder()) ? 1 : 0, each.target().entity().map(prominence::inHeadline).orElseGet(() -> prominence.inHeadline(each.targetWord())) ? 1 : 0, kind);
        if (!each.isTopic()) {
            int together = prominence.together(each.holder(), each.target().entity().orElseThrow());
            features.add(104, Math.min(together, 6), kind);
        }
        features.add(105, prominence.speaks(each.holder()), kind);
        each.target().entity().ifPresent(entity -> features.add(106, prominence.speaks(entity), prominence.speaks(each.holder())));
    }

    private void bag(Token token, Proposal each) {
        features.add(110, word(token, each), each.quote().isPresent() ? 1 : 0);
    }

    static int hash(String word) {
        return word.toLowerCase(Locale.ROOT).hashCode();
    }
}
