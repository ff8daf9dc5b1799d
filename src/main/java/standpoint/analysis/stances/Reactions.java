package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * How others take what a sentence tells: "closed the pool, to the fury of parents", "closed it, drawing criticism from parents", "closed it despite
 * objections from parents", "passed with the support of the Greens". The matter is what the clause tells, or the bill that passed.
 */
final class Reactions {

    private static final double SURE = 0.7;
    private static final Map<String, Position> FEELINGS = of(Position.AGAINST, "fury", "anger", "dismay", "annoyance", "horror", "outrage", "chagrin", "disappointment", "frustration",
            "consternation", "alarm", "displeasure", "disgust", "despair", "irritation", "regret");
    private static final Map<String, Position> JOYS = of(Position.FOR, "delight", "joy", "relief", "satisfaction", "applause", "cheers", "pleasure");
    private static final Map<String, Position> OBJECTIONS = of(Position.AGAINST, "objection", "opposition", "criticism", "protest", "resistance", "wish", "warning", "anger", "outrage",
            "fury", "condemnation", "backlash", "unease", "outcry", "complaint", "hostility", "scepticism", "skepticism", "dismay", "ire", "uproar", "boo");
    private static final Map<String, Position> BACKINGS = of(Position.FOR, "support", "backing", "blessing", "endorsement", "praise", "applause", "consent", "approval", "cheer", "plaudit");
    private static final Set<String> RAISING = Set.of("draw", "prompt", "spark", "trigger", "provoke", "attract", "earn", "win", "raise", "stir", "cause", "invite", "unleash", "ignite");
    private static final Set<String> AGAINST_MARKS = Set.of("despite", "over", "amid", "amidst", "against", "notwithstanding");
    private static final Set<String> WHOSE = Set.of("of", "from", "among", "by", "amongst");
    /** Of what passes it is the bill itself that others stand towards. */
    private static final Set<String> PASSING = Set.of("pass", "succeed", "survive", "carry", "win", "stand", "proceed", "go", "advance", "fail", "stall", "fall");

    private final Reading reading;

    Reactions(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, Position> of(Position position, String... nouns) {
        return Stream.of(nouns).collect(Collectors.toUnmodifiableMap(noun -> noun, noun -> position));
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token noun : reading.text.tokens()) {
            if (noun.isNoun() && !reading.scope.isAsked(noun)) {
                position(noun).ifPresent(position -> read(noun, position, found));
            }
        }
        return found;
    }

    private Optional<Position> position(Token noun) {
        String lemma = noun.lemma();
        if (raising(noun).filter(this::isBehindComma).isPresent()) {
            return Optional.ofNullable(OBJECTIONS.getOrDefault(lemma, BACKINGS.get(lemma)));
        }
        boolean to = reading.scope.isMarked(noun, Set.of("to")) && isBehindComma(reading.text.token(reading.text.reach(noun).start()));
        if (to) {
            return Optional.ofNullable(FEELINGS.getOrDefault(lemma, JOYS.get(lemma)));
        }
        boolean own = reading.text.child(noun, "nmod:poss").filter(Token::isPronoun).isPresent()
                && reading.text.children(noun, "nmod").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("to"))); // "attacked Reed over his opposition to it"
        boolean against = !own && noun.hasRelation("obl", "nmod") && reading.scope.isMarked(noun, AGAINST_MARKS);
        boolean with = noun.hasRelation("obl", "nmod") && reading.scope.isMarked(noun, Set.of("with"));
        return against ? Optional.ofNullable(OBJECTIONS.get(lemma)) : with ? Optional.ofNullable(BACKINGS.get(lemma)) : Optional.empty();
    }

    /** The "drawing" of "drawing criticism"; parsers also take it for an adjective. */
    private Optional<Token> raising(Token noun) {
        return Stream.concat(reading.text.head(noun).filter(each -> noun.hasRelation("obj")).stream(), reading.text.children(noun, "amod").stream())
                .filter(each -> each.tag().equals("VBG") && RAISING.contains(each.lemma())).findFirst();
    }

    private boolean isBehindComma(Token token) {
        int at = token.index() - 1;
        while (at > 0 && Set.of("much", "even").contains(reading.text.token(at).lemma())) {
            at--;
        }
        return at < reading.text.sentenceOf(token).first() || reading.text.token(Math.max(0, at)).word().equals(",");
    }

    private void read(Token noun, Position position, List<Found> found) {
        Set<EntityId> holders = holders(noun);
        Optional<Target> matter = holders.isEmpty() ? Optional.empty() : matter(noun);
        matter.filter(each -> !Targets.isEmpty(each)).ifPresent(target -> {
            List<Span> cues = List.of(noun.span());
            Span evidence = reading.evidence(noun, target.span().orElse(noun.span()), reading.reach(noun));
            holders.stream().filter(holder -> target.entity().filter(holder::equals).isEmpty())
                    .forEach(holder -> found.add(reading.found(holder, target, position, evidence, cues, noun, SURE)));
        });
    }

    /** "the fury of parents", "the council's dismay" */
    private Set<EntityId> holders(Token noun) {
        Set<EntityId> holders = new LinkedHashSet<>();
        Stream<Token> others = Stream.concat(reading.text.children(noun, "nmod").stream(), reading.text.head(noun).filter(Token::isVerb).stream()
                .flatMap(verb -> reading.text.children(verb, "obl", "nmod").stream())).filter(each -> each.index() > noun.index() && reading.scope.isMarked(each, WHOSE));
        Stream.concat(reading.text.children(noun, "nmod:poss").stream(), others).flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream()))
                .flatMap(each -> reading.entityAt(each).stream()).forEach(holders::add);
        return holders;
    }

    /** What the clause tells before the reaction: "The council closed the pool"; of what passed itself: "The bill". */
    private Optional<Target> matter(Token noun) {
        Token at = noun;
        while (at.head() >= 0 && !(at.isVerb() && !at.tag().equals("VBG"))) {
            at = reading.text.token(at.head());
        }
        Token verb = at;
        Optional<Token> subject = reading.text.child(verb, "nsubj", "nsubj:pass");
        if (!verb.isVerb() || subject.isEmpty()) {
            return Optional.empty();
        }
        if (PASSING.contains(verb.lemma()) && reading.text.child(verb, "obj").isEmpty()) {
            return subject.map(reading.targets::of);
        }
        int start = reading.text.reach(subject.get()).start();
        if (start > noun.index()) { // "Despite objections from parents, the council closed the pool"
            Span clause = reading.targets.clause(verb);
            return clause.end() > verb.index() ? Optional.of(reading.targets.of(reading.text.textSpan(start, clause.end()))) : Optional.empty();
        }
        int end = reading.text.reach(noun).start();
        int stop = Math.min(end, raising(noun).map(Token::index).orElse(end));
        while (stop > start + 1 && (!reading.text.token(stop - 1).isWord() || Set.of("much", "even").contains(reading.text.token(stop - 1).lemma()))) {
            stop--;
        }
        return stop > verb.index() ? Optional.of(reading.targets.of(reading.text.textSpan(start, stop))) : Optional.empty();
    }
}
