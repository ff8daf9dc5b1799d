package standpoint.analysis.entities;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Nouns that parsers hang on a name before them although they begin a clause of their own. */
final class OwnVerbs {

    private final ParsedText text;

    OwnVerbs(ParsedText text) {
        this.text = text;
    }

    /** "Examined by Reed, for Berg, the witness rejected it", "They met Berg, a man close to them said". */
    boolean has(Token noun) {
        boolean one = text.children(noun, "det").stream().anyMatch(each -> each.lemma().equals("a"));
        return isFinite(noun.index() + 1) || one && isFinite(text.reach(noun).end());
    }

    private boolean isFinite(int token) {
        return token < text.tokens().size() && text.token(token).tag().matches("VBD|VBZ|MD");
    }
}
