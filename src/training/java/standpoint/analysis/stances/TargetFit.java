package standpoint.analysis.stances;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Target;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** How well a target fits the words that were noted. */
final class TargetFit {

    /** What fits less well is another target. */
    static final double LEAST = 0.3;
    private static final double SAME_NAME = 0.8;
    private static final double SAME_HEAD = 0.6;
    private static final double SAME_NOUN = 0.5;
    private static final double SAME_WORDS = 0.4;
    /** Of the words of the shorter one, and of the longer one: a whole sentence is not what is named in it. */
    private static final double SHARE = 0.5;
    private static final double SHARE_OF_LONGER = 0.34;
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "will", "would", "new", "other");

    private TargetFit() {}

    /** 1 for the same words, 0 for others. */
    static double of(Reading reading, Target target, Span noted) {
        ParsedText text = reading.text;
        Span theirs = text.tokensIn(noted);
        if (theirs.isEmpty()) {
            return 0;
        }
        Token head = text.headOf(theirs.start(), theirs.end());
        boolean name = target.entity().isPresent() && reading.cast.at(head).filter(who -> target.entity().get().equals(who.id())).isPresent();
        Optional<Span> own = target.span().map(text::tokensIn).filter(tokens -> !tokens.isEmpty());
        return Math.max(name ? SAME_NAME : 0, own.map(mine -> of(text, mine, theirs, head)).orElse(0.0));
    }

    private static double of(ParsedText text, Span mine, Span theirs, Token head) {
        double common = Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start());
        double same = Math.max(0, common / (mine.length() + theirs.length() - common));
        Token own = text.headOf(mine.start(), mine.end());
        boolean noun = own.isNoun() && head.isNoun() && !head.isProperNoun() && own.lemma().equals(head.lemma());
        return Math.max(Math.max(same, own.equals(head) ? SAME_HEAD : noun ? SAME_NOUN : 0), isMostlySame(words(text, mine), words(text, theirs)) ? SAME_WORDS : 0);
    }

    private static boolean isMostlySame(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common > 0 && common >= SHARE * Math.min(one.size(), other.size()) && common >= SHARE_OF_LONGER * Math.max(one.size(), other.size());
    }

    private static Set<String> words(ParsedText text, Span tokens) {
        Set<String> words = new HashSet<>();
        List<Token> inside = text.tokens().subList(tokens.start(), tokens.end());
        inside.stream().filter(each -> each.isNoun() || each.isVerb() || each.tag().startsWith("J")).forEach(each -> words.add(each.lemma().toLowerCase(Locale.ROOT)));
        words.removeAll(EMPTY);
        return words;
    }
}
