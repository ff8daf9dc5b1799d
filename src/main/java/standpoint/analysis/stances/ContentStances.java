package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** Positions in what is said: "must", "no plans to", "is wrong", "there is no threat", "we will never". */
final class ContentStances {

    private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "would", "'d", "’d");
    private static final Set<String> ENDING = Set.of("avoid", "stop", "refrain", "end", "halt", "abandon", "scrap", "cease", "reject", "oppose");
    private static final Set<String> INTENTS = Set.of("plan", "intention", "desire", "wish", "appetite", "reason", "need", "interest", "case");
    private static final Set<String> DEMANDS = Set.of("give", "let", "stop", "end", "leave", "release", "bring", "pay", "listen", "act", "come",
            "keep", "put", "return", "respect", "build", "fix", "show", "open", "close", "withdraw", "drop", "sign", "publish", "invest", "protect");

    private final Reading reading;
    private final StanceWords words;
    private final List<Found> found = new ArrayList<>();

    ContentStances(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Found> find() {
        for (Attribution attribution : reading.attributions) {
            if (attribution.quote().speaker().isPresent()) {
                for (Span part : attribution.quote().content()) {
                    inContent(attribution.quote(), part);
                }
            }
        }
        return found;
    }

    private void inContent(Quote quote, Span part) {
        Span tokens = reading.text.tokensIn(part);
        for (Token token : reading.text.tokens().subList(tokens.start(), tokens.end())) {
            if (token.isWord() && reading.quoteAround(token).filter(quote::equals).isPresent()) {
                inWord(quote, token);
            }
        }
    }

    private void inWord(Quote quote, Token token) {
        if (token.isVerb()) {
            duty(quote, token);
            commitment(quote, token);
            demand(quote, token);
            sight(quote, token);
        } else if (token.isNoun() && INTENTS.contains(token.lemma())) {
            intent(quote, token);
        }
        absence(quote, token);
        judgement(quote, token);
        confidence(quote, token);
    }

    // ---- what should be

    private void duty(Quote quote, Token verb) {
        Optional<Token> duty = reading.auxiliary(verb, DUTY).or(() -> obligation(verb));
        boolean impossible = reading.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.isNegated(verb)
                && reading.text.child(verb, "nsubj").filter(subject -> subject.lemma().equals("you")).isPresent();
        if (duty.isEmpty() && !impossible || isConditional(verb)) {
            return;
        }
        boolean ending = ENDING.contains(verb.lemma());
        boolean against = reading.isNegated(verb) != ending;
        Token aim = ending ? reading.text.child(verb, "obj", "xcomp", "ccomp").orElse(verb) : verb;
        add(quote, verb, ending ? reading.target(aim) : reading.action(verb), against ? Position.AGAINST : Position.FOR, 0.75, duty.orElse(null));
    }

    /** "have to", "needs to": the word that makes a duty of the infinitive. */
    private Optional<Token> obligation(Token verb) {
        return verb.hasRelation("xcomp") && verb.tag().equals("VB")
                ? reading.text.head(verb).filter(head -> Set.of("have", "need").contains(head.lemma()) && head.isVerb()) : Optional.empty();
    }

    private boolean isConditional(Token verb) {
        return reading.text.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("if"));
    }

    /** "we will never", "they would return it if": what the speaker will do or not do. */
    private void commitment(Quote quote, Token verb) {
        Optional<Token> future = reading.auxiliary(verb, FUTURE);
        Optional<Token> subject = reading.text.child(verb, "nsubj");
        if (future.isEmpty() || subject.isEmpty() || isConditional(verb) || verb.lemma().equals("be") || !words.verbs(verb.lemma()).isEmpty()) {
            return;
        }
        if (reading.entityAt(subject.get()).equals(quote.speaker())) {
            boolean negated = reading.isNegated(verb);
            boolean offered = reading.text.children(verb, "advcl").stream().anyMatch(this::isConditional);
            if (negated || offered) {
                add(quote, verb, reading.action(verb), negated ? Position.AGAINST : Position.FOR, negated ? 0.7 : 0.6, future.get());
            }
        }
    }

    /** "Give us the grants": an imperative. */
    private void demand(Quote quote, Token verb) {
        boolean bare = verb.tag().equals("VB") && DEMANDS.contains(verb.lemma()) && (verb.head() < 0 || verb.hasRelation("conj", "ccomp", "parataxis"))
                && reading.text.child(verb, "nsubj", "aux", "mark", "nsubj:pass").isEmpty();
        boolean opens = verb.index() == 0 || !reading.text.token(verb.index() - 1).isWord() || reading.isNegated(verb);
        if (bare && opens && quote.form() != Quote.Form.INDIRECT) {
            boolean ending = ENDING.contains(verb.lemma());
            Token aim = ending ? reading.text.child(verb, "obj", "xcomp").orElse(verb) : verb;
            add(quote, verb, reading.target(aim), ending != reading.isNegated(verb) ? Position.AGAINST : Position.FOR, 0.65, null);
        }
    }

    /** "no plans to deploy": against deploying. */
    private void intent(Quote quote, Token noun) {
        boolean none = isNone(noun) || reading.text.head(noun).filter(head -> noun.hasRelation("obj") && reading.isNegated(head)).isPresent();
        reading.text.child(noun, "acl").filter(clause -> none).ifPresent(clause ->
                add(quote, noun, reading.target(clause), Position.AGAINST, 0.85, reading.text.child(noun, "det").orElse(null)));
    }

    // ---- what is not

    private boolean isNone(Token noun) {
        return reading.text.children(noun, "det", "advmod").stream().anyMatch(each -> each.lemma().equals("no"));
    }

    /** "There is no threat". */
    private void absence(Quote quote, Token noun) {
        boolean there = noun.isNoun() && reading.text.head(noun).filter(head -> reading.text.child(head, "expl").isPresent()).isPresent();
        boolean absent = there && (isNone(noun) || reading.text.head(noun).filter(reading::isNegated).isPresent());
        if (absent && !INTENTS.contains(noun.lemma())) {
            add(quote, noun, reading.target(noun), Position.DENIES, 0.75, reading.text.child(noun, "det").orElse(null));
        }
    }

    /** "We don't see any threat". */
    private void sight(Quote quote, Token verb) {
        Optional<Token> thing = reading.text.child(verb, "obj");
        boolean sees = Set.of("see", "find", "have").contains(verb.lemma()) && thing.isPresent();
        if (sees && (reading.isNegated(verb) || isNone(thing.get())) && !INTENTS.contains(thing.get().lemma())
                && (!verb.lemma().equals("have") || Set.of("evidence", "proof", "doubt").contains(thing.get().lemma()))) {
            add(quote, verb, reading.target(thing.get()), Position.DENIES, 0.7, null);
        }
    }

    // ---- what is right and wrong

    /** "The plan is wrong", "it is unlikely that ...", "I find it implausible", "the wrong week". */
    private void judgement(Quote quote, Token word) {
        Optional<Token> cop = reading.text.child(word, "cop");
        if (cop.isPresent()) {
            predicate(quote, word);
        } else if (word.hasRelation("xcomp") && word.tag().startsWith("JJ")) {
            words.evaluation(word.lemma()).ifPresent(position -> reading.text.head(word).ifPresent(verb -> {
                Token thing = reading.text.child(verb, "obj", "ccomp", "obl", "dislocated", "dep").orElse(verb);
                Optional<Position> meant = Reading.when(reading.isNegated(verb), position);
                meant.ifPresent(each -> add(quote, word, reading.target(thing), each, 0.65, null));
            }));
        } else if (word.hasRelation("amod") && quote.form() != Quote.Form.INDIRECT) {
            attribute(quote, word);
        }
    }

    private void predicate(Quote quote, Token word) {
        boolean negated = reading.isNegated(word) || reading.text.child(word, "cop").filter(reading::isNegated).isPresent();
        Optional<Token> judging = judging(word);
        Optional<Token> subject = subjectOf(word);
        boolean excess = reading.text.children(word, "advmod").stream().anyMatch(each -> each.lemma().equals("too"));
        boolean self = subject.flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        if (subject.isEmpty() || self) {
            return;
        }
        if (judging.isPresent()) {
            Position position = words.evaluation(judging.get().lemma()).orElse(Position.AFFIRMS);
            boolean claim = position == Position.AFFIRMS || position == Position.DENIES || position == Position.DOUBTS;
            if (negated && position == Position.AGAINST) {
                add(quote, word, reading.target(word), Position.DENIES, 0.65, judging.get());
            } else {
                Reading.when(negated, position).ifPresent(each -> add(quote, word, each == Position.AFFIRMS ? reading.target(word) : reading.target(subject.get()), each, claim ? 0.7 : 0.65, judging.get()));
            }
        } else if (negated && word.isNoun() && !isQuestion(word)) {
            add(quote, word, reading.target(word), Position.DENIES, 0.5, null);
        } else if (excess) {
            add(quote, word, reading.target(word), Position.AFFIRMS, 0.6, null);
        }
    }

    private boolean isQuestion(Token word) {
        return reading.text.tokensOf(reading.text.sentenceOf(word)).getLast().word().equals("?");
    }

    /** The evaluating word: the predicate itself or the adjective before it. */
    private Optional<Token> judging(Token word) {
        if (words.evaluation(word.lemma()).isPresent()) {
            return Optional.of(word);
        }
        return reading.text.children(word, "amod").stream().filter(each -> words.evaluation(each.lemma()).isPresent()).findFirst();
    }

    private Optional<Token> subjectOf(Token word) {
        Optional<Token> clause = reading.text.child(word, "csubj", "ccomp");
        Optional<Token> subject = reading.text.child(word, "nsubj");
        boolean empty = subject.filter(each -> each.lemma().equals("it")).isPresent();
        return clause.isPresent() && (empty || subject.isEmpty()) ? clause : subject;
    }

    /** "He picked the wrong week": a judging adjective on what somebody did. */
    private void attribute(Quote quote, Token adjective) {
        Optional<Position> position = words.evaluation(adjective.lemma()).filter(each -> each == Position.AGAINST);
        Optional<Token> noun = reading.text.head(adjective);
        Optional<Token> verb = noun.filter(each -> each.hasRelation("obj", "obl")).flatMap(reading.text::head).filter(Token::isVerb);
        if (position.isPresent() && verb.isPresent() && !reading.isNegated(verb.get())) {
            add(quote, adjective, reading.target(verb.get()), position.get(), 0.5, null);
        }
    }

    /** "full confidence in the minister". */
    private void confidence(Quote quote, Token noun) {
        if (Set.of("confidence", "faith", "trust").contains(noun.lemma()) && noun.isNoun()) {
            reading.text.children(noun, "nmod", "acl").stream().filter(each -> reading.text.child(each, "case").filter(in -> in.lemma().equals("in")).isPresent())
                    .findFirst().ifPresent(whom -> {
                        boolean none = isNone(noun) || reading.text.head(noun).filter(reading::isNegated).isPresent();
                        add(quote, noun, reading.target(whom), none ? Position.AGAINST : Position.FOR, 0.75, null);
                    });
        }
    }

    // ----

    private void add(Quote quote, Token anchor, Target target, Position position, double confidence, @Nullable Token alsoCue) {
        List<Span> cues = new ArrayList<>(reading.cues(anchor));
        if (alsoCue != null && !cues.contains(alsoCue.span())) {
            cues.add(alsoCue.span());
        }
        cues.sort(null);
        Token clause = anchor;
        while (!clause.isVerb() && clause.head() >= 0 && reading.text.child(clause, "cop").isEmpty()) {
            clause = reading.text.token(clause.head());
        }
        Span evidence = reading.evidence(anchor, reading.reach(clause), target.span().orElse(anchor.span()));
        EntityId holder = quote.speaker().orElseThrow();
        boolean self = target.entity().filter(holder::equals).isPresent();
        if (!self && reading.cast.isActor(holder) && !reading.isOpen(anchor)) {
            Target clear = Reading.isEmpty(target) ? reading.target(reading.reach(clause)) : target;
            found.add(new Found(holder, clear, position, evidence, cues, Optional.of(quote), confidence * quote.confidence(), reading.because(cues, position)));
        }
    }
}
