package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What speakers call right or wrong, likely or not, good or bad. */
final class Judgements {

    /** "not in a position to", "not in the mood": no claim. */
    private static final Set<String> STATES = Set.of("position", "mood", "business", "habit");
    /** How bad a word has to sound to be a judgement. */
    private static final int BAD = -2;
    private static final Set<String> ADVISING = Set.of("wise", "smart", "foolish", "mad", "crazy", "stupid", "unwise", "right", "wrong", "naive");
    /** "did nothing wrong", "an awful lot of work". */
    private static final Set<String> NO_DEEDS = Set.of("nothing", "anything", "something", "lot", "deal", "many");
    private static final Set<String> ONLY = Set.of("just", "only", "merely", "simply");
    private static final Set<String> POINTING = Set.of("it", "this", "that");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;
    private final Tone tone;
    private final Metaphors metaphors;
    private final Outcomes outcomes;
    private final Unjudged unjudged;

    Judgements(Reading reading, StanceWords words, Finds finds, Tone tone, Outcomes outcomes) {
        this.tone = tone;
        this.metaphors = new Metaphors(reading, tone);
        this.outcomes = outcomes;
        this.unjudged = new Unjudged(reading);
        this.reading = reading;
        this.words = words;
        this.finds = finds;
    }

    /** "The plan is wrong", "it is unlikely that ...", "I find it implausible", "the wrong week". */
    void read(Quote quote, Token word) {
        Optional<Token> cop = reading.text.child(word, "cop");
        if (word.lemma().equals("responsible") && cop.isPresent()) {
            blame(quote, word);
        } else if (word.lemma().equals("go")) {
            excess(quote, word);
        } else if (cop.isPresent()) {
            predicate(quote, word);
        } else if (word.hasRelation("conj") && word.tag().startsWith("JJ")
                && reading.text.head(word).filter(first -> first.tag().startsWith("JJ") && reading.text.child(first, "cop").isPresent()).isPresent()) {
            joined(quote, word);
        } else if (word.hasRelation("xcomp") && word.tag().startsWith("JJ")) {
            boolean self = reading.text.head(word).flatMap(reading.doers::subjectOf).filter(who -> Set.of("we", "i").contains(who.lemma())).isPresent(); // "we got it wrong"
            words.evaluation(word).filter(position -> !reading.text.head(word)
                    .filter(verb -> reading.scope.isMarked(verb, Set.of("until", "if", "when", "unless", "before"))).isPresent())
                    .filter(position -> !reading.text.head(word).filter(verb -> verb.lemma().equals("make") && reading.scope.isInfinitive(verb)).isPresent()) // "to make it great again"
                    .filter(position -> !self || reading.text.head(word).filter(verb -> verb.lemma().equals("get")).isEmpty())
                    .ifPresent(position -> reading.text.head(word).filter(verb -> reading.quoteAround(verb).equals(Optional.of(quote))).ifPresent(verb -> {
                Token thing = clauseFor(word).or(() -> reading.text.child(verb, "obj", "ccomp", "obl", "dislocated", "dep")).orElse(verb);
                Optional<Position> meant = Reading.when(reading.scope.isNegated(verb), position);
                meant.ifPresent(each -> finds.add(quote, word, reading.targets.of(thing), each, 0.65, null));
            }));
        } else if (word.hasRelation("amod") && quote.form() != Quote.Form.INDIRECT) {
            attribute(quote, word);
        }
    }

    /** "finds it sensible that the council waited", "found it right to wait": the clause, for which "it" stands. */
    private Optional<Token> clauseFor(Token word) {
        boolean it = reading.text.child(word, "nsubj", "expl").filter(each -> each.lemma().equals("it")).isPresent();
        return reading.text.children(word, "ccomp", "xcomp", "advcl", "csubj").stream().filter(each -> it && each.index() > word.index() && reading.scope.isMarked(each, Set.of("that", "to"))).findFirst();
    }

    /** "The rule goes too far", "it does not go far enough". */
    private void excess(Quote quote, Token go) {
        boolean negated = reading.scope.isNegatedByWord(go);
        int sentence = reading.text.sentenceOf(go).first();
        int end = reading.text.sentenceOf(go).end();
        boolean far = reading.text.tokens().subList(sentence + 1, Math.max(sentence + 1, end - 1)).stream()
                .filter(each -> each.lemma().equals("far") && reading.text.isBelow(each, go)) // "far" and "enough" hang on each other
                .anyMatch(each -> reading.text.token(each.index() + (negated ? 1 : -1)).lemma().equals(negated ? "enough" : "too"));
        reading.text.child(go, "nsubj").filter(thing -> far && !reading.entityAt(thing).equals(quote.speaker()))
                .ifPresent(thing -> finds.add(quote, go, reading.targets.of(thing), Position.AGAINST, 0.65, null));
    }

