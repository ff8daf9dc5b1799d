package standpoint.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days from {@code first} to {@code last}, both included. */
record DateRange(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final Pattern TIME = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /** Reads {@code 2024}, {@code 2024-05}, {@code 2024-05-31}, two of them with {@code ..} between, or one with {@code ..} at one side. */
    static DateRange parse(String text) throws QueryProblem {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return period(text, text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw wrong(text);
        }
        LocalDate first = from.isEmpty() ? EARLIEST : period(from, text).first;
        LocalDate last = to.isEmpty() ? LATEST : period(to, text).last;
        if (last.isBefore(first)) {
            throw new QueryProblem("The dates in “" + text + "” are the wrong way round; write date:" + to + ".." + from + ".");
        }
        return new DateRange(first, last);
    }

    private static DateRange period(String text, String whole) throws QueryProblem {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw wrong(whole);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return new DateRange(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
            return new DateRange(day, day);
        } catch (DateTimeException e) {
            throw new QueryProblem("“" + text + "” is no day of the calendar; write a date as 2024, 2024-05 or 2024-05-31.");
        }
    }

    private static QueryProblem wrong(String text) {
        return new QueryProblem("“" + text + "” is no date; write it as 2024, 2024-05, 2024-05-31, 2024-05-01..2024-06-30 or 2024-05..");
    }
}
