package standpoint.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.article.Span;

/**
 * Somebody of a story, in words that outlive an analysis, whose ids do not.
 *
 * @param at a place in the text that names it, which tells namesakes apart
 */
public record Who(String name, Entity.Kind kind, Span at) {

    private static final Pattern BODY = Pattern.compile("(?i)\\b(agency|alliance|army|assembly|association|authority|board|coalition|commission|committee|company"
            + "|confederation|council|department|federation|foundation|front|government|group|institute|league|ministry|movement|network|office|parliament|party"
            + "|police|senate|society|trust|union|university)\\b");

    public static Who of(Entity entity) {
        Mention first = entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).findFirst()
                .orElseGet(() -> entity.mentions().getFirst());
        return new Who(entity.name(), entity.kind(), first.span());
    }

    /** Somebody whom the text names in these words, as it writes them; empty where it does not have them. */
    public static Optional<Who> named(String words, Entity.Kind kind, String text) {
        String[] parts = words.strip().split("\\s+");
        if (parts[0].isEmpty()) {
            return Optional.empty();
        }
        Matcher place = pattern(parts).matcher(text);
        return place.find() ? Optional.of(new Who(place.group().replaceAll("\\s+", " "), kind, new Span(place.start(), place.end()))) : Optional.empty();
    }

    /**
     * What somebody new most likely is. Bodies have a word that says so, or letters for a name; and "the" is written before names in the plural
     * ("the Free Democrats"), but not before a person's that happens to end like one ("Tom Williams").
     */
    public static Entity.Kind likelyKind(String name, String text) {
        String bare = name.strip();
        boolean letters = bare.matches("\\p{Lu}{2,}");
        boolean several = bare.matches("(?s).*\\p{L}(?<!s)s") && pattern(("the " + bare).split("\\s+")).matcher(text).find();
        return letters || several || BODY.matcher(bare).find() ? Entity.Kind.ORGANIZATION : Entity.Kind.PERSON;
    }

    /** Finds the name in a text, as whole words. */
    Matcher in(String text) {
        return pattern(name.split(" ")).matcher(text);
    }

    boolean isCalled(Entity entity) {
        return entity.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    private static Pattern pattern(String... parts) {
        StringBuilder words = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (int i = 0; i < parts.length; i++) {
            words.append(i == 0 ? "" : "\\s+").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