    /** "The closure was sad but right": also what the second word tells. */
    private void joined(Quote quote, Token word) {
        Token first = reading.text.head(word).orElseThrow();
        Optional<Token> subject = reading.text.child(first, "nsubj").filter(each -> !POINTING.contains(each.lemma()) && !reading.entityAt(each).equals(quote.speaker()));
        boolean negated = reading.scope.isNegated(first) || reading.scope.isNegated(word);
        boolean plain = subject.filter(each -> each.isNoun() || reading.entityAt(each).isPresent()).isPresent();
        words.evaluation(word).filter(position -> plain && !negated && (position == Position.FOR || position == Position.AGAINST))
                .ifPresent(position -> finds.add(quote, word, reading.targets.of(subject.get()), position, 0.6, null));
    }

    /** "The ministry was responsible for the deaths" blames it, "is responsible for roads" does not. */
    private void blame(Quote quote, Token word) {
        boolean ill = reading.text.children(word, "obl", "nmod", "advcl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("for")) && (tone.of(each) < 0 || outcomes.isIll(each)));
        reading.text.child(word, "nsubj").filter(who -> ill && !reading.entityAt(who).equals(quote.speaker())).ifPresent(who -> {
            boolean negated = reading.scope.isNegated(word);
            finds.add(quote, word, negated ? reading.targets.withoutNot(word) : reading.targets.of(who), negated ? Position.DENIES : Position.AGAINST, 0.65, null);
        });
    }

    private void predicate(Quote quote, Token word) {
        boolean negated = reading.scope.isNegated(word) || reading.text.child(word, "cop").filter(reading.scope::isNegated).isPresent();
        Optional<Token> judging = judging(word);
        Optional<Token> subject = subjectOf(word).or(() -> partBefore(quote, word)).map(this::told).map(each -> withinSaid(quote, each))
                .map(each -> POINTING.contains(each.lemma()) ? reading.targets.antecedents.saidOf(quote).orElse(each) : each);
        boolean excess = reading.text.children(word, "advmod").stream().anyMatch(each -> each.lemma().equals("too"));
        if (subject.isEmpty() || advises(quote, word, subject.get()) || isNoJudgement(quote, word, subject.get(), negated)) {
            return;
        }
        if (reading.scope.hasNegatedSubject(word)) {
            finds.add(quote, word, reading.targets.of(word), Position.AFFIRMS, 0.5, null); // "nothing is lost"
        } else if (judging.filter(each -> unjudged.isNoMore(each) || unjudged.isHard(each, subject.get())).isPresent()) {
            return;
        } else if (judging.isPresent()) {
            judged(quote, word, subject.get(), judging.get(), negated);
        } else if (reading.text.child(word, "det").filter(none -> none.lemma().equals("no")).isPresent() && reading.text.child(word, "expl").isEmpty()) {
            finds.add(quote, word, reading.targets.of(clauseFor(word).orElse(word)), Position.AFFIRMS, 0.5, null); // "it is no use", "it is no secret that"
        } else if (negated && word.isNoun() && !STATES.contains(word.lemma()) && (tone.of(word) < 0 || word.lemma().endsWith("ism")) && !isQuestion(word)) { // "the harbour is no drain" denies nothing that anybody said
            finds.add(quote, word, reading.targets.withoutNot(word), Position.DENIES, 0.5, null);
        } else if (!negated && sounds(quote, word, subject.get())) {
            finds.add(quote, word, reading.targets.of(subject.get()), Position.AGAINST, 0.5, null);
        } else if (excess) {
            finds.add(quote, word, reading.targets.of(word), Position.AFFIRMS, 0.6, null);
        }
    }

    /** "it" is what was said or done more often than whoever it might be; "when they are wrong" says of nobody that they are, and "not just a loser" denies nothing. */
    private boolean isNoJudgement(Quote quote, Token word, Token subject, boolean negated) {
        boolean self = reading.entityAt(subject).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
        boolean vague = POINTING.contains(subject.lemma()) && reading.entityAt(subject).isPresent() && !isMatter(subject);
        boolean aside = word.hasRelation("advcl") && reading.scope.isMarked(word, Set.of("when", "if", "whenever", "while", "unless"));
        boolean more = negated && reading.text.children(word, "advmod").stream().anyMatch(each -> ONLY.contains(each.lemma()));
        return self || vague || aside || more || Unjudged.isMoment(word, subject) || unjudged.isTheirs(word);
    }

    /** "the council raised it" of "the fact that the council raised it". */
    private Token told(Token subject) {
        return reading.text.children(subject, "ccomp", "acl").stream()
                .filter(each -> Set.of("fact", "idea", "notion", "suggestion").contains(subject.lemma())
                && reading.scope.isMarked(each, Set.of("that"))).findFirst().orElse(subject);
    }

    /** "The plan is wrong", "the plan is not wrong", "land around it will be worthless". */
    private void judged(Quote quote, Token word, Token subject, Token judging, boolean negated) {
        Position position = words.evaluation(judging).orElse(Position.AFFIRMS);
        boolean claim = position == Position.AFFIRMS || position == Position.DENIES || position == Position.DOUBTS;
        boolean foretold = word.tag().startsWith("JJ") && subject.isNoun() && reading.scope.auxiliary(word, Set.of("will", "'ll", "’ll", "wo")).isPresent();
        if (foretold && !negated) {
            finds.add(quote, word, reading.targets.of(word), Position.AFFIRMS, 0.55, judging);
        } else if (negated && position == Position.AGAINST) {
            finds.add(quote, word, reading.targets.withoutNot(word), Position.DENIES, 0.65, judging);
        } else {
            boolean obvious = subject.head() == word.index() && subject.hasRelation("ccomp", "csubj") && subject.index() > word.index(); // "it is obvious that the wall was weak": that it was
            Reading.when(negated, position).ifPresent(each -> finds.add(quote, word, each == Position.AFFIRMS && !obvious ? reading.targets.of(word) : claim
                    ? reading.targets.of(subject) : aim(subject), each, claim ? 0.7 : 0.65, judging));
        }
    }

    /** "The council would be wise to drop the toll": against the toll; whether it is such advice. */
    private boolean advises(Quote quote, Token word, Token subject) {
        Optional<Token> deed = reading.text.children(word, "xcomp", "advcl").stream().filter(each -> each.index() > word.index() && reading.scope.isInfinitive(each)).findFirst();
        boolean fits = ADVISING.contains(word.lemma()) && reading.entityAt(subject).filter(who -> quote.speaker().filter(who::equals).isEmpty()).isPresent();
        deed.filter(each -> fits).ifPresent(each -> advice(quote, word, subject, each));
        return fits && deed.isPresent();
    }

    private void advice(Quote quote, Token word, Token subject, Token deed) {
        boolean wanted = (words.evaluation(word).filter(each -> each == Position.FOR).isPresent() || word.lemma().equals("smart")) != reading.scope.isNegated(word);
        Optional<Token> ended = reading.text.child(deed, "obj").filter(each -> Duties.ENDING.contains(deed.lemma()));
        Target target = ended.map(reading.targets::of).orElseGet(() -> reading.targets.of(reading.phrase(subject).cover(reading.reach(deed))));
        Target bare = ended.isPresent() ? target : reading.targets.of(reading.reach(deed));
        finds.add(quote, word, bare, wanted != ended.isPresent() ? Position.FOR : Position.AGAINST, 0.6, deed);
    }

    /** What "it" and "this" are said of: the thing that the sentence before is about. */
    private Target aim(Token subject) {
        Target plain = reading.targets.of(subject);
        boolean hollow = POINTING.contains(subject.lemma()) && (isMatter(subject) || plain.entity().isEmpty() && plain.text().equalsIgnoreCase(subject.word()));
        return hollow ? reading.targets.antecedents.antecedent(subject).map(target -> new Target(target.entity(), target.text(), Optional.of(subject.span()))).orElse(plain) : plain;
    }

    /** "The council raised the toll. 'It is absurd,' he said": the toll, though "it" could be the council. */
    private boolean isMatter(Token it) {
        boolean told = reading.quoteAround(it).filter(quote -> quote.form() == Quote.Form.INDIRECT).isPresent();
        return it.lemma().equals("it") && reading.entityAt(it).isPresent() && (told || !reading.targets.antecedents.isWishBefore(it)) && reading.targets.antecedents.antecedent(it).isPresent();
    }

    /** "These drawings are crude", "the quota is a death sentence for dairies": no word of the list, but what sounds bad, of a thing, in the speaker's own words. */
    private boolean sounds(Quote quote, Token word, Token thing) {
        boolean bad = word.tag().startsWith("JJ") && tone.of(word) <= BAD || metaphors.guessOfPredicate(word).filter(each -> each == Position.AGAINST).isPresent();
        return bad && quote.form() != Quote.Form.INDIRECT && thing.isNoun() && reading.entityAt(thing).isEmpty();
    }

    private boolean isQuestion(Token word) {
        return reading.text.tokensOf(reading.text.sentenceOf(word)).getLast().word().equals("?");
    }

    /** The evaluating word: the predicate itself or the adjective before it. */
    private Optional<Token> judging(Token word) {
        boolean worstCase = word.lemma().equals("case") && reading.text.children(word, "amod").stream().anyMatch(each -> each.word().matches("worst|best"));
        if (worstCase) {
            return Optional.empty();
        }
        boolean entitled = word.lemma().equals("right") && word.isNoun(); // "water is a right"
        if (!entitled && words.evaluation(word).isPresent()) {
            return Optional.of(word);
        }
        return reading.text.children(word, "amod").stream().filter(each -> words.evaluation(each).isPresent()).findFirst();
    }

    /** "Critics say the dam is a waste": the dam, where the parser takes "say" for what is a waste. */
    private Token withinSaid(Quote quote, Token subject) {
        boolean outside = subject.isVerb() && reading.quoteAround(subject).filter(quote::equals).isEmpty();
        return reading.text.child(subject, "obj").filter(thing -> outside && reading.quoteAround(thing).filter(quote::equals).isPresent()).orElse(subject);
    }

    /** "The scheme, said Berg, is a waste": the scheme, where the parser takes Berg for what is a waste. */
    private Token beforeAside(Token word, Token subject) {
        Optional<Quote> quote = reading.quoteAround(word).filter(each -> each.content().size() > 1 && reading.quoteAround(subject).filter(each::equals).isEmpty());
        return quote.flatMap(each -> each.content().stream().filter(part -> part.end() <= subject.span().start()).reduce((first, second) -> second))
                .map(part -> reading.text.tokensIn(part)).flatMap(tokens -> reading.text.tokens().subList(tokens.start(), tokens.end()).reversed().stream()
                        .filter(each -> each.isNoun() && !tokens.contains(each.head())).findFirst()).orElse(subject);
    }

    /** "'The toll,' Berg said, 'is a disgrace'": what the part before the cue names. */
    private Optional<Token> partBefore(Quote quote, Token word) {
        Optional<Token> is = reading.text.child(word, "cop");
        Optional<Span> part = quote.content().stream().filter(each -> each.contains(word.span())).findFirst();
        boolean opens = is.isPresent() && part.filter(each -> reading.text.tokensIn(each).start() + 1 >= is.get().index()).isPresent();
        return quote.content().stream().filter(each -> opens && each.end() < part.orElseThrow().start()).reduce((first, second) -> second).map(reading.text::tokensIn)
                .flatMap(tokens -> reading.text.tokens().subList(tokens.start(), tokens.end()).reversed().stream().filter(each -> each.isNoun() && !tokens.contains(each.head())).findFirst());
    }

    private Optional<Token> subjectOf(Token word) {
        // "a mistake to close it": parsers hang the infinitive in many ways
        Optional<Token> clause = reading.text.child(word, "csubj", "ccomp").or(() -> reading.text.children(word, "acl", "advcl", "xcomp", "dep").stream()
                .filter(each -> reading.text.children(each, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"))).findFirst());
        Optional<Token> subject = reading.text.child(word, "nsubj", "expl").map(each -> beforeAside(word, each));
        boolean empty = subject.filter(each -> each.lemma().equals("it")).isPresent();
        return clause.isPresent() && (empty || subject.isEmpty()) ? clause : subject;
    }

    /** "He picked the wrong week": a judging adjective on what somebody did. */
    private void attribute(Quote quote, Token adjective) {
        Optional<Position> position = words.evaluation(adjective).filter(each -> each == Position.AGAINST);
        Optional<Token> noun = reading.text.head(adjective).filter(each -> !adjective.lemma().equals("criminal") && !NO_DEEDS.contains(each.lemma())
                && reading.text.children(each, "det").stream().noneMatch(no -> no.lemma().equals("no"))); // "a criminal statute", "did nothing wrong"
        Optional<Token> verb = noun.filter(each -> each.hasRelation("obj", "obl")).flatMap(reading.text::head).filter(Token::isVerb);
        if (position.isPresent() && verb.isPresent() && !reading.scope.isNegated(verb.get())) {
            Optional<Token> owner = reading.text.child(noun.get(), "nmod:poss").filter(whose -> !whose.isPronoun() && reading.entityAt(whose).filter(each -> quote.speaker().filter(each::equals).isEmpty()).isPresent());
            finds.add(quote, adjective, owner.map(reading.targets::of).orElseGet(() -> reading.targets.of(verb.get())), position.get(), 0.5, null); // "the firm's cynical tactics": the firm's
        }
    }
}
