package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.Token;

/** Verbs with several words that mean something together: "poured cold water on it", "took the council to court". */
final class Idioms {

    /** Tags of words that may stand within an idiom: "turned *its* back *firmly* on". */
    private static final Set<String> FILLING = Set.of("DT", "PRP", "PRP$", "RB", "JJ", "JJR", "JJS", "CD");
    private static final int FAR = 10;

    private final Reading reading;

    Idioms(Reading reading) {
        this.reading = reading;
    }

    /** The head of the idiom's target; empty where the words do not stand as the entry wants. */
    Optional<Token> of(Token verb, StanceWords.Verb entry) {
        return entry.words().getLast().equals(entry.slot()) ? behindRow(verb, entry.words()) : Optional.empty();
    }

    /** "took the council to court": whether such words stand around the verb's object. */
    boolean isAround(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        return parts.size() == 3 && !parts.getLast().equals(entry.slot()) && isOblique(verb, parts.get(1), parts.get(2));
    }

    /** "poured cold water on it", "turned its back on it": the words in a row, whatever the parser makes of them; what the last one leads to. */
    private Optional<Token> behindRow(Token verb, List<String> parts) {
        int at = verb.index() + 1;
        for (String part : parts.subList(1, parts.size())) {
            while (at < reading.text.tokens().size() && (FILLING.contains(reading.text.token(at).tag())
                    || reading.text.token(at).isNoun() && reading.text.token(at).hasRelation("compound")) && !isPart(at, part)) {
                at++;
            }
            if (at >= reading.text.tokens().size() || !isPart(at, part)) {
                return Optional.empty();
            }
            at++;
        }
        int next = at;
        Optional<Token> gerund = Optional.of(next).filter(each -> each < reading.text.sentenceOf(verb).end()).map(reading.text::token).filter(each -> each.tag().equals("VBG")); // "has doubts about seizing it"
        if (gerund.isPresent()) {
            return gerund;
        }
        return reading.text.head(reading.text.token(at - 1)).filter(head -> !Slots.DAYS.matcher(head.lemma()).matches())
                .filter(head -> head.index() > verb.index() && reading.text.token(head.index()).sentence() == verb.sentence());
    }

    /** "take it to court" */
    private boolean isOblique(Token verb, String preposition, String noun) {
        return reading.text.tokens().stream().skip(verb.index() + 1L).takeWhile(each -> each.sentence() == verb.sentence() && each.index() - verb.index() <= FAR)
                .anyMatch(each -> each.lemma().equals(noun) && reading.scope.isMarked(each, Set.of(preposition)) && reading.text.head(each).filter(head -> head.index() >= verb.index()).isPresent());
    }

    private boolean isPart(int index, String part) {
        return reading.text.token(index).lemma().equals(part) || reading.text.token(index).word().equalsIgnoreCase(part);
    }
}
