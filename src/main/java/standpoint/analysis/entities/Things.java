package standpoint.analysis.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** Capitalised words that name neither people nor bodies nor places: laws, prizes, storms, measures. */
final class Things {

    private static final Set<String> STORMS = Set.of("hurricane", "cyclone", "typhoon", "storm", "operation", "virus");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Set<String> nouns = WordList.words("thing-nouns");
    private final Set<String> letters = WordList.words("thing-letters");
    /** Letters that the text introduces behind a long form that is no body. */
    private final Set<String> introduced = new HashSet<>();

    Things(ParsedText text, Words words, Gazetteer gazetteer) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** "Information Technology (IT)": letters of something that does not act. */
    void introduce(String thing) {
        introduced.add(thing);
    }

    boolean areLetters(String word) {
        return letters.contains(word) || introduced.contains(word);
    }

    /** The names that are entities. */
    List<Name> without(List<Name> names) {
        Set<String> storms = names.stream().filter(this::isStorm)
                .flatMap(name -> Stream.of(name.words(), text.token(name.end() - 1).word())).collect(Collectors.toSet());
        return names.stream().filter(name -> !isThing(name) && !storms.contains(name.words())).toList();
    }

    private boolean isStorm(Name name) {
        return name.length() > 1 && STORMS.contains(text.token(name.first()).lemma()) || name.first() > 0 && STORMS.contains(text.token(name.first() - 1).lemma()) && text.token(name.first() - 1).isCapitalised()
                && text.token(name.first() - 1).sentence() == text.token(name.first()).sentence();
    }

    private boolean isThing(Name name) {
        if (name.length() == 1 && name.words().matches("(Vice-)?(Presiden|Chancello|Premier)(cy|rship|ship)")) {
            return true;
        }
        boolean event = name.length() > 1 && name.first() > 0 && text.token(name.first() - 1).lemma().equals("the") && nouns.contains(text.token(name.end() - 1).lemma()); // "the Cleveland Convention"
        if (name.kind() == Kind.PERSON && !event || gazetteer.find(name.words()).isPresent()) {
            return false;
        }
        if (name.length() == 1) {
            return areLetters(name.words()) || nouns.contains(name.words().toLowerCase(Locale.ROOT));
        }
        boolean body = text.tokens().subList(name.first(), name.end()).stream().map(Token::word).anyMatch(words::marksBody);
        return areLetters(text.token(name.end() - 1).word()) || !body && nouns.contains(text.token(name.end() - 1).word().toLowerCase(Locale.ROOT));
    }
}
