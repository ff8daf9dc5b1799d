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
    private static final String CAPITALS = "(?:\\p{Lu}{2,}|\\p{Lu}\\.)(?:[ .'’/-]{1,2}\\p{Lu}[\\p{Lu}.]*){0,3}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String REGION_WORD = "(?:\\p{Lu}\\p{Ll}[\\p{L}.]*|\\p{Lu}\\.[\\p{L}.]*|\\p{Lu}{2}\\b)";
    private static final String REGION = "(?:, (?!" + WrittenDates.MONTH + ")" + REGION_WORD + "(?: " + REGION_WORD + ")?)?";
    private static final String DATE = "(?i:,? (?:" + WrittenDates.MONTH + " \\d{1,2}|\\d{1,2} " + WrittenDates.MONTH + ")(?:,? \\d{4})?)";
    private static final String AGENCY = " ?\\((?<agency>\\p{L}[\\p{L}. /-]{1,40})\\)";
    /** The dash, and after it the beginning of a sentence: "NATO - the alliance - said" has no dateline. */
    private static final String DASH = "(?:\\s*[—–―]|\\s+--?(?=\\s))(?=\\s*[\\p{Lu}\\d\"“‘'(\\[])";
    private static final String AND_PLACE = "(?:,? and " + CAPITALS + REGION + ")?";
    private static final Pattern IN_CAPITALS = Pattern.compile("(?<place>" + CAPITALS + ")" + REGION + AND_PLACE + DATE + "?(?:" + AGENCY + ")?" + DASH);
    private static final Pattern WITH_AGENCY = Pattern.compile("(?:(?<place>" + MIXED + ")" + REGION + DATE + "?)?" + AGENCY + DASH);
    private static final Pattern WITH_DATE = Pattern.compile("(?<place>" + MIXED + ")" + REGION + "," + DATE + "(?:" + AGENCY + ")?" + DASH);

    /** A name that no list knows as an agency's: one to three words with capitals. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2}");

    private final WordList labels = WordList.of("labels.txt");
    private final WordList particles = WordList.of("place-particles.txt");
    private final Outlets outlets;

    Datelines(Outlets outlets) {
        this.outlets = outlets;
    }

    /** @param length of the dateline at the start of its paragraph, without the whitespace after it */
    record Dateline(int length, Optional<String> place, Optional<String> agency) {}

    /**
     * The dateline that a paragraph begins with.
     *
     * @param opening whether the paragraph opens the story: there any name in brackets after a place in capitals is the agency's
     */
    Optional<Dateline> startOf(String paragraph, boolean opening) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), 150));
        for (Pattern pattern : List.of(IN_CAPITALS, WITH_AGENCY, WITH_DATE)) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.lookingAt() && matcher.end() < paragraph.length()) {
                Optional<String> place = Optional.ofNullable(matcher.group("place")).map(words -> Capitals.normalPlace(words, particles));
                Optional<String> agency = Optional.ofNullable(matcher.group("agency"));
                boolean noPlace = place.isPresent() && (labels.has(place.get()) || place.get().length() < 3);
                boolean told = opening && pattern == IN_CAPITALS;
                boolean noAgency = agency.isPresent() && !outlets.isOutlet(agency.get()) && !(told && NAME.matcher(agency.get()).matches());
                return noPlace || noAgency ? Optional.empty() : Optional.of(new Dateline(matcher.end(), place, agency));
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
            Optional<Dateline> dateline = startOf(span.of(text), seen == 1);
            if (dateline.isPresent()) {
                int end = span.start() + dateline.get().length();
                cut.set(i, new Zone(new Span(span.start(), end), Zone.Kind.DATELINE));
                cut.add(i + 1, new Zone(Whitespace.trim(text, end, span.end()), Zone.Kind.BODY));
                break;
            }
        }
        return cut;
    }
}
