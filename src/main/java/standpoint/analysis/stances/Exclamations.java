package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** "'Not on my watch,' she said of the casino": what shows a side by itself, of the thing that it is said of. */
final class Exclamations {

    private static final double SURE = 0.65;
    private static final double GUESSED = 0.5;
    private static final Set<String> OF = Set.of("of", "about");
    /** How good or bad a whole quote has to sound where no phrase of the list tells. */
    private static final int LOUD = 4;

    private final Reading reading;
    private final StanceWords words;
    private final Tone tone;

    Exclamations(Reading reading, StanceWords words, Tone tone) {
        this.reading = reading;
        this.words = words;
        this.tone = tone;
    }

    /** The stances of quotes in which no rule has read any. */
    List<Found> inherited(List<Found> found) {
        List<Found> more = new ArrayList<>();
        for (Attribution attribution : reading.attributions) {
            Quote quote = attribution.quote();
            Optional<EntityId> speaker = quote.speaker().filter(reading.cast::isActor);
            boolean read = found.stream().anyMatch(each -> speaker.filter(each.holder()::equals).isPresent()
                    && quote.content().stream().anyMatch(part -> part.contains(each.cues().getFirst())));
            if (quote.form() == Quote.Form.DIRECT && speaker.isPresent() && !read) {
                attribution.verb().flatMap(verb -> thing(verb, attribution)).ifPresent(thing -> read(quote, speaker.get(), thing, more));
            }
        }
        return more;
    }

    /** The casino of "said of the casino", which parsers hang on the verb or on whoever speaks. */
    private Optional<Token> thing(Token verb, Attribution attribution) {
        return Stream.concat(Stream.of(verb), attribution.source().stream()).flatMap(each -> reading.text.children(each, "obl", "nmod").stream())
                .filter(each -> each.index() > verb.index() && reading.scope.isMarked(each, OF)).findFirst();
    }

    private void read(Quote quote, EntityId speaker, Token thing, List<Found> more) {
        Target target = reading.targets.of(thing);
        List<Token> said = quote.content().stream().map(reading.text::tokensIn)
                .flatMap(part -> reading.text.tokens().subList(part.start(), part.end()).stream()).filter(Token::isWord).toList();
        Optional<PhraseList.Phrase> phrase = said.stream().map(each -> words.exclamations.at(reading.text, each)).flatMap(Collection::stream).findFirst();
        int sound = said.stream().mapToInt(tone::of).sum();
        Optional<Position> position = phrase.map(PhraseList.Phrase::position)
                .or(() -> Math.abs(sound) < LOUD || said.stream().anyMatch(each -> Scope.NEGATIONS.contains(each.lemma())) ? Optional.empty()
                        : Optional.of(sound > 0 ? Position.FOR : Position.AGAINST));
        boolean own = target.entity().filter(speaker::equals).isPresent();
        if (position.isPresent() && !own && !Targets.isEmpty(target) && !reading.scope.isAsked(said.getFirst())) {
            List<Span> cues = phrase.isPresent() ? List.of(spanOf(said, phrase.get())) : loudest(said, sound);
            Span evidence = quote.content().getFirst().cover(reading.reach(thing));
            more.add(new Found(speaker, target, position.get(), evidence, cues, Optional.of(quote), quote.reportedBy(),
                    (phrase.isPresent() ? SURE : GUESSED) * quote.confidence(), reading.because(cues, position.get())));
        }
    }

    private Span spanOf(List<Token> said, PhraseList.Phrase phrase) {
        Token first = said.stream().filter(each -> words.exclamations.at(reading.text, each).contains(phrase)).findFirst().orElseThrow();
        return reading.text.textSpan(first.index(), first.index() + phrase.words().size());
    }

    private List<Span> loudest(List<Token> said, int sound) {
        return said.stream().filter(each -> tone.of(each) * sound > 0).map(Token::span).limit(2).toList();
    }
}
