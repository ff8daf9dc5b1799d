package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What speakers say of a thing by a set phrase: "is out of the question", "was without merit", "cannot be trusted", "is a matter for the council". */
final class SetPhrases {

    private static final double SURE = 0.65;
    private static final Set<String> BEING = Set.of("be", "seem", "look", "remain", "sound", "prove");
    private static final int FAR = 4;

    private static final Set<String> PARTICLED = Set.of("stand", "live", "own", "add", "lead", "look", "measure", "face", "wake");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;

    SetPhrases(Reading reading, StanceWords words, Finds finds) {
        this.reading = reading;
        this.words = words;
        this.finds = finds;
    }

    void read(Quote quote, Token token) {
        words.phrases.at(reading.text, token).forEach(phrase -> said(quote, token, phrase.words().size(), phrase.position()));
    }

    private void said(Quote quote, Token first, int length, Position position) {
        List<Token> before = reading.text.tokens().subList(reading.text.sentenceOf(first).first(), first.index());
        Optional<Token> be = before.reversed().stream().limit(FAR).filter(each -> BEING.contains(each.lemma())).findFirst();
        boolean particle = first.lemma().equals("up") && !before.isEmpty() && PARTICLED.contains(before.getLast().lemma()); // "stand up to them"
        if (particle) {
            return;
        }
        boolean starts = first.lemma().equals("be") || first.tag().equals("MD") || be.isPresent() || first.isVerb();
        Optional<Token> subject = before.reversed().stream().filter(each -> each.hasRelation("nsubj", "nsubj:pass", "expl", "csubj")).findFirst()
                .filter(each -> reading.quoteAround(each).filter(quote::equals).isPresent())
                .or(() -> be.filter(each -> each.index() > 0).map(each -> reading.text.token(each.index() - 1))
                        .filter(each -> each.isNoun() && reading.quoteAround(each).filter(quote::equals).isPresent())); // "said the firm was to blame", misread
        boolean own = subject.flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        if (!starts || subject.isEmpty() || own && position != Position.UNDECIDED) {
            return;
        }
        boolean negated = be.filter(each -> negatedBetween(each, first)).isPresent();
        Optional<Token> spokenOf = subject.filter(each -> Set.of("it", "that", "this").contains(each.lemma()) && reading.entityAt(each).isEmpty()).flatMap(each -> reading.targets.antecedents.saidOf(quote));
        if (spokenOf.isPresent() && (position == Position.FOR || position == Position.AGAINST)) { // "'It is a waste,' Berg said of the toll"
            boolean turned = be.filter(each -> negatedBetween(each, first)).isPresent();
            Reading.when(turned, position).ifPresent(each -> finds.add(quote, reading.text.token(first.index() + length - 1), reading.targets.of(spokenOf.get()), each, SURE, first));
            return;
        }
        boolean deed = subject.get().lemma().equals("it") && reading.entityAt(subject.get()).isPresent() && spokenOf.isEmpty() && first.lemma().equals("a");
        if (deed && (position == Position.FOR || position == Position.AGAINST)) {
            return; // "they took him off. 'It is a slap in the face'": what they did, not they
        }
        boolean whole = position == Position.UNDECIDED || position == Position.AFFIRMS || subject.get().isPronoun() && reading.entityAt(subject.get()).isEmpty();
        Target target = whole ? reading.targets.of(clause(quote, subject.get(), first, length)) : reading.targets.of(subject.get());
        Reading.when(negated, position).ifPresent(each -> finds.add(quote, reading.text.token(first.index() + length - 1), target, each, SURE, first));
    }

    private boolean negatedBetween(Token be, Token first) {
        return reading.text.tokens().subList(be.index(), first.index()).stream().anyMatch(each -> Scope.NEGATIONS.contains(each.lemma()));
    }

    /** From the subject to the end of the sentence, within what is said. */
    private Span clause(Quote quote, Token subject, Token first, int length) {
        Span sentence = reading.text.sentenceOf(first).span();
        int end = quote.content().stream().filter(part -> part.contains(first.span())).mapToInt(part -> Math.min(part.end(), sentence.end())).findFirst()
                .orElse(reading.text.token(first.index() + length - 1).span().end());
        return new Span(Math.min(reading.phrase(subject).start(), first.span().start()), end);
    }
}
