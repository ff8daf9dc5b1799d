package standpoint.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the names of papers, stations and agencies. */
final class Outlets {

    private static final Pattern PERIODICAL = Pattern.compile("(?i)daily|weekly|monthly|morning|evening|sunday");
    /** American stations: three or four capitals, the first a K or W. */
    private static final Pattern CALL_SIGN = Pattern.compile("\\b[KW][A-Z]{2,3}\\b");
    private static final Pattern CAPITALISED = Pattern.compile("[\\p{Lu}\\d].*|of|the|and|&|on");
    private static final Pattern FREQUENCY = Pattern.compile("\\s+\\d{2,4}(?:\\.\\d)?\\s*(?:FM|AM|MHz|kHz)\\b.*");
    private static final Pattern SITE = Pattern.compile("^(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|co\\.uk|co\\.nz|[a-z]{2}|news|info)$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright|©|\\(c\\))[\\s,©]*(?:\\(c\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by\\s+)?(?<owner>(?-i:\\p{Lu})[^.,;|©\\n]{1,50})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER_END = Pattern.compile("\\s+(?:all rights|ltd|limited|inc|llc|plc)\\b.*|\\s+\\d{4}\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_NOTICE = Pattern.compile("^(?<owner>(?-i:\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,4})) web ?site\\b");

    private final WordList words = WordList.of("outlet-words.txt");
    private final WordList names = WordList.of("outlets.txt");
    private final WordList sections = WordList.of("sections.txt");
    private final WordList rubrics = WordList.of("rubrics.txt");

    /** Whether these words are the name of an outlet, as on a line of its own or after a reporter's name. */
    boolean isOutlet(String given) {
        String name = Whitespace.trim(given);
        String[] parts = name.split(" ");
        if (names.has(name) || SITE.matcher(name).matches()) {
            return true;
        }
        boolean capitals = Arrays.stream(parts).allMatch(CAPITALISED.asMatchPredicate());
        if (!capitals || parts.length > 6 || name.contains(",") || parts[0].equalsIgnoreCase("by")) {
            return false;
        }
        boolean allSections = sections.has(name) || Arrays.stream(parts).allMatch(sections::has);
        return FREQUENCY.matcher(name).find() || (parts.length > 1 && !allSections && endsLikeOutlet(parts));
    }

    /** "Eastern Courier", "Union-Courier", "The Daily Courier-Bearer". */
    private boolean endsLikeOutlet(String[] parts) {
        String last = parts[parts.length - 1];
        int hyphen = last.indexOf('-');
        boolean periodical = PERIODICAL.matcher(parts[parts.length - 2]).matches() && hyphen > 0 && words.has(last.substring(0, hyphen));
        return periodical || words.has(last) || words.has(last.substring(last.lastIndexOf('-') + 1));
    }

    /** The outlet that a line above the headline names: "KBRG 90.7 FM | News", "EASTERN COURIER"; empty where it names none. */
    Optional<String> above(String line) {
        return Arrays.stream(line.split("\\s*[|·•»›>]\\s*|\\s[–—-]\\s")).map(Whitespace::trim).filter(this::isOutlet).findFirst()
                .map(name -> normalCase(FREQUENCY.matcher(name).replaceFirst("")));
    }

    /**
     * The name of a paper that no list knows.
     *
     * @param line  the first line of the text
     * @param below the line below it, which names a section where the first is a masthead in capitals
     */
    Optional<String> masthead(String line, String below) {
        String[] parts = line.split(" ");
        boolean name = Capitals.only(line) && parts.length >= 2 && parts.length <= 6 && line.matches(".*[\\p{L}\\d]")
                && !rubrics.has(parts[parts.length - 1]) && !isSection(line);
        return name && isSection(below) ? Optional.of(normalCase(line)) : Optional.empty();
    }

    /** "Politics", "World, Europe", "Metro & Region": whether the first thing that the line names is a section, or several. */
    boolean isSection(String line) {
        String first = line.split("\\s*[,|·•»›>/]\\s*", 2)[0];
        return sections.has(first) || Stream.of(first.split("\\s+(?:&|and)\\s+")).allMatch(sections::has);
    }

    /** The owner that a copyright line or a site's notice names. */
    Optional<String> inNotice(String line) {
        Matcher copyright = COPYRIGHT.matcher(line);
        if (copyright.find()) {
            return Optional.of(Whitespace.trim(OWNER_END.matcher(copyright.group("owner")).replaceFirst("")));
        }
        Matcher site = SITE_NOTICE.matcher(line);
        return site.find() ? Optional.of(site.group("owner")) : Optional.empty();
    }

    private String normalCase(String name) {
        if (!name.contains(" ") || !Capitals.only(name)) {
            return name;
        }
        return Arrays.stream(name.split(" ")).map(word -> names.has(word) || CALL_SIGN.matcher(word).matches() ? word
                : Capitals.normalWord(word)).collect(Collectors.joining(" "));
    }
}
