package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * What readers' notes taught about statements: how likely what was found is right, and which position statements show in which nothing was found.
 */
final class StatementStances {

    private static final Position[] POSITIONS = Position.values();
    /** What is less sure is not told. */
    private static final double LEAST = 0.3;
    /** How likely a statement has to make it where nothing was found: there it is the only witness. */
    private static final double LEAST_ALONE = 0.36;
    /** The same in stories of fewer statements, which are unlike those learnt from: there is no company to judge them in. */
    private static final double LEAST_OF_FEW = 0.6;
    private static final int FEW = 8;
    /** The same where the word that decides is one that rules know, and they found nothing. */
    private static final double KNOWN = 0.5;
    /** The same where another position was found in the statement. */
    private static final double BESIDE = 0.5;
    /** Questions need to be as clear as that: "Who would live there?" */
    private static final double ASKED = 0.7;
    /** How often what is most unlikely is right all the same: of finders that know it by plain words, and of others. */
    private static final double TRUSTED = 0.45;
    private static final double DOUBTED = 0.1;
    /** The same of what no statement shows. */
    private static final double UNJUDGED_SURE = 0.55;
    private static final double UNJUDGED = 0.4;
    /** How sure finders are that know it by plain words. */
    private static final double SURE = 0.8;

    private static final Set<String> REPLIES = Set.of("comment", "respond", "reply", "answer", "say", "speak", "elaborate", "discuss", "talk");

