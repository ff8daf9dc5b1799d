package standpoint.analysis.stances;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** A list of set phrases, met as words in a row, for what parsers get lost in. Each of the words is met by itself or by its lemma. */
final class PhraseList {

    /** @param words what may stand at each place */
    record Phrase(List<Set<String>> words, Position position) {

        private boolean startsAt(ParsedText text, Token token) {
            for (int i = 0; i < words.size(); i++) {
                int at = token.index() + i;
                if (at >= text.tokens().size() || text.token(at).sentence() != token.sentence() || forms(text.token(at)).noneMatch(words.get(i)::contains)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Set<String> CLOSING = Set.of(".", ",", ";");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** @param name of the list: lines of words with "|" between alternatives, "$" for the end of a clause, and a position */
    PhraseList(String name) {
        for (String line : WordList.lines(name)) {
            List<String> cells = WordList.cells(line);
            Phrase phrase = new Phrase(Arrays.stream(cells.getFirst().split(" ")).map(words -> words.equals("$") ? CLOSING : Set.of(words.split("\\|"))).toList(), Position.valueOf(cells.get(1)));
            phrase.words().getFirst().forEach(first -> byFirstWord.merge(first, List.of(phrase), (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        }
    }

    /** Those that begin with the word. */
    List<Phrase> at(ParsedText text, Token token) {
        return forms(token).distinct().flatMap(form -> byFirstWord.getOrDefault(form, List.of()).stream()).distinct().filter(phrase -> phrase.startsAt(text, token)).toList();
    }

    private static Stream<String> forms(Token token) {
        return Stream.of(token.word().toLowerCase(Locale.ROOT), token.lemma());
    }
}
