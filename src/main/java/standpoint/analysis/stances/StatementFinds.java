package standpoint.analysis.stances;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What statements show by themselves, and how well targets fit them. */
final class StatementFinds {

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
    private final TargetChoice targets;
    private final List<WeighedStatement> weighed;

    /** @param found what was found in the article by other means */
    StatementFinds(Reading reading, StatementModel model, Tone tone, StanceWords words, List<Found> found) {
        this.reading = reading;
        this.model = model;
        this.tone = tone;
        this.words = words;
        this.features = new StatementFeatures(reading, tone, words, found);
        this.weighed = model.weighed(new Statements(reading).find(), features);
        this.targets = new TargetChoice(reading, tone, found, weighed, model.targets());
    }

    /** The statements of the story, and what they make likely. */
    List<WeighedStatement> weighed() {
        return weighed;
    }

    /** The likeliest position of a statement, on what it is most likely about. */
    Optional<Finding> of(WeighedStatement weighed) {
        Statement statement = weighed.statement();
        Position position = weighed.position();
        Token decider = decider(statement, position);
        if (isDoubtful(statement, decider)) {
            return Optional.empty();
        }
        List<Fit> fits = fits(weighed, position);
        Optional<Fit> best = fits.stream().filter(each -> canBeMeant(each.option(), statement, position)).max(Comparator.comparingDouble(Fit::likely));
        Optional<Span> refusal = refusal(statement, position);
        List<Span> cues = Stream.concat(refusal.stream(), reading.cues(decider).stream()).toList();
        Span evidence = refusal.map(statement.span()::cover).orElse(statement.span());
        Optional<EntityId> teller = statement.quote().filter(quote -> statement.role() == Statement.Role.ALLEGED).flatMap(Quote::speaker);
        return best.map(fit -> new Finding(new Found(statement.holder(), fit.option().target(), position, evidence, cues, statement.quote(), teller, weighed.likely(position),
                reading.because(cues, position)), Optional.of(weighed), true, isKnown(decider), fit.likely(), other(fits, fit.option().target())));
    }

    /** What was found by other means, with what the statement that shows it makes of its target. */
    Finding judged(Found found, Optional<WeighedStatement> shownBy) {
        List<Fit> fits = shownBy.map(each -> fits(each, found.position())).orElse(List.of());
        double fit = fits.stream().filter(each -> isSame(each.option(), found.target())).mapToDouble(Fit::likely).max().orElse(0);
        return new Finding(found, shownBy, false, true, fit, other(fits, found.target()));
    }

    private static double other(List<Fit> fits, Target target) {
        return fits.stream().filter(each -> !isSame(each.option(), target)).mapToDouble(Fit::likely).max().orElse(0);
    }

    private static boolean isSame(StatementTargets.Option option, Target target) {
        return option.target().isSameAs(target) || target.span().filter(span -> span.equals(option.head().span()) || option.target().span().filter(span::equals).isPresent()).isPresent();
    }

    private record Fit(StatementTargets.Option option, double likely) {}

    private List<Fit> fits(WeighedStatement each, Position position) {
        return targets.weighed(each, position).stream().map(option -> new Fit(option.option(), StatementModel.odds(model.meant(), option.features()))).toList();
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
        return !whole && !EMPTY.contains(option.head().lemma()) && !Targets.TIMES.contains(option.head().lemma()) && !isInName(option.head(), statement)
                && !(position == Position.UNDECIDED && REPLIES.contains(option.head().lemma()));
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
