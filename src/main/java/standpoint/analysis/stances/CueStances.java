package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Cue;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/** Positions that the cue of an attribution shows: what is urged, promised, refused, denied, claimed. */
final class CueStances {

    /** Cues that tell a position with an infinitive also where no quote was found: "said that Berg wants to close it". */
    private static final Set<Cue.Kind> WISHES = Set.of(Cue.Kind.ASK, Cue.Kind.WANT, Cue.Kind.PROMISE, Cue.Kind.REFUSE);
    private static final Set<Cue.Kind> CLAIMED = Set.of(Cue.Kind.DOUBT, Cue.Kind.DENY, Cue.Kind.THINK);
    /** "I would like to thank you all": so people talk. */
    private static final Set<String> POLITE = Set.of("thank", "say", "add", "stress", "think", "know", "believe", "apologise", "apologize", "point", "remind", "note", "mention", "tell", "ask", "hear", "emphasise", "emphasize", "make", "begin", "congratulate");
    private static final Set<String> DOWN = Set.of("pull", "tear", "knock", "take", "bring", "throw", "rip", "strip", "dig");
    private static final Set<String> WILL = Set.of("will", "would", "could", "may", "might", "'ll", "’ll");
    private static final Set<String> LEAVING = Set.of("go", "resign", "quit", "leave");
    private static final Set<String> LEADING = Set.of("lead", "result", "end", "become");
    private static final Pattern SIGHT = Pattern.compile("(?:to )?see (?!if|whether|how|what|why|who|that)");
    private static final int LONGEST_TARGET = 400;

    private final Reading reading;
    private final CueWords cueWords;
    private final VerbStances verbs;
    private final CueFrames frames;
    private final CueSides sides;
    private final Outcomes outcomes;

    CueStances(Reading reading, CueWords cueWords, VerbStances verbs, Outcomes outcomes) {
        this.outcomes = outcomes;
        this.reading = reading;
        this.cueWords = cueWords;
        this.verbs = verbs;
        this.frames = new CueFrames(reading);
        this.sides = new CueSides(reading, verbs, frames);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        Set<Integer> attributed = new HashSet<>();
        for (Attribution attribution : reading.attributions) {
            attribution.verb().ifPresent(verb -> {
                attributed.add(verb.index());
                boolean asked = attribution.quote().form() == Quote.Form.INDIRECT && reading.scope.isAsked(verb); // "Do you accept that it is dead?"
                cueWords.find(verb).or(() -> wouldLike(verb)).filter(cue -> attribution.quote().form() != Quote.Form.DIRECT && !asked)
                        .ifPresent(cue -> ofCue(new Said(verb, attribution.quote().content(), Optional.of(attribution.quote()), attribution.source()), cue, found));
            });
        }
        for (Token verb : reading.text.tokens()) {
            if (!attributed.contains(verb.index())) {
                cueWords.find(verb).or(() -> wouldLike(verb)).filter(cue -> WISHES.contains(cue.kind())
                        || isAppeal(verb) && !reading.scope.isNegated(verb)
                        || verb.lemma().equals("tell") && reading.text.child(verb, "obj").isPresent() && !reading.scope.isNegated(verb)
                        && reading.quoteAround(verb).filter(quote -> quote.form() != Quote.Form.INDIRECT).isEmpty()).ifPresent(cue -> wish(verb, cue, found)); // "told them not to disclose it"
                cueWords.find(verb).filter(cue -> CLAIMED.contains(cue.kind())).ifPresent(cue -> claimed(verb, cue, found));
            }
        }
        return found;
    }

