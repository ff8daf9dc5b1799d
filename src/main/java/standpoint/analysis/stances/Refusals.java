package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What is told of somebody that he will not do: "the union will not join the strike", "would not withdraw it". */
final class Refusals {

    private static final double SURE = 0.65;
    private static final Set<String> FUTURE = Set.of("will", "would", "wo", "'ll", "’ll");
    /** Deeds that are left undone by will only, unlike "will not know", "will not arrive". */
    private static final Set<String> WILLED = Set.of("join", "rejoin", "withdraw", "sign", "attend", "accept", "negotiate", "allow", "permit", "pay",
            "apologise", "apologize", "resign", "quit", "reconsider", "compromise", "reopen", "renew", "fund", "bargain", "cooperate", "comply", "recognise",
            "recognize", "abandon", "drop", "lift", "extend", "publish", "cancel", "concede", "appeal", "tolerate", "seek", "raise", "cut", "sell",
            "participate", "intervene", "yield", "retreat", "surrender", "impose", "introduce", "grant", "lower", "shut", "close", "ban");

    /** What one says one cannot do by will only. */
    private static final Set<String> ACCEPTED = Set.of("accept", "tolerate", "support", "endorse", "condone", "countenance", "sign");

    private final Reading reading;

    Refusals(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            boolean willed = WILLED.contains(verb.lemma()) && reading.scope.auxiliary(verb, FUTURE).isPresent();
            boolean impossible = ACCEPTED.contains(verb.lemma()) && reading.scope.auxiliary(verb, Set.of("can", "could", "ca")).isPresent();
            if (verb.tag().equals("VB") && (willed || impossible) && isRefused(verb)) {
                read(verb, found);
            }
        }
        return found;
    }

    private boolean isRefused(Token verb) {
        return reading.scope.isNegatedByWord(verb) && !reading.scope.isOpen(verb)
                && !reading.scope.isAsked(verb) && !reading.scope.isDenied(verb) && reading.text.child(verb, "nsubj:pass").isEmpty();
    }

    private void read(Token verb, List<Found> found) {
        Target target = reading.targets.action(verb);
        Optional<Token> subject = reading.doers.subjectOf(verb).filter(each -> !each.lemma().equals("it"));
        Target deed = target.span().map(span -> new Span(Math.max(span.start(), verb.span().start()), Math.max(span.end(), verb.span().end())))
                .map(reading.targets::of).orElse(target);
        Optional<Token> gap = reading.targets.gap(verb);
        if (gap.isEmpty() && ACCEPTED.contains(verb.lemma()) && reading.reach(verb).end() <= verb.span().end()) {
            return; // "things I cannot sign"
        }
        deed = gap.map(reading.targets::of).orElse(deed);
        List<Span> cues = reading.cues(verb);
        Span evidence = reading.evidence(verb, reading.reach(verb), subject.map(reading::phrase).orElse(verb.span()), cues.getFirst());
        for (EntityId holder : subject.isPresent() ? reading.doers.of(verb) : List.<EntityId>of()) {
            found.add(reading.found(holder, deed, Position.AGAINST, evidence, cues, verb, SURE));
        }
    }
}
