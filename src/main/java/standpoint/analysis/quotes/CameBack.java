package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "'Never,' came the reply from Berg", "'Shame!' came a voice from the back": whoever is behind the voice, not who spoke before. */
final class CameBack {

    private static final Set<String> VOICES = Set.of("voice", "cry", "reply", "response", "answer", "shout", "call", "retort", "question", "murmur", "chorus");
    private static final int NEAR = 3;
    private static final double SURE = 0.8;

    private final ParsedText text;
    private final List<Quotation> quotations;
    private final Cast cast;

    CameBack(ParsedText text, List<Quotation> quotations, Cast cast) {
        this.text = text;
        this.quotations = quotations;
        this.cast = cast;
    }

    void read(List<Draft> drafts) {
        for (Quotation quotation : quotations) {
            int at = text.tokensIn(quotation.outer()).end();
            Optional<Token> voice = voiceAt(at);
            if (!quotation.nested() && voice.isPresent()) {
                drafts.forEach(draft -> draft.content.removeIf(part -> part.overlaps(quotation.outer())));
                drafts.removeIf(draft -> draft.content.isEmpty());
                Token source = owner(voice.get());
                Span words = text.textSpan(at + 1, text.reach(voice.get()).end());
                drafts.add(new Draft(List.of(quotation.outer()), text.token(at), text.token(at).span(), source, words, SURE));
            }
        }
    }

    /** The "voice" of "came a voice" where "came" stands at that token. */
    private Optional<Token> voiceAt(int came) {
        boolean comes = came < text.tokens().size() && text.token(came).lemma().equals("come") && text.token(came).tag().matches("VBD|VBZ");
        return !comes ? Optional.empty() : text.tokens().subList(came + 1, Math.min(came + 1 + NEAR, text.sentenceOf(text.token(came)).end())).stream()
                .filter(noun -> VOICES.contains(noun.lemma()) && noun.tag().equals("NN")).findFirst();
    }

    /** Whom the reply comes from, if the story tells. */
    private Token owner(Token voice) {
        return text.children(voice, "nmod").stream().filter(each -> text.child(each, "case").filter(from -> from.lemma().equals("from")).isPresent())
                .filter(each -> cast.at(each).filter(who -> cast.isActor(who.id())).isPresent()).findFirst().orElse(voice);
    }
}
