package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What answers another's words without telling them again: "Reed begs to differ", "residents are not so sure", "the union disputes that". */
final class Retorts {

    private static final double SURE = 0.6;
    private static final int FAR = 2;

    private final Reading reading;
    private final StanceWords list;
    private final LastWords words;

    Retorts(Reading reading, StanceWords list) {
        this.reading = reading;
        this.list = list;
        this.words = new LastWords(reading);
    }

    /** The stances that such words tell, on what was said or wanted just before. */
    List<Found> inherited(List<Found> found) {
        LastStands last = new LastStands(reading, found);
        List<Found> more = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            if (!reading.scope.isAsked(token) && !reading.scope.isOpen(token)) {
                list.retorts.at(reading.text, token).forEach(phrase -> read(token, phrase.words().size(), phrase.position(), last, more));
            }
        }
        return more;
    }

    private void read(Token first, int length, Position position, LastStands last, List<Found> more) {
        Token end = reading.text.token(first.index() + length - 1);
        Token decider = end.isWord() ? end : reading.text.token(end.index() - 1);
        Optional<Token> subject = subjectBefore(first);
        List<EntityId> holders = subject.flatMap(reading::entityAt).stream().toList();
        if (holders.isEmpty() || reading.quoteAround(first).filter(quote -> quote.speaker().isPresent()).isPresent()) {
            return;
        }
        List<Span> cues = List.of(first.span().cover(decider.span()));
        Span evidence = reading.evidence(first, reading.phrase(subject.get()), cues.getFirst());
        Optional<Quote> said = words.ofOthers(first, holders);
        Optional<Found> stand = last.ofOthers(first, holders, FAR).filter(each -> said.isEmpty() || each.evidence().end() > said.get().content().getFirst().start());
        Optional<Position> side = stand.flatMap(each -> answered(each.position(), position));
        for (EntityId holder : holders) {
            if (stand.isPresent()) {
                side.ifPresent(each -> more.add(reading.found(holder, stand.get().target(), each, evidence, cues, first, SURE)));
            } else {
                said.flatMap(words::claim).ifPresent(claim -> more.add(reading.found(holder, claim, position, evidence, cues, first, SURE)));
            }
        }
    }

    /** Where somebody stands who denies or doubts another's stand. */
    private static Optional<Position> answered(Position stand, Position retort) {
        boolean doubtful = stand == Position.FOR || stand == Position.AFFIRMS;
        return retort != Position.DOUBTS ? StanceWords.opposite(stand) : doubtful ? Optional.of(Position.DOUBTS) : Optional.empty();
    }

    private Optional<Token> subjectBefore(Token first) {
        for (int i = first.index() - 1; i >= reading.text.sentenceOf(first).first(); i--) {
            Token each = reading.text.token(i);
            if (each.hasRelation("nsubj", "nsubj:pass")) {
                return Optional.of(each);
            }
        }
        return Optional.of(first).filter(each -> each.index() > reading.text.sentenceOf(each).first()).map(each -> reading.text.token(each.index() - 1))
                .filter(each -> reading.entityAt(each).isPresent());
    }
}
