package standpoint.analysis.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * Verbs of news that the tagger takes for adverbs or nouns: "Most farmers back the bill", "which Berg backs". Read as verbs where a clause would
 * have none without them; the parser then sees who does what.
 */
final class MisreadWords {

    private static final Set<String> PLAIN = Set.of("back", "blast", "curse", "hail", "slate", "vow", "slam", "support", "demand", "attack", "challenge",
            "question", "welcome");
    private static final Set<String> THIRD_PERSON = Set.of("backs", "blasts", "curses", "hails", "slates", "vows", "slams", "questions", "doubts", "faults",
            "demands", "fears", "favours", "favors", "attacks", "rebukes", "counters", "challenges", "urges", "supports", "endorses", "shuns", "snubs",
            "pledges", "vetoes", "opposes", "rejects", "denies", "defends", "condemns", "threatens", "scraps", "accuses", "criticises", "criticizes", "unveils", "boycotts");
    /** Verbs that the tagger takes for nouns behind "to": "vows to axe toll". */
    private static final Set<String> INFINITIVES = Set.of("axe", "ban", "scrap", "back", "cut", "repeal", "veto", "block", "fight", "support", "review", "probe", "sue",
            "tax", "cap", "fund", "boycott", "overhaul",
            "appeal", "halt", "slash", "hike", "double", "shelve");
    private static final Pattern VOWING = Pattern.compile("(?:vow|pledge|plan|vote|promise|threaten|decide|agree|move|want|bid|try|call|push)(?:s|d|ed)?|tries|set|ready|\\d+-\\d+");
    /** "the voters back home" */
    private static final Set<String> BACK_WHERE = Set.of("home", "then", "there", "east", "west");
    /** The same with what follows them. */
    private static final Map<String, Set<String>> LEADING = Map.of("objects", Set.of("to"), "votes", Set.of("for", "against", "to"), "vows", Set.of("to"), "protests", Set.of("against"),
            "fights", Set.of("for", "against"), "campaigns", Set.of("for", "against"), "calls", Set.of("for"), "pushes", Set.of("for"), "argues", Set.of("for", "against"));
    private static final Set<String> PARTING = Set.of(",", ";", ":", "–", "—", "--");
    private static final Set<String> DOING = Set.of("do", "does", "did");
    private static final int LONGEST_HEADLINE = 12;
    private static final Set<String> BETWEEN = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> THING_FOLLOWS = Set.of("DT", "PRP$", "PRP", "NNP", "NNPS", "NN", "NNS", "JJ", "JJR", "CD", "PDT");

    private MisreadWords() {}

