package standpoint.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that hold a byline, a date, a place, or several of them: {@code Ann Lee | 03.06.2024 - Updated 04.06.2024}. */
final class HeaderLines {

    private static final int LONGEST = 250;
    private static final String TIME = "T?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?";
    private static final String AROUND = "(?:" + TIME
            + "|\\b(?:first|published|posted|updated?|last|modified|created|issued|filed|added|revised|dated?|on|at|of|the|print|edition|from"
            + "|time|local|noon|midnight|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|gmt|bst|utc|cest|ist|aest|sast|hrs|eastern|pacific|z"
            + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\b|[+-]\\d{2}:?\\d{2}\\b|[^\\p{L}\\p{N}])";
    private static final Pattern ONLY_AROUND = ignoringCase(AROUND + "*+");
    private static final Pattern BEFORE_DATE = ignoringCase(AROUND + "++$");
    private static final Pattern AFTER_DATE = ignoringCase("^" + AROUND + "*+");
    private static final String UNIT = "(?:minute|min|hour|hr|day|week)s?";
    private static final Pattern BEFORE_AGO = ignoringCase("^(.+?)\\s*[|·•–—-]\\s*((?:\\d+|an?) " + UNIT + "(?: \\d+ " + UNIT + ")? ago)$");
    private static final Pattern AGO = ignoringCase("\\W*(?:(?:published|posted|updated)\\W+)?(?:about )?(?:\\d+|an?) " + UNIT
            + "(?: \\d+ " + UNIT + ")? ago\\W*");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}. ]+)?,?");

    private final WrittenDates dates;
    private final Bylines bylines;

    HeaderLines(WrittenDates dates, Bylines bylines) {
        this.dates = dates;
        this.bylines = bylines;
    }

    /**
     * What a line says.
     *
     * @param zones cover the line
     * @param sure  false for a line that only has the shape of a name, a place or a season
     */
    record HeaderLine(List<Zone> zones, boolean sure) {

        boolean holds(Zone.Kind kind) {
            return zones.stream().anyMatch(zone -> zone.kind() == kind);
        }
    }

    /** Empty where the line is something else, or holds more than bylines, dates and places. */
    Optional<HeaderLine> read(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = line.of(text);
        List<WrittenDate> found = dates.in(words);
        if (found.isEmpty()) {
            return undated(text, line, words);
        }
        int labelled = startOfLabels(words, found.getFirst().span().start());
        int lastEnd = found.getLast().span().end();
        int end = lastEnd + lengthAround(words.substring(lastEnd));
        if (!isAroundDates(words, found)) {
            return Optional.empty();
        }
        String before = words.substring(0, labelled);
        String after = words.substring(end);
        if (onlyAround(before)) {
            return dateFirst(text, line, end, after);
        }
        return onlyAround(after) ? dateLast(text, line, before, labelled) : Optional.empty();
    }

    /** A headline that a full date with weekday ends: the headline and the date. Otherwise the headline alone. */
    List<Zone> headline(String text, Span line) {
        Zone whole = new Zone(line, Zone.Kind.HEADLINE);
        if (line.length() > LONGEST) {
            return List.of(whole);
        }
        String words = line.of(text);
        return dates.in(words).stream().filter(date -> date.span().end() == words.length() && date.span().start() > 20)
                .filter(date -> Character.isLetter(date.words().charAt(0)) && date.words().matches("\\p{L}+day\\b.*\\d{4}")).findFirst()
                .map(date -> two(text, line, line.start() + date.span().start(), Zone.Kind.HEADLINE, Zone.Kind.DATE).zones())
                .orElse(List.of(whole));
    }

    private Optional<HeaderLine> undated(String text, Span line, String words) {
        if (AGO.matcher(words).matches()) {
            return Optional.of(whole(line, Zone.Kind.DATE, true));
        }
        Matcher ago = BEFORE_AGO.matcher(words);
        if (ago.matches() && bylines.read(ago.group(1)).isPresent()) {
            return Optional.of(two(text, line, line.start() + ago.start(2), Zone.Kind.BYLINE, Zone.Kind.DATE));
        }
        Optional<Byline> byline = bylines.read(words);
        if (byline.isPresent()) {
            return Optional.of(whole(line, Zone.Kind.BYLINE, byline.get().sure()));
        }
        if (dates.period(words).isPresent()) {
            return Optional.of(whole(line, Zone.Kind.DATE, false));
        }
        return bylines.isPlace(words) ? Optional.of(whole(line, Zone.Kind.DATELINE, false)) : Optional.empty();
    }

    private Optional<HeaderLine> dateFirst(String text, Span line, int end, String after) {
        if (after.isEmpty()) {
            return Optional.of(whole(line, Zone.Kind.DATE, true));
        }
        return bylines.read(after).map(byline -> two(text, line, line.start() + end, Zone.Kind.DATE, Zone.Kind.BYLINE));
    }

    private Optional<HeaderLine> dateLast(String text, Span line, String before, int labelled) {
        if (bylines.read(before.replaceFirst("[^\\p{L}\\p{N}.)]+$", "")).isPresent()) {
            return Optional.of(two(text, line, line.start() + labelled, Zone.Kind.BYLINE, Zone.Kind.DATE));
        }
        boolean place = before.length() <= 50 && PLACE.matcher(Whitespace.trim(before)).matches();
        return place ? Optional.of(whole(line, Zone.Kind.DATELINE, true)) : Optional.empty();
    }

    private static HeaderLine whole(Span line, Zone.Kind kind, boolean sure) {
        return new HeaderLine(List.of(new Zone(line, kind)), sure);
    }

    private static HeaderLine two(String text, Span line, int border, Zone.Kind first, Zone.Kind second) {
        Zone one = new Zone(Whitespace.trim(text, line.start(), border), first);
        Zone other = new Zone(Whitespace.trim(text, border, line.end()), second);
        return new HeaderLine(List.of(one, other), true);
    }

    /** Where the labels before the first date begin: "Published: Monday, 6.05 am". */
    private static int startOfLabels(String words, int date) {
        Matcher labels = BEFORE_DATE.matcher(words.substring(0, date));
        int start = labels.find() ? labels.start() : date;
        while (start < date && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int lengthAround(String words) {
        Matcher around = AFTER_DATE.matcher(words);
        return around.find() ? around.end() : 0;
    }

    private static boolean isAroundDates(String words, List<WrittenDate> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            if (!onlyAround(words.substring(found.get(i).span().end(), found.get(i + 1).span().start()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyAround(String words) {
        return ONLY_AROUND.matcher(words).matches();
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
