package standpoint.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text writes numeric dates. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** What a language tag such as {@code en-GB} or {@code en_US} tells; nothing where it names no country. */
    static Optional<DateOrder> ofLanguage(String tag) {
        String country = Locale.forLanguageTag(Whitespace.trim(tag).replace('_', '-')).getCountry();
        if (country.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(country.equals("US") || country.equals("PH") ? MONTH_FIRST : DAY_FIRST);
    }

    /** Looks for hints in a text: dates with written months, then spelling, time zones and outlets. */
    static final class Hints {

        private static final Pattern WORD = Pattern.compile("\\p{L}+");

        private final WordList dayFirst = WordList.of("day-first-words.txt");
        private final WordList monthFirst = WordList.of("month-first-words.txt");
        private final WordList either = WordList.of("either-order-words.txt");
        private final Pattern dayThenMonth = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + WrittenDates.MONTH + "\\b",
                Pattern.CASE_INSENSITIVE);
        private final Pattern monthThenDay = Pattern.compile("\\b" + WrittenDates.MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s+\\d)",
                Pattern.CASE_INSENSITIVE);

        /** The order that the text's hints agree on; nothing where there are none or they disagree. */
        Optional<DateOrder> in(String text) {
            int writtenDay = 3 * count(dayThenMonth, text);
            int writtenMonth = 3 * count(monthThenDay, text);
            int day = writtenDay;
            int month = writtenMonth;
            int eitherWay = 0;
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String found = word.group();
                // Short words are time zones and stations: "ET" is one, "et" is not.
                if (found.length() > 3 || found.equals(found.toUpperCase(Locale.ROOT))) {
                    day += dayFirst.has(found) ? 1 : 0;
                    month += monthFirst.has(found) ? 1 : 0;
                    eitherWay += either.has(found) ? 1 : 0;
                }
            }
            // Where numbers are written both ways, spelling tells nothing.
            return eitherWay >= 2 ? decide(writtenDay, writtenMonth) : decide(day, month);
        }

        private static Optional<DateOrder> decide(int day, int month) {
            if (day >= 3 * month && day > 0) {
                return Optional.of(DAY_FIRST);
            }
            return month >= 3 * day && month > 0 ? Optional.of(MONTH_FIRST) : Optional.empty();
        }

        private static int count(Pattern pattern, String text) {
            return (int) pattern.matcher(text).results().limit(100).count();
        }
    }
}