    /** Mends the tags of a sentence in place. */
    static void mend(List<CoreLabel> sentence) {
        mendHeadline(sentence);
        mendThat(sentence);
        mendInfinitives(sentence);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            String word = sentence.get(i).word().toLowerCase(Locale.ROOT);
            boolean plain = PLAIN.contains(word);
            boolean leading = LEADING.getOrDefault(word, Set.of()).contains(sentence.get(i + 1).word());
            if ((plain || leading || THIRD_PERSON.contains(word)) && !sentence.get(i).tag().startsWith("V") && isWanted(sentence, i, plain)) {
                sentence.get(i).setTag(!plain ? "VBZ" : isBehindDoing(sentence, i) ? "VB" : "VBP");
            }
        }
    }

    /** "Governor vetoes vape ban", "Union blasts rail pay offer": of two verbs in a short headline, the first; the second is a noun of what follows. */
    private static void mendHeadline(List<CoreLabel> sentence) {
        int last = sentence.size() - 1;
        for (int i = 1; i < last && last < LONGEST_HEADLINE && sentence.get(last).tag().startsWith("NN"); i++) {
            boolean plural = sentence.get(i).tag().equals("NNS") && THIRD_PERSON.contains(sentence.get(i).word().toLowerCase(Locale.ROOT));
            boolean opens = sentence.subList(0, i).stream().allMatch(each -> each.tag().matches("NN.*|JJ.*|POS|DT"));
            List<CoreLabel> rest = sentence.subList(i + 1, sentence.size());
            if (plural && opens && rest.stream().allMatch(each -> each.tag().matches("NN.*|JJ.*|VBP|VB|POS|PRP\\$|VBN|VBG|CD"))) {
                sentence.get(i).setTag("VBZ");
                rest.stream().filter(each -> each.tag().matches("VBP|VB")).forEach(each -> each.setTag("NN"));
                return;
            }
        }
    }

    /** "disputed that account, saying": no clause; "to object to it": no noun. */
    private static void mendThat(List<CoreLabel> sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            CoreLabel word = sentence.get(i);
            boolean alone = word.word().equals("that") && word.tag().equals("IN") && sentence.get(i - 1).tag().startsWith("V") && sentence.get(i + 1).tag().equals("NN")
                    && sentence.get(i + 2).word().matches("[,.;]");
            if (alone) {
                word.setTag("DT");
            } else if (word.word().equals("object") && word.tag().equals("NN") && sentence.get(i - 1).word().equals("to") && sentence.get(i + 1).word().equals("to")) {
                word.setTag("VB");
                sentence.get(i - 1).setTag("TO");
            }
        }
    }

    /** "Mayor vows to axe toll": to do, not to a thing. */
    private static void mendInfinitives(List<CoreLabel> sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean noun = sentence.get(i).tag().startsWith("NN") && INFINITIVES.contains(sentence.get(i).word().toLowerCase(Locale.ROOT));
            boolean vowed = sentence.get(i - 1).word().equals("to") && VOWING.matcher(sentence.get(i - 2).word().toLowerCase(Locale.ROOT)).matches();
            if (noun && vowed && THING_FOLLOWS.contains(sentence.get(i + 1).tag())) {
                sentence.get(i).setTag("VB");
                sentence.get(i - 1).setTag("TO");
            }
        }
    }

    private static boolean isWanted(List<CoreLabel> sentence, int at, boolean plain) {
        boolean thing = LEADING.containsKey(sentence.get(at).word().toLowerCase(Locale.ROOT)) || THING_FOLLOWS.contains(sentence.get(at + 1).tag());
        String before = sentence.get(at - 1).tag();
        boolean somebody = before.startsWith("NN") || before.equals("PRP");
        int clause = relative(sentence, at);
        if (clause >= 0 && somebody) {
            return true; // "which Berg backs, goes to a vote"
        }
        boolean several = before.equals("NNS") || before.startsWith("NNP") || sentence.subList(0, at).stream().anyMatch(each -> each.word().equals("and"));
        boolean where = BACK_WHERE.contains(sentence.get(at + 1).word().toLowerCase(Locale.ROOT));
        return thing && !where && (plain && isBehindDoing(sentence, at) || somebody && (!plain || several) && clauseAround(sentence, at).stream().noneMatch(each -> FINITE.contains(each.tag())));
    }

    /** The words between the marks around the word. */
    private static List<CoreLabel> clauseAround(List<CoreLabel> sentence, int at) {
        int first = at;
        while (first > 0 && !PARTING.contains(sentence.get(first - 1).word())) {
            first--;
        }
        int end = at + 1;
        while (end < sentence.size() && !PARTING.contains(sentence.get(end).word())) {
            end++;
        }
        return sentence.subList(first, end);
    }

    private static boolean isBehindDoing(List<CoreLabel> sentence, int at) {
        int doing = BETWEEN.contains(sentence.get(at - 1).word().toLowerCase(Locale.ROOT)) ? at - 2 : at - 1;
        return doing >= 0 && DOING.contains(sentence.get(doing).word().toLowerCase(Locale.ROOT));
    }

    /** Where the relative clause opens whose verb is still missing, or -1. */
    private static int relative(List<CoreLabel> sentence, int at) {
        for (int i = at - 1; i >= 0 && at - i <= 5; i--) {
            String tag = sentence.get(i).tag();
            if (tag.equals("WDT") || tag.equals("WP")) {
                return i;
            }
            if (FINITE.contains(tag) || !tag.matches("NN.*|DT|JJ|PRP|CC")) {
                return -1;
            }
        }
        return -1;
    }
}
