package standpoint.reader.look;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;

/** The window's words for what was found. */
public final class Words {

    private Words() {}

    public static String of(Position position) {
        return switch (position) {
            case FOR -> "for";
            case AGAINST -> "against";
            case UNDECIDED -> "undecided";
            case AFFIRMS -> "affirms";
            case DENIES -> "denies";
            case DOUBTS -> "doubts";
        };
    }

    public static String of(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organisation";
            case PLACE -> "Place";
            case GROUP -> "Group";
        };
    }

    public static String of(Quote.Form form) {
        return switch (form) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
        };
    }

    /** "1 quote", "3 quotes"; the word is one whose plural takes an s. */
    public static String count(int number, String word) {
        return count(number, word, word + "s");
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The text with every run of spaces and line ends as one space. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
