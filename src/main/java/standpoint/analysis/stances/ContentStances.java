package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Cue;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/** Positions in what is said: "must", "no plans to", "is wrong", "there is no threat", "we will never". */
final class ContentStances {

    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "would", "'d", "’d");
    private static final Set<Cue.Kind> NOT_MEANT = Set.of(Cue.Kind.DENY, Cue.Kind.DOUBT, Cue.Kind.REFUSE);
    /** What people say they will not do, or would not, without a side: "I would not bet on it", "we will not rest until". */
    private static final Set<String> IDLE = Set.of("be", "bet", "rest", "hesitate", "forget", "sleep", "pretend", "know", "think", "say", "lie", "speculate",
            "comment", "apologise", "apologize", "feel", "end", "bore", "hold", "lose", "die", "suffer", "struggle", "miss", "fail", "survive", "starve", "drown", "go", "need", "have", "make");
    private static final Set<String> REACHED = Set.of("win", "succeed", "recover", "reach", "achieve", "see", "get", "find", "grow", "know", "solve", "secure", "become");
    private static final Set<String> DEMANDS = Set.of("give", "let", "stop", "end", "leave", "release", "bring", "pay", "listen", "act", "come",
            "keep", "return", "respect", "build", "fix", "show", "open", "close", "withdraw", "drop", "sign", "publish", "invest", "protect");

    /** "we will bring it back": what people announce that they will do, unlike "we will see". */
    private static final Set<String> PROMISED = Set.of("build", "fight", "introduce", "protect", "fund", "repeal", "restore", "scrap", "ban", "cut", "raise", "create",
            "deliver", "invest", "hire", "open", "reopen", "close", "end", "stop", "keep", "replace", "bring", "abolish", "nationalise", "nationalize", "privatise",
            "privatize", "expand", "extend", "lower", "increase", "double", "halve", "publish", "fix", "resist", "appeal", "challenge", "vote", "press");
    /** What nobody should have done who did it. */
    private static final Set<String> FOUL = Set.of("lie", "mislead", "cheat", "deceive", "mismanage", "squander", "bully", "exploit", "neglect", "cherry-pick",
            "cherrypick", "dither", "scapegoat", "botch", "bungle", "mishandle");
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> MINDING = Set.of("tell", "say", "ask", "worry", "forget", "get", "mind", "think", "know");
    private static final Set<String> BELIEVING = Set.of("believe", "think", "accept");
    private static final Set<String> LOSING = Set.of("lose", "withdraw", "lack");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;
    private final Judgements judgements;
    private final CueWords cues;
    private final Duties duties;
    private final Wants wants;
    private final Absences absences;
    private final SetPhrases phrases;
    private final Effects effects;

    ContentStances(Reading reading, StanceWords words, CueWords cues, VerbStances verbs, Tone tone, Outcomes outcomes) {
        this.reading = reading;
        this.words = words;
        this.cues = cues;
        this.finds = new Finds(reading);
        this.judgements = new Judgements(reading, words, finds, tone, outcomes);
        this.duties = new Duties(reading, words, finds);
        this.wants = new Wants(reading, verbs, finds);
        this.effects = new Effects(reading, outcomes, finds);
        this.phrases = new SetPhrases(reading, words, finds);
        this.absences = new Absences(reading, words, finds);
    }

    List<Found> find() {
        for (Attribution attribution : reading.attributions) {
            boolean meant = attribution.verb().flatMap(cues::find).filter(cue -> NOT_MEANT.contains(cue.kind())
                    || (cue.kind() == Cue.Kind.THINK || cue.kind() == Cue.Kind.SAY) && reading.scope.isNegated(attribution.verb().orElseThrow())).isEmpty(); // "did not say it should be dropped"
            boolean shunned = attribution.verb().filter(this::isStoppedShortOf).isPresent();
            if (attribution.quote().speaker().isPresent() && meant && !shunned) {
                for (Span part : attribution.quote().content()) {
                    inContent(attribution.quote(), part);
                }
            }
        }
        return finds.all();
    }

    /** "stopped short of saying he should go": nobody said it. */
    private boolean isStoppedShortOf(Token verb) {
        boolean whole = verb.lemma().equals("stop") && reading.text.token(Math.min(verb.index() + 1, reading.text.tokens().size() - 1)).lemma().equals("short");
        return whole || verb.tag().equals("VBG") && reading.text.head(verb).filter(each -> each.lemma().equals("stop") || each.lemma().equals("short")).isPresent()
                && verb.index() > 1 && reading.text.token(verb.index() - 2).lemma().equals("short");
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
            duties.read(quote, token);
            effects.read(quote, token);
            commitment(quote, token);
            misdeed(quote, token);
            demand(quote, token);
        } else {
            duties.readPredicate(quote, token);
        }
        wants.read(quote, token);
        phrases.read(quote, token);
        beliefs(quote, token);
        absences.read(quote, token);
        judgements.read(quote, token);
        confidence(quote, token);
    }

    /** "we will never", "they would return it if": what the speaker will do or not do. */
    private void commitment(Quote quote, Token verb) {
        Optional<Token> future = reading.scope.auxiliary(verb, FUTURE);
        Optional<Token> subject = reading.text.child(verb, "nsubj");
        boolean unreal = reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have")); // "I would never have survived"
        if (unreal || future.isEmpty() || subject.isEmpty() || reading.scope.isConditional(verb) || IDLE.contains(verb.lemma())
                || words.verbs(verb.lemma()).stream().anyMatch(each -> !each.isIdiom() && !each.slot().equals("policy"))) {
            return;
        }
        if (reading.entityAt(subject.get()).equals(quote.speaker())) {
            boolean negated = reading.scope.isNegated(verb);
            if (negated && REACHED.contains(verb.lemma()) && reading.text.children(verb, "advcl").stream().anyMatch(reading.scope::isConditional)) {
                return; // "if we don't change, we will never win": what is feared
            }
            boolean offered = reading.text.children(verb, "advcl").stream().filter(each -> quote.form() != Quote.Form.INDIRECT || each.index() > verb.index()).anyMatch(reading.scope::isConditional);
            if (negated || offered || PROMISED.contains(verb.lemma()) && future.get().lemma().matches("will|'ll|’ll|would|'d|’d") && reading.text.child(verb, "obj").isPresent()) {
                finds.add(quote, verb, reading.targets.gap(verb).map(reading.targets::of).orElseGet(() -> reading.targets.action(verb)), negated ? Position.AGAINST : Position.FOR, negated ? 0.7 : 0.6, future.get());
            }
        }
    }

    /** "The council is sabotaging the recovery": against the council. */
    private void misdeed(Quote quote, Token verb) {
        boolean done = IdleVerbs.MISDEEDS.contains(verb.lemma()) && !reading.scope.isNegated(verb) && reading.scope.auxiliary(verb, Set.of("would", "could", "may", "might", "will")).isEmpty();
        boolean wrong = FOUL.contains(verb.lemma()) && !reading.scope.isNegated(verb) && reading.scope.auxiliary(verb, Set.of("would", "could", "may", "might", "will", "must", "can")).isEmpty()
                || Set.of("make", "commit").contains(verb.lemma()) && !reading.scope.isNegated(verb)
                        && reading.text.child(verb, "obj").flatMap(words::evaluation).filter(each -> each == Position.AGAINST).isPresent(); // "is making a mistake"
        boolean doubted = reading.text.head(verb).filter(each -> verb.hasRelation("ccomp") && reading.scope.isNegated(each)).isPresent(); // "I don't believe he misled anybody"
        reading.text.child(verb, "nsubj").filter(who -> wrong && !doubted && !reading.scope.isConditional(verb)
                && reading.entityAt(who).filter(each -> quote.speaker().filter(each::equals).isEmpty()).isPresent() && !who.tag().startsWith("W"))
                .ifPresent(who -> finds.add(quote, verb, reading.targets.of(who), Position.AGAINST, 0.6, Set.of("make", "commit").contains(verb.lemma())
                        ? reading.text.child(verb, "obj").orElse(null) : null));
        reading.text.child(verb, "nsubj").filter(who -> done && !OWN.contains(who.word().toLowerCase(Locale.ROOT)) && !who.tag().startsWith("W"))
                .ifPresent(who -> finds.add(quote, verb, reading.targets.of(who), Position.AGAINST, 0.65, null));
    }

    /** "I don't believe it will work", "I don't believe the number": what the speakers do not hold. */
    private void beliefs(Quote quote, Token verb) {
        boolean surprised = verb.tag().equals("VBD") && reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("never")); // "we never thought we'd win"
        boolean own = !surprised && reading.text.child(verb, "nsubj").filter(each -> OWN.contains(each.word().toLowerCase(Locale.ROOT))).isPresent();
        if (verb.isVerb() && own && BELIEVING.contains(verb.lemma()) && reading.scope.isNegatedByWord(verb) && reading.scope.auxiliary(verb, Set.of("can", "ca", "could")).isEmpty()) {
            Optional<Token> clause = reading.text.child(verb, "ccomp").filter(each -> each.index() > verb.index() && reading.quoteAround(each).filter(quote::equals).isPresent());
            Optional<Token> thing = reading.text.child(verb, "obj").filter(each -> verb.lemma().equals("believe") && each.isNoun() && reading.entityAt(each).isEmpty());
            clause.ifPresentOrElse(each -> finds.add(quote, verb, reading.targets.of(each), Position.DENIES, 0.6, null),
                    () -> thing.ifPresent(each -> finds.add(quote, verb, reading.targets.of(each), Position.DOUBTS, 0.6, null)));
        }
    }

    /** "Give us the grants": an imperative. */
    private void demand(Quote quote, Token verb) {
        boolean negated = reading.scope.isNegatedItself(verb) && reading.scope.auxiliary(verb, Set.of("do")).isPresent();
        boolean bare = verb.tag().equals("VB") && (negated || DEMANDS.contains(verb.lemma()) && (verb.head() < 0 || verb.hasRelation("conj", "ccomp", "parataxis"))
                && reading.text.child(verb, "aux").isEmpty()) && reading.text.child(verb, "nsubj", "mark", "nsubj:pass").isEmpty();
        boolean own = verb.lemma().equals("let") && verb.index() + 1 < reading.text.tokens().size() && Set.of("me", "us", "'s", "’s").contains(reading.text.token(verb.index() + 1).word()); // "Let me summarise"
        own |= negated && MINDING.contains(verb.lemma()); // "Don't tell me there's no money"
        boolean opens = verb.index() == 0 || !reading.text.token(verb.index() - 1).isWord() || reading.scope.isNegated(verb);
        if (bare && opens && !own && quote.form() != Quote.Form.INDIRECT) {
            boolean ending = Duties.ENDING.contains(verb.lemma());
            Token aim = ending ? reading.text.child(verb, "obj", "xcomp").orElse(verb) : verb;
            finds.add(quote, verb, negated ? reading.targets.of(from(verb)) : reading.targets.of(aim), ending != reading.scope.isNegated(verb) ? Position.AGAINST : Position.FOR, 0.65, null);
        }
    }

    /** "sell the island" of "do not sell the island". */
    private Span from(Token verb) {
        return new Span(verb.span().start(), Math.max(verb.span().end(), reading.reach(verb).end()));
    }

    /** "full confidence in the minister". */
    private void confidence(Quote quote, Token noun) {
        boolean others = reading.text.head(noun).filter(each -> each.isVerb() && noun.hasRelation("obj")).flatMap(reading.doers::subjectOf)
                .flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isEmpty() && reading.cast.isNamed(who)).isPresent();
        if (NounStances.TRUST.contains(noun.lemma()) && noun.isNoun() && !others) {
            reading.text.children(noun, "nmod", "acl").stream().filter(each -> reading.text.child(each, "case").filter(in -> in.lemma().equals("in")).isPresent())
                    .findFirst().ifPresent(whom -> {
                        boolean none = reading.scope.isNone(noun) || reading.text.head(noun).filter(lose -> noun.hasRelation("obj") && LOSING.contains(lose.lemma())).isPresent();
                        finds.add(quote, noun, reading.targets.of(whom), none ? Position.AGAINST : Position.FOR, 0.75, null);
                    });
        }
    }
}
