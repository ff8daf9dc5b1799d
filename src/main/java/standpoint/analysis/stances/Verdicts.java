package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** Verdicts on what was just told: "'It's madness,' said Reed." They are on what another wants, or else stand for themselves. */
final class Verdicts {

    private static final double SURE = 0.6;
    private static final double GUESSED = 0.5;
    private static final int FAR = 3;
    private static final Set<String> POINTING = Set.of("it", "this", "that");

    private final Reading reading;
    private final StanceWords words;
    private final Metaphors metaphors;

    Verdicts(Reading reading, StanceWords words, Tone tone) {
        this.reading = reading;
        this.words = words;
        this.metaphors = new Metaphors(reading, tone);
    }

    /** The verdicts that no rule has read so far. */
    List<Found> inherited(List<Found> found) {
        LastStands last = new LastStands(reading, found.stream().filter(each -> each.position() == Position.FOR).toList());
        List<Found> more = new ArrayList<>();
        for (Attribution attribution : reading.attributions) {
            Quote quote = attribution.quote();
            if (quote.form() != Quote.Form.INDIRECT && quote.speaker().filter(reading.cast::isActor).isPresent()) {
                quote.content().forEach(part -> inPart(quote, part, found, last, more));
            }
        }
        return more;
    }

    private void inPart(Quote quote, Span part, List<Found> found, LastStands last, List<Found> more) {
        Span tokens = reading.text.tokensIn(part);
        EntityId speaker = quote.speaker().orElseThrow();
        for (Token word : reading.text.tokens().subList(tokens.start(), tokens.end())) {
            boolean read = found.stream().anyMatch(each -> each.holder().equals(speaker) && each.evidence().contains(word.span()));
            if (!read && isVerdict(word) && reading.quoteAround(word).filter(quote::equals).isPresent()) {
                judged(word).ifPresent(position -> add(quote, word, position, last, more));
            }
        }
    }

    /** "It is …", neither asked nor denied. */
    private boolean isVerdict(Token word) {
        boolean pointing = reading.text.child(word, "cop").isPresent() && reading.text.child(word, "nsubj").filter(each -> POINTING.contains(each.lemma())).isPresent();
        boolean clause = reading.text.child(word, "csubj", "ccomp", "xcomp").isPresent();
        return pointing && !clause && !reading.scope.isNegated(word) && !reading.scope.isAsked(word) && !reading.scope.isOpen(word) && !word.hasRelation("advcl", "acl:relcl");
    }

    private Optional<Position> judged(Token word) {
        Optional<Position> known = words.evaluation(word).or(() -> reading.text.children(word, "amod").stream()
                .flatMap(each -> words.evaluation(each).stream()).findFirst());
        return known.isPresent() ? known.filter(each -> each == Position.FOR || each == Position.AGAINST)
                : metaphors.guessOfPredicate(word).filter(each -> each == Position.AGAINST);
    }

    private void add(Quote quote, Token word, Position position, LastStands last, List<Found> more) {
        EntityId speaker = quote.speaker().orElseThrow();
        Optional<Target> matter = last.ofOthers(word, List.of(speaker), FAR).map(Found::target).filter(each -> each.entity().isEmpty());
        Span clause = reading.reach(word);
        Target target = matter.orElseGet(() -> reading.within(quote, word, reading.targets.of(clause)));
        boolean known = words.evaluation(word).isPresent();
        List<Span> cues = reading.cues(word);
        more.add(new Found(speaker, target, position, reading.evidence(word, clause), cues, Optional.of(quote), quote.reportedBy(),
                (known ? SURE : GUESSED) * quote.confidence(), reading.because(cues, position)));
    }
}
