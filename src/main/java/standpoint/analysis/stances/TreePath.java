package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * The way from one word to another in the tree of their sentence.
 *
 * @param up   from the first word to before the top
 * @param top  what both depend on, or one of them
 * @param down from below the top to the second word
 */
record TreePath(List<Token> up, Token top, List<Token> down) {

    static TreePath between(ParsedText text, Token from, Token to) {
        List<Token> above = chain(text, from);
        List<Token> aboveTo = chain(text, to);
        for (int i = 0; i < above.size(); i++) {
            int at = aboveTo.indexOf(above.get(i));
            if (at >= 0) {
                return new TreePath(above.subList(0, i), above.get(i), aboveTo.subList(0, at).reversed());
            }
        }
        // two trees in one sentence
        return new TreePath(above.subList(0, above.size() - 1), above.getLast(), aboveTo.reversed());
    }

    private static List<Token> chain(ParsedText text, Token word) {
        List<Token> chain = new ArrayList<>();
        Token at = word;
        chain.add(at);
        while (at.head() >= 0 && chain.size() < 60) {
            at = text.token(at.head());
            chain.add(at);
        }
        return chain;
    }

    int length() {
        return up.size() + down.size();
    }
}
