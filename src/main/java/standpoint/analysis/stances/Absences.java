package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What speakers say is or is not there: "there is no threat", "no evidence that", "it poses no danger", "I never told anyone". */
final class Absences {

    private static final Set<String> SEEING = Set.of("see", "find", "have");
    /** What is there or not according to who speaks; "we have no cars" is no stance. */
    private static final Set<String> PROOF = Set.of("evidence", "proof", "doubt", "sign", "indication", "basis", "truth", "record");
    private static final Set<String> MINDING = Set.of("be", "see", "know", "hear", "think", "feel", "have", "get", "want", "like", "expect", "imagine", "understand");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;

    Absences(Reading reading, StanceWords words, Finds finds) {
        this.reading = reading;
        this.words = words;
        this.finds = finds;
    }

    void read(Quote quote, Token token) {
        if (token.isNoun()) {
            there(quote, token);
            harmless(quote, token);
        } else if (token.isVerb()) {
            sight(quote, token);
            neverDone(quote, token);
        }
    }

    /** "There is no threat", "there is a threat". */
    private void there(Quote quote, Token noun) {
        Optional<Token> head = reading.text.head(noun).filter(each -> reading.text.child(each, "expl").isPresent());
        if (head.isEmpty() || NO_MATTER.contains(noun.lemma())) {
            return;
        }
        if (reading.scope.isNone(noun) || reading.scope.isNegated(head.get())) {
            deny(quote, noun, noun, 0.75);
        } else if (words.evaluation(noun).filter(each -> each == Position.AGAINST).isPresent()) {
            finds.add(quote, noun, reading.targets.of(noun), Position.AFFIRMS, 0.6, null);
        }
    }

    private static final Set<String> NO_MATTER = Set.of("plan", "intention", "desire", "wish", "appetite", "reason", "need", "interest", "case", "time", "way", "mind");
    private static final int NEAR = 6;

    /** "We don't see any threat". */
    private void sight(Quote quote, Token verb) {
        Optional<Token> thing = reading.text.child(verb, "obj").filter(each -> SEEING.contains(verb.lemma()) && each.isNoun());
        boolean never = verb.lemma().equals("see") && reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("never"));
        boolean none = thing.filter(each -> !never).filter(each -> reading.scope.isNegated(verb) || reading.scope.isNone(each)).isPresent();
        if (none && !NO_MATTER.contains(thing.get().lemma()) && (!verb.lemma().equals("have") || PROOF.contains(thing.get().lemma()))) {
            deny(quote, verb, thing.get(), 0.7);
        }
    }

    /** "no evidence that the wall is weak" denies that it is, "no doubt that" upholds it. */
    private void deny(Quote quote, Token anchor, Token noun, double confidence) {
        boolean doubt = noun.lemma().equals("doubt");
        Optional<Token> claim = reading.text.children(noun, "ccomp", "acl", "acl:relcl").stream()
                .filter(each -> PROOF.contains(noun.lemma()) && reading.scope.isMarked(each, Set.of("that"))).findFirst();
        Optional<Target> target = claim.map(reading.targets::of).or(() -> doubt ? thatFollows(quote, noun) : Optional.of(reading.targets.withoutNo(noun)));
        target.ifPresent(each -> finds.add(quote, anchor, each, doubt ? Position.AFFIRMS : Position.DENIES, confidence, reading.text.child(noun, "det").orElse(null)));
    }

    /** "no doubt in my mind that it saved lives": what follows "that", which parsers hang elsewhere. */
    private Optional<Target> thatFollows(Quote quote, Token doubt) {
        Span sentence = reading.text.sentenceOf(doubt).span();
        return reading.text.tokens().subList(doubt.index() + 1, Math.min(reading.text.tokens().size(), doubt.index() + 1 + NEAR)).stream()
                .filter(that -> that.lemma().equals("that") && sentence.contains(that.span())).findFirst()
                .flatMap(that -> quote.content().stream().filter(part -> part.contains(that.span())).findFirst()
                        .map(part -> new Span(that.span().end(), Math.min(part.end(), sentence.end()))))
                .filter(span -> span.length() > 1).map(reading.targets::of);
    }

    /** "The dam poses no danger". */
    private void harmless(Quote quote, Token noun) {
        boolean bad = words.evaluation(noun).filter(each -> each == Position.AGAINST).isPresent();
        boolean none = reading.text.children(noun, "det").stream().anyMatch(no -> no.lemma().equals("no"));
        Optional<Token> verb = reading.text.head(noun).filter(each -> noun.hasRelation("obj") && each.isVerb() && !SEEING.contains(each.lemma()));
        if (bad && none && verb.isPresent()) {
            Target plain = reading.targets.withoutNot(verb.get());
            Target target = new Target(plain.entity(), plain.text().replaceFirst("\\bno (?=\\S)", ""), plain.span());
            finds.add(quote, verb.get(), target, Position.DENIES, 0.7, reading.text.child(noun, "det").orElse(null));
        }
    }

    /** "I never told anyone": the speaker denies a deed. */
    private void neverDone(Quote quote, Token verb) {
        boolean never = reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("never"));
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have"));
        boolean own = reading.text.child(verb, "nsubj").flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        if (never && past && own && !MINDING.contains(verb.lemma()) && words.verbs(verb.lemma()).stream().allMatch(StanceWords.Verb::isIdiom)) {
            finds.add(quote, verb, reading.targets.withoutNot(verb), Position.DENIES, 0.6, null);
        }
    }
}
