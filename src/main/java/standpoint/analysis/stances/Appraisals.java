package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Verbs that say what a thing is, and where that stands beside the thing: "dismissed the report as untrue", "called the claim 'absurd'". */
final class Appraisals {

    /** What it is stands right behind the thing: "called it a farce". */
    static final Set<String> NAMING = Set.of("call", "brand", "label", "dub", "term", "describe");
    /** The same, as a thought. */
    static final Set<String> HOLDING = Set.of("think", "find", "consider", "deem", "judge", "pronounce");
    /** They need "as". */
    static final Set<String> SEEING = Set.of("see", "view", "regard", "perceive", "portray", "characterise", "characterize", "paint", "depict", "frame", "cast");
    /** They tell by themselves whether the thing is good or bad. */
    private static final Set<String> JUDGING = Set.of("dismiss", "reject", "denounce", "condemn", "criticise", "criticize", "ridicule", "mock", "praise", "hail",
            "attack", "decry", "deride", "slam", "blast",
            "welcome", "question");
    private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "``");

    private final ParsedText text;

    Appraisals(ParsedText text) {
        this.text = text;
    }

    /** Whether the verb says of a thing what it is, in words that follow. */
    static boolean isDescribing(Token verb) {
        return NAMING.contains(verb.lemma()) || HOLDING.contains(verb.lemma()) || SEEING.contains(verb.lemma());
    }

    /** Whether the verb says what somebody thinks of a thing, with or without words that follow. */
    static boolean isJudging(Token verb) {
        return isDescribing(verb) || JUDGING.contains(verb.lemma());
    }

    /** Where the thing ends, as a token index: "efforts to curb noise" of "described efforts to curb noise as toothless", "called Berg's claim of a right 'disturbing'". */
    int without(Token head, int first, int end) {
        int sentence = text.sentenceOf(head).first();
        Optional<Token> seenBy = text.tokens().subList(sentence, Math.max(sentence, first)).reversed().stream()
                .filter(each -> isJudging(each) && text.isBelow(head, each)).findFirst();
        boolean calledFor = seenBy.filter(each -> each.lemma().equals("call") && text.token(each.index() + 1).lemma().matches("for|on")).isPresent();
        if (seenBy.isEmpty() || calledFor) {
            return end;
        }
        boolean named = NAMING.contains(seenBy.get().lemma()) || HOLDING.contains(seenBy.get().lemma());
        for (int i = head.index() + 1; i < end; i++) {
            boolean as = text.token(i).lemma().equals("as") && i + 1 < end && !text.token(i + 1).lemma().matches("well|long|soon|much");
            boolean quoted = named && QUOTES.contains(text.token(i).word()) && i + 1 < end && !text.token(i + 1).isCapitalised();
            boolean bare = i == end - 1 && text.token(i).tag().startsWith("JJ") && text.token(i - 1).isNoun() && named;
            if (as || quoted || bare) {
                return i;
            }
        }
        return end;
    }

    /** Whether {@code child} says what the thing is: "dismissed the report as untrue". */
    boolean isAppraisal(Token child, Token thing) {
        return child.hasRelation("acl", "nmod", "obl", "advcl", "dep") && text.children(child, "case", "mark").stream().anyMatch(as -> as.lemma().equals("as"))
                && thing.hasRelation("obj", "nsubj:pass") && text.head(thing).filter(Appraisals::isJudging).isPresent();
    }

    /** "as untrue" in "dismissed the report as untrue": the word that describes the thing. */
    Optional<Token> on(Token thing) {
        return text.head(thing).stream().flatMap(verb -> Stream.concat(text.children(thing).stream(), text.children(verb).stream()))
                .filter(each -> each.index() > Math.min(thing.index(), thing.head()) && isAppraisal(each, thing)).findFirst(); // "dismissed it as untrue", "dismissed as untrue the claim"
    }
}
