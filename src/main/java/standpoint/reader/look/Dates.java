package standpoint.reader.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the window writes them. */
public final class Dates {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** "Jun 2024" */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** "6 Jun 2024" */
    public static String written(LocalDate date) {
        return FORM.format(date);
    }

    /** "6 June 2024" */
    public static String inFull(LocalDate date) {
        return FULL.format(date);
    }
}