    /** "who called on the ministry to hold rates" */
    private boolean isAppeal(Token verb) {
        return verb.lemma().equals("call") && reading.text.child(verb, "xcomp").filter(reading.scope::isInfinitive).isPresent()
                && reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("on", "upon")));
    }

    /** "would like to see it scrapped" wishes, "likes to sing" does not. */
    private Optional<Cue> wouldLike(Token verb) {
        boolean would = Set.of("like", "love").contains(verb.lemma()) && reading.scope.auxiliary(verb, Set.of("would", "'d", "’d")).isPresent();
        boolean something = reading.text.children(verb, "xcomp", "ccomp").stream().anyMatch(each -> reading.scope.isInfinitive(each) && !POLITE.contains(each.lemma()));
        return would && something ? Optional.of(new Cue(verb.lemma(), Cue.Kind.WANT, Set.of('i'))) : Optional.empty();
    }

    /** "said she doubted that it would last": within what somebody says. */
    private void claimed(Token verb, Cue cue, List<Found> found) {
        boolean told = reading.quoteAround(verb).isEmpty() && cue.kind() != Cue.Kind.THINK;
        boolean own = told || reading.quoteAround(verb).filter(quote -> quote.form() == Quote.Form.INDIRECT).flatMap(Quote::speaker).filter(speaker -> reading.doers.of(verb).contains(speaker)).isPresent();
        boolean held = cue.kind() == Cue.Kind.THINK && !reading.scope.isNegatedByWord(verb) || verb.tag().equals("VBG");
        reading.text.children(verb, "ccomp").stream().filter(each -> own && !held && each.index() > verb.index() && reading.text.child(each, "nsubj", "nsubj:pass").isPresent()
                        && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)).findFirst()
                .ifPresent(clause -> ofCue(new Said(verb, List.of(reading.reach(clause)), Optional.empty(), reading.sources.subjectOf(verb)), cue, found));
    }

    private void wish(Token verb, Cue cue, List<Found> found) {
        Optional<Token> that = reading.text.children(verb, "ccomp").stream()
                .filter(each -> cue.kind() == Cue.Kind.ASK && cue.takes('t') && each.index() > verb.index() && frames.isWished(each)).findFirst(); // "wrote demanding that it be dropped"
        that.or(() -> reading.text.children(verb, "xcomp", "ccomp", "advcl").stream().filter(reading.scope::isInfinitive).filter(each -> each.index() > verb.index()).findFirst()
                .map(this::seen)).or(() -> adrift(verb)).or(() -> wantedDone(verb)).filter(clause -> !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb) && !reading.scope.isDenied(verb))
                .ifPresent(clause -> ofCue(new Said(verb, List.of(withObject(verb, clause)), Optional.empty(), reading.sources.subjectOf(verb)), cue, found));
    }

    /** "would like to see the rule scrapped", "wants to see more trains": what is to be seen. */
    private Token seen(Token clause) {
        Optional<Token> done = clause.lemma().equals("see") ? reading.text.children(clause, "ccomp", "xcomp", "dep").stream().filter(each -> isWantedDone(each)
                || each.tag().matches("VBG|VB") && reading.text.child(each, "nsubj").isPresent()).findFirst() : Optional.empty(); // "would like to see him coming"
        return done.or(() -> clause.lemma().equals("see") ? reading.text.child(clause, "obj").filter(Token::isNoun) : Optional.empty()).orElse(clause);
    }

    private boolean isWantedDone(Token clause) {
        return clause.tag().matches("VBN|VBD") && reading.text.child(clause, "aux").isEmpty() && reading.text.child(clause, "nsubj", "nsubj:pass").isPresent();
    }

    /** "wants compensation paid in full" */
    private Optional<Token> wantedDone(Token verb) {
        return reading.text.children(verb, "xcomp", "ccomp").stream().filter(each -> verb.lemma().equals("want") && each.tag().matches("VBN|VBD") && reading.text.child(each, "aux").isEmpty()
                && !VerbStances.GONE.contains(each.word()) && reading.text.child(each, "nsubj", "nsubj:pass").isPresent()).findFirst();
    }

    /** "accused them of planning to close it": parsers hang "close" on "accused". */
    private Optional<Token> adrift(Token verb) {
        boolean follows = verb.index() + 2 < reading.text.tokens().size() && reading.text.token(verb.index() + 1).lemma().equals("to");
        return follows && reading.doers.accusing(verb).isPresent() ? Optional.of(reading.text.token(verb.index() + 2)).filter(each -> each.tag().equals("VB"))
                : Optional.empty();
    }

    /** "asked Reed to run": with who is asked, where what is said begins behind the name. */
    private Said withAsked(Said said) {
        Optional<Token> clause = clauseOf(said).filter(reading.scope::isInfinitive);
        Optional<Token> asked = cueWords.find(said.verb()).filter(cue -> cue.kind() == Cue.Kind.ASK).flatMap(cue -> reading.text.child(said.verb(), "obj"))
                .filter(each -> clause.isPresent() && each.isNoun() && each.index() > said.verb().index() && said.first().start() - reading.phrase(each).end() >= 0
                        && said.first().start() - reading.phrase(each).end() <= 1);
        return asked.map(each -> new Said(said.verb(), List.of(reading.phrase(each).cover(said.first())), said.quote(), said.source())).orElse(said);
    }

    /** "wants the agency to be asked": with who is to do it or have it done. */
    private Span withObject(Token verb, Token clause) {
        Span reach = reading.reach(clause);
        Optional<Token> object = reading.text.child(verb, "obj").filter(each -> each.isNoun() && each.index() > verb.index() && each.index() < clause.index());
        return object.map(each -> reading.reach(each).cover(reach)).orElse(reach);
    }

    private void ofCue(Said said, Cue cue, List<Found> found) {
        boolean manner = said.verb().tag().equals("VBG") && reading.text.child(said.verb(), "aux").isEmpty() && reading.scope.isMarked(said.verb(), Set.of("under", "as")); // "under questioning by", "reads it as asking for more"
        if (!manner && !reading.scope.isConditional(said.verb()) && !frames.isTold(said.verb()) && !frames.isGap(said.verb(), clauseOf(said))) {
            sides.of(said, cue, clauseOf(said)).ifPresent(side -> add(said, side.position(), side.confidence(), found));
        }
    }

    private Optional<Token> clauseOf(Said said) {
        Span tokens = reading.text.tokensIn(said.first());
        Token verb = said.verb();
        List<Token> heads = reading.text.tokens().subList(tokens.start(), tokens.end()).stream()
                .filter(token -> token.head() >= 0 && !tokens.contains(token.head()) || token.head() == verb.index()).filter(Token::isWord).toList();
        // "urged the council to shut the bridge": who is urged may belong to the content; "declined to say whether": "say" to the cue
        Optional<Token> within = reading.text.children(verb, "xcomp").stream().filter(reading.scope::isInfinitive).filter(each -> each.index() > verb.index()).findFirst().map(this::seen);
        return within.or(() -> heads.stream().filter(reading.scope::isInfinitive).findFirst()).or(() -> heads.stream().findFirst());
    }

    private void add(Said said, Position side, double confidence, List<Found> found) {
        Position position = side;
        Optional<VerbStances.Match> inner = position == Position.FOR || position == Position.AGAINST
                ? clauseOf(said).filter(each -> reading.scope.isInfinitive(each) || cueWords.find(said.verb()).filter(cue -> cue.kind() == Cue.Kind.PROMISE).isPresent()).flatMap(verbs::match) : Optional.empty();
        Span content = said.first();
        Target target = target(withAsked(said), position);
        if (inner.isPresent() || content.length() > LONGEST_TARGET || Targets.isEmpty(target) || frames.isNoMatter(said, clauseOf(said))) {
            return; // "urged the governor to veto it": the verb inside tells it better
        }
        Optional<Token> feared = position == Position.AFFIRMS ? clauseOf(said).flatMap(clause -> feared(said, clause)) : Optional.empty();
        if (feared.isPresent()) {
            target = reading.targets.of(feared.get());
            position = Position.AGAINST;
        }
        Optional<Token> gone = clauseOf(said).filter(each -> side == Position.FOR).flatMap(each -> leaving(said, each));
        if (gone.isPresent()) {
            target = reading.targets.alone(gone.get());
            position = Position.AGAINST;
        }
        Optional<Token> ended = clauseOf(said).flatMap(this::ended).filter(Token::isNoun)
                .filter(thing -> cueWords.find(said.verb()).filter(cue -> cue.kind() == Cue.Kind.WARN).isEmpty());
        Optional<Target> undone = clauseOf(said).flatMap(this::ended).filter(it -> it.lemma().equals("it")).flatMap(reading.targets.antecedents::antecedent);
        if (undone.isPresent() && ended.isEmpty() && position == Position.FOR) {
            target = undone.get(); // "wants it pulled down"
            position = Position.AGAINST;
        }
        if (ended.isPresent() && (position == Position.FOR || position == Position.AGAINST)) {
            target = reading.targets.of(ended.get()); // "asked them to stop the sale"
            position = position == Position.FOR ? Position.AGAINST : Position.FOR;
        }
        List<Span> cues = reading.cues(said.verb());
        Span evidence = reading.evidence(said.verb(), content, said.source().map(reading::phrase).orElse(said.verb().span()), cues.getFirst());
        for (EntityId holder : holders(said)) {
            Found plain = reading.found(holder, target, position, evidence, cues, said.verb(), confidence);
            Optional<EntityId> teller = plain.allegedBy().or(() -> said.quote().flatMap(Quote::reportedBy));
            found.add(new Found(holder, target, position, evidence, cues, said.quote().or(plain::quote), teller, plain.confidence(), plain.because()));
        }
    }

    /** Reed, of "wants Reed to go". */
    private Optional<Token> leaving(Said said, Token clause) {
        boolean goes = LEAVING.contains(clause.lemma()) && reading.scope.isInfinitive(clause) && !reading.scope.isNegated(clause)
                && reading.text.child(clause, "obj", "obl", "xcomp", "compound:prt").isEmpty();
        return reading.text.child(said.verb(), "obj").filter(who -> goes && said.verb().lemma().equals("want") && reading.entityAt(who).isPresent());
    }

    /** The merger of "warned that the merger would cost jobs": whoever warns of what a matter will do is against it. */
    private Optional<Token> feared(Said said, Token clause) {
        boolean warned = cueWords.find(said.verb()).filter(cue -> cue.kind() == Cue.Kind.WARN).isPresent() && !reading.scope.isNegated(said.verb());
        boolean does = clause.hasRelation("ccomp") && reading.scope.auxiliary(clause, WILL).isPresent() && !reading.scope.isNegated(clause)
                && (reading.text.child(clause, "obj", "cop").isPresent() || LEADING.contains(clause.lemma()));
        return reading.text.child(clause, "nsubj", "csubj").filter(thing -> warned && does && (thing.isNoun() || thing.tag().equals("VBG"))
                && reading.entityAt(thing).isEmpty() && !outcomes.befalls(thing));
    }

    /** The sale of "to stop the sale", "that the sale be stopped" and "the sale stopped". */
    private Optional<Token> ended(Token clause) {
        boolean down = DOWN.contains(clause.lemma()) && reading.text.child(clause, "compound:prt").filter(each -> each.lemma().matches("down|out|away")).isPresent();
        if (!Duties.ENDING.contains(clause.lemma()) && !down) {
            return Optional.empty();
        }
        boolean passive = clause.tag().matches("VBN|VBD") && (reading.text.child(clause, "aux:pass").isPresent() || reading.text.child(clause, "aux").isEmpty());
        Optional<Token> done = passive ? reading.text.child(clause, "nsubj:pass", "nsubj") : Optional.empty();
        return done.isPresent() ? done : reading.scope.isInfinitive(clause) ? reading.text.child(clause, "obj") : Optional.empty();
    }

    private Target target(Said said, Position position) {
        Span content = frames.withinClause(said.verb(), said.first());
        Target target = said.content().size() > 1 && goesOnAfter(said) ? reading.targets.of(said.content()) : reading.targets.of(content);
        if (position == Position.DENIES) { // "denied that he had ever agreed to it"
            String text = target.text().replaceFirst("\\b(had|has|have|was|were|did) ever ", "$1 ");
            boolean affirmed = cueWords.find(said.verb()).filter(cue -> cue.kind() == Cue.Kind.AFFIRM || cue.kind() == Cue.Kind.PROMISE).isPresent() && !reading.scope.isNegated(said.verb());
            return new Target(target.entity(), affirmed ? Targets.withoutNot(text).replaceFirst("^(?i)(there (?:is|are|was|were)) no ", "$1 ").replaceFirst("^(?i)(?:nobody|no one|no-one)\\b", "anybody").replaceFirst("^(?i)(?:no|none)\\b", "any") : text, target.span());
        }
        if (target.entity().isEmpty() && SIGHT.matcher(target.text()).lookingAt()) { // "wants to see more trains"
            return new Target(Optional.empty(), SIGHT.matcher(target.text()).replaceFirst(""), target.span());
        }
        boolean turned = position == Position.AGAINST && (clauseOf(said).filter(reading.scope::isNegatedItself).isPresent() || target.text().startsWith("never to "));
        return turned ? new Target(target.entity(), target.text().replaceFirst("\\b(?:not|never) to ", target.text().matches("(?:not|never) to .*") ? "" : "to "), target.span()) : target;
    }

    /** "The toll, she insisted, must go": the parts are one only where the cue parts them. */
    private static boolean goesOnAfter(Said said) {
        return said.verb().span().start() >= said.content().getFirst().end() && said.verb().span().end() <= said.content().getLast().start();
    }

    private Set<EntityId> holders(Said said) {
        Set<EntityId> holders = new LinkedHashSet<>(reading.doers.of(said.verb()));
        if (reading.doers.accusing(said.verb()).isEmpty()) {
            Optional<EntityId> speaker = said.quote().flatMap(Quote::speaker);
            if (speaker.isPresent() && !holders.contains(speaker.get())) {
                holders = new LinkedHashSet<>(Set.of(speaker.get())); // who is found to speak counts for more than the nearest subject
            }
        }
        holders.removeIf(holder -> !reading.cast.isActor(holder));
        return holders;
    }
}
