package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;

/** "slammed the council over its plan to close the pool", "sued the firm over its refusal to pay": the plan of whoever is blamed, not of whoever blames. */
final class Blamed {

    private static final Set<String> BLAMING = Set.of("slam", "criticise", "criticize", "attack", "blast", "condemn", "denounce", "sue", "accuse", "blame",
            "rebuke", "lambast", "lambaste", "chide", "censure", "fine", "sanction", "punish", "boycott", "mock", "ridicule", "fault", "grievance",
            "complaint", "lawsuit", "suit", "protest", "assail", "berate", "savage", "threaten", "praise", "thank", "applaud", "commend", "congratulate");
    private static final Set<String> REASONS = Set.of("over", "for", "about", "after");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final Set<String> UNDONE = Set.of("failure", "refusal", "inability", "reluctance", "unwillingness", "threat", "attempt");
    private static final int FAR = 9;

    private final Reading reading;

    Blamed(Reading reading) {
        this.reading = reading;
    }

    /** Whose it is, if that is anybody the story knows, where the owner is a pronoun behind words that blame somebody; else empty. */
    Optional<List<EntityId>> whose(Token owner) {
        if (!owner.tag().equals("PRP$") || !OWNERS.contains(owner.word())) {
            return Optional.empty();
        }
        int over = owner.index() - 1;
        boolean reason = over > 1 && REASONS.contains(reading.text.token(over).lemma());
        Optional<Token> blaming = reading.text.tokens().subList(Math.max(reading.text.sentenceOf(owner).first(), over - FAR), Math.max(over, 0)).reversed()
                .stream()
                .filter(each -> reason && BLAMING.contains(each.lemma())).findFirst();
        return blaming.flatMap(each -> reading.text.tokens().subList(each.index() + 1, over).reversed().stream().filter(Token::isNoun).findFirst())
                .map(each -> reading.entityAt(each).stream().toList());
    }

    /** "blamed the board for its decision to ban dogs": who would do it, whatever the parser hangs the infinitive on; nobody of "its failure to". */
    Optional<List<EntityId>> deedOf(Token infinitive) {
        int to = infinitive.index() - 1;
        boolean owned = to > 2 && reading.text.token(to).lemma().equals("to") && reading.text.token(to - 1).isNoun();
        return Optional.of(to).filter(at -> owned).flatMap(at -> whose(reading.text.token(at - 2)))
                .map(who -> UNDONE.contains(reading.text.token(to - 1).lemma()) ? List.of() : who);
    }
}