    /** Further nouns that nobody is for or against: when, how much and how often. */
    private static final Set<String> EMPTY = Set.of("time", "once", "lot", "bit", "dozen", "hundred", "thousand",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday");

    /** Adjectives that decide nothing. */
    private static final Set<String> COUNTING = Set.of("other", "same", "such", "more", "most", "many", "much", "own", "first", "second", "last", "next", "few", "several", "new");

    private final Reading reading;
    private final StatementModel model;
    private final Tone tone;
    private final StanceWords words;
    private final StatementFeatures features;
    private final StatementTargets targets;
    private final List<Weighed> weighed;
    private final List<Found> judged;

    /** @param likely how likely the statement shows each position */
    @SuppressWarnings("ArrayRecordComponent")
    private record Weighed(Statement statement, double[] likely) {}

    /** @param found what was found in the article by other means */
    StatementStances(Reading reading, StatementModel model, Tone tone, StanceWords words, List<Found> found) {
        this.reading = reading;
        this.model = model;
        this.tone = tone;
        this.words = words;
        this.features = new StatementFeatures(reading, tone, words, found);
        this.targets = new StatementTargets(reading, tone, found);
        List<Statement> statements = new Statements(reading).find();
        List<double[]> likely = model.probabilities(statements, features);
        this.weighed = IntStream.range(0, statements.size()).mapToObj(i -> new Weighed(statements.get(i), likely.get(i))).toList();
        this.judged = found.stream().map(each -> each.withConfidence(confidence(each))).filter(each -> each.confidence() >= LEAST).toList();
    }

    /** What was found, as sure as readers' notes make it; without what is too unlikely. */
    List<Found> judged() {
        return judged;
    }

    /** How often such finds were right in stories with notes: by what the statement tells, and by how sure the finder was. */
    private double confidence(Found one) {
        boolean sure = one.confidence() >= SURE;
        OptionalDouble likely = weighed.stream().filter(each -> isIn(one, each.statement())).mapToDouble(each -> likely(one.position(), each.likely())).max();
        double told = likely.isPresent() ? confidence(likely.getAsDouble(), sure ? TRUSTED : DOUBTED) : sure ? UNJUDGED_SURE : UNJUDGED;
        return one.allegedBy().isPresent() ? Math.max(UNJUDGED, told) : told; // of what others allege readers note little
    }

    /** "does not think it is safe": readers call it a doubt or a denial. */
    private static double likely(Position position, double[] likely) {
        boolean doubt = position == Position.DOUBTS || position == Position.DENIES;
        return doubt ? likely[StatementModel.place(Position.DOUBTS)] + likely[StatementModel.place(Position.DENIES)] : likely[StatementModel.place(position)];
    }

    private static double confidence(double likely, double least) {
        return least + (1 - least) * likely;
    }

    private boolean isIn(Found one, Statement statement) {
        return statement.holder().equals(one.holder()) && statement.isShownBy(one, reading);
    }

    /** The likeliest position of each statement in which it was not found, unless something surer contradicts it. */
    List<Found> others() {
        List<Found> others = new ArrayList<>();
        List<Found> known = new ArrayList<>(judged);
        for (Found each : alone().stream().sorted(Comparator.comparingDouble(Found::confidence).reversed()).toList()) {
            if (known.stream().noneMatch(surer -> isAgainst(surer, each))) {
                known.add(each);
                others.add(each);
            }
        }
        return others;
    }

    private static boolean isAgainst(Found one, Found other) {
        return one.holder().equals(other.holder()) && one.allegedBy().equals(other.allegedBy()) && one.position().isOppositeOf(other.position())
                && one.target().isSameAs(other.target());
    }

    private List<Found> alone() {
        List<Found> others = new ArrayList<>();
        for (Weighed each : weighed) {
            int best = 0;
            for (int i = 1; i < POSITIONS.length; i++) {
                best = each.likely()[i] > each.likely()[best] ? i : best;
            }
            Position position = POSITIONS[best];
            double sure = each.likely()[best];
            boolean known = judged.stream().anyMatch(one -> isIn(one, each.statement()) && (one.position() == position || sure < BESIDE));
            if (sure >= (weighed.size() < FEW ? LEAST_OF_FEW : LEAST_ALONE) && !known) {
                shown(each.statement(), position, sure).ifPresent(others::add);
            }
        }
        return others;
    }

    private Optional<Found> shown(Statement statement, Position position, double sure) {
        Token decider = decider(statement, position);
        boolean asked = reading.scope.isAsked(statement.head());
        if (sure < KNOWN && isKnown(decider) || sure < ASKED && asked || isDoubtful(statement, decider)) {
            return Optional.empty();
        }
        Optional<Target> target = targets.of(statement).stream().filter(option -> canBeMeant(option, statement, position))
                .max(Comparator.comparingDouble(option -> model.targets().score(targets.features(statement, option, position)))).map(StatementTargets.Option::target);
        Optional<Span> refusal = refusal(statement, position);
        List<Span> cues = Stream.concat(refusal.stream(), reading.cues(decider).stream()).toList();
        Span evidence = refusal.map(statement.span()::cover).orElse(statement.span());
        Optional<EntityId> teller = statement.quote().filter(quote -> statement.role() == Statement.Role.ALLEGED).flatMap(Quote::speaker);
        return target.map(what -> new Found(statement.holder(), what, position, evidence, cues, statement.quote(), teller, confidence(sure, DOUBTED), reading.because(cues, position)));
    }

    /** "declined" before "to answer": without it nobody sees why. */
    private Optional<Span> refusal(Statement statement, Position position) {
        Span sentence = reading.text.sentenceOf(statement.head()).span();
        return statement.quote().filter(quote -> position == Position.UNDECIDED).flatMap(Quote::cue)
                .filter(cue -> sentence.contains(cue) && cue.end() <= statement.span().start());
    }

    /** "declined to comment": on what stands elsewhere. "The Greens are in favour": what of is not told by all of it. */
    private boolean canBeMeant(StatementTargets.Option option, Statement statement, Position position) {
        boolean claim = position == Position.AFFIRMS || position == Position.DENIES || position == Position.DOUBTS;
        boolean whole = option.kind() == StatementTargets.Kind.WHOLE && statement.role() != Statement.Role.SAID && !claim;
        return !whole && !EMPTY.contains(option.head().lemma()) && !Targets.TIMES.contains(option.head().lemma()) && !isInName(option.head(), statement) && !(position == Position.UNDECIDED && REPLIES.contains(option.head().lemma()));
    }

    /** "a spokesman for the bank": the bank tells who it is. */
    private boolean isInName(Token word, Statement statement) {
        return word.hasRelation("nmod") && reading.text.head(word).flatMap(reading::entityAt).filter(statement.holder()::equals).isPresent();
    }

    /** Of words that rules know, they had a reason to find nothing: "slammed the door", "without opposing it". */
    private boolean isKnown(Token decider) {
        return !words.verbs(decider.lemma()).isEmpty() || !words.nouns(decider.lemma()).isEmpty() || words.evaluation(decider).isPresent();
    }

    /** "Does she support it?", "whether she supports it", "Berg said that farmers opposed it" */
    private boolean isDoubtful(Statement statement, Token decider) {
        List<EntityId> doers = decider.isVerb() && !words.verbs(decider.lemma()).isEmpty() ? reading.doers.of(decider) : List.of();
        boolean byOthers = !doers.isEmpty() && !doers.contains(statement.holder());
        return byOthers || statement.role() != Statement.Role.SAID && reading.scope.isAsked(statement.head()) || reading.scope.isOpen(decider);
    }

    /** The word that speaks most for the position. */
    private Token decider(Statement statement, Position position) {
        return statement.words().stream().filter(this::canDecide)
                .max(Comparator.comparingDouble(word -> model.scores(features.ofWord(word, statement))[StatementModel.place(position)])).orElse(statement.head());
    }

    /** No "too", "not" or "spokesman". */
    private boolean canDecide(Token word) {
        boolean tells = word.isVerb() || word.isNoun() && reading.cast.at(word).isEmpty() || word.tag().startsWith("J") || word.tag().startsWith("R") && tone.of(word) != 0;
        return tells && !COUNTING.contains(word.lemma()) && !word.isProperNoun() && !word.hasRelation("aux", "aux:pass", "cop") && !Scope.NEGATIONS.contains(word.lemma());
    }
}
