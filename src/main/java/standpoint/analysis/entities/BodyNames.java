package standpoint.analysis.entities;

import java.util.Set;
import java.util.stream.IntStream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Token.NameKind;
import standpoint.article.Zone;

/**
 * Names of bodies that taggers cut into pieces: "University of Lund", "Centre for Northern Law and Society", "Albanian Government", "Dockers
 * Local 12", and long forms with their letters behind them, "Northern Harbour Board (NHB)".
 */
final class BodyNames {

    private static final int LONGEST = 10;
    /** Words before a country that make a part of it. */
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "mainland", "great", "new", "upper",
            "lower", "greater", "little", "metropolitan", "inner", "outer", "team");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final NameList names;
    private final Things things;

    private static final int LONGEST_RUN = 4;

    BodyNames(ParsedText text, Words words, Gazetteer gazetteer, NameList names, Things things) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.names = names;
        this.things = things;
    }

    void add(Sentence sentence) {
        addIntroduced(sentence);
        addExplained(sentence);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = text.token(i);
            if (i > sentence.first() && isNationalBody(token, sentence)) {
                names.add(firstOfRun(token, sentence), i + 1, Kind.ORGANIZATION);
            } else if (i > sentence.first() && (isBranch(token, sentence) || isWing(token, sentence))) {
                names.add(i - 1, i + 1, Kind.ORGANIZATION);
            }
            boolean marker = token.isCapitalised() && words.marksBody(token.word()) && (token.isNoun() || isNumbered(token.word()));
            if (!names.isTaken(i) && marker && !isAllCapitals(sentence)) {
                addAround(i, sentence);
            }
        }
    }

    // ---- letters in brackets

    private void addIntroduced(Sentence sentence) {
        for (int i = sentence.first() + 2; i + 2 < sentence.end(); i++) {
            String letters = text.token(i + 1).word();
            if (text.token(i).word().equals("(") && words.isAcronym(letters) && text.token(i + 2).word().equals(")")) {
                int first = fullNameBefore(i, sentence.first(), letters);
                if (first >= 0 && isBody(first, i)) {
                    names.add(first, i, Kind.ORGANIZATION);
                    names.add(i + 1, i + 2, Kind.ORGANIZATION);
                } else if (first >= 0) {
                    things.introduce(letters);
                    things.introduce(names.wordsOf(first, i));
                }
            }
        }
    }

    /** "NHB (Northern Harbour Board)", "ROS [reactive oxygen species]": the long form behind. */
    private void addExplained(Sentence sentence) {
        for (int i = sentence.first(); i + 3 < sentence.end(); i++) {
            String letters = text.token(i).word();
            int first = i + 2;
            int end = first + letters.length();
            boolean explained = words.isAcronym(letters) && Set.of("(", "[").contains(text.token(i + 1).word()) && end <= sentence.end()
                    && IntStream.range(0, letters.length()).allMatch(letter -> text.token(first + letter).word()
                            .regionMatches(true, 0, letters, letter, 1));
            if (explained && isBody(first, end)) {
                names.add(i, i + 1, Kind.ORGANIZATION);
                names.add(first, end, Kind.ORGANIZATION);
            } else if (explained) {
                things.introduce(letters);
            }
        }
    }

    private boolean isBody(int first, int end) {
        return text.tokens().subList(first, end).stream().anyMatch(each -> words.marksBody(each.word()) || each.name() == NameKind.ORGANIZATION);
    }

    /** Index of the word from which capitalised words, small ones between them aside, begin with the letters; -1 if there is none. */
    private int fullNameBefore(int end, int limit, String letters) {
        int at = end - 1;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            while (at >= limit && !text.token(at).isCapitalised() && text.token(at).word().length() <= 3) {
                at--;
            }
            if (at < limit || text.token(at).word().charAt(0) != letters.charAt(letter)) {
                return -1;
            }
            at--;
        }
        return at + 1;
    }

    // ---- a word with a country or a party

    /** The country in "Sport England": a body's name that does something, not a place's. */
    private boolean isBranch(Token country, Sentence sentence) {
        Token before = text.token(country.index() - 1);
        boolean sport = before.tag().equals("NNP") && before.isCapitalised() && before.hasRelation("compound") && before.head() == country.index()
                && !words.isRoleOrTitle(before.word()) && !words.isPerson(before.lemma()) && !COMPASS.contains(before.lemma())
                && gazetteer.find(names.wordsOf(before.index(), country.index() + 1)).isEmpty() && gazetteer.find(before.word()).isEmpty();
        boolean acts = country.hasRelation("nsubj") && text.head(country).filter(verb -> verb.isVerb() && !verb.lemma().equals("be")).isPresent();
        boolean alone = before.index() == sentence.first() || !text.token(before.index() - 1).isProperNoun();
        return sentence.zone().kind() == Zone.Kind.BODY && sport && acts && alone
                && gazetteer.find(country.word()).filter(entry -> entry.kind() == Kind.PLACE).isPresent();
    }

    /** The end of "Lung Health UK": charities and trade bodies are called so, places are not. */
    private boolean isNationalBody(Token country, Sentence sentence) {
        if (!country.word().equals("UK") || sentence.zone().kind() != Zone.Kind.BODY || country.hasRelation("compound")) {
            return false; // "the Taylor UK tour"
        }
        int first = firstOfRun(country, sentence);
        return first < country.index() && text.tokens().subList(first, country.index()).stream().noneMatch(each -> words.isRoleOrTitle(each.word()) || words.isNoName(each.word())
                || gazetteer.countryOf(each.word()).isPresent() || gazetteer.find(each.word()).isPresent() || each.name() == NameKind.PERSON || each.name() == NameKind.LOCATION && each.index() == country.index() - 1);
    }

    /** Where the capitalised words begin that end with this one. */
    private int firstOfRun(Token last, Sentence sentence) {
        int first = last.index();
        while (first > sentence.first() && last.index() - first < LONGEST_RUN && text.token(first - 1).isCapitalised() && !names.isTaken(first - 1)) {
            first--;
        }
        while (first < last.index() && !text.token(first).isNoun()) {
            first++; // "Now Lung Health UK"
        }
        return first;
    }

    /** The end of "the Free Democrats". */
    private boolean isWing(Token party, Sentence sentence) {
        Token before = text.token(party.index() - 1);
        return party.tag().equals("NNPS") && words.marksBody(party.word()) && before.index() > sentence.first() && before.tag().startsWith("JJ") && before.isCapitalised()
                && gazetteer.countryOf(before.word()).isEmpty() && text.token(before.index() - 1).lemma().equals("the");
    }

    // ---- a word such as "Council" with what belongs to it

    private void addAround(int marker, Sentence sentence) {
        int first = marker;
        boolean nation = first > sentence.first() && gazetteer.countryOf(text.token(first - 1).word()).isPresent();
        while (first > sentence.first() && isModifier(first - 1)) {
            first--;
        }
        first = withMotto(first, marker, sentence.first());
        int end = endAfter(marker, sentence.end());
        boolean motto = first < marker - 1 && IntStream.range(first, marker).anyMatch(i -> text.token(i).word().equals("the"));
        boolean possessive = IntStream.range(first, marker).anyMatch(i -> Set.of("'", "’").contains(text.token(i).word()));
        if (end > marker + 1 || possessive || motto || nation && first == marker - 1) {
            names.add(first, end, Kind.ORGANIZATION);
        }
    }

    /** "the Light in the Window Foundation": capitalised words behind an article that small words join to the rest. */
    private int withMotto(int first, int marker, int limit) {
        int at = first - 1;
        while (at > limit && Set.of("in", "on", "for", "of", "to", "the", "against").contains(text.token(at).word())) {
            at--;
        }
        boolean joined = at < first - 1 && first < marker && at > limit && text.token(first - 1).word().equals("the");
        int from = at;
        while (from > limit && joined && text.token(from).isCapitalised() && text.token(from).isNoun() && !words.isRoleOrTitle(text.token(from).word()) && !names.isTaken(from)) {
            from--;
        }
        return joined && from < at && text.token(from).lemma().equals("the") ? from + 1 : first;
    }

    private boolean isModifier(int index) {
        Token token = text.token(index);
        if (Set.of("'", "’").contains(token.word())) {
            return index > 0 && text.token(index - 1).isCapitalised() && text.token(index - 1).isNoun(); // "Teachers' Union"
        }
        return (token.isProperNoun() || token.isNoun() && Set.of("'", "’").contains(text.token(index + 1).word())) && token.isCapitalised() && !names.isTaken(index)
                && (!words.isRoleOrTitle(token.word()) || Set.of("General", "High").contains(token.word()))
                || token.tag().equals("JJ") && token.isCapitalised() && gazetteer.countryOf(token.word()).isPresent();
    }

    /** Behind the complement: "of Lund", "for Internet and Society", or a number: "Local 12". */
    private int endAfter(int marker, int limit) {
        if (marker + 1 < limit && text.token(marker + 1).tag().equals("CD") && text.token(marker + 1).word().matches("\\d{1,4}")
                && isNumbered(text.token(marker).word())) {
            return marker + 2;
        }
        int end = marker + 1;
        if (words.namesBody(text.token(marker).word(), "company")) {
            return end; // "Berg Steel of Lund" is a company in Lund
        }
        while (end < limit && end - marker < LONGEST) {
            int next = end;
            String link = text.token(next).lemma();
            boolean first = end == marker + 1;
            if (!(first ? Set.of("of", "for") : Set.of("of", "for", "and", "in")).contains(link)) {
                break;
            }
            next++;
            if (next < limit && text.token(next).word().equals("the")) {
                next++;
            }
            int run = next;
            while (run < limit && text.token(run).isNoun() && text.token(run).isCapitalised() && text.token(run).name() != NameKind.PERSON) {
                run++;
            }
            boolean place = run > next && text.token(run - 1).name() == NameKind.LOCATION;
            if (run == next || link.equals("and") && (place || words.marksBody(text.token(run - 1).word())) || link.equals("in") && !place) {
                break;
            }
            end = run;
            if (place) {
                break;
            }
        }
        return end;
    }

    private static boolean isNumbered(String word) {
        return Set.of("local", "lodge", "branch", "chapter", "brigade", "division", "battalion", "regiment", "district", "council").contains(
                word.toLowerCase(java.util.Locale.ROOT));
    }

    private boolean isAllCapitals(Sentence sentence) {
        return text.tokensOf(sentence).stream().filter(Token::isWord).noneMatch(token -> token.word().chars().anyMatch(Character::isLowerCase));
    }
}
