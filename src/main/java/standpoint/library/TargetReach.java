package standpoint.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far the words of a target reach. "The plan" is the plan of its story: that two stories speak of one does not put anybody on one side.
 * "Nuclear power", "the Harbour Bridge" and "the ferry closure" mean the same wherever they stand.
 */
final class TargetReach {

    private static final int TELLING = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern NUMERAL = Pattern.compile("\\d.*|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|dozens?|hundreds?|thousands?|millions?|billions?");

    /** Words that point at something told before or nearby. */
    private static final Set<String> POINTERS = Set.of("the", "a", "an", "this", "that", "these", "those", "such", "any", "some", "every", "each", "all", "both",
            "another", "other", "no", "his", "her", "its", "their", "our", "my", "your", "it", "he", "she", "him", "they", "them", "we", "us", "you", "i", "me",
            "who", "what", "which", "whom", "whose", "so", "there", "here", "one's");
    /** Words that tie others together and tell nothing. */
    private static final Set<String> TIES = Set.of("of", "for", "to", "in", "on", "at", "by", "with", "from", "about", "over", "as", "and", "or", "but", "not",
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "do",
            "does", "did", "than", "then", "if", "when", "into", "up", "out", "off", "more", "very", "only", "too", "also");
    /** Adjectives that fit whatever is in the news. */
    private static final Set<String> LOOSE = Set.of("new", "latest", "proposed", "whole", "entire", "planned", "current", "recent", "old", "own", "same", "last",
            "next", "full", "final", "main", "big", "major", "key", "further", "future", "former", "present", "controversial", "possible", "alleged", "similar",
            "certain", "particular", "original", "revised", "good", "bad", "great", "real", "said", "given", "joint", "initial", "different", "important");
    /** Nouns that headlines leave the article away from: "Mayor backs plan". Each has an own meaning in each story. */
    private static final Set<String> LOOSE_NOUNS = Set.of("accord", "accusation", "act", "action", "agreement", "aim", "allegation", "amendment", "answer",
            "appeal", "application", "approach", "approval", "argument", "article", "attack", "attempt", "ban", "bid", "bill", "budget", "building", "call",
            "campaign", "case", "change", "charge", "choice", "claim", "closure", "comment", "company", "compromise", "condition", "cost", "council", "court",
            "criticism", "cut", "date", "deal", "decision", "delay", "demand", "department", "design", "document", "draft", "effort", "evidence", "fact", "fund",
            "goal", "government", "group", "idea", "increase", "initiative", "inquiry", "investigation", "issue", "judgment", "law", "letter", "limit", "list",
            "measure", "meeting", "merger", "minister", "ministry", "mission", "motion", "move", "offer", "option", "order", "pact", "paper", "party", "people",
            "permit", "place", "plan", "point", "policy", "position", "problem", "process", "programme", "program", "project", "promise", "proposal", "question",
            "reason", "reform", "rejection", "remark", "report", "request", "resolution", "result", "review", "rise", "rule", "ruling", "sale", "scheme",
            "service", "site", "situation", "solution", "speech", "stance", "statement", "step", "strategy", "strike", "study", "suggestion", "suit", "talk",
            "target", "text", "thing", "threat", "time", "treaty", "trial", "union", "use", "verdict", "version", "view", "visit", "vote", "way", "work");

    private TargetReach() {}

    /**
     * Whether the target means something else in another story.
     *
     * @param about the name of the entity that the target is
     */
    static boolean isOfItsStory(String target, Optional<String> about) {
        List<String> words = BETWEEN_WORDS.splitAsStream(target).filter(word -> !word.isEmpty()).toList();
        if (about.isPresent() || namesSomething(words)) {
            return false;
        }
        List<String> telling = words.stream().map(TargetReach::lower).filter(word -> !isPointing(word) && !TIES.contains(word)).toList();
        return switch (telling.size()) {
            case 0 -> true;
            case 1 -> words.stream().map(TargetReach::lower).anyMatch(TargetReach::isPointing) || isLooseNoun(telling.getFirst());
            default -> telling.stream().distinct().count() < TELLING;
        };
    }

    /** The first word may have its capital from the beginning of a sentence, and any noun from a headline. */
    private static boolean namesSomething(List<String> words) {
        return words.stream().skip(1).anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) && !isPointing(lower(word)) && !TIES.contains(lower(word))
                && !isLooseNoun(lower(word)));
    }

    private static boolean isPointing(String word) {
        return POINTERS.contains(word) || LOOSE.contains(word) || NUMERAL.matcher(word).matches();
    }

    private static boolean isLooseNoun(String word) {
        return WordAnalyzer.tellingStems(word).stream().anyMatch(LOOSE_NOUNS::contains) || LOOSE_NOUNS.contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
