package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * Cues that end with a colon, "Berg put it more gently:". What is said follows them; words that stand before, behind somebody else's name, are that one's:
 * "Reed will have none of it. 'It is late.' Berg put it more gently: …"
 */
final class ColonCues {

    private final ParsedText text;
    private final List<Quotation> quotations;
    private final SentenceSubjects subjects;

    ColonCues(ParsedText text, Sources sources, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
        this.subjects = new SentenceSubjects(text, sources);
    }

    /** Takes what another says from the contents of {@code draft}. */
    void keepBehind(Draft draft) {
        Optional<Sentence> sentence = draft.cue().filter(cue -> text.text().startsWith(":", cue.end() - 1))
                .map(cue -> text.sentenceOf(text.token(text.tokensIn(cue).start())));
        boolean others = sentence.filter(each -> draft.content.removeIf(part -> part.end() <= each.span().start() && isOfAnother(part, each))).isPresent();
        if (others && draft.content.isEmpty()) {
            int first = text.tokensIn(draft.cue().orElseThrow()).end();
            int end = text.tokensOf(sentence.get()).stream().filter(Token::isWord).mapToInt(Token::index).max().orElse(-1) + 1;
            draft.content.addAll(first < end ? List.of(text.textSpan(first, end)) : List.of());
        }
    }

    /** "Berg again, outside the court: '…' The company insists": Berg, who is named before the colon, and not whoever is named behind the words. */
    Draft saidBefore(Draft draft) {
        Optional<Span> colon = draft.cue().filter(cue -> cue.of(text.text()).strip().equals(":"));
        boolean behind = colon.isPresent() && draft.source().filter(who -> who.span().start() > draft.end()).isPresent();
        Optional<Token> named = colon.filter(cue -> behind).map(cue -> text.sentenceOf(text.token(text.tokensIn(cue).start())))
                .flatMap(sentence -> text.tokensOf(sentence).stream()
                .filter(each -> each.span().end() <= colon.get().start() && each.isProperNoun() && !each.hasRelation("compound", "nmod:poss", "flat"))
                        .findFirst());
        return named.or(() -> colon.flatMap(cue -> writer(draft, cue))).map(who -> new Draft(draft.content, draft.verb().orElse(null), draft.cue().orElse(null), who, draft.confidence))
                .orElse(draft);
    }

    /** "Berg sent a warning to Reed: '…'": Berg, not the one it is for. */
    private Optional<Token> writer(Draft draft, Span colon) {
        Optional<Token> receiver = draft.source().filter(who -> who.span().end() <= colon.start() && who.hasRelation("obl", "nmod", "iobj", "obj")
                && text.child(who, "case").filter(to -> to.lemma().matches("to|for|at|with")).isPresent());
        Optional<Token> above = receiver;
        while (above.isPresent() && !above.get().isVerb()) {
            above = text.head(above.get());
        }
        return above.flatMap(verb -> text.child(verb, "nsubj")).filter(who -> who.index() < receiver.orElseThrow().index() && (who.isNoun() || who.isPronoun()));
    }

    /** Whether the sentence before the words, in the same paragraph as the cue, is about somebody. */
    private boolean isOfAnother(Span part, Sentence sentence) {
        return quotations.stream().filter(each -> each.outer().overlaps(part)).findFirst().flatMap(each -> subjects.before(each, sentence.zone())).isPresent();
    }
}
