package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;

/** "faces calls from farmers to scrap the levy", "came under pressure to scrap it": who wants what others are to do, if anybody is named. */
final class Pressures {

    private static final Set<String> NOUNS = Set.of("pressure", "call", "demand", "appeal", "plea", "request", "petition", "urging", "clamour", "clamor");
    private static final Set<String> SOURCES = Set.of("from", "by", "among");
    /** Who does this makes the call. */
    private static final Set<String> MAKING = Set.of("make", "issue", "lead", "launch", "renew", "repeat", "reiterate", "join", "back", "support", "sign",
            "send", "echo", "voice", "add", "put", "pile", "mount",
            "step", "increase", "apply", "exert", "ramp", "keep", "amplify", "endorse", "use");
    private static final int FAR = 14;

    private final Reading reading;

    Pressures(Reading reading) {
        this.reading = reading;
    }

    /** Whoever the pressure to do it comes from; empty where the infinitive follows no such noun. */
    Optional<List<EntityId>> behind(Token infinitive) {
        Optional<Token> to = reading.text.children(infinitive, "mark").stream().filter(each -> each.lemma().equals("to")).findFirst();
        return to.flatMap(each -> noun(infinitive, each.index())).filter(this::isFelt).map(this::pressing);
    }

    /** The noun right before "to", or before "from farmers to". */
    private Optional<Token> noun(Token infinitive, int to) {
        int first = Math.max(reading.text.sentenceOf(infinitive).first(), to - FAR);
        return reading.text.tokens().subList(first, to).reversed().stream().filter(each -> each.isNoun() && NOUNS.contains(each.lemma()))
                .filter(each -> each.index() + 1 == to || from(each).filter(who -> endOf(who) == to).isPresent()).findFirst();
    }

    private Optional<Token> from(Token noun) {
        Stream<Token> above = reading.text.head(noun).filter(Token::isVerb).stream().flatMap(verb -> reading.text.children(verb, "obl").stream());
        return Stream.concat(reading.text.children(noun, "nmod").stream(), above)
                .filter(each -> each.index() > noun.index() && reading.scope.isMarked(each, SOURCES)).findFirst();
    }

    /** Where the words of whoever presses end, without the infinitive that parsers hang on them. */
    private int endOf(Token who) {
        int end = who.index() + 1;
        for (Token child : reading.text.children(who)) {
            end = child.index() > who.index() && !child.isVerb() ? Math.max(end, reading.text.reach(child).end()) : end;
        }
        return end;
    }

    /** Whether somebody feels it, unlike "made a call to". */
    private boolean isFelt(Token noun) {
        boolean owned = reading.text.child(noun, "nmod:poss").isPresent();
        Optional<Token> verb = reading.text.head(noun).filter(each -> each.isVerb() && noun.hasRelation("obj"));
        boolean under = reading.scope.isMarked(noun, Set.of("under", "amid", "despite", "after", "following", "to"));
        return !owned && (under || verb.filter(each -> !MAKING.contains(each.lemma())).isPresent());
    }

    private List<EntityId> pressing(Token noun) {
        return from(noun).stream().flatMap(who -> Stream.concat(Stream.of(who), reading.text.children(who, "conj").stream()))
                .flatMap(each -> reading.entityAt(each).stream()).distinct().toList();
    }
}
