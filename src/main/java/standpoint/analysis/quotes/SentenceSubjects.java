package standpoint.analysis.quotes;

import java.util.Optional;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/** Whom the sentence before a quotation is about. */
final class SentenceSubjects {

    private final ParsedText text;
    private final Sources sources;

    SentenceSubjects(ParsedText text, Sources sources) {
        this.text = text;
        this.sources = sources;
    }

    /** "Berg shook her head. 'It is not for sale.'": who the sentence before is about. */
    Optional<Token> before(Quotation quotation, Zone zone) {
        int to = text.tokensIn(quotation.outer()).start();
        if (to == 0 || to >= text.tokens().size() || !text.sentenceOf(text.token(to - 1)).zone().equals(zone)
                || text.token(to - 1).sentence() == text.token(to).sentence()) {
            return Optional.empty();
        }
        return of(text.sentenceOf(text.token(to - 1))).filter(subject -> subject.isProperNoun() || subject.tag().equals("PRP"));
    }

    /** "Reed did not. 'It is …'": somebody who is named after all that was said before. */
    boolean isNew(Token subject, Draft last, int end) {
        Span before = text.sentenceOf(subject).span();
        boolean silent = end <= before.start() && last.cue().filter(cue -> cue.end() > before.start()).isEmpty();
        return silent && subject.name() == Token.NameKind.PERSON;
    }

    Optional<Token> of(Sentence sentence) {
        return text.tokensOf(sentence).stream().filter(token -> token.head() < 0).findFirst()
                .flatMap(root -> root.isVerb() ? sources.subjectOf(root) : text.child(root, "nsubj").or(() -> Optional.of(root).filter(Token::isProperNoun)));
    }
}
