package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "Berg has the backing of four unions", "the plan drew criticism from parents": where those stand of whom somebody or something has it. */
final class Backings {

    private static final double SURE = 0.75;
    private static final Set<String> HAVING = Set.of("have", "win", "gain", "get", "enjoy", "secure", "receive", "attract", "draw", "face", "prompt", "spark",
            "provoke", "earn", "meet", "find", "lack", "lose");
    private static final Set<String> WANTING = Set.of("lack", "lose");
    private static final Set<String> SUPPORT = Set.of("backing", "support", "endorsement", "blessing", "confidence", "approval", "praise", "applause", "acclaim", "favour", "favor", "plaudits");
    private static final Set<String> BLAME = Set.of("criticism", "condemnation", "anger", "outrage", "opposition", "resistance", "objection", "protest", "fury", "scorn", "fire", "ire", "flak", "wrath", "backlash", "rebuke", "hostility", "derision", "ridicule", "disapproval", "dismay", "alarm", "disbelief");
    private static final Set<String> GIVEN = Set.of("welcome", "backing", "support", "blessing", "approval", "endorsement", "go-ahead", "nod", "all-clear");
    private static final Set<String> ILL = Set.of("rough", "cold", "hard", "cool", "frosty", "bumpy", "chilly");
    private static final Set<String> UNKIND = Set.of("ride", "shoulder", "time", "reception", "welcome");
    private static final Set<String> CREDIT = Set.of("chance", "hope", "credence", "prospect", "odds");
    /** "did not give him its unanimous endorsement": some of it, or none. */
    static final Set<String> WHOLE = Set.of("full", "unanimous", "unqualified", "unconditional", "entire", "wholehearted", "formal");
    private static final Set<String> NEXT_TO_NONE = Set.of("little", "no", "scant", "slim", "small", "short", "poor");
    /** "met with dismay", "was greeted with applause by". */
    private static final Set<String> MEETING = Set.of("meet", "greet", "receive", "hail");
    private static final Set<String> GIVERS = Set.of("of", "from", "among", "with", "by", "within");

    private final Reading reading;

    Backings(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token noun : reading.text.tokens()) {
            Optional<Token> verb = reading.text.head(noun).filter(each -> noun.hasRelation("obj") && HAVING.contains(each.lemma())
                    || noun.hasRelation("obl") && MEETING.contains(each.lemma()) && reading.scope.isMarked(noun, Set.of("with"))
                    || noun.hasRelation("obl") && each.lemma().equals("run") && reading.scope.isMarked(noun, Set.of("into")));
            if ((SUPPORT.contains(noun.lemma()) || BLAME.contains(noun.lemma())) && verb.isPresent() && !reading.scope.isOpen(verb.get()) && !reading.scope.isAsked(noun)) {
                read(verb.get(), noun, found);
            }
        }
        for (Token verb : reading.text.tokens()) {
            Optional<Token> gift = reading.text.child(verb, "obj").filter(each -> verb.lemma().equals("give"));
            Optional<Token> thing = reading.text.child(verb, "iobj");
            if (gift.isPresent() && thing.isPresent() && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                given(verb, gift.get(), thing.get(), found);
            }
        }
        return found;
    }

    /** What the gift tells: "a cautious welcome", "little chance", "short shrift", "a rough ride". */
    private Optional<Position> ofGift(Token gift) {
        boolean little = reading.text.children(gift, "amod", "det").stream().anyMatch(each -> NEXT_TO_NONE.contains(each.lemma()));
        boolean ill = reading.text.children(gift, "amod").stream().anyMatch(each -> ILL.contains(each.lemma()));
        boolean down = gift.index() + 1 < reading.text.tokens().size() && reading.text.token(gift.index() + 1).lemma().equals("down");
        if (gift.lemma().equals("thumb") || ill && UNKIND.contains(gift.lemma())) {
            return Optional.of(down || ill ? Position.AGAINST : Position.FOR);
        }
        if (gift.lemma().matches("thumbs-(up|down)")) {
            return Optional.of(gift.lemma().endsWith("up") ? Position.FOR : Position.AGAINST);
        }
        boolean green = gift.lemma().equals("light") && reading.text.children(gift, "amod", "compound").stream().anyMatch(each -> each.lemma().equals("green"));
        return (GIVEN.contains(gift.lemma()) || green) && !little ? Optional.of(Position.FOR)
                : CREDIT.contains(gift.lemma()) && little ? Optional.of(Position.DOUBTS)
                : gift.lemma().equals("shrift") ? Optional.of(Position.AGAINST) : Optional.empty();
    }

    /** "gave the ban a cautious welcome", "gives the suit little chance" */
    private void given(Token verb, Token welcome, Token thing, List<Found> found) {
        Target target = reading.targets.of(thing);
        Optional<Position> position = ofGift(welcome).flatMap(each -> Reading.when(reading.scope.isNegated(verb), each));
        boolean half = reading.scope.isNegated(verb) && reading.text.children(welcome, "amod").stream().anyMatch(each -> WHOLE.contains(each.lemma()));
        if (position.isPresent() && !half && !Targets.isEmpty(target)) {
            Span evidence = reading.evidence(verb, reading.reach(welcome), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()));
            reading.doers.of(verb).forEach(holder -> found.add(reading.found(holder, target, position.get(), evidence, List.of(welcome.span()), verb, SURE)));
        }
    }

    private void read(Token verb, Token noun, List<Found> found) {
        List<Token> givers = new ArrayList<>(reading.text.children(noun, "nmod:poss"));
        Stream.of(noun, verb).flatMap(each -> reading.text.children(each, "nmod", "obl").stream()).filter(each -> each.index() > noun.index() && reading.scope.isMarked(each, GIVERS))
                .flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream())).forEach(givers::add);
        Optional<Token> holder = reading.text.child(verb, "nsubj:pass").or(() -> reading.doers.subjectOf(verb));
        boolean without = WANTING.contains(verb.lemma());
        Optional<Position> position = Reading.when(reading.scope.isNegated(verb) != without, SUPPORT.contains(noun.lemma()) ? Position.FOR : Position.AGAINST);
        boolean joined = holder.filter(each -> each.index() > 0 && verb.hasRelation("conj") && reading.text.child(verb, "nsubj").filter(which -> which.tag().equals("WDT")).isPresent()).isPresent();
        if (joined || holder.isEmpty() || position.isEmpty()) { // "…, but which drew": of what, parsers do not know
            return;
        }
        Target target = reading.cast.at(holder.get()).filter(who -> reading.cast.isNamed(who.id()))
                .map(who -> new Target(Optional.of(who.id()), who.name(), Optional.of(reading.phrase(holder.get())))).orElseGet(() -> reading.targets.of(holder.get()));
        if (Targets.isEmpty(target)) {
            return;
        }
        List<Span> cues = List.of(noun.span());
        for (Token giver : givers) {
            Span evidence = reading.evidence(verb, reading.phrase(holder.get()), reading.phrase(giver), noun.span());
            reading.entityAt(giver).filter(who -> target.entity().filter(who::equals).isEmpty())
                    .ifPresent(who -> found.add(reading.found(who, target, position.get(), evidence, cues, verb, SURE)));
        }
    }
}
