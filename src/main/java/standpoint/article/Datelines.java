package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place and agency before the first sentence: {@code KYIV, Ukraine, May 3 (Reuters) —}. */
final class Datelines {

    /** A dateline stands before the first sentence of the story, at most a few short paragraphs down. */
    private static final int FARTHEST = 4;
    private static final String CAPITALS = "(?:\\p{Lu}{2,}|\\p{Lu}\\.)(?:[ .'’/-]{1,2}\\p{Lu}[\\p{Lu}.]*){0,4}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String REGION = "(?:, (?!" + WrittenDates.MONTH + ")\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})?";
    private static final String DATE = "(?:,? (?:" + WrittenDates.MONTH + " \\d{1,2}|\\d{1,2} " + WrittenDates.MONTH + ")(?:,? \\d{4})?)";
    private static final String AGENCY = "(?: ?\\((?<agency>\\p{Lu}[\\p{L}. /-]{1,30})\\))";
    private static final String DASH = "\\s*(?:—|–|--|-|:)(?=\\s*[\\p{Lu}\\d\"“‘'(\\[])";
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + CAPITALS + ")" + REGION + "(?i:" + DATE + ")?" + AGENCY + "?(?: ?\\([^()]{1,30}\\))?"
            + "\\s*(?:—|–|--|(?<= )-(?= ))(?=\\s*[\\p{Lu}\\d\"“‘'(\\[])");
    private static final Pattern WITH_AGENCY = Pattern.compile("(?:(?<place>" + MIXED + ")" + REGION + "(?i:" + DATE + ")?)?" + AGENCY + DASH);
    private static final Pattern WITH_DATE = Pattern.compile("(?<place>" + MIXED + ")" + REGION + ",(?i:" + DATE + ")\\s*(?:—|–|--|(?<= )-(?= ))(?=\\s*[\\p{Lu}\\d\"“‘'(\\[])");

    private final WordList labels = WordList.of("labels.txt");

    /** @param length of the dateline at the start of its paragraph, without the whitespace after it */
    record Dateline(int length, Optional<String> place, Optional<String> agency) {}

    /** The dateline that a paragraph begins with. */
    Optional<Dateline> startOf(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), 150));
        for (Pattern pattern : List.of(IN_CAPITALS, WITH_AGENCY, WITH_DATE)) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
                Optional<String> place = Optional.ofNullable(matcher.group("place")).map(Datelines::normalCase);
                Optional<String> agency = pattern == WITH_DATE ? Optional.empty() : Optional.ofNullable(matcher.group("agency"));
                boolean label = place.isPresent() && (labels.has(place.get()) || place.get().length() < 3);
                return label ? Optional.empty() : Optional.of(new Dateline(matcher.end(), place, agency));
            }
        }
        return Optional.empty();
    }

    /** The zones with the dateline, if there is one, cut off the first paragraph of the story that has one. */
    List<Zone> cut(String text, List<Zone> zones) {
        List<Zone> cut = new ArrayList<>(zones);
        int seen = 0;
        for (int i = 0; i < cut.size() && seen < FARTHEST; i++) {
            if (cut.get(i).kind() != Zone.Kind.BODY) {
                continue;
            }
            seen++;
            Span span = cut.get(i).span();
            Optional<Dateline> dateline = startOf(span.of(text));
            if (dateline.isPresent()) {
                int end = span.start() + dateline.get().length();
                cut.set(i, new Zone(new Span(span.start(), end), Zone.Kind.DATELINE));
                cut.add(i + 1, new Zone(Whitespace.trim(text, end, span.end()), Zone.Kind.BODY));
                break;
            }
        }
        return cut;
    }

    private static String normalCase(String place) {
        StringBuilder normal = new StringBuilder(place);
        for (int i = 1; i < normal.length(); i++) {
            boolean inWord = Character.isLetter(normal.charAt(i - 1));
            boolean initials = i + 1 < normal.length() && normal.charAt(i + 1) == '.' && i >= 2 && normal.charAt(i - 1) == '.';
            if (inWord && !initials) {
                normal.setCharAt(i, Character.toLowerCase(normal.charAt(i)));
            }
        }
        return normal.toString();
    }
}
