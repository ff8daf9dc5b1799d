package standpoint.analysis.quotes;

import java.util.Locale;
import java.util.Optional;

import standpoint.analysis.language.ParsedText;
import standpoint.article.Span;
import standpoint.article.Zone;

/** Headings between paragraphs that are somebody's words taken from further down, 'No town left behind' or VOTERS DECIDE WELL: nobody says them there. */
final class Headings {

    /** Shorter words in capitals may be letters, or shouted. */
    private static final int SHORTEST = 12;

    private final ParsedText text;

    Headings(ParsedText text) {
        this.text = text;
    }

    /** Takes headings out of what has more parts. */
    void removeFrom(Draft draft) {
        if (draft.content.size() > 1 && !draft.content.stream().allMatch(this::isHeading)) {
            draft.content.removeIf(this::isHeading);
        }
    }

    /** Whether a part is a whole paragraph that is in capitals or whose words come again further down. */
    boolean isHeading(Span part) {
        Optional<Zone> zone = text.article().zones().stream().filter(each -> each.span().contains(part.start()) && letters(each.span().of(text.text())).equals(letters(part.of(text.text()))))
                .findFirst();
        return zone.map(each -> each.span().of(text.text())).filter(words -> isShouted(words) || comesAgain(letters(words), part.end())).isPresent();
    }

    private static boolean isShouted(String words) {
        return words.length() >= SHORTEST && words.contains(" ") && words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
    }

    private boolean comesAgain(String words, int from) {
        return words.length() >= SHORTEST && letters(text.text().substring(from)).contains(words);
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
