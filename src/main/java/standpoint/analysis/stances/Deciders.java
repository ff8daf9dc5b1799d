package standpoint.analysis.stances;

import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;

/** Whether the word that sounds like a side of something is said of it: of Reed in "Reed lied", not in "Berg, the top Green, said of the bad deal that Reed". */
final class Deciders {

    /** "Reed's death": what befell him. */
    private static final Set<String> BEFALLEN = Set.of("death", "killing", "murder", "shooting", "illness", "loss", "injury", "cancer", "pain", "suffering", "arrest", "funeral",
            "fight", "battle", "problem", "grief", "wound", "tragedy", "struggle");

    private final Reading reading;

    Deciders(Reading reading) {
        this.reading = reading;
    }

    /** "people", "Mill Lane": no actor whom a model can tell something about. */
    boolean isAnybody(EntityId whom) {
        return !reading.cast.isNamed(whom) || reading.cast.entity(whom).kind() == Entity.Kind.PLACE;
    }

    /** "the inquiry into Reed's death": of what befell him, not of him. */
    boolean isVictim(Token target) {
        return target.hasRelation("nmod:poss") && reading.text.head(target).filter(each -> BEFALLEN.contains(each.lemma())).isPresent();
    }

    /** "Lund was shot": by whom is not told. */
    boolean isDoneByOthers(Token decider) {
        return decider.tag().equals("VBN") && reading.text.child(decider, "aux:pass").isPresent()
                && reading.text.children(decider, "obl").stream().noneMatch(each -> reading.scope.isMarked(each, Set.of("by")));
    }

    /** Whether it describes the holder, or tells what befell the target. */
    boolean isBeside(Token decider, Token holder, Token target) {
        boolean holders = !decider.isVerb() && decider.head() == holder.index() && decider.hasRelation("amod", "compound", "nmod", "appos") && holder.index() != target.index();
        boolean befell = BEFALLEN.contains(decider.lemma()) && target.head() == decider.index() && target.hasRelation("nmod:poss");
        return holders || befell;
    }

    /** Whether decider and target stand in one clause, or in one that describes the target: "Reed, who lied". */
    boolean isSaidOf(Token decider, Token target) {
        Token clause = clauseOf(decider);
        return clause.equals(clauseOf(target)) || clause.hasRelation("acl", "acl:relcl", "appos", "amod") && reading.text.isBelow(clause, target) || reading.text.isBelow(target, decider);
    }

    private Token clauseOf(Token word) {
        Token clause = word;
        while (!isClause(clause) && clause.head() >= 0) {
            clause = reading.text.token(clause.head());
        }
        return clause;
    }

    private boolean isClause(Token word) {
        return word.isVerb() && !word.hasRelation("amod", "xcomp") || reading.text.child(word, "cop").isPresent();
    }
}
