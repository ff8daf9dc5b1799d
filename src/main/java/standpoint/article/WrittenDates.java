package standpoint.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds dates in the usual written forms and tells which day they mean. Impossible dates are no dates. */
final class WrittenDates {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\b\\.?)";

    private static final String WEEKDAY = "(?:(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"
            + "\\b\\.?,?\\s+(?:the\\s+)?)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.(?=\\s))?";
    private static final String YEAR = "(?<year>(?:1[6-9]|20|21)\\d\\d)(?!\\d)";
    private static final Pattern DAY_MONTH = pattern(
            WEEKDAY + "\\b" + DAY + "[\\s-]+(?:of\\s+)?(?<month>" + MONTH + ")(?:,?[\\s-]+" + YEAR + ")?");
    private static final Pattern MONTH_DAY = pattern(WEEKDAY + "\\b(?<month>" + MONTH + ")\\s+" + DAY + "\\b(?:,?\\s+" + YEAR + ")?");
    private static final Pattern YEAR_FIRST = pattern(
            WEEKDAY + "(?<![\\d./-])" + YEAR + "(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d/-])");
    private static final Pattern NUMERIC = pattern(WEEKDAY + "(?<![\\d./-])(?<first>\\d{1,2})(?<sep>[./-])(?<second>\\d{1,2})\\k<sep>"
            + "(?<year>\\d{4}|\\d{2})(?![\\d/-])");
    private static final String SEASON = "(?:spring|summer|autumn|fall|winter|" + MONTH + ")";
    private static final Pattern PERIOD = pattern(SEASON + "(?:\\s*[/&–-]\\s*" + SEASON + ")?,?\\s+(?:1[6-9]|20|21)\\d\\d(?:[/–-]\\d{2,4})?");
    private static final Pattern SEPARATED = Pattern.compile("\\d[/-]\\d");

    private final DateOrder.Hints hints = new DateOrder.Hints();

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The dates of a text in its order; none overlaps another. */
    List<WrittenDate> in(String text) {
        List<WrittenDate> found = new ArrayList<>();
        collect(text, YEAR_FIRST, found);
        collect(text, NUMERIC, found);
        collect(text, DAY_MONTH, found);
        collect(text, MONTH_DAY, found);
        found.sort(Comparator.comparing(WrittenDate::span));
        return List.copyOf(found);
    }

    /** The issue that a line of its own names, as a date that means no day: "Spring 2023", "May–June 2024". */
    Optional<WrittenDate> period(String line) {
        String words = Whitespace.fold(line);
        return PERIOD.matcher(words).matches() ? Optional.of(new WrittenDate(new Span(0, line.length()), words, List.of())) : Optional.empty();
    }

    /**
     * The day a date means.
     *
     * @param text   the whole article, for hints
     * @param stated the order that the file states
     * @return nothing where the date has no year or stays ambiguous
     */
    Optional<LocalDate> resolve(WrittenDate date, String text, Optional<DateOrder> stated) {
        List<LocalDate> readings = date.readings();
        if (readings.size() < 2) {
            return readings.stream().findFirst();
        }
        return orderOfOthers(date, text).or(() -> stated).or(() -> hints.in(text))
                .map(order -> order == DateOrder.DAY_FIRST ? readings.getFirst() : readings.getLast());
    }

    /** What the text's other dates tell: one that means only one of the two days, or a numeric one that can be read only one way. */
    private Optional<DateOrder> orderOfOthers(WrittenDate date, String text) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (WrittenDate other : in(text.substring(0, Math.min(text.length(), 100_000)))) {
            if (other.readings().size() != 1) {
                continue;
            }
            LocalDate day = other.readings().getFirst();
            boolean numeric = SEPARATED.matcher(other.words()).find() && !YEAR_FIRST.matcher(other.words()).find();
            boolean showsDayFirst = numeric && day.getDayOfMonth() > 12 && startsWithNumber(other.words(), day.getDayOfMonth());
            boolean showsMonthFirst = numeric && day.getDayOfMonth() > 12 && !showsDayFirst;
            dayFirst += showsDayFirst || day.equals(date.readings().getFirst()) ? 1 : 0;
            monthFirst += showsMonthFirst || day.equals(date.readings().getLast()) ? 1 : 0;
        }
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    private static boolean startsWithNumber(String words, int number) {
        return words.replaceFirst("^\\D+", "").startsWith(Integer.toString(number));
    }

    private static void collect(String text, Pattern pattern, List<WrittenDate> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                date(matcher, span, pattern == NUMERIC).ifPresent(found::add);
            }
        }
    }

    private static Optional<WrittenDate> date(Matcher matcher, Span span, boolean numeric) {
        List<LocalDate> readings = numeric ? numeric(matcher) : named(matcher);
        boolean yearless = matcher.group("year") == null;
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WrittenDate(span, Whitespace.fold(matcher.group()), yearless ? List.of() : readings));
    }

    private static List<LocalDate> named(Matcher matcher) {
        String year = matcher.group("year");
        String month = matcher.group("month");
        // Any leap year will do to see whether a date without a year is possible.
        return day(year == null ? 2024 : Integer.parseInt(year), Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month),
                Integer.parseInt(matcher.group("day"))).stream().toList();
    }

    private static List<LocalDate> numeric(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        int year = year(matcher.group("year"));
        boolean dots = matcher.group("sep").equals(".");
        if (dots && matcher.group("year").length() == 2) {
            return List.of(); // a version, a score or a time
        }
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthFirst = dots && dayFirst.isPresent() ? Optional.empty() : day(year, first, second);
        List<LocalDate> readings = Stream.concat(dayFirst.stream(), monthFirst.stream()).distinct().toList();
        List<LocalDate> onWeekday = readings.stream().filter(day -> isOn(day, matcher.group("weekday"))).toList();
        return onWeekday.size() == 1 ? onWeekday : readings;
    }

    private static boolean isOn(LocalDate day, String weekday) {
        return weekday != null && DayOfWeek.from(day).name().startsWith(weekday.substring(0, 3).toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < 70 ? 2000 : 1900);
    }
}
