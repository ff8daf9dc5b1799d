package standpoint.reader.look;

import java.util.Locale;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.review.Status;

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

    /** The same as a heading. */
    public static String headline(Position position) {
        return of(position).substring(0, 1).toUpperCase(Locale.ROOT) + of(position).substring(1);
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

    /**
     * What an entity is: its role and whom it belongs to, "minister · Norland"; a role that names the body already stands alone, and a place
     * has the body that it speaks for in its label.
     */
    public static Optional<String> standing(Entity entity) {
        return standing(entity.role(), entity.affiliation().filter(name -> entity.kind() != Entity.Kind.PLACE));
    }

    /** The same of somebody in all stories. */
    public static Optional<String> standing(Optional<String> role, Optional<String> body) {
        if (role.isEmpty() || body.isEmpty()) {
            return role.or(() -> body);
        }
        return role.map(known -> names(known, body.get()) ? known : known + " · " + body.get());
    }

    private static boolean names(String role, String body) {
        return role.toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
    }

    /** Whose word a finding is, as cards tell it. */
    public static String of(Status status) {
        return switch (status) {
            case MACHINE -> "found";
            case CONFIRMED -> "confirmed";
            case CORRECTED -> "corrected by you";
            case OWN -> "your own";
            case REJECTED -> "marked wrong";
        };
    }

    /** As a filter names it, and as the card of a quote tells it. */
    public static String of(Quote.Kind kind) {
        return switch (kind) {
            case SPEECH -> "said";
            case THOUGHT -> "thought";
            case DOCUMENT -> "document";
        };
    }

    /** Who says that the holder stands there, where it is another's word only: ", according to Anna Berg". */
    public static String alleged(Analysis analysis, Stance stance) {
        return stance.allegedBy().flatMap(analysis::entity).map(one -> ", according to " + one.label()).orElse("");
    }

    /** Who says it: the entity, or else the words of the text that name the speaker. */
    public static String speaker(Analysis analysis, Quote quote) {
        return quote.speaker().flatMap(analysis::entity).map(Entity::label)
                .or(() -> quote.source().map(source -> oneLine(source.of(analysis.article().text())))).orElse("Unknown speaker");
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
