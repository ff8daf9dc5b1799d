package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "What the mayor objects to is the scale", "What we cannot support is public money for it", "The last thing we need is a toll": the matter stands behind "is". */
final class Clefts {

    private static final double SURE = 0.7;
    private static final Set<String> UNFORGIVING = Set.of("accept", "forgive", "stomach", "tolerate", "stand", "abide", "forget", "understand");

    private final Reading reading;
    private final StanceWords words;

    Clefts(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            List<Token> tokens = reading.text.tokensOf(sentence);
            Optional<Token> what = tokens.stream().filter(Token::isWord).findFirst().filter(each -> each.word().equalsIgnoreCase("what") || each.word().equalsIgnoreCase("all") || isLastThing(each));
            boolean asked = tokens.stream().anyMatch(each -> each.word().equals("?"));
            what.filter(each -> !asked).ifPresent(each -> read(each, tokens, found));
        }
        return found;
    }

    /** "The last thing we need" */
    private boolean isLastThing(Token the) {
        return the.index() + 2 < reading.text.tokens().size() && the.lemma().equals("the") && reading.text.token(the.index() + 1).lemma().equals("last") && reading.text.token(the.index() + 2).lemma().equals("thing");
    }

    private void read(Token what, List<Token> tokens, List<Found> found) {
        Optional<Token> is = tokens.stream().filter(each -> each.index() > what.index() + 2 && each.word().toLowerCase(Locale.ROOT).matches("is|was|are|were")).findFirst();
        Optional<Token> verb = is.flatMap(be -> tokens.stream().filter(each -> each.index() > what.index() && each.index() < be.index() && each.isVerb() && position(each).isPresent()).findFirst());
        if (verb.isEmpty() || is.get().index() + 1 >= tokens.getLast().index()) {
            return;
        }
        boolean needed = verb.get().lemma().equals("need"); // whoever needs it, the speaker thinks so
        Optional<EntityId> holder = needed ? reading.speakerAt(verb.get()).filter(reading.cast::isActor) : tokens.stream().filter(each -> each.index() > what.index() && each.index() < verb.get().index()).map(reading::entityAt).flatMap(Optional::stream).findFirst()
                .or(() -> reading.speakerAt(verb.get()).filter(who -> tokens.stream().limit(4).anyMatch(each -> Set.of("we", "i").contains(each.word().toLowerCase(Locale.ROOT)))))
                .filter(reading.cast::isActor);
        Token last = tokens.stream().filter(Token::isWord).reduce((first, second) -> second).orElseThrow();
        int end = reading.quoteAround(is.get()).flatMap(quote -> quote.content().stream().filter(part -> part.contains(is.get().span())).findFirst())
                .map(part -> Math.min(part.end(), last.span().end())).orElse(last.span().end());
        Optional<Token> further = tokens.stream().filter(each -> each.index() > is.get().index() + 1 && each.tag().equals("CC") && reading.text.token(each.index() - 1).word().equals(",")).findFirst();
        if (further.isPresent()) { // "All we want is a trial, and they won't give us that"
            end = Math.min(end, reading.text.token(further.get().index() - 2).span().end());
        }
        Span span = new Span(reading.text.token(is.get().index() + 1).span().start(), Math.max(end, reading.text.token(is.get().index() + 1).span().end()));
        Target target = reading.targets.of(span);
        if (holder.isPresent() && !Targets.isEmpty(target)) {
            List<Span> cues = reading.cues(verb.get());
            Position position = position(verb.get()).orElseThrow();
            found.add(reading.found(holder.get(), target, isLastThing(what) ? StanceWords.turned(position).orElse(position) : position, reading.evidence(is.get(), what.span(), span), cues, verb.get(), SURE));
        }
    }

    private Optional<Position> position(Token verb) {
        boolean negated = reading.scope.isNegatedByWord(verb) || verb.index() > 0 && Set.of("cannot", "not", "n't", "n’t").contains(reading.text.token(verb.index() - 1).word().toLowerCase(Locale.ROOT));
        if (verb.lemma().equals("need")) {
            return Optional.of(negated ? Position.AGAINST : Position.FOR);
        }
        if (UNFORGIVING.contains(verb.lemma())) {
            return negated ? Optional.of(Position.AGAINST) : Optional.empty();
        }
        return words.verbs(verb.lemma()).stream().filter(each -> !each.isIdiom() && !each.slot().equals("xcomp") && !each.slot().equals("claim"))
                .filter(each -> each.words().size() == 1 || reading.text.token(verb.index() + 1).lemma().equals(each.words().get(1)))
                .findFirst().flatMap(each -> negated ? each.negated() : Optional.of(each.position()));
    }
}
