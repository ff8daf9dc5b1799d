package standpoint.analysis.stances;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;

/** Who the people are that a noun puts on a side: "opponents", "its fiercest critic". */
final class Partisans {

    private static final Set<String> COUNTING = Set.of("count", "number", "rank", "include", "be");

    private final Reading reading;

    Partisans(Reading reading) {
        this.reading = reading;
    }

    /** "Berg, an opponent of the dam", "Berg is an opponent of the dam". */
    Set<EntityId> of(Token noun) {
        Set<EntityId> holders = new LinkedHashSet<>();
        reading.text.head(noun).filter(head -> noun.hasRelation("appos")).or(() -> reading.text.child(noun, "nsubj")
                .filter(subject -> reading.text.child(noun, "cop").isPresent())).flatMap(reading::entityAt).ifPresent(holders::add);
        included(noun).flatMap(each -> reading.entityAt(each).stream()).forEach(holders::add);
        if (holders.isEmpty()) {
            reading.entityAt(noun).filter(reading.cast::isNamed).or(() -> turnedRound(noun)).or(() -> oneOf(noun)).or(() -> counted(noun)).ifPresent(holders::add);
        }
        return holders;
    }

    /** "Its critics include Berg and Reed", "opponents of it, including Berg" */
    private Stream<Token> included(Token noun) {
        Optional<Token> include = reading.text.head(noun).filter(verb -> noun.hasRelation("nsubj") && verb.lemma().equals("include"));
        Stream<Token> objects = include.stream().flatMap(verb -> reading.text.children(verb, "obj").stream());
        Stream<Token> marked = reading.text.children(noun, "nmod", "acl", "obl", "advcl").stream().filter(each -> reading.scope.isMarked(each, Set.of("include", "including", "such")));
        // "Berg and other opponents of it"
        Stream<Token> others = reading.text.head(noun).filter(name -> noun.hasRelation("conj") && reading.text.children(noun, "amod").stream().anyMatch(each -> each.lemma().equals("other"))).stream();
        return Stream.concat(Stream.concat(objects, marked), others).flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream()));
    }

    /** "Reed is one of its few supporters" */
    private Optional<EntityId> oneOf(Token noun) {
        return reading.text.head(noun).filter(one -> one.lemma().equals("one") && noun.hasRelation("nmod") && reading.text.child(one, "cop").isPresent() && !reading.scope.isNegated(one))
                .flatMap(one -> reading.text.child(one, "nsubj")).flatMap(reading::entityAt);
    }

    /** "The plan's fiercest critic is Berg", "among its supporters is Berg". */
    Optional<EntityId> turnedRound(Token noun) {
        boolean among = noun.hasRelation("obl") && reading.scope.isMarked(noun, Set.of("among"));
        return reading.text.head(noun).filter(name -> (among || noun.hasRelation("nsubj")) && reading.text.child(name, "cop").isPresent() && !reading.scope.isNegated(name))
                .flatMap(reading::entityAt).filter(reading.cast::isActor);
    }

    /** "Berg counts herself among its supporters", "long a supporter of it, Berg resigned" */
    private Optional<EntityId> counted(Token noun) {
        Optional<Token> verb = reading.text.head(noun).filter(each -> each.isVerb() && noun.hasRelation("obl") && !reading.scope.isNegated(each));
        boolean among = reading.scope.isMarked(noun, Set.of("among"));
        boolean opening = reading.text.child(noun, "case").isEmpty() && reading.text.reach(noun).start() == reading.text.sentenceOf(noun).first();
        return verb.filter(each -> among && COUNTING.contains(each.lemma()) || opening).flatMap(reading.sources::subjectOf).flatMap(reading::entityAt);
    }
}
