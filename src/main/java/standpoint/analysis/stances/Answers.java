package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** Yes and no to what was asked: "Asked whether she supported the strike, Reed said: 'Absolutely.'" */
final class Answers {

    private static final double SURE = 0.65;
    private static final Set<String> YES = Set.of("yes", "absolutely", "definitely", "certainly", "totally", "completely", "entirely", "yeah", "sure");
    private static final Set<String> NO = Set.of("no", "never", "nope", "hardly");
    private static final Set<String> ASKING = Set.of("whether", "if");
    private static final Set<String> WILL = Set.of("will", "would", "should", "must", "shall");
    private static final Set<String> OWN = Set.of("he", "she", "they", "it");
    /** "Yes, but …" and whatever goes on longer tells itself where it stands. */
    private static final int LONGEST = 4;

    private final Reading reading;
    private final VerbStances verbs;

    Answers(Reading reading, VerbStances verbs) {
        this.reading = reading;
        this.verbs = verbs;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Attribution attribution : reading.attributions) {
            Optional<Boolean> yes = answer(attribution.quote().content().getFirst());
            Optional<EntityId> holder = attribution.quote().speaker().filter(reading.cast::isActor);
            if (yes.isPresent() && holder.isPresent()) {
                attribution.verb().flatMap(this::asked).ifPresent(clause -> read(attribution, clause, yes.get(), holder.get(), found));
            }
        }
        return found;
    }

    /** Whether what is said is a yes, if it is a yes or a no. */
    private Optional<Boolean> answer(Span content) {
        Span tokens = reading.text.tokensIn(content);
        List<Token> words = reading.text.tokens().subList(tokens.start(), tokens.end()).stream().filter(Token::isWord).toList();
        boolean alone = !words.isEmpty() && words.size() <= LONGEST || !words.isEmpty() && isClosed(words.getFirst());
        String first = words.isEmpty() ? "" : words.getFirst().word().toLowerCase(Locale.ROOT);
        boolean not = words.size() > 1 && Set.of("not", "n't", "n’t").contains(words.get(1).word().toLowerCase(Locale.ROOT));
        return !alone ? Optional.empty() : YES.contains(first) ? Optional.of(!not) : NO.contains(first) || first.equals("not") ? Optional.of(false) : Optional.empty();
    }

    /** "No. …" */
    private boolean isClosed(Token word) {
        int next = word.index() + 1;
        return next < reading.text.tokens().size() && Set.of(".", "!").contains(reading.text.token(next).word());
    }

    /** The clause that "asked whether" leads to, before or in front of the verb that answers. */
    private Optional<Token> asked(Token answering) {
        return reading.text.tokensOf(reading.text.sentenceOf(answering)).stream()
                .filter(each -> each.lemma().equals("ask") && each.index() < answering.index() && each.tag().equals("VBN"))
                .flatMap(ask -> reading.text.children(ask).stream()).filter(each -> each.isVerb() || reading.text.child(each, "cop").isPresent())
                .filter(each -> reading.scope.isMarked(each, ASKING)).findFirst();
    }

    private void read(Attribution attribution, Token clause, boolean yes, EntityId holder, List<Found> found) {
        // "asked whether she supports it, Reed said": who is asked is who answers
        boolean own = reading.sources.subjectOf(clause).filter(each -> OWN.contains(each.lemma()) || reading.entityAt(each).filter(holder::equals).isPresent()).isPresent();
        Optional<VerbStances.Match> match = verbs.match(clause).filter(each -> own);
        boolean deed = own && reading.scope.auxiliary(clause, WILL).isPresent();
        boolean duty = reading.scope.auxiliary(clause, Set.of("should", "must", "shall")).isPresent();
        Target target = match.map(each -> reading.targets.of(each.target())).filter(each -> each.entity().isPresent())
                .orElseGet(() -> reading.targets.of(upToComma(match.map(VerbStances.Match::target).map(reading::phrase).orElseGet(() -> deed ? fromVerb(clause) : reading.reach(clause)))));
        Position asked = match.map(each -> each.entry().position()).orElse(deed || duty ? Position.FOR : Position.AFFIRMS);
        Optional<Position> position = yes != reading.scope.isNegated(clause) ? Optional.of(asked) : StanceWords.opposite(asked);
        if (position.isPresent() && !Targets.isEmpty(target) && target.entity().filter(holder::equals).isEmpty()) {
            Span said = attribution.quote().content().getFirst();
            List<Span> cues = List.of(said);
            Span evidence = reading.evidence(clause, reading.reach(clause), said);
            found.add(new Found(holder, target, position.get(), evidence, cues, Optional.of(attribution.quote()), attribution.quote().reportedBy(), SURE,
                    reading.because(cues, position.get())));
        }
    }

    /** Without what the parser takes along behind the clause: "supported the strike, Ms Reed". */
    private Span upToComma(Span span) {
        int comma = reading.text.text().substring(span.start(), span.end()).indexOf(", ");
        return comma > 0 ? new Span(span.start(), span.start() + comma) : span;
    }

    private Span fromVerb(Token clause) {
        return new Span(clause.span().start(), Math.max(clause.span().end(), reading.reach(clause).end()));
    }
}
