package standpoint.analysis.stances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    /** What it means for a matter that there is none of these: "no alternative to it", "no place for it". */
    private static final Map<String, Position> MISSED = Map.of("alternative", Position.FOR, "substitute", Position.FOR, "replacement", Position.FOR,
            "excuse", Position.AGAINST, "justification", Position.AGAINST, "place", Position.AGAINST, "room", Position.AGAINST, "call", Position.AGAINST, "demand", Position.AGAINST);
    private static final Set<String> OF = Set.of("question", "prospect", "thought");
    private static final Set<String> MINDING = Set.of("be", "see", "know", "hear", "think", "feel", "have", "get", "want", "like", "expect", "imagine", "understand", "grow");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;

    Absences(Reading reading, StanceWords words, Finds finds) {
        this.reading = reading;
        this.words = words;
        this.finds = finds;
    }

    void read(Quote quote, Token token) {
        contrast(quote, token);
        if (token.isNoun()) {
            there(quote, token);
            harmless(quote, token);
        } else if (token.isVerb()) {
            sight(quote, token);
            neverDone(quote, token);
            nothingDone(quote, token);
        }
    }

    /** "The office was merged, not closed": that it was closed is denied. */
    private void contrast(Quote quote, Token not) {
        int next = not.index() + 1;
        boolean parted = not.lemma().equals("not") && not.index() > reading.text.sentenceOf(not).first() + 2 && reading.text.token(not.index() - 1).word().equals(",");
        if (!parted || next >= reading.text.tokens().size() || !reading.text.token(next).tag().matches("DT|VBN|JJ|NN|NNS")
                || Set.of("only", "just", "because", "least", "that", "if", "for").contains(reading.text.token(next).lemma())) {
            return;
        }
        int end = next;
        while (end < reading.text.sentenceOf(not).end() && reading.text.token(end).isWord() && end - next < NEAR && !reading.text.token(end).tag().equals("CC")) {
            end++;
        }
        int comma = end;
        while (comma < reading.text.sentenceOf(not).end() && !reading.text.token(comma).word().equals(",") && comma - next < NEAR) {
            comma++;
        }
        boolean within = comma + 1 < reading.text.sentenceOf(not).end() && reading.text.token(comma).word().equals(",")
                && (reading.text.token(comma + 1).isVerb() || reading.text.token(comma + 1).hasRelation("cop", "aux")); // "Congress, not the court, has to", "merit, not birth or wealth, was"
        if (within || reading.text.tokens().subList(next, end).stream().anyMatch(each -> each.lemma().equals("than"))) {
            return; // "not much dearer than that"
        }
        Span words = reading.text.textSpan(next, end);
        List<Token> before = reading.text.tokens().subList(reading.text.sentenceOf(not).first(), not.index()).reversed();
        boolean wished = before.stream().filter(verb -> verb.isVerb() && !verb.tag().equals("VBN") && !verb.word().equals("be")).findFirst().filter(verb -> WISHING.contains(verb.lemma())
                || reading.scope.auxiliary(verb, DUTY).isPresent()).isPresent(); // "wants a bridge, not a tunnel", "should fund clinics, not prisons"
        Optional<Token> be = before.stream().filter(each -> each.lemma().equals("be")).findFirst();
        Optional<Token> subject = be.flatMap(each -> before.stream().filter(who -> who.index() < each.index() && who.hasRelation("nsubj", "nsubj:pass")).findFirst());
        if (!wished && subject.isEmpty()) {
            return; // "weighs risks, not costs": nobody said that it does
        }
        Target bare = reading.targets.of(words);
        Optional<Token> done = before.stream().filter(each -> wished && each.tag().equals("VBN") && reading.text.token(next).tag().equals("VBN")).findFirst()
                .flatMap(each -> reading.text.child(each, "nsubj", "nsubj:pass").or(() -> before.stream().filter(noun -> noun.hasRelation("obj") && noun.index() < each.index()).findFirst()));
        Target target = done.isPresent() ? new Target(Optional.empty(), reading.targets.of(done.get()).text() + " " + bare.text(), Optional.of(words)) // "wants the school repaired, not closed"
                : wished || subject.isEmpty() ? bare : new Target(Optional.empty(), reading.targets.of(new Span(reading.phrase(subject.get()).start(), be.get().span().end())).text()
                + " " + bare.text(), Optional.of(words));
        finds.add(quote, reading.text.token(end - 1), target, wished ? Position.AGAINST : Position.DENIES, 0.55, not);
    }

    /** "There is no threat", "there is a threat". */
    private void there(Quote quote, Token noun) {
        Optional<Token> head = reading.text.head(noun).filter(each -> reading.text.child(each, "expl").isPresent());
        boolean such = head.filter(thing -> noun.hasRelation("nmod") && thing.lemma().equals("thing") && reading.text.children(thing, "det").stream().anyMatch(no -> no.lemma().equals("no"))).isPresent();
        if (such) { // "no such thing as a safe law"
            finds.add(quote, noun, reading.targets.of(noun), Position.DENIES, 0.7, head.get());
            return;
        }
        Optional<Token> said = reading.text.children(noun, "amod", "acl", "nmod").stream().filter(each -> noun.lemma().equals("nothing") && words.evaluation(each).isPresent()).findFirst();
        if (head.isEmpty() || noun.hasRelation("nmod") || NO_MATTER.contains(noun.lemma())) {
            return;
        }
        if (said.isPresent()) {
            nothing(quote, noun, said.get());
        } else if (isNone(noun, head.get())) {
            none(quote, noun, head.get());
        } else if (words.evaluation(noun).filter(each -> each == Position.AGAINST).isPresent()) {
            finds.add(quote, noun, reading.targets.of(noun), Position.AFFIRMS, 0.6, null);
        }
    }

    private boolean isNone(Token noun, Token head) {
        return reading.scope.isNone(noun) || reading.scope.isNegated(head);
    }

    /** "there was no question of leaving", "no alternative to it", "no evidence of fraud". */
    private void none(Quote quote, Token noun, Token head) {
        Optional<Token> thought = thought(noun);
        Optional<Token> matter = reading.text.children(noun, "nmod", "obl", "acl").stream().filter(each -> reading.scope.isMarked(each, Set.of("to", "for"))).findFirst();
        boolean seen = reading.scope.isNegated(head) && reading.text.children(noun, "det").stream().anyMatch(a -> a.lemma().equals("a")); // "there wasn't a beaver within miles"
        boolean single = reading.text.children(noun, "amod").stream().anyMatch(each -> each.lemma().equals("single")); // "not a single doctor in the village" is told as a fact
        if (thought.isPresent()) {
            finds.add(quote, noun, reading.targets.of(thought.get()), Position.AGAINST, 0.7, null);
        } else if (MISSED.containsKey(noun.lemma()) && matter.isPresent()) {
            finds.add(quote, noun, reading.targets.of(matter.get()), MISSED.get(noun.lemma()), 0.7, reading.text.child(noun, "det").orElse(null));
        } else if (!single && (!seen || words.evaluation(noun).isPresent())) {
            deny(quote, noun, noun, 0.75);
        }
    }

    private Optional<Token> thought(Token noun) {
        return reading.text.children(noun, "nmod", "acl", "obl").stream().filter(each -> OF.contains(noun.lemma()) && reading.scope.isMarked(each, Set.of("of"))).findFirst();
    }

    /** "there is nothing wrong with it" */
    private void nothing(Quote quote, Token nothing, Token said) {
        Position side = words.evaluation(said).filter(each -> each == Position.AGAINST).map(each -> Position.FOR).orElse(Position.AGAINST);
        Stream.concat(reading.text.children(said, "obl", "nmod").stream(), reading.text.children(nothing, "nmod", "obl").stream())
                .filter(of -> reading.scope.isMarked(of, Set.of("with", "about", "in"))).findFirst()
                .ifPresent(thing -> finds.add(quote, nothing, reading.targets.of(thing), side, 0.65, said));
    }

    private static final Set<String> NO_MATTER = Set.of("plan", "intention", "desire", "wish", "appetite", "reason", "need", "interest", "case", "time", "way", "mind");
    private static final int NEAR = 6;
    private static final Set<String> DUTY = Set.of("should", "must", "ought");
    private static final Set<String> WISHING = Set.of("want", "need", "demand", "seek", "prefer", "require", "deserve", "ask");

    /** "We don't see any threat". */
    private void sight(Quote quote, Token verb) {
        Optional<Token> thing = reading.text.child(verb, "obj").filter(each -> SEEING.contains(verb.lemma()) && each.isNoun());
        boolean never = verb.lemma().equals("see") && reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("never"));
        boolean none = thing.filter(each -> !never).filter(each -> reading.scope.isNegated(verb) || reading.scope.isYetTo(verb) || reading.scope.isNone(each)).isPresent();
        boolean any = thing.filter(each -> PROOF.contains(each.lemma())
                || reading.text.children(each, "det").stream().anyMatch(det -> Set.of("any", "no", "a").contains(det.lemma()))).isPresent(); // not "could not find the money"
        if (none && any && !NO_MATTER.contains(thing.get().lemma()) && (!verb.lemma().equals("have") || PROOF.contains(thing.get().lemma()))) {
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

    /** "It has signed nothing", "neither email reached her": that it happened is denied. */
    private void nothingDone(Quote quote, Token verb) {
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have"));
        boolean own = reading.text.child(verb, "nsubj").flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        Optional<Token> nothing = reading.text.child(verb, "obj").filter(each -> each.lemma().equals("nothing"));
        boolean neither = reading.text.child(verb, "nsubj", "nsubj:pass").filter(subject -> reading.text.children(subject, "det").stream().anyMatch(det -> det.lemma().equals("neither"))).isPresent();
        if (past && (own && nothing.isPresent() || neither)) {
            Target said = reading.targets.of(verb);
            Target meant = new Target(said.entity(), said.text().replaceFirst("\\bnothing\\b", "anything").replaceFirst("^(?i)neither\\b", "an"), said.span());
            finds.add(quote, verb, meant, Position.DENIES, 0.55, nothing.orElse(null));
        }
    }

    /** "I never told anyone": the speaker denies a deed. */
    private void neverDone(Quote quote, Token verb) {
        boolean never = reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("never"));
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have"));
        boolean own = reading.text.child(verb, "nsubj", "nsubj:pass").flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        if (never && past && own && !MINDING.contains(verb.lemma()) && words.verbs(verb.lemma()).stream().allMatch(StanceWords.Verb::isIdiom)) {
            Optional<Token> claim = reading.text.child(verb, "ccomp").filter(each -> Set.of("say", "claim", "think", "suggest").contains(verb.lemma())); // "I never said I was going to pay"
            finds.add(quote, verb, claim.map(reading.targets::of).orElseGet(() -> reading.targets.withoutNot(verb)), Position.DENIES, 0.6, null);
        }
    }
}
