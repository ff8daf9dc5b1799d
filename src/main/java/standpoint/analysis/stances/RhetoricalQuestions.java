package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Questions that answer themselves, in somebody's own words: "Why should we pay for their mistakes?", "What is the point of a wall?", "Who needs it?" */
final class RhetoricalQuestions {

    private static final double SURE = 0.6;
    private static final Set<String> POINTLESS = Set.of("point", "use", "sense");

    private final Reading reading;

    RhetoricalQuestions(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            List<Token> words = reading.text.tokensOf(sentence).stream().filter(Token::isWord).toList();
            boolean asked = reading.text.tokensOf(sentence).stream().anyMatch(each -> each.word().equals("?"));
            int start = asked && !words.isEmpty() ? opening(words) : -1;
            if (start >= 0) {
                Token first = words.get(start);
                reading.quoteAround(first).filter(quote -> quote.form() != Quote.Form.INDIRECT && quote.speaker().filter(reading.cast::isActor).isPresent())
                        .ifPresent(quote -> read(quote, first, words.subList(start, words.size()), found));
            }
        }
        return found;
    }

    /** Where the question begins: "But why should we". */
    private static int opening(List<Token> words) {
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            if (Set.of("why", "how", "what", "who").contains(words.get(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    private void read(Quote quote, Token first, List<Token> words, List<Found> found) {
        String second = words.size() > 1 ? words.get(1).word().toLowerCase(Locale.ROOT) : "";
        Optional<Token> aim = switch (first.lemma()) {
            case "why" -> Set.of("should", "must", "would").contains(second) && !(second.equals("would") && words.size() > 2 && words.get(2).word().equals("I")) ? after(words, 2) : Optional.empty();
            case "how" -> Set.of("can", "could", "dare", "on").contains(second) ? after(words, 2) : Optional.empty();
            case "what" -> words.stream().filter(each -> POINTLESS.contains(each.lemma()) && each.index() <= first.index() + 4).findFirst().flatMap(this::of);
            default -> Set.of("needs", "wants").contains(second) ? after(words, 2) : Optional.empty();
        };
        Optional<Token> last = words.stream().filter(each -> reading.quoteAround(each).filter(quote::equals).isPresent()).reduce((a, b) -> b);
        if (aim.isPresent() && last.isPresent() && last.get().index() > aim.get().index()) {
            Target target = reading.targets.of(new Span(aim.get().span().start(), last.get().span().end()));
            boolean doubt = first.lemma().equals("how");
            List<Span> cues = List.of(first.span().cover(words.get(1).span()));
            Position position = doubt ? Position.DOUBTS : Position.AGAINST;
            if (!Targets.isEmpty(target)) {
                found.add(new Found(quote.speaker().orElseThrow(), target, position, reading.text.sentenceOf(first).span(), cues, Optional.of(quote), quote.reportedBy(),
                        SURE * quote.confidence(), reading.because(cues, position)));
            }
        }
    }

    private static Optional<Token> after(List<Token> words, int index) {
        return words.stream().skip(index).findFirst();
    }

    /** "the point of building it": what follows "of" or "in". */
    private Optional<Token> of(Token noun) {
        int next = noun.index() + 1;
        boolean leads = next + 1 < reading.text.tokens().size() && Set.of("of", "in").contains(reading.text.token(next).lemma());
        return leads ? Optional.of(reading.text.token(next + 1)) : Optional.empty();
    }
}
