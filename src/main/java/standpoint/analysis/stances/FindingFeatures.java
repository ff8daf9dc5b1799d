package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

import static standpoint.analysis.stances.MaskedWords.hash;

/** What tells whether a reader would grant what was found: who found it, what its statement makes of it, what it is about, who holds it, and what else was found. */
final class FindingFeatures {

    private static final double[] STEPS = {0.02, 0.04, 0.07, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};
    private static final int MANY = 4;
    private static final int FAR = 6;

    private final Reading reading;
    private final Tone tone;
    private final StanceWords words;
    private final Prominence prominence;
    private final Map<Quote, Attribution> attributions = new HashMap<>();
    private final List<Finding> all;
    private final FeatureList features = new FeatureList();

    /** @param all that was found in the story */
    FindingFeatures(Reading reading, Tone tone, StanceWords words, List<Finding> all) {
        this.reading = reading;
        this.tone = tone;
        this.words = words;
        this.prominence = new Prominence(reading);
        this.all = List.copyOf(all);
        reading.attributions.forEach(each -> attributions.put(each.quote(), each));
    }

    int[] of(Finding each) {
        features.clear();
        int side = hash(each.found().position());
        int finder = each.alone() ? 0 : 1 + (int) (each.found().confidence() * 20);
        features.add(0, finder);
        features.add(1, finder, side);
        likely(each, side);
        decider(each.found(), finder, side);
        target(each, finder, side);
        holder(each, side);
        quote(each.found(), side);
        others(each);
        return features.toArray();
    }

    /** One feature for each step reached, so that trees can ask how much it is. */
    private void steps(int template, double value) {
        for (int step = 0; step < STEPS.length && value >= STEPS[step]; step++) {
            features.add(template, step);
        }
    }

    private void likely(Finding each, int side) {
        features.add(10, each.shownBy().isPresent());
        Position position = each.found().position();
        each.shownBy().ifPresent(by -> {
            steps(11, by.likely(position));
            double doubt = by.likely(Position.DOUBTS) + by.likely(Position.DENIES);
            steps(12, position == Position.DOUBTS || position == Position.DENIES ? doubt : by.likely(position));
            double opposite = 0;
            double sum = 0;
            for (Position other : Position.values()) {
                opposite = position.isOppositeOf(other) ? Math.max(opposite, by.likely(other)) : opposite;
                sum += by.likely(other);
            }
            steps(13, opposite);
            steps(14, sum);
            steps(15, by.likely(by.position()));
            features.add(16, hash(by.position()), side);
            Statement statement = by.statement();
            features.add(17, hash(statement.role()));
            features.add(18, hash(statement.role()), side);
            features.add(19, Math.min(FAR, statement.words().size() / 4));
            features.add(20, hash(statement.head().relation()));
            features.add(21, reading.scope.isAsked(statement.head()));
        });
    }

    /** The words that decide. */
    private void decider(Found found, int finder, int side) {
        Span first = found.cues().isEmpty() ? found.evidence() : found.cues().getFirst();
        Token word = word(found.cues().isEmpty() ? found.evidence() : found.cues().getLast());
        features.add(30, hash(word.lemma()));
        features.add(31, hash(word.lemma()), side);
        features.add(32, hash(word.tag()), side);
        features.add(33, Math.min(3, found.cues().size()), side);
        features.add(34, hash(word(first).lemma()), found.cues().size() > 1 ? 1 : 0);
        features.add(35, Integer.signum(tone.of(word)), side);
        features.add(36, reading.scope.isAsked(word) ? 1 : 0, reading.scope.isOpen(word) ? 1 : 0);
        features.add(37, reading.scope.isNegated(word) ? 1 : 0, side);
        features.add(38, words.verbs(word.lemma()).isEmpty() ? 0 : 1, words.nouns(word.lemma()).isEmpty() ? 0 : 1, words.evaluation(word).isPresent() ? 1 : 0);
        features.add(39, hash(word.relation()), finder);
        features.add(40, hash(reading.text.sentenceOf(word).zone().kind()));
        features.add(41, found.allegedBy().isPresent() ? 1 : 0, finder);
        features.add(42, Math.min(FAR, found.evidence().length() / 30));
    }

    private Token word(Span span) {
        Span tokens = reading.text.tokensIn(span);
        return tokens.isEmpty() ? reading.text.token(Math.min(tokens.start(), reading.text.tokens().size() - 1)) : reading.text.headOf(tokens.start(), tokens.end());
    }

