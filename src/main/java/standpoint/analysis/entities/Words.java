package standpoint.analysis.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** The word lists of this package. */
final class Words {

    private static final Set<String> POST_NOMINALS =
            Set.of("KC", "QC", "MP", "M.P.", "MEP", "MSP", "MLA", "OBE", "MBE", "CBE", "FRS", "TD", "JP", "SC", "SJ", "IAS", "IPS", "PhD", "Ph.D.", "MD", "M.D.", "R.N.", "Jr.", "Jr", "Sr.");

    private static final Pattern PEOPLES_ENDS = Pattern.compile(".+(er|or|ist|ian|ee|man|men|woman|women|folk)s?");

    private final Set<String> notNames = WordList.words("not-names");
    private final Map<String, Sex> titles = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, Set<String>> roles = WordList.table("roles");
    private final Map<String, String> people = new HashMap<>();
    private final Set<String> notPeople = WordList.words("not-people");
    private final Map<String, Set<String>> kin = WordList.table("kin");
    private final Map<String, Set<String>> bodies = WordList.table("body-nouns");
    private final Set<String> documents = WordList.table("quote-kinds").getOrDefault("document", Set.of());
    private final Set<String> places = WordList.words("place-nouns");
    private final Set<String> bodyIndicators = new HashSet<>();

    Words() {
        for (String line : WordList.lines("titles")) {
            List<String> cells = WordList.cells(line);
            titles.put(cells.getFirst(), sex(cells));
            if (cells.contains("form")) {
                forms.add(cells.getFirst());
            }
        }
        for (String line : WordList.lines("people")) {
            List<String> cells = WordList.cells(line);
            people.put(cells.getFirst(), cells.size() > 1 ? cells.get(1) : "");
        }
        bodyIndicators.addAll(bodies.keySet());
        bodies.values().forEach(bodyIndicators::addAll);
    }

    private static Sex sex(List<String> cells) {
        return cells.size() < 2 ? Sex.UNKNOWN : cells.get(1).equals("f") ? Sex.FEMALE : cells.get(1).equals("m") ? Sex.MALE : Sex.UNKNOWN;
    }

    boolean isNoName(String word) {
        return notNames.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isTitle(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether names of people stand behind the word: "Dr", "Mrs"; not "miss" in "will miss Berg". */
    boolean isHonorific(Token word) {
        return word.isCapitalised() && forms.contains(word.word().toLowerCase(Locale.ROOT));
    }

    /** Whether a name that begins there has such a word before it. */
    boolean isTitledAt(ParsedText text, int first) {
        return first > 0 && text.token(first - 1).sentence() == text.token(first).sentence() && isHonorific(text.token(first - 1));
    }

    /** Whether a capitalised word is an office or description rather than a name: "President", "Speaker", "Guest". */
    boolean isOffice(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return roles.containsKey(lower) || people.containsKey(lower) && !people.get(lower).equals("many");
    }

    boolean isRoleOrTitle(String word) {
        return isTitle(word) || isRole(word.toLowerCase(Locale.ROOT));
    }

    Sex sexOfTitle(String word) {
        return titles.getOrDefault(word.toLowerCase(Locale.ROOT), Sex.UNKNOWN);
    }

    Sex sexOfPerson(String lemma) {
        return switch (people.getOrDefault(lemma, "")) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    /** Also "then-minister", "ex-president". */
    boolean isRole(String lemma) {
        return roles.containsKey(lemma.replaceFirst("^(then|ex|deputy|co|vice)-", ""));
    }

    boolean isPerson(String lemma) {
        return people.containsKey(lemma) || isRole(lemma) || isAge(lemma);
    }

    /** Whether a noun that is on no list ends as those for people do: "rioter", "brexiteer". */
    boolean mayBePerson(String lemma) {
        return PEOPLES_ENDS.matcher(lemma).matches() && !notPeople.contains(lemma);
    }

    /** "54-year-old" */
    static boolean isAge(String lemma) {
        return lemma.matches("\\d{1,3}-year-old");
    }

    boolean isSeveral(Token noun) {
        return noun.tag().endsWith("S") || "many".equals(people.get(noun.lemma()));
    }

    /** Whether somebody with the role {@code has} can be called "the {@code called}". */
    boolean mayBeCalled(String has, String called) {
        return has.equals(called) || roles.getOrDefault(called, Set.of()).contains(has) || kin.getOrDefault(called, Set.of()).contains(has);
    }

    boolean isBody(String lemma) {
        return bodies.containsKey(lemma);
    }

    /** Whether it can say something without being anybody: a report, an indictment. */
    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /** Whether a word of a body's name lets it be called "the {@code called}". */
    boolean namesBody(String word, String called) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals(called) || bodies.getOrDefault(called, Set.of()).contains(lower);
    }

    /** Whether the last word of a name marks a place: "Lane", "River". */
    boolean marksPlace(String word) {
        return places.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word, as part of a name, marks a body: "Council", "Ltd". */
    boolean marksBody(String word) {
        return bodyIndicators.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Letters of a body: "NATO". */
    boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase) && !isNoName(word);
    }

    /** Letters behind a person's name: "KC". */
    boolean isPostNominal(String word) {
        return POST_NOMINALS.contains(word);
    }
}
