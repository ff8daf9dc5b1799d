package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Set phrases as words in a row, for what parsers get lost in. "|" parts alternatives; a word is met by itself or by its lemma. */
final class Rows {

    private final ParsedText text;

    Rows(ParsedText text) {
        this.text = text;
    }

    boolean startsAt(Token token, List<String> row) {
        if (token.index() + row.size() > text.tokens().size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            Token each = text.token(token.index() + i);
            Set<String> wanted = Set.of(row.get(i).split("\\|"));
            if (each.sentence() != token.sentence() || !wanted.contains(each.word().toLowerCase(Locale.ROOT)) && !wanted.contains(each.lemma())) {
                return false;
            }
        }
        return true;
    }
}
