package standpoint.analysis.entities;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Names found in one place and missed in another. */
final class MissedNames {

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameList names;
    private final Things things;

    /** @param names what is found so far; grows */
    MissedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameList names, Things things) {
        this.things = things;
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.names = names;
    }

    /** Also "eBay". */
    private static boolean hasCapital(Token token) {
        return token.word().chars().anyMatch(Character::isUpperCase);
    }

    /** No word of its own, nor a place or a first name: "British Airways" is not "British". */
    private boolean isShortName(Token word) {
        return word.tag().equals("NNP") && word.word().length() > 3 && !words.marksBody(word.word()) && gazetteer.find(word.word()).isEmpty()
                && gazetteer.countryOf(word.word()).isEmpty() && !firstNames.isFirstName(word.word()) && !words.isRoleOrTitle(word.word())
                && !names.isOrdinaryWord(word.index(), word.index() + 1);
    }

    void add() {
        Map<String, Kind> known = known();
        int longest = names.inOrder().stream().mapToInt(Name::length).max().orElse(0);
        Map<String, Kind> shouted = new HashMap<>();
        known.forEach((words, kind) -> shouted.put(words.toUpperCase(Locale.ROOT), kind));
        for (Sentence sentence : text.sentences()) {
            boolean capitals = text.tokensOf(sentence).stream().filter(Token::isWord)
                    .noneMatch(token -> token.word().chars().anyMatch(Character::isLowerCase));
            for (int first = sentence.first(); first < sentence.end(); first++) {
                for (int end = Math.min(sentence.end(), first + longest); end > first; end--) {
                    Kind kind = known.get(names.wordsOf(first, end));
                    boolean low = end - first > 1 && (sentence.zone().kind() == Zone.Kind.HEADLINE || words.isBody(text.token(end - 1).lemma())); // "Harbour board votes"
                    if (kind == null && (capitals && text.token(first).word().length() > 3 || low)) {
                        kind = shouted.get(names.wordsOf(first, end).toUpperCase(Locale.ROOT));
                    }
                    boolean name = kind != null && hasCapital(text.token(first)) && !names.isOrdinaryWord(first, end);
                    if (kind != null && name && (names.isFree(first, end) || low && names.giveUpWithin(first, end))) {
                        names.add(first, end, kind);
                        break;
                    }
                }
            }
        }
    }

    /** The first letters of its capitalised words. */
    private String lettersOf(Name name) {
        return text.tokens().subList(name.first(), name.end()).stream().filter(Token::isCapitalised).map(token -> token.word().substring(0, 1)).collect(Collectors.joining());
    }

    /** The names found, with the last names of people and the first words of bodies. */
    private Map<String, Kind> known() {
        Map<String, Kind> known = new HashMap<>();
        for (Name name : names.inOrder()) {
            known.putIfAbsent(name.words(), name.kind());
        }
        for (Name name : names.inOrder()) {
            if (name.kind() == Kind.PERSON && name.length() > 1) {
                known.putIfAbsent(text.token(name.end() - 1).word(), Kind.PERSON);
            } else if (name.kind() == Kind.ORGANIZATION && name.length() > 2 && lettersOf(name).length() > 2 && !things.areLetters(lettersOf(name))) {
                known.putIfAbsent(lettersOf(name), Kind.ORGANIZATION); // "EMA" in the headline for the European Medicines Agency
            }
            if (name.kind() == Kind.ORGANIZATION && name.length() > 1 && isShortName(text.token(name.first())) && words.marksBody(text.token(name.end() - 1).word())) {
                known.putIfAbsent(text.token(name.first()).word(), Kind.ORGANIZATION); // "SkyVeda" for "SkyVeda Airlines"
            }
        }
        return known;
    }
}
