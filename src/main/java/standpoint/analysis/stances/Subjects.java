package standpoint.analysis.stances;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Coordination;

/** Who the subject of a verb is: each of a list, those who are counted, whoever speaks for a body. */
final class Subjects {

    /** "two-thirds of drivers", "ten percent of drivers" */
    private static final Pattern SHARES = Pattern.compile("(?:[a-z]+-)?(?:half|third|quarter|fifth|tenth)s?|percent|cent|percentage|proportion|share|%");
    private static final Set<String> QUANTITIES = Set.of("number", "lot", "majority", "minority", "dozen", "handful", "group", "score", "hundred", "thousand", "plenty",
            "bulk", "string", "series", "array",
            "many", "most", "some", "several", "coalition", "chorus", "pair", "couple");
    /** "that it", in characters. */
    private static final int NEAR = 6;
    /** In whose name its head or spokesman speaks. */
    private static final Set<String> BODIES = Set.of("party", "group", "government", "company", "firm", "union", "team", "office", "department", "country",
            "council", "club", "charity", "campaign");

    private final Reading reading;

    Subjects(Reading reading) {
        this.reading = reading;
    }

    /** "It punishes growers," their chairman said: no body calls itself "it" in so many words. */
    private boolean isTopic(Token subject) {
        Optional<Quote> said = reading.quoteAround(subject).filter(quote -> subject.lemma().equals("it") && quote.form() == Quote.Form.DIRECT);
        Optional<EntityId> body = said.flatMap(quote -> reading.entityAt(subject));
        return body.isPresent() && said.flatMap(Quote::speaker).filter(who -> who.equals(body.get()) || reading.cast.bodyOf(who).filter(body.get()::equals).isPresent()).isPresent();
    }

    /** Everybody who is meant; nobody where there is no subject, or where it is "nobody", "few farmers". */
    List<EntityId> of(Optional<Token> subject) {
        if (subject.isEmpty()) {
            return List.of();
        }
        boolean nobody = Set.of("everyone", "everybody", "anyone", "nobody", "none").contains(subject.get().lemma())
                || reading.text.children(subject.get(), "det").stream().anyMatch(det -> Set.of("no", "neither").contains(det.lemma())) || reading.scope.isOfHardlyAny(subject.get());
        Set<EntityId> actors = new LinkedHashSet<>();
        nobody |= isTopic(subject.get());
        if (nobody) {
            return List.of();
        }
        List<EntityId> apposed = subject.get().tag().equals("NNS") ? named(subject.get()) : List.of();
        if (apposed.size() > 1) {
            return apposed; // "Two members, Berg and Reed, voted"
        }
        Optional<Token> counted = subject.filter(each -> (QUANTITIES.contains(each.lemma()) || each.tag().equals("CD") || SHARES.matcher(each.lemma()).matches())
                && reading.entityAt(each).filter(reading.cast::isNamed).isEmpty())
                .flatMap(each -> reading.text.children(each, "nmod").stream().filter(of -> reading.scope.isMarked(of, Set.of("of", "in"))).findFirst());
        if (counted.flatMap(reading::entityAt).isPresent()) {
            List<EntityId> names = Stream.concat(named(subject.get()).stream(), named(counted.get()).stream()).distinct().toList();
            return names.isEmpty() ? of(counted) : names; // "a number of voters", "two of the members, Berg and Reed"
        }
        Optional<EntityId> owner = owner(subject.get()).or(() -> itself(subject.get()));
        owner.or(() -> reading.entityAt(subject.get())).ifPresent(actors::add);
        for (Token other : reading.text.children(subject.get(), "conj").stream().filter(each -> !Coordination.isNewSubject(reading.text, each)).toList()) {
            reading.entityAt(other).ifPresent(actors::add);
        }
        return actors.isEmpty() ? named(subject.get()) : List.copyOf(actors);
    }

    /** "Two of the members, Berg and Reed, voted": who is meant by a noun that names nobody. */
    private List<EntityId> named(Token subject) {
        Stream<Token> misread = subject.tag().equals("NNS") ? reading.text.children(subject, "dep").stream() : Stream.empty(); // "hopefuls Berg and Reed"
        return Stream.concat(reading.text.children(subject, "appos").stream(), misread)
                .flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream())).flatMap(each -> reading.entityAt(each).stream()).toList();
    }

    /** "Denmark says it has not decided": the "it" that nobody else is, where a body or a country speaks. */
    private Optional<EntityId> itself(Token subject) {
        boolean it = subject.lemma().equals("it") && reading.cast.at(subject).isEmpty();
        return reading.quoteAround(subject).filter(quote -> it && quote.form() == Quote.Form.INDIRECT && subject.span().start() - quote.content().getFirst().start() < NEAR)
                .flatMap(Quote::speaker).filter(who -> reading.cast.entity(who).kind() != Entity.Kind.PERSON);
    }

    /** "Reed said his party would vote": whose body it is speaks for it, where the body has no name of its own. */
    private Optional<EntityId> owner(Token subject) {
        boolean body = BODIES.contains(subject.lemma()) && reading.entityAt(subject).filter(reading.cast::isNamed).isEmpty();
        return reading.text.child(subject, "nmod:poss").filter(each -> body && each.isPronoun()).flatMap(reading::entityAt)
                .filter(who -> reading.speakerAt(subject).filter(who::equals).isPresent());
    }
}
