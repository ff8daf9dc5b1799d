package standpoint.analysis.entities;

import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Nouns that name nobody and yet speak: "the palace insists", "emergency rooms said". */
final class Tellers {

    /** Places and trades that stand for those who are there: "the palace insists". */
    private static final Set<String> METONYMS = Set.of("palace", "industry", "sector", "trade", "left", "right", "city", "capital", "side", "camp", "mill", "factory", "plant",
            "mine", "port", "airport", "zoo", "hotel", "farm", "street", "profession", "field", "household", "family", "inquiry", "enquiry",
            "report", "audit", "editorial", "lawsuit", "complaint", "indictment", "manifesto", "platform", "ruling", "judgment", "judgement", "verdict", "memo", "study", "review");
    /** What only people do, and what speaks for them. */
    private static final Set<String> TELLING = Set.of("say", "vow", "pledge", "promise", "insist", "claim", "complain", "deny", "admit", "argue", "threaten", "hope", "fear", "believe", "want",
            "predict", "reply", "tell", "warn");

    private final ParsedText text;

    Tellers(ParsedText text) {
        this.text = text;
    }

    boolean is(Token noun) {
        return isMetonym(noun) || isTelling(noun);
    }

    boolean isMetonym(Token noun) {
        return METONYMS.contains(noun.lemma()) && NameKinds.isSubjectOfSpeech(text, noun);
    }

    /** "Some affiliates vowed to stay out", but not "The scheme, said Berg, is a waste", where parsers have the scheme say so. */
    private boolean isTelling(Token noun) {
        return noun.hasRelation("nsubj") && text.head(noun).filter(verb -> TELLING.contains(verb.lemma()) && text.child(verb, "ccomp", "xcomp").isPresent())
                .filter(verb -> noun.index() < verb.index() && !text.token(verb.index() - 1).word().equals(",")).isPresent();
    }
}
