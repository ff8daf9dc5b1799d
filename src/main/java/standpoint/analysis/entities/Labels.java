package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.Zone;

/** The words before a turn in a transcript that tell whose turn it is: "BERG:", "Speaker Berg.", "Q:". */
final class Labels {

    /**
     * @param who   empty where it is nobody of the story: the one who asks
     * @param atEnd whether it ends its paragraph, so that the turn begins with the next one
     */
    record Label(Optional<Draft> who, boolean atEnd) {}

    private static final Pattern BEFORE = Pattern.compile("^(\\p{Lu}[\\p{L}.’' -]{0,40}?)\\s?:(?=\\s|$)");
    private static final Pattern TITLED = Pattern.compile("^(\\p{Lu}\\p{L}+\\.? (?:\\p{Lu}[\\p{L}’'-]+ ?){1,2})\\.\\s");
    private static final Pattern BEHIND = Pattern.compile("((?:\\p{Lu}[\\p{Lu}.’'-]+ ?){1,4}):\\s*$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Set<String> QUESTION = Set.of("q", "question", "interviewer", "reporter", "journalist");

    private final String text;
    private final Words words;
    private final NameMatcher matcher;
    private final List<Draft> drafts;

    /** @param drafts the people with full names, as far as they are known when a label is read */
    Labels(String text, Words words, NameMatcher matcher, List<Draft> drafts) {
        this.text = text;
        this.words = words;
        this.matcher = matcher;
        this.drafts = drafts;
    }

    Optional<Label> of(Zone zone) {
        String paragraph = zone.span().of(text);
        Matcher before = BEFORE.matcher(paragraph);
        if (before.find()) {
            String label = before.group(1);
            boolean asks = QUESTION.contains(label.toLowerCase(Locale.ROOT));
            Optional<Draft> who = who(label);
            return asks || who.isPresent() ? Optional.of(new Label(who, before.end() == paragraph.length())) : Optional.empty();
        }
        Matcher titled = TITLED.matcher(paragraph);
        if (titled.find() && words.isRoleOrTitle(titled.group(1).split(" ")[0])) {
            Optional<Draft> who = named(titled.group(1).substring(titled.group(1).indexOf(' ') + 1));
            return who.map(draft -> new Label(Optional.of(draft), false));
        }
        Matcher behind = BEHIND.matcher(paragraph);
        return behind.find() ? endOf(behind.group(1)).map(draft -> new Label(Optional.of(draft), true)) : Optional.empty();
    }

    /** The person of that name, in whatever case it is written. */
    Optional<Draft> named(String name) {
        String bare = name.strip();
        return drafts.stream().filter(Draft::isPerson).filter(draft -> draft.names.stream().anyMatch(full -> matcher.samePerson(full, bare)))
                .findFirst().or(() -> drafts.stream().filter(Draft::isPerson)
                        .filter(draft -> draft.names.stream().anyMatch(full -> matcher.isLastName(bare, full))).findFirst());
    }

    /** "EDT THE PRESIDENT": the longest end that is somebody. */
    private Optional<Draft> endOf(String label) {
        String rest = label.strip();
        while (true) {
            Optional<Draft> who = who(rest);
            if (who.isPresent() || rest.indexOf(' ') < 0) {
                return who;
            }
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
    }

    private Optional<Draft> who(String label) {
        Optional<Draft> byName = named(label.replaceFirst("(?i)^(mr|ms|mrs|miss|dr|prof|sen|rep|judge|justice)\\.? ", ""));
        if (byName.isPresent()) {
            return byName;
        }
        Optional<Draft> byInitials = drafts.stream().filter(Draft::isPerson).filter(draft -> INITIALS.matcher(label).matches()
                && draft.names.stream().anyMatch(full -> label.equals(full.replaceAll("(\\p{Lu})\\P{Lu}*", "$1")))).findFirst();
        if (byInitials.isPresent()) {
            return byInitials; // "NG:" after "Norma Grey:"
        }
        String role = label.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return drafts.stream().filter(Draft::isPerson)
                .filter(draft -> draft.role().filter(has -> has.toLowerCase(Locale.ROOT).equals(role)).isPresent()).findFirst()
                .or(() -> drafts.stream().filter(Draft::isPerson)
                        .filter(draft -> draft.role().filter(has -> has.toLowerCase(Locale.ROOT).startsWith(role)).isPresent()).findFirst());
    }
}
