package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** What answers another's words without telling them again: "Reed begs to differ", "residents are not so sure", "the union disputes that". */
final class Retorts {

    private static final double SURE = 0.6;
    private static final int LONGEST = 160;
    private static final int FAR = 2;
    /** Words in a row, the first one a lemma; "|" parts alternatives. They deny or doubt what was said. */
    private static final Map<List<String>, Position> ROWS = Map.ofEntries(
            Map.entry(List.of("beg", "to", "differ"), Position.DENIES),
            Map.entry(List.of("tell", "a", "different", "story"), Position.DENIES),
            Map.entry(List.of("tell", "another", "story"), Position.DENIES),
            Map.entry(List.of("say", "otherwise"), Position.DENIES),
            Map.entry(List.of("think", "otherwise"), Position.DENIES),
            Map.entry(List.of("argue", "otherwise"), Position.DENIES),
            Map.entry(List.of("see", "it|things|matters", "differently"), Position.DENIES),
            Map.entry(List.of("dispute|contest|reject", "that", ".|,|;"), Position.DENIES),
            Map.entry(List.of("have", "none", "of", "it|that|this"), Position.DENIES),
            Map.entry(List.of("not|n't|n’t", "believe|buy|accept|swallow", "it|that|this|them|him|her"), Position.DENIES),
            Map.entry(List.of("not|n't|n’t", "believe|buy|accept", "a", "word", "of", "it|that|this"), Position.DENIES),
            Map.entry(List.of("dispute|contest|reject|challenge", "that|this", "account|reading|claim|version|view|charge|interpretation|figure|description|characterisation|characterization|argument|assessment|suggestion|narrative|finding"), Position.DENIES),
            Map.entry(List.of("not", "so|as|entirely|quite|completely", "sure|certain|convinced|persuaded|confident"), Position.DOUBTS),
            Map.entry(List.of("not", "sure|certain|convinced|persuaded", ".|,|;"), Position.DOUBTS),
            Map.entry(List.of("less", "sure|certain|convinced|sanguine|confident"), Position.DOUBTS),
            Map.entry(List.of("be|remain", "unconvinced|unpersuaded|sceptical|skeptical|doubtful|dubious", ".|,|;"), Position.DOUBTS),
            Map.entry(List.of("have", "his|her|their|its", "doubts"), Position.DOUBTS));

    private final Reading reading;
    private final Rows rows;

    Retorts(Reading reading) {
        this.reading = reading;
        this.rows = new Rows(reading.text);
    }

    /** The stances that such words tell, on what was said or wanted just before. */
    List<Found> inherited(List<Found> found) {
        LastStands last = new LastStands(reading, found);
        List<Found> more = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            ROWS.forEach((row, position) -> {
                if (rows.startsAt(token, row) && !reading.scope.isAsked(token) && !reading.scope.isOpen(token)) {
                    read(token, row.size(), position, last, more);
                }
            });
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
        Optional<Quote> said = lastWords(first, holders);
        Optional<Found> stand = last.ofOthers(first, holders, FAR).filter(each -> said.isEmpty() || each.evidence().end() > said.get().content().getFirst().start());
        Optional<Position> side = stand.flatMap(each -> answered(each.position(), position));
        for (EntityId holder : holders) {
            if (stand.isPresent()) {
                side.ifPresent(each -> more.add(reading.found(holder, stand.get().target(), each, evidence, cues, first, SURE)));
            } else {
                said.ifPresent(words -> more.add(reading.found(holder, claim(words), position, evidence, cues, first, SURE)));
            }
        }
    }

    /** Where somebody stands who denies or doubts another's stand. */
    private static Optional<Position> answered(Position stand, Position retort) {
        return switch (stand) {
            case FOR -> Optional.of(retort == Position.DOUBTS ? Position.DOUBTS : Position.AGAINST);
            case AGAINST -> retort == Position.DOUBTS ? Optional.empty() : Optional.of(Position.FOR);
            case AFFIRMS -> Optional.of(retort);
            case DENIES, DOUBTS -> retort == Position.DOUBTS ? Optional.empty() : Optional.of(Position.AFFIRMS);
            case UNDECIDED -> Optional.empty();
        };
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

    /** The first sentence of what somebody else said just before. */
    private Optional<Quote> lastWords(Token first, List<EntityId> holders) {
        return reading.attributions.stream().map(Attribution::quote).filter(each -> each.speaker().filter(who -> !holders.contains(who)).isPresent())
                .filter(each -> each.content().getLast().end() <= first.span().start() && first.sentence() - sentenceOf(each) <= 1)
                .reduce((one, other) -> other).filter(each -> firstSentence(each).length() <= LONGEST);
    }

    /** What was said, with both sides of who said it: "A long loan, he feels, would be best". */
    private Target claim(Quote quote) {
        boolean one = quote.content().size() == 2 && reading.text.sentenceOf(reading.text.token(reading.text.tokensIn(quote.content().getFirst()).start())).span().contains(quote.content().getLast());
        return one ? reading.targets.of(quote.content()) : reading.targets.of(firstSentence(quote));
    }

    private int sentenceOf(Quote quote) {
        return reading.text.token(reading.text.tokensIn(quote.content().getLast()).start()).sentence();
    }

    private Span firstSentence(Quote quote) {
        Span said = quote.content().getFirst();
        Span sentence = reading.text.sentenceOf(reading.text.token(reading.text.tokensIn(said).start())).span();
        return new Span(said.start(), Math.max(said.start() + 1, Math.min(said.end(), sentence.end())));
    }
}
