package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Who leaves it open: "refused to say whether", "took no position on", "has yet to decide", "refused to take sides", "reserved judgement". */
final class Silences {

    private static final double SURE = 0.8;
    private static final Set<String> TELLING = Set.of("say", "comment", "confirm", "discuss", "speculate", "reveal", "answer", "disclose", "tell", "explain",
            "decide", "determine", "commit", "draw", "choose", "specify", "elaborate", "respond", "interview", "reply", "identify", "indicate", "clarify", "announce");
    /** Verbs that take a side with one of {@link #SIDES}. */
    private static final Set<String> TAKING = Set.of("take", "have", "hold", "adopt", "express", "choose", "make");
    private static final Set<String> SIDES = Set.of("side", "position", "stance", "stand", "view", "opinion", "decision", "recommendation", "comment");
    private static final Set<String> RESERVING = Set.of("reserve", "withhold");
    /** "put off a decision on it", "postponed ruling on whether" */
    private static final Set<String> DEFERRING = Set.of("put", "postpone", "defer", "delay", "shelve", "adjourn");
    private static final Set<String> RULINGS = Set.of("decision", "ruling", "verdict", "vote", "judgment", "judgement", "answer", "choice", "discussion", "debate");
    private static final Set<String> EVADING = Set.of("dodge", "sidestep", "duck", "evade", "avoid", "deflect");
    private static final Set<String> MINDS = Set.of("mind", "fence", "hand", "counsel");
    private static final Set<String> WEIGHING = Set.of("weigh", "consider", "mull", "ponder", "debate", "study");
    private static final Set<String> ON = Set.of("on", "about", "over");

    private final Reading reading;

    Silences(Reading reading) {
        this.reading = reading;
    }

