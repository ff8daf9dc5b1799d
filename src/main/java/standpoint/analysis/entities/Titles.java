package standpoint.analysis.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Titles and offices before a name: which of them belong to it. */
final class Titles {

    private static final int LONGEST = 6;

    private final ParsedText text;
    private final Words words;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name belongs to */
    Titles(ParsedText text, Words words, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.fullNames = fullNames;
    }

    /** "the prosecutor, Ms Hale,", "her father, Imran,", "a trainee, Imran,": a single name that tells who the one before is. */
    boolean isAside(Name name) {
        return name.kind() == Kind.PERSON && name.length() == 1 && (isTitledAside(name) || isOwnedAside(name));
    }

    private boolean isOwnedAside(Name name) {
        Token before = text.token(Math.max(0, name.first() - 1));
        boolean beside = before.index() < name.first() && before.sentence() == text.token(name.first()).sentence() && words.isPerson(before.lemma()) && !words.isSeveral(before) && !words.isRole(before.lemma()) && text.child(before, "nmod:poss").isPresent(); // "her son Imran"
        int noun = name.first() - 2;
        boolean between = noun > 0 && isComma(noun + 1) && isComma(name.end()) && text.token(noun).sentence() == text.token(name.first()).sentence();
        if (beside) {
            return true;
        }
        return between && words.isPerson(text.token(noun).lemma()) && !words.isSeveral(text.token(noun))
                && text.child(text.token(noun), "nmod:poss", "det").isPresent();
    }

    private boolean isComma(int token) {
        return token < text.tokens().size() && text.token(token).word().equals(",");
    }

    private boolean isTitledAside(Name name) {
        int title = name.first() - 1;
        while (title > 0 && words.isTitle(text.token(title).word()) && words.isTitle(text.token(title - 1).word())) {
            title--;
        }
        return title > 1 && words.isTitle(text.token(title).word()) && text.token(title - 1).word().equals(",")
                && text.token(title - 2).isNoun() && words.isPerson(text.token(title - 2).lemma());
    }

    /** "Judge" in "Judge X". */
    boolean isPartOf(Token token, Set<Integer> inNames) {
        return isJoinedTitle(token, inNames) || inNames.contains(token.index() + 1) && (words.isTitle(token.word()) || words.isRole(token.lemma())) && token.isNoun()
                && text.token(token.index() + 1).sentence() == token.sentence();
    }

    /** "Former minister and banker Tom Reed": the first of two that stand before one name. */
    private boolean isJoinedTitle(Token token, Set<Integer> inNames) {
        int at = token.index() + 1;
        boolean joined = at + 2 < text.tokens().size() && text.token(at).lemma().equals("and") && words.isPerson(token.lemma()) && text.children(token, "det").isEmpty();
        if (!joined) {
            return false;
        }
        do {
            at++;
        } while (at + 1 < text.sentenceOf(token).end() && at - token.index() < LONGEST && !(inNames.contains(at + 1) && text.token(at + 1).isProperNoun() && isPersonAt(at + 1))
                && text.token(at).tag().matches("NN.*|JJ|POS"));
        return isPersonAt(at + 1) && (words.isPerson(text.token(at).lemma()) || words.isRole(text.token(at).lemma()));
    }

    private boolean isPersonAt(int token) {
        return Optional.ofNullable(fullNames.get(token)).filter(Draft::isPerson).isPresent();
    }
}
