package standpoint.analysis.entities;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What tells people and groups without a name apart: whose or of what they are ("Reed's lawyers", "spokesman for the ministry"). */
final class Descriptions {

    private static final int LONGEST = 6;
    private static final int LONGEST_PLAIN = 4;
    private static final Set<String> WHOSE = Set.of("for", "of", "at", "from", "in", "with");

    /** Bodies that sit on something: "committee on budgets", unlike "an adviser to the campaign on taxes". */
    private static final Set<String> SEATED = Set.of("committee", "subcommittee", "commission", "council", "panel", "agency",
            "office", "ministry", "institute", "centre", "center");

    private final ParsedText text;
    private final NounPhrases phrases;

    Descriptions(ParsedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /**
     * The noun with whose or of what it is; empty where that is not told.
     *
     * @param start  where the noun's phrase starts, without articles
     * @param end    where what names it ends, as a token index
     * @param person whether it is one person, whom also a plain phrase tells: "the head of the port authority"
     */
    Optional<String> of(Token noun, int start, int end, boolean person) {
        Optional<Token> owner = text.child(noun, "nmod:poss").filter(each -> each.index() < noun.index() && !each.isPronoun() && text.reach(each).length() <= LONGEST && hasName(text.reach(each)));
        Optional<Token> complement = text.children(noun, "nmod").stream().filter(each -> text.reach(each).start() == noun.index() + 1 && text.reach(each).length() <= LONGEST)
                .filter(each -> text.children(each, "case").stream().anyMatch(of -> WHOSE.contains(of.lemma())) && (hasName(text.reach(each)) || person && isPlain(text.reach(each)))).findFirst();
        if (owner.isEmpty() && complement.isEmpty() || end > noun.index() + 1) {
            return Optional.empty();
        }
        int first = owner.map(each -> text.reach(each).start()).orElse(start);
        while (phrases.isArticle(first)) {
            first++;
        }
        int last = complement.map(each -> text.reach(each).end()).orElse(noun.index() + 1);
        return Optional.of(text.textSpan(first, last).of(text.text()));
    }

    /** A few words without a clause. */
    private boolean isPlain(Span tokens) {
        return tokens.length() <= LONGEST_PLAIN && text.tokens().subList(tokens.start(), tokens.end()).stream().allMatch(each -> each.isNoun() || each.tag().matches("IN|DT|JJ|CD|POS"));
    }

    private boolean hasName(Span tokens) {
        return text.tokens().subList(tokens.start(), tokens.end()).stream().anyMatch(each -> each.isProperNoun() && each.isCapitalised());
    }

    /** Where the name of somebody unnamed ends: "those who know him", "one of the people", "union of bank engineers". */
    int endOf(Token noun, boolean single, boolean body) {
        Stream<Token> clause = text.children(noun, "acl:relcl").stream().filter(each -> noun.word().equalsIgnoreCase("those"));
        Stream<Token> complement = text.children(noun, "nmod").stream().filter(each -> single || body && isOfKind(noun, each));
        return Stream.concat(clause, complement).map(text::reach).filter(reach -> reach.length() <= LONGEST)
                .map(Span::end).findFirst().orElse(noun.index() + 1);
    }

    /** "union of bank engineers", "committee on budgets": what kind of body it is. */
    private boolean isOfKind(Token noun, Token complement) {
        boolean next = text.reach(complement).start() == noun.index() + 1 && text.children(complement, "case").stream()
                .anyMatch(each -> each.lemma().equals("of")
                || SEATED.contains(noun.lemma()) && Set.of("on", "for").contains(each.lemma()));
        return next && complement.isNoun() && !complement.isProperNoun() && !complement.word().endsWith("ing")
                && text.child(complement, "det", "nmod:poss", "acl:relcl", "acl", "appos").isEmpty();
    }
}