    /** Verbs that tell nothing when they are refused. */
    static boolean isTelling(Token verb) {
        return TELLING.contains(verb.lemma());
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            if (token.isVerb() && !reading.scope.isAsked(token) && isSilent(token)) {
                matter(token).ifPresent(matter -> read(token, matter, found));
            }
        }
        return found;
    }

    private boolean isSilent(Token verb) {
        boolean off = !verb.lemma().equals("put") || reading.text.child(verb, "compound:prt").filter(each -> each.lemma().equals("off")).isPresent();
        boolean deferred = DEFERRING.contains(verb.lemma()) && off && !reading.scope.isNegated(verb) && (reading.text.child(verb, "obj").filter(each -> RULINGS.contains(each.lemma())).isPresent()
                || reading.text.child(verb, "xcomp", "ccomp", "obj", "dep").filter(each -> each.tag().equals("VBG") && isTelling(each)).isPresent());
        if (deferred) {
            return true;
        }
        Optional<Token> thing = reading.text.child(verb, "obj");
        boolean shared = thing.filter(each -> reading.text.children(each, "amod").stream().anyMatch(same -> same.lemma().equals("same"))).isPresent(); // "did not have the same view"
        boolean sides = thing.filter(each -> SIDES.contains(each.lemma())).isPresent() && TAKING.contains(verb.lemma()) && !shared;
        if (sides) {
            return isOpen(verb) || reading.scope.isNone(thing.get());
        }
        if (EVADING.contains(verb.lemma()) && thing.filter(each -> each.lemma().equals("question")).isPresent()) {
            return !reading.scope.isNegated(verb); // "dodged a question on whether"
        }
        boolean judgement = RESERVING.contains(verb.lemma()) && thing.filter(each -> each.lemma().matches("judge?ment|opinion")).isPresent();
        boolean soon = reading.scope.auxiliary(verb, Set.of("will", "would", "'ll", "’ll")).isPresent();
        if (mind(verb).isPresent()) {
            return verb.lemma().equals("make") ? soon || isOpen(verb) : !reading.scope.isNegated(verb);
        }
        boolean later = verb.lemma().equals("decide") && question(verb).isPresent() && soon;
        return later || judgement || TELLING.contains(verb.lemma()) && (isOpen(verb) || reading.scope.isNeither(verb)) || WEIGHING.contains(verb.lemma()) && (question(verb).isPresent() || considered(verb).isPresent());
    }

    /** Whether the verb tells that a mind is not made up, whatever the matter. */
    boolean isOpenMind(Token verb) {
        return verb.isVerb() && !reading.scope.isAsked(verb) && mind(verb).isPresent() && isSilent(verb);
    }

    /** What a mind is not made up on. */
    Optional<Token> ofMind(Token verb) {
        return mind(verb).flatMap(mind -> ofMind(verb, mind));
    }

    private Optional<Token> ofMind(Token verb, Token mind) {
        return question(verb).or(() -> about(mind)).or(() -> reading.text.children(verb, "obl", "nmod").stream()
                .filter(each -> !each.equals(mind) && reading.scope.isMarked(each, ON) && !each.lemma().matches(".*day")).findFirst());
    }

    /** "make up her mind", "keep an open mind", "sit on the fence". */
    private Optional<Token> mind(Token verb) {
        return reading.text.children(verb, "obj", "obl").stream().filter(each -> MINDS.contains(each.lemma())).filter(each -> switch (verb.lemma()) {
            case "make" -> reading.text.child(verb, "compound:prt").filter(up -> up.lemma().equals("up")).isPresent();
            case "keep", "have" -> each.lemma().equals("counsel") || reading.text.child(each, "amod").filter(open -> open.lemma().equals("open")).isPresent();
            case "show" -> each.lemma().equals("hand") && isOpen(verb);
            case "sit" -> each.lemma().equals("fence");
            default -> false;
        }).findFirst();
    }

    /** "would consider the request", "is weighing a bid": what is still to be decided, unlike "considers it a mistake". */
    private Optional<Token> considered(Token verb) {
        boolean now = verb.tag().equals("VBG") && reading.text.child(verb, "aux").isPresent()
                || reading.scope.auxiliary(verb, Set.of("will", "would", "'ll", "’ll")).isPresent();
        return reading.text.child(verb, "obj").filter(each -> now && each.isNoun() && !reading.scope.isNegated(verb)
                && reading.text.child(verb, "xcomp", "ccomp", "obl").isEmpty());
    }

    /** "did not", "refused to", "has yet to", "before deciding". */
    private boolean isOpen(Token verb) {
        boolean yet = yet(verb) || verb.hasRelation("xcomp", "ccomp") && reading.text.head(verb).filter(head -> head.lemma().equals("have") && yet(head)).isPresent();
        return reading.scope.isNegated(verb) || yet || verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("before", "without"));
    }

    private boolean yet(Token verb) {
        return reading.text.children(verb, "advmod", "obj").stream().anyMatch(each -> each.lemma().equals("yet")) && !reading.scope.isNegatedItself(verb)
                && reading.text.tokensOf(reading.text.sentenceOf(verb)).stream().anyMatch(each -> each.lemma().equals("to"));
    }

    // ---- on what

    private Optional<Token> matter(Token verb) {
        boolean sides = reading.text.child(verb, "obj").filter(each -> SIDES.contains(each.lemma())).isPresent();
        Optional<Token> mind = mind(verb);
        if (mind.isPresent()) {
            return ofMind(verb, mind.get());
        }
        Optional<Token> near = about(verb).filter(each -> question(verb).filter(when -> when.hasRelation("advcl") && when.index() > each.index()).isPresent()); // "be drawn on his future when he faced the press"
        if (DEFERRING.contains(verb.lemma())) {
            return reading.text.child(verb, "obj").flatMap(this::about).or(() -> about(verb))
                    .or(() -> reading.text.child(verb, "xcomp", "ccomp", "obj", "dep").flatMap(each -> question(each).or(() -> about(each))));
        }
        return near.or(() -> question(verb)).or(() -> WEIGHING.contains(verb.lemma()) ? considered(verb) : Optional.empty()).or(() -> asked(verb)).or(() -> claim(verb)).or(() -> about(verb)).or(() -> reading.text.child(verb, "obj").flatMap(this::about))
                .or(() -> sides && reading.text.child(verb, "obj").filter(each -> each.lemma().equals("comment")).isEmpty() ? Optional.of(verb) : Optional.empty());
    }

    private Optional<Token> question(Token verb) {
        return reading.text.children(verb, "ccomp", "xcomp", "advcl", "obj").stream().filter(each -> each.index() > verb.index() && !isAsking(each) && !(each.tag().equals("VBG") && each.hasRelation("advcl")) // "when regulating"
                && Stream.concat(reading.text.children(each, "mark", "advmod", "nsubj", "obj", "case").stream(), reading.text.children(each, "obj", "nsubj",
                        "obl").stream().flatMap(noun -> reading.text.children(noun, "det").stream())).anyMatch(mark -> mark.index() < each.index()
                        && Scope.QUESTIONS.contains(mark.lemma()))).findFirst();
    }

    /** "Asked whether she would run, Berg would not say", "ducked the question when asked if she would run". */
    private Optional<Token> asked(Token verb) {
        return reading.text.children(verb, "advcl", "discourse", "dep", "parataxis").stream().filter(each -> isAsking(each) && (each.index() < verb.index()
                || EVADING.contains(verb.lemma()))).findFirst().flatMap(each -> question(each).or(() -> about(each)));
    }

    private static boolean isAsking(Token verb) {
        return verb.tag().equals("VBN") && verb.hasRelation("advcl", "discourse", "dep", "parataxis") && Set.of("ask", "press", "question", "quiz").contains(verb.lemma());
    }

    /** "neither confirm nor deny that": the claim. */
    private Optional<Token> claim(Token verb) {
        Optional<Token> second = reading.text.children(verb, "conj").stream().findFirst(); // "neither confirmed nor denied the offer"
        return reading.scope.isNeither(verb) ? reading.text.child(verb, "ccomp").or(() -> second.flatMap(each -> reading.text.child(each, "obj", "ccomp"))).or(() -> reading.text.child(verb, "obj"))
                .filter(clause -> clause.index() > verb.index()) : Optional.empty();
    }

    private Optional<Token> about(Token head) {
        return reading.text.children(head, "obl", "nmod").stream().filter(each -> each.index() > head.index() && reading.scope.isMarked(each, ON)
                && !each.lemma().matches(".*day")).findFirst();
    }

    private void read(Token verb, Token matter, List<Found> found) {
        boolean duty = reading.scope.auxiliary(verb, Set.of("should", "must", "ought")).isPresent(); // what somebody should leave open is the speaker's wish
        boolean why = reading.scope.isMarked(matter, Set.of("why")); // "did not say why she opposes it": that she does is settled
        if (duty || why) {
            return;
        }
        Target target = reading.targets.of(matter);
        Span clause = reading.targets.clause(matter);
        boolean hollow = reading.text.tokens().subList(clause.start(), clause.end()).stream().allMatch(each -> each.isPronoun() || each.tag().startsWith("W")
                || each.tag().equals("MD") || each.lemma().equals("be"));
        if (Targets.isEmpty(target) || hollow) {
            return;
        }
        List<Span> cues = new ArrayList<>(reading.cues(verb));
        reading.text.head(verb).filter(reading.scope::isRefusal).map(Token::span).ifPresent(cues::add);
        reading.text.child(verb, "obj").map(Token::span).filter(span -> !target.span().filter(span::overlaps).isPresent()).ifPresent(cues::add);
        cues.sort(null);
        Span evidence = reading.evidence(verb, reading.reach(matter), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()),
                cues.getFirst(), cues.getLast());
        List<EntityId> own = reading.doers.of(verb); // "refused to be drawn on it": who refused
        if (own.isEmpty() && verb.lemma().equals("draw")) { // "would not be drawn on it"
            own = reading.text.child(verb, "nsubj:pass").flatMap(reading::entityAt).stream().toList();
        }
        for (EntityId holder : own.isEmpty() && verb.hasRelation("xcomp") ? reading.text.head(verb).map(reading.doers::of).orElse(own) : own) {
            found.add(reading.found(holder, target, Position.UNDECIDED, evidence, cues, verb, SURE));
        }
    }
}
