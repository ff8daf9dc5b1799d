package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/** "called the toll 'absurd'": what people call a thing shows what they think of it. */
final class Callings {

    private static final double SURE = 0.75;
    /** What only a claim can be. */
    private static final Set<String> UNTRUE = Set.of("untrue", "false", "baseless", "unfounded", "groundless");
    private static final Set<String> SURE_OF = Set.of("believe", "declare");
    /** "likened it to a circus" */
    private static final Set<String> LIKENING = Set.of("liken", "compare");
    /** "calls that a lie": what was said before. */
    private static final Set<String> SAID = Set.of("that", "this");
    private static final Set<String> MILD = Set.of("see", "view", "regard", "perceive");
    private static final Set<String> RELATIVE = Set.of("that", "which");
    /** Whoever calls a figure "creative" does not believe it. */
    private static final Set<String> FIGURES = Set.of("figure", "number", "estimate", "sum");
    private static final int LONGEST_THING = 10;
    private static final double GUESSED = 0.5;

    private final Reading reading;
    private final CueWords cueWords;
    private final StanceWords words;
    private final NounMatters nouns;
    private final Metaphors metaphors;
    private final CalledWords called;

    Callings(Reading reading, CueWords cueWords, StanceWords words, NounMatters nouns, Metaphors metaphors) {
        this.metaphors = metaphors;
        this.reading = reading;
        this.called = new CalledWords(reading);
        this.cueWords = cueWords;
        this.words = words;
        this.nouns = nouns;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        reading.text.tokens().stream().filter(verb -> verb.isVerb() && verb.lemma().equals("hold") && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)).forEach(verb -> blamed(verb, found));
        for (Attribution attribution : reading.attributions) {
            attribution.verb().filter(verb -> cueWords.find(verb).filter(cue -> cue.takes('q')).isPresent())
                    .ifPresent(verb -> called(attribution, verb, found));
        }
        for (Token verb : reading.text.tokens()) {
            boolean names = Appraisals.NAMING.contains(verb.lemma()) && described(verb).isPresent() && reading.text.children(verb).stream().anyMatch(that -> RELATIVE.contains(that.lemma()));
            boolean plain = Appraisals.NAMING.contains(verb.lemma()) && reading.attributions.stream().noneMatch(each -> each.verb().filter(verb::equals).isPresent());
            if ((names || plain || isHolding(verb) || LIKENING.contains(verb.lemma())) && verb.isVerb() && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                describing(verb)
                        .filter(each -> each.index() > verb.index() && (!each.isVerb() || words.evaluation(each).isPresent() || each.tag().equals("VBN"))).findFirst()
                        .or(() -> reading.text.children(verb, "obj").stream().filter(each -> names && each.index() > verb.index()).findFirst())
                        .ifPresent(word -> held(verb, word, found));
            }
        }
        return found;
    }

    private static boolean isHolding(Token verb) {
        return Appraisals.HOLDING.contains(verb.lemma()) || Appraisals.SEEING.contains(verb.lemma()) || SURE_OF.contains(verb.lemma());
    }

    /** The words that may say what the thing is, wherever the parser hangs them. */
    private Stream<Token> describing(Token verb) {
        Stream<Token> beside = Stream.concat(reading.text.children(verb, "xcomp").stream(), reading.text.child(verb, "obj").stream()
                .filter(thing -> Appraisals.NAMING.contains(verb.lemma())).flatMap(thing -> reading.text.children(thing, "dep").stream())
                .filter(each -> each.isNoun() && reading.text.child(each, "det").isPresent())).filter(each -> !Appraisals.SEEING.contains(verb.lemma()));
        Stream<Token> as = Stream.concat(reading.text.children(verb, "obl", "advcl").stream(), reading.text.children(verb, "xcomp").stream()
                .filter(each -> Appraisals.SEEING.contains(verb.lemma())).flatMap(each -> reading.text.children(each, "obl", "advcl").stream()))
                .filter(each -> reading.scope.isMarked(each, Set.of("as")));
        Stream<Token> behind = reading.text.child(verb, "obj").stream().filter(thing -> Appraisals.SEEING.contains(verb.lemma()))
                .flatMap(thing -> reading.text.children(thing, "acl", "nmod").stream()).filter(each -> reading.scope.isMarked(each, Set.of("as"))); // "sees the ban as necessary"
        Stream<Token> to = reading.text.children(verb, "obl").stream().filter(each -> LIKENING.contains(verb.lemma()) && reading.scope.isMarked(each, Set.of("to", "with")));
        return Stream.of(beside, behindThing(verb), as, behind, to).flatMap(each -> each);
    }

    /** "calling the base unconstitutional": parsers hang the word on the base. */
    private Stream<Token> behindThing(Token verb) {
        return reading.text.child(verb, "obj").stream().filter(thing -> Appraisals.NAMING.contains(verb.lemma())).flatMap(thing -> reading.text.children(thing, "amod").stream()
                .filter(each -> each.index() == thing.index() + 1));
    }

    /** "held the company responsible for the spill" */
    private void blamed(Token verb, List<Found> found) {
        Optional<Token> whom = reading.text.child(verb, "obj").filter(each -> !each.tag().startsWith("W"));
        Optional<Token> responsible = whom.flatMap(each -> Stream.concat(reading.text.children(each, "amod", "acl").stream(), reading.text.children(verb, "xcomp").stream())
                .filter(word -> Set.of("responsible", "accountable", "liable").contains(word.lemma()) && word.index() > each.index()).findFirst());
        if (responsible.isPresent() && !reading.scope.isNegated(verb)) {
            Target target = reading.entityAt(whom.get()).isPresent() ? reading.targets.alone(whom.get()) : reading.targets.of(upTo(whom.get()));
            List<Span> cues = List.of(verb.span(), responsible.get().span());
            Span evidence = reading.evidence(verb, reading.phrase(whom.get()), responsible.get().span(), reading.reach(responsible.get()), reading.sources.subjectOf(verb)
                    .map(reading::phrase).orElse(verb.span()));
            reading.doers.of(verb).stream().filter(holder -> target.entity()
                    .filter(holder::equals).isEmpty()).forEach(holder -> found.add(reading.found(holder, target, Position.AGAINST, evidence, cues, verb, SURE)));
        }
    }

    /** "thought the toll premature", "considers it a mistake" */
    private void held(Token verb, Token word, List<Found> found) {
        Optional<Token> thing = reading.text.child(word, "nsubj").or(() -> reading.text.child(verb, "nsubj:pass")).or(() -> reading.text.child(verb, "obj"))
                .filter(each -> !each.tag().startsWith("W") && !each.equals(word))
                .or(() -> described(verb));
        boolean claim = thing.filter(each -> nouns.isClaim(each) || SAID.contains(each.lemma()) && Appraisals.NAMING.contains(verb.lemma())
                && !reading.targets.antecedents.isWishBefore(each)).isPresent() || UNTRUE.contains(word.lemma());
        boolean ill = word.tag().equals("VBN") && reading.text.children(word, "advmod").stream().anyMatch(each -> Set.of("badly", "poorly", "ill", "wrongly", "unfairly").contains(each.lemma()));
        boolean excess = reading.text.children(word, "advmod").stream().anyMatch(each -> each.lemma().equals("too")) && isHolding(verb) && !reading.scope.isNegated(verb);
        Optional<Position> known = ill || excess ? Optional.of(Position.AGAINST)
                : words.evaluation(word).map(each -> claim ? each : ofThing(each)).flatMap(each -> Reading.when(reading.scope.isNegated(verb), each));
        Optional<Position> position = known.or(() -> reading.scope.isNegated(verb) ? Optional.empty()
                : metaphors.guessOfHeld(word).filter(each -> isPainted(verb, new Span(word.index(), word.index() + 1))).or(() -> isHolding(verb) ? metaphors.guessOfAdjective(word) : Optional.empty()));
        boolean vague = thing.filter(each -> each.lemma().equals("it")).isPresent();
        boolean bare = thing.filter(each -> described(verb).filter(each::equals).isPresent() || word.head() == each.index()).isPresent();
        boolean said = thing.filter(each -> SAID.contains(each.lemma()) && Appraisals.NAMING.contains(verb.lemma())).isPresent();
        Optional<Target> target = said ? reading.targets.antecedents.claimBefore(thing.get()) : vague ? reading.targets.antecedents.antecedent(thing.get())
                : thing.map(each -> bare ? reading.targets.of(upTo(each)) : reading.targets.of(each)).filter(each -> !Targets.isEmpty(each));
        if (position.isPresent() && target.isPresent()) {
            List<Span> cues = List.of(verb.span(), word.span());
            reading.doers.of(verb).stream().filter(holder -> target.get().entity().filter(holder::equals).isEmpty())
                    .forEach(holder -> found.add(reading.found(holder, target.get(), position.get(), reading.evidence(verb, word.span(), reading.phrase(thing.get()),
                            reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span())), cues, verb, known.isPresent() ? SURE : GUESSED)));
        }
    }

    /** "a remark that shopkeepers found unhelpful": the remark. */
    private Optional<Token> described(Token verb) {
        return reading.text.head(verb).filter(noun -> !verb.lemma().equals("believe") && noun.isNoun() && verb.hasRelation("acl:relcl", "ccomp", "acl") && noun.index() < verb.index());
    }

    /** "a remark", without the clause that describes it. */
    private Span upTo(Token noun) {
        return new Span(Math.min(reading.phrase(noun).start(), noun.span().start()), noun.span().end());
    }

    /** "called the cuts a dividend" mocks, "see the cuts as a dividend" does not: only what sounds bad. */
    private boolean isPainted(Token verb, Span said) {
        boolean own = reading.text.tokens().subList(Math.max(0, said.start() - 2), Math.min(said.start() + 2, said.end())).stream()
                .anyMatch(each -> each.index() >= verb.index() && "“‘\"``".contains(each.word()));
        return own || !MILD.contains(verb.lemma()) || metaphors.sound(said) < 0;
    }

    /** What is absurd or certain of a claim is bad or good of a thing. */
    private static Position ofThing(Position position) {
        return position == Position.DENIES ? Position.AGAINST : position == Position.AFFIRMS ? Position.FOR : position;
    }

    private void called(Attribution attribution, Token verb, List<Found> found) {
        Span content = called.quotedEnd(attribution.quote().content().getFirst());
        Span said = calledBy(reading.text.tokensIn(content), verb);
        List<Token> thing = reading.text.tokens().subList(verb.index() + 1, Math.max(verb.index() + 1, said.start()));
        Optional<Token> claimed = thing.stream().filter(each -> each.isNoun() && nouns.of(each).isPresent()).findFirst(); // "called Berg's claim of a right 'disturbing'"
        Optional<Token> head = claimed.or(() -> thing.stream().takeWhile(each -> !each.lemma().equals("as"))
                .filter(token -> isNominal(token) || token.isPronoun() || SAID.contains(token.lemma())).reduce((first, second) -> second))
                .or(() -> described(verb).filter(noun -> thing.isEmpty()));
        if (head.isEmpty() || thing.size() > LONGEST_THING || thing.stream().anyMatch(each -> each.isVerb() && !isNominal(each))) {
            return;
        }
        boolean claim = SAID.contains(head.get().lemma()) || head.get().lemma().equals("it") && deniesClaim(said);
        boolean wish = claim && reading.targets.antecedents.isNoClaimBefore(head.get()); // "wants a toll. Reed called this a disgrace"
        Optional<Position> known = judged(said, claim && !wish || nouns.isClaim(head.get()) && !called.isPaid(head.get(), said));
        Optional<Position> sound = known.isPresent() || called.isStatement(said) ? Optional.empty() : metaphors.guess(said)
                .filter(each -> each != Position.AGAINST || isPainted(verb, said));
        boolean ironic = known.filter(each -> each == Position.FOR).isPresent() || sound.filter(each -> each == Position.FOR).isPresent();
        Optional<Position> position = FIGURES.contains(head.get().lemma()) && ironic ? Optional.of(Position.DOUBTS) : known.or(() -> sound);
        Span span = thing.isEmpty() ? upTo(head.get()) : spanOf(thing);
        Optional<Token> before = reading.text.head(verb).filter(main -> head.get().lemma().equals("it") && verb.tag().equals("VBG") && verb.hasRelation("advcl", "xcomp"))
                .flatMap(main -> reading.text.child(main, "obj")); // "turned down the offer, calling it a trick": the offer
        Target named = claim ? reading.targets.antecedents.claimBefore(head.get()).or(() -> reading.targets.antecedents.antecedent(head.get())).orElseGet(() -> reading.targets.of(head.get())) : reading.targets.of(before.orElse(head.get()));
        Target target = claim || before.isPresent() || named.entity().isPresent() || head.get().isPronoun() ? named : reading.targets.of(span);
        boolean vague = head.get().lemma().equals("it") && target.entity().isPresent() || head.get().lemma().matches(".*sel(f|ves)");
        if (position.isPresent() && !vague && !Targets.isEmpty(target)) {
            List<Span> cues = List.of(verb.span(), content);
            attribution.quote().speaker().filter(speaker -> target.entity().filter(speaker::equals).isEmpty()).ifPresent(speaker ->
                    found.add(new Found(speaker, target, position.get(), reading.evidence(verb, content, span), cues, Optional.of(attribution.quote()),
                            attribution.quote().reportedBy(), known.isPresent() ? SURE : GUESSED, reading.because(cues, position.get()))));
        }
    }

    /** Also "the ruling", which the tagger takes for a verb. */
    private boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("VBG") && token.index() > 0 && reading.text.token(token.index() - 1).tag().matches("DT|PRP\\$|POS");
    }

    /** "called the plan a disgrace", "called the report untrue": the words after the thing, where no mark parts them. */
    private Span calledBy(Span said, Token verb) {
        List<Token> all = reading.text.tokens();
        int as = said.start() + 1;
        while (as < said.end() && !all.get(as).lemma().equals("as")) {
            as++;
        }
        if (Appraisals.SEEING.contains(verb.lemma()) && as < said.end() - 1) {
            return new Span(as + 1, said.end()); // "see the cuts as a dividend"
        }
        if (said.start() != verb.index() + 1 || said.length() < 2) {
            return said;
        }
        if (all.get(said.start()).isPronoun() || SAID.contains(all.get(said.start()).lemma())) {
            return new Span(said.start() + 1, said.end());
        }
        for (int i = said.start() + 2; i < said.end(); i++) {
            boolean adjective = i + 1 == said.end() && (all.get(i).tag().startsWith("JJ") || all.get(i - 1).isNoun() && words.evaluation(all.get(i)).isPresent())
                    || !words.phrases.at(reading.text, all.get(i)).isEmpty() || all.get(i).lemma().equals("too") && all.get(i - 1).isNoun();
            if (adjective || all.get(i).lemma().equals("a") && all.get(i).tag().equals("DT")) {
                int first = i;
                while (first - 1 > said.start() + 1 && all.get(first - 1).tag().equals("RB") && adjective) {
                    first--; // "the plan fiscally reckless"
                }
                return new Span(first, said.end());
            }
        }
        return said;
    }

    /** What a claim is called, in the speaker's own words, mostly denies it. */
    private Optional<Position> judged(Span said, boolean claim) {
        List<Position> positions = reading.text.tokens().subList(said.start(), said.end()).stream()
                .flatMap(token -> words.evaluation(token).stream()).toList();
        boolean praise = positions.stream().anyMatch(each -> each == Position.FOR || each == Position.AFFIRMS);
        Optional<Position> phrase = reading.text.tokens().subList(said.start(), said.end()).stream().flatMap(token -> words.phrases.at(reading.text, token).stream()).map(PhraseList.Phrase::position).findFirst();
        boolean excess = reading.text.token(said.start()).lemma().equals("too"); // "called it too expensive"
        if (positions.isEmpty() && (phrase.isPresent() || excess)) {
            return phrase.map(Callings::ofThing).or(() -> Optional.of(Position.AGAINST));
        }
        boolean untrue = reading.text.tokens().subList(said.start(), said.end()).stream().anyMatch(token -> UNTRUE.contains(token.lemma()));
        boolean doubt = !positions.isEmpty() && positions.stream().allMatch(each -> each == Position.DOUBTS);
        if ((claim || untrue) && !doubt) {
            return Optional.of(praise ? Position.AFFIRMS : Position.DENIES);
        }
        return positions.isEmpty() ? Optional.empty() : doubt ? Optional.of(Position.DOUBTS) : Optional.of(praise ? Position.FOR : Position.AGAINST);
    }

    /** "called it nonsense": what only a claim is called. */
    private boolean deniesClaim(Span said) {
        return reading.text.tokens().subList(said.start(), said.end()).stream().flatMap(token -> words.evaluation(token).stream()).anyMatch(each -> each == Position.DENIES);
    }

    /** The words of the thing, without "as" behind them. */
    private Span spanOf(List<Token> thing) {
        int end = (int) thing.stream().takeWhile(each -> !each.lemma().equals("as")).count();
        return new Span(thing.getFirst().span().start(), thing.get(Math.max(1, end) - 1).span().end());
    }


}
