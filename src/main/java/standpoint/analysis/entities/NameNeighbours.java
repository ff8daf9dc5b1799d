package standpoint.analysis.entities;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Token.NameKind;

/** What a word or two beside a name of one word tell of its kind: "44, from Bolton", "a spokesman for Defra", "behind the Strand". */
final class NameNeighbours {

    private static final Set<String> LOCATIVE = Set.of("in", "on", "at", "behind", "near", "along", "outside", "across", "off", "around", "down", "up", "beside");

    private final ParsedText text;
    private final Gazetteer gazetteer;

    NameNeighbours(ParsedText text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    Optional<Kind> kindOf(Name name) {
        return isBesidePlace(name) || isHome(name) ? Optional.of(Kind.PLACE) : isSpokenFor(name) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }

    /** "a cafe behind the Strand": nobody, though somebody else may be called Strand. */
    Name behindArticle(Name name) {
        int article = name.first() - 1;
        Token token = text.token(name.first());
        boolean place = name.kind() == Kind.PERSON && name.length() == 1 && article > 0 && text.token(article).word().equals("the") && !token.tag().endsWith("S") && !token.hasRelation("compound", "nmod:poss")
                && LOCATIVE.contains(text.token(article - 1).lemma()) && (name.end() >= text.tokens().size() || !text.token(name.end()).isNoun()); // not "in the Reed camp"
        return place ? name.as(Kind.PLACE) : name;
    }

    /** "to Ghent and Lund": beside a place, and nobody who speaks. */
    private boolean isBesidePlace(Name name) {
        Token token = text.token(name.first());
        return name.kind() == Kind.PERSON && name.length() == 1 && token.hasRelation("conj") && text.head(token).filter(each -> each.name() == NameKind.LOCATION
                || gazetteer.find(each.word()).filter(entry -> entry.kind() == Kind.PLACE).isPresent()).isPresent();
    }

    /** "Sue Tring, 44, from Bolton": where somebody lives. */
    private boolean isHome(Name name) {
        int from = name.first() - 1;
        return from >= 3 && text.token(from).lemma().matches("from|of") && text.token(from - 1).word().equals(",") && text.token(from - 2).word().matches("[1-9]\\d")
                && text.token(from - 3).word().equals(",");
    }

    /** "a spokeswoman for Defra": bodies have them more often than people who are known by one word only. */
    private boolean isSpokenFor(Name name) {
        return name.length() == 1 && name.first() > 1 && text.token(name.first() - 1).lemma().equals("for") && text.token(name.first() - 2).lemma().startsWith("spokes");
    }
}
