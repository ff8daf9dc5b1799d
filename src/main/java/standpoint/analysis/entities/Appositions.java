package standpoint.analysis.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Names that stand beside a description of the same person. */
final class Appositions {

    private static final Set<String> DESCRIBING = Set.of("DT", "JJ", "NN", "PRP$", "VBN");
    private static final int LONGEST_DESCRIPTION = 6;

    private final ParsedText text;
    private final Words words;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name belongs to */
    Appositions(ParsedText text, Words words, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.fullNames = fullNames;
    }

    /** "the club's president, Tom Reed": whoever the name that follows stands for. */
    Optional<Draft> nameOf(Token noun) {
        if (words.isBody(noun.lemma()) && !words.isSeveral(noun)) { // "the trade body, the Makers' Guild", "the industry group Digital Hibernia"
            return text.child(noun, "appos").map(child -> fullNames.get(child.index())).or(() -> Optional.ofNullable(fullNames.get(noun.index() + 1)))
                    .filter(draft -> draft.named && draft.kind == Kind.ORGANIZATION);
        }
        Optional<Draft> next = Optional.ofNullable(fullNames.get(noun.index() + 1)) // "his wife Anna Berg"
                .filter(draft -> words.isPerson(noun.lemma()) && !words.isSeveral(noun) && draft.sex.fits(words.sexOfPerson(noun.lemma())));
        return text.child(noun, "appos").map(child -> fullNames.get(child.index())).or(() -> next).or(() -> afterComma(noun)).filter(Draft::isPerson);
    }

    /** "A third candidate, the former sprinter Ida Voss, refused", "its barrister, Ida Voss KC, said": wherever the parser hangs the name. */
    private Optional<Draft> afterComma(Token noun) {
        int at = noun.index() + 1;
        boolean one = words.isPerson(noun.lemma()) && !words.isSeveral(noun) && at < text.tokens().size() && text.token(at).word().equals(",");
        if (!one) {
            return Optional.empty();
        }
        at++;
        while (isOf(noun, at) && fullNames.get(at) == null && at - noun.index() <= LONGEST_DESCRIPTION && DESCRIBING.contains(text.token(at).tag())) {
            at++;
        }
        Optional<Draft> named = isOf(noun, at) ? Optional.ofNullable(fullNames.get(at)) : Optional.empty();
        while (isOf(noun, at) && (fullNames.get(at) != null && named.filter(fullNames.get(at)::equals).isPresent() || words.isPostNominal(text.token(at).word()))) {
            at++;
        }
        return isOf(noun, at) && text.token(at).word().equals(",") ? named : Optional.empty();
    }

    private boolean isOf(Token noun, int token) {
        return token < text.tokens().size() && text.token(token).sentence() == noun.sentence();
    }
}
