package standpoint.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the names of papers, stations and agencies. */
final class Outlets {

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

    /** Whether these words are the name of an outlet, as on a line of its own or after a reporter's name. */
    boolean isOutlet(String given) {
        String name = Whitespace.trim(given);
        String[] parts = name.split(" ");
        if (names.has(name) || SITE.matcher(name).matches()) {
            return true;
        }
        boolean capitals = Arrays.stream(parts).allMatch(CAPITALISED.asMatchPredicate());
        if (!capitals || parts.length > 6) {
            return false;
        }
        boolean allSections = sections.has(name) || Arrays.stream(parts).allMatch(sections::has);
        return FREQUENCY.matcher(name).find() || (parts.length > 1 && !allSections && words.has(parts[parts.length - 1]));
    }

    /** The outlet that a line above the headline names: "WKLM 90.7 FM | News", "NORTHERN COURIER"; empty where it names none. */
    Optional<String> above(String line) {
        return Arrays.stream(line.split("\\s*[|·•»›>]\\s*|\\s[–—-]\\s")).map(Whitespace::trim).filter(this::isOutlet).findFirst()
                .map(name -> normalCase(FREQUENCY.matcher(name).replaceFirst("")));
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
        boolean shouts = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
        if (!shouts) {
            return name;
        }
        return Arrays.stream(name.split(" ")).map(word -> names.has(word) || CALL_SIGN.matcher(word).matches() ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
