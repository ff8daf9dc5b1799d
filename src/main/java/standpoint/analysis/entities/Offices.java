package standpoint.analysis.entities;

import java.util.Locale;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Tells offices, which papers capitalise as they do names, from the names of those who hold them. */
final class Offices {

    /** Words that make an office of the word behind them: "Chief Guest". */
    private static final Set<String> RANKS = Set.of("chief", "vice", "deputy", "high", "prime", "acting", "former", "late", "then", "right");

    /** What ministries are for. */
    private static final Set<String> PORTFOLIOS = Set.of("Foreign", "Home", "Interior", "Finance", "Defence", "Defense", "Justice", "Health", "Trade", "Transport", "Culture", "Energy",
            "Agriculture", "Education", "Environment", "Prime");

    /** Longer ones are rather somebody's name with a first word that no list knows. */
    private static final int LONGEST = 4;

    private final ParsedText text;
    private final Words words;
    private final FirstNames firstNames;

    Offices(ParsedText text, Words words, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.firstNames = firstNames;
    }

    /** The first word of "Foreign Minister". */
    static boolean isBegun(ParsedText text, Name name) {
        return name.length() == 1 && name.end() < text.tokens().size() && PORTFOLIOS.contains(name.words())
                && Set.of("minister", "secretary", "ministry").contains(text.token(name.end()).lemma());
    }

    /**
     * "the Speaker", "Mr President", "the Opposition Leader": capitalised, yet no name.
     *
     * @param lastNames the last words of people's full names
     */
    boolean isOffice(Name name, Set<String> lastNames) {
        boolean office = words.isOffice(text.token(name.end() - 1).word());
        if (name.length() == 2 && office && (name.kind() == Kind.ORGANIZATION || words.isOffice(text.token(name.first()).word()))) {
            return true; // "Team Manager", "Executive Officer"
        }
        if (name.kind() == Kind.PERSON && name.length() > 1) {
            return isHeld(name);
        }
        boolean titled = name.first() > 0 && words.isTitle(text.token(name.first() - 1).word()) && text.token(name.first() - 1).isCapitalised()
                && !RANKS.contains(text.token(name.first() - 1).lemma());
        return name.length() == 1 && !titled && !lastNames.contains(name.words()) && words.isOffice(name.words());
    }

    /** "the Opposition Leader, Tom Reed,", "Deputy Health Minister Anna Berg": beside the name of who holds it, or behind what no name stands behind. */
    private boolean isHeld(Name name) {
        String last = text.token(name.end() - 1).word().toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST || !words.isRole(last) && !words.isTitle(last) || firstNames.isFirstName(text.token(name.first()).word()) || text.token(name.first()).word().matches("(\\p{Lu}\\.)+")) {
            return false;
        }
        Token before = text.token(Math.max(0, name.first() - 1));
        boolean introduced = before.index() < name.first() && before.sentence() == text.token(name.first()).sentence()
                && (before.tag().matches("DT|POS|PRP\\$") || before.isCapitalised() && RANKS.contains(before.lemma()));
        return introduced || isCapital(name, name.end());
    }

    private boolean isCapital(Name name, int token) {
        return isOf(name, token) && text.token(token).isProperNoun() && text.token(token).isCapitalised() && !words.isPostNominal(text.token(token).word());
    }

    private boolean isOf(Name name, int token) {
        return token < text.tokens().size() && text.token(token).sentence() == text.token(name.first()).sentence();
    }
}
