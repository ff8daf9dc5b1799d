package standpoint.analysis.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.Span;

/** Tells turns of a conversation ("BERG: I agree") from headings that name whom their sections are about ("Anna Berg: A closing surge"). */
public final class Turns {

    private static final Pattern COLON = Pattern.compile("^[^:]{1,60}:");

    private Turns() {}

    /**
     * Whether names before colons head sections: each stands there once, and most sections name theirs again, as nobody does in his own turn.
     *
     * @param sections from a name before a colon to the next one
     */
    public static boolean areHeadings(String text, List<Span> sections) {
        List<String> labels = sections.stream().map(section -> label(section.of(text))).toList();
        long told = sections.stream().filter(section -> isToldOf(section.of(text))).count();
        return sections.size() > 1 && labels.stream().distinct().count() == labels.size() && 2 * told > sections.size();
    }

    private static String label(String section) {
        Matcher colon = COLON.matcher(section);
        return colon.find() ? colon.group().substring(0, colon.group().length() - 1).strip() : "";
    }

    private static boolean isToldOf(String section) {
        String label = label(section);
        String last = label.substring(label.lastIndexOf(' ') + 1);
        String name = last.isEmpty() ? "" : last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
        return !label.isEmpty() && Pattern.compile("(?U)\\b(" + Pattern.quote(last) + "|" + Pattern.quote(name) + ")\\b").matcher(section.substring(label.length())).find();
    }
}
