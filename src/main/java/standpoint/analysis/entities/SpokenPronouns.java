package standpoint.analysis.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * Gives "I" and "we" between quotation marks their meaning, once it is known who speaks there: "I" is the speaker; "we" is the body that the
 * speaker speaks for, or else the speaker.
 */
public final class SpokenPronouns {

    private SpokenPronouns() {}

    /**
     * The cast with these pronouns as mentions.
     *
     * @param spoken the contents of quotes and who says them
     */
    public static Cast resolve(ParsedText text, Cast cast, List<Quotation> quotations, Map<Span, EntityId> spoken) {
        Map<Integer, EntityId> meant = new HashMap<>();
        for (Quotation quotation : quotations) {
            // inner quotations come later and overwrite what the outer one says
            Span tokens = text.tokensIn(quotation.inner());
            for (Token token : text.tokens().subList(tokens.start(), tokens.end())) {
                if (token.isPronoun() && (Pronouns.I.contains(token.lemma()) || Pronouns.WE.contains(token.lemma())) && isFree(cast, token)) {
                    meant.remove(token.index());
                    speakerOf(quotation, token, spoken).map(speaker -> meaning(cast, speaker, token))
                            .ifPresent(id -> meant.put(token.index(), id));
                }
            }
        }
        return meant.isEmpty() ? cast : cast.with(text, meant);
    }

    private static boolean isFree(Cast cast, Token token) {
        return !cast.isHead(token); // "my" within "my house" is still free
    }

    /** Who speaks in the shortest content that holds the word and does not reach far beyond an inner quotation. */
    private static Optional<EntityId> speakerOf(Quotation quotation, Token token, Map<Span, EntityId> spoken) {
        // in "Tom knows that I sold it", I is who says so, not Tom: the content has to begin where the quotation does
        return spoken.entrySet().stream().filter(each -> each.getKey().contains(token.span()))
                .filter(each -> each.getKey().start() <= quotation.inner().start())
                .filter(each -> !quotation.nested() || each.getKey().length() <= quotation.outer().length() + 2)
                .min(Map.Entry.comparingByKey((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b)))
                .map(Map.Entry::getValue);
    }

    private static EntityId meaning(Cast cast, EntityId speaker, Token token) {
        boolean person = cast.entity(speaker).kind() == Entity.Kind.PERSON;
        return person && Pronouns.WE.contains(token.lemma()) ? cast.bodyOf(speaker)
                .filter(body -> cast.entity(body).kind() == Entity.Kind.ORGANIZATION).orElse(speaker) : speaker;
    }
}
