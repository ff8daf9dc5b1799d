package standpoint.analysis.entities;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Whose a body without a name is, which tells it apart: "the Reed campaign", "Reed's campaign" and "his campaign" are one, "the Berg campaign" another. */
final class Owners {

    private final ParsedText text;
    private final Words words;
    private final Discourse discourse;

    Owners(ParsedText text, Words words, Discourse discourse) {
        this.text = text;
        this.words = words;
        this.discourse = discourse;
    }

    /** The last words, in lower case, of the names that stand before the noun as its owners; of a pronoun those of whom it means. */
    Set<String> of(Token noun) {
        Set<String> owners = new HashSet<>();
        if (!words.isBody(noun.lemma())) {
            return owners;
        }
        for (Token owner : text.children(noun, "nmod:poss", "compound")) {
            if (owner.isPronoun()) {
                discourse.at(owner).filter(draft -> draft.named).ifPresent(draft -> draft.names.forEach(name -> owners.add(lastWord(name))));
            } else if (owner.isProperNoun() && owner.isCapitalised() && owner.index() < noun.index()) {
                owners.add(owner.word().toLowerCase(Locale.ROOT));
            }
        }
        return owners;
    }

    /** The body that was called so before and has the same owner. */
    Optional<Draft> sameOwner(Token noun) {
        Set<String> owners = of(noun);
        return owners.isEmpty() ? Optional.empty() : discourse.latest(noun.index(), draft -> !draft.named && !draft.several && draft.callings.contains(noun.lemma())
                && !Collections.disjoint(draft.roleWords, owners) && isOfSameKind(noun, draft));
    }

    /** "the appeals court" is another than "the county court". */
    private boolean isOfSameKind(Token noun, Draft before) {
        return text.children(noun, "compound").stream().filter(each -> !each.isCapitalised()).allMatch(each -> before.roleWords.contains(each.word()));
    }

    /** Tells whose it is where the words so far do not: "his campaign … Reed's campaign". */
    void describe(Draft draft, Token noun, int first) {
        boolean bare = !draft.named && draft.bestName().equals(draft.bestName().toLowerCase(Locale.ROOT));
        boolean told = text.children(noun, "nmod:poss", "compound").stream().anyMatch(each -> each.isProperNoun() && each.isCapitalised());
        if (bare && told && words.isBody(noun.lemma())) {
            Span phrase = text.reach(noun);
            int start = Math.min(first, text.child(noun, "nmod:poss").map(owner -> text.reach(owner).start()).orElse(first));
            draft.describe(text.textSpan(Math.max(start, phrase.start()), noun.index() + 1).of(text.text()).replaceFirst("^(?i)(an?|the) ", ""));
        }
    }

    /** Whether nothing tells that the body before is somebody else's. */
    boolean mayBe(Token noun, Draft before) {
        Set<String> owners = of(noun);
        return owners.isEmpty() || !Collections.disjoint(before.roleWords, owners);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
