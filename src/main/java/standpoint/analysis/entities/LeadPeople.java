package standpoint.analysis.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/**
 * "A former treasurer told a jury … / Neil Hart, 51, denies it": reports speak of somebody without a name first, and the next paragraph gives the name
 * without a word about who that is.
 */
final class LeadPeople {

    private final ParsedText text;
    private final Words words;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name belongs to */
    LeadPeople(ParsedText text, Words words, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.fullNames = fullNames;
    }

    /** The person named after the lead for whom {@code noun} stands. */
    Optional<Draft> meaning(Token noun) {
        List<Zone> body = text.sentences().stream().map(Sentence::zone).filter(zone -> zone.kind() == Zone.Kind.BODY).distinct().limit(2).toList();
        boolean speaks = noun.hasRelation("nsubj") && text.head(noun).filter(verb -> verb.head() < 0 && NameKinds.isSpeech(verb)).isPresent();
        boolean lead = body.size() == 2 && text.sentenceOf(noun).zone().equals(body.getFirst())
                && (words.isPerson(noun.lemma()) || words.mayBePerson(noun.lemma()));
        if (!speaks || !lead || words.isBody(noun.lemma()) || words.isSeveral(noun) || names(body.getFirst())) {
            return Optional.empty();
        }
        return text.sentences().stream().filter(each -> each.zone().equals(body.getLast())).findFirst().flatMap(this::bareSubject)
                .filter(draft -> draft.role().isEmpty() && draft.sex.fits(words.sexOfPerson(noun.lemma())));
    }

    private boolean names(Zone zone) {
        return text.sentences().stream().filter(each -> each.zone().equals(zone)).flatMap(each -> text.tokensOf(each).stream())
                .anyMatch(token -> isPerson(token.index()));
    }

    private boolean isPerson(int token) {
        return Optional.ofNullable(fullNames.get(token)).filter(Draft::isPerson).isPresent();
    }

    /** The person of the first sentence who does something, if no noun tells who that is and nobody is named beside. */
    private Optional<Draft> bareSubject(Sentence sentence) {
        Optional<Token> name = text.tokensOf(sentence).stream().filter(token -> isPerson(token.index()) && token.hasRelation("nsubj", "nsubj:pass"))
                .findFirst();
        return name.filter(head -> text.children(head, "appos", "acl:relcl", "conj", "nmod", "amod").stream().allMatch(each -> each.tag().equals("CD"))
                && isBareBefore(sentence, head)).map(head -> fullNames.get(head.index()));
    }

    private boolean isBareBefore(Sentence sentence, Token head) {
        int first = head.index();
        while (first > sentence.first() && fullNames.get(first - 1) == fullNames.get(head.index())) {
            first--;
        }
        return first == sentence.first() || text.token(first - 1).word().equals(",") || words.isTitle(text.token(first - 1).word());
    }
}
