package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "The dam, as Reed put it, is 'a bucket with a hole'": what stands in quotation marks in that sentence is Reed's. */
final class AsPutIt {

    private static final int LONGEST_SOURCE = 8;
    private static final double SURE = 0.8;

    private final ParsedText text;
    private final List<Quotation> quotations;

    AsPutIt(ParsedText text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    void read(List<Draft> drafts) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.zone().kind().isAnalysed()) {
                text.tokensOf(sentence).stream().filter(verb -> isPutIt(sentence, verb)).forEach(verb -> read(sentence, verb, drafts));
            }
        }
    }

    private boolean isPutIt(Sentence sentence, Token verb) {
        return verb.lemma().equals("put") && verb.index() + 1 < sentence.end() && text.token(verb.index() + 1).lemma().equals("it");
    }

    private void read(Sentence sentence, Token verb, List<Draft> drafts) {
        List<Span> words = quotations.stream().map(Quotation::outer)
                .filter(each -> sentence.span().contains(each) && drafts.stream().noneMatch(draft -> draft.content.stream().anyMatch(each::overlaps))).toList();
        source(sentence, verb).filter(who -> !words.isEmpty()).ifPresent(who -> drafts.add(new Draft(words, verb, verb.span(), who, SURE)));
    }

    /** The last noun between "as" and the verb. */
    private Optional<Token> source(Sentence sentence, Token verb) {
        int from = Math.max(sentence.first(), verb.index() - LONGEST_SOURCE);
        List<Token> before = text.tokens().subList(from, verb.index()).reversed();
        List<Token> between = before.stream().takeWhile(each -> !each.lemma().equals("as")).toList();
        boolean after = between.size() < before.size();
        return between.stream().filter(each -> after && (each.isNoun() || each.isPronoun())).findFirst();
    }
}