    private void target(Finding each, int finder, int side) {
        steps(50, each.fit());
        steps(48, each.other());
        steps(47, Math.max(0, each.fit() - each.other()));
        steps(46, Math.max(0, each.other() - each.fit()));
        Target target = each.found().target();
        Optional<Entity> whom = target.entity().map(reading.cast::entity);
        int kind = whom.map(who -> hash(who.kind()) + (reading.cast.isNamed(who.id()) ? 1 : 0) + (reading.cast.isActor(who.id()) ? 2 : 0)).orElse(0);
        features.add(51, kind);
        features.add(52, kind, side);
        features.add(53, kind, finder);
        features.add(54, Math.min(FAR, target.text().length() / 12), kind == 0 ? 1 : 0);
        String first = target.text().toLowerCase(Locale.ROOT).split("\\P{L}+", 2)[0];
        features.add(55, hash(first));
        whom.ifPresent(who -> {
            features.add(56, prominence.of(who.id()), side);
            features.add(57, prominence.inHeadline(who.id()));
        });
        target.span().ifPresent(span -> {
            Token head = word(span);
            int form = head.isPronoun() ? 1 : head.isProperNoun() ? 2 : head.isNoun() ? 3 : head.isVerb() ? 4 : 5;
            features.add(58, form, kind);
            features.add(59, hash(head.relation()), form);
            features.add(60, hash(head.lemma()));
            features.add(61, hash(head.lemma()), side);
            features.add(62, prominence.ofTopic(head), form);
            features.add(63, prominence.inHeadline(head) ? 1 : 0, form);
            features.add(64, Integer.signum(tone.of(head)), side);
            features.add(65, place(each.found(), span), form);
            features.add(66, Math.min(3, Math.abs(head.sentence() - word(each.found().evidence()).sentence())));
            features.add(67, reading.text.child(head, "det").map(det -> hash(det.lemma())).orElse(reading.text.child(head, "nmod:poss").isPresent() ? 1 : 0), form);
            reading.text.head(head).ifPresent(above -> features.add(68, hash(above.lemma()), hash(head.relation())));
            int inside = each.found().quote().map(quote -> quote.content().stream().anyMatch(part -> part.contains(span)) ? 1 : 2).orElse(0);
            features.add(69, inside, form);
        });
        features.add(49, target.span().isPresent());
    }

    /** Whether the target stands in the evidence, holds the deciding words, or stands before or behind. */
    private static int place(Found found, Span target) {
        boolean holds = found.cues().stream().anyMatch(target::overlaps);
        return holds ? 1 : target.equals(found.evidence()) ? 2 : found.evidence().contains(target) ? 3 : target.start() < found.evidence().start() ? 4 : 5;
    }

    private void holder(Finding each, int side) {
        Entity holder = reading.cast.entity(each.found().holder());
        int named = reading.cast.isNamed(holder.id()) ? 1 : 0;
        features.add(70, hash(holder.kind()), named);
        features.add(71, hash(holder.kind()), named, side);
        features.add(72, prominence.of(holder.id()), named);
        features.add(73, prominence.speaks(holder.id()), named);
        features.add(74, prominence.inHeadline(holder.id()));
        if (named == 0) {
            for (String word : holder.name().toLowerCase(Locale.ROOT).split("\\P{L}+")) {
                features.add(75, hash(word));
            }
        }
        each.found().target().entity().ifPresent(whom -> features.add(76, Math.min(FAR, prominence.together(holder.id(), whom)), side));
    }

    private void quote(Found found, int side) {
        features.add(80, found.quote().isPresent());
        found.quote().ifPresent(quote -> {
            boolean own = quote.speaker().filter(found.holder()::equals).isPresent();
            features.add(81, own ? 1 : quote.speaker().isPresent() ? 2 : 3, side);
            features.add(82, hash(quote.form()), hash(quote.kind()), own ? 1 : 0);
            steps(83, quote.confidence());
            Optional<Attribution> attribution = Optional.ofNullable(attributions.get(quote));
            int cue = attribution.flatMap(Attribution::verb).map(verb -> hash(verb.lemma())).orElse(0);
            features.add(84, cue);
            features.add(85, cue, side);
            Optional<Token> source = attribution.flatMap(Attribution::source);
            features.add(86, source.map(word -> word.isPronoun() ? 1 : word.isProperNoun() ? 2 : 3).orElse(0));
            features.add(87, quote.content().size());
            features.add(88, Math.min(FAR, quote.content().stream().mapToInt(Span::length).sum() / 50));
        });
    }

    /** What else was found of the same holder, on the same matter and in the same statement. */
    private void others(Finding each) {
        int same = 0;
        int against = 0;
        int mine = 0;
        int theirs = 0;
        int matter = 0;
        int[] beside = new int[3];
        for (Finding other : all) {
            if (other.equals(each)) {
                continue;
            }
            boolean holder = other.found().holder().equals(each.found().holder());
            boolean what = other.found().target().isSameAs(each.found().target());
            boolean position = other.found().position() == each.found().position();
            boolean opposite = other.found().position().isOppositeOf(each.found().position());
            same += holder && what && position ? 1 : 0;
            against += holder && what && opposite ? 1 : 0;
            mine += holder && position ? 1 : 0;
            theirs += holder && opposite ? 1 : 0;
            matter += what ? 1 : 0;
            boolean here = other.found().evidence().overlaps(each.found().evidence());
            beside[position ? 0 : opposite ? 1 : 2] += holder && here ? 1 : 0;
        }
        features.add(90, Math.min(MANY, same));
        features.add(91, Math.min(MANY, against));
        features.add(92, Math.min(MANY, mine));
        features.add(93, Math.min(MANY, theirs));
        features.add(94, Math.min(MANY, matter));
        for (int i = 0; i < beside.length; i++) {
            features.add(95 + i, Math.min(MANY, beside[i]));
        }
        features.add(98, Math.min(FAR, all.size() / 4));
    }
}
