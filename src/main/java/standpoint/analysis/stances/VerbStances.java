package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Positions that a verb shows by itself: "the fund sued the firm", "she ruled out a delay", "I oppose it". */
final class VerbStances {

    private static final double SURE = 0.8;
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
    private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall");
    private static final Set<String> PAPERS = Set.of("bill", "law", "act", "petition", "letter", "treaty", "deal", "agreement", "accord", "pact", "pledge",
            "order", "declaration", "charter", "statement", "legislation", "ordinance", "resolution", "memorandum", "appeal");
    private static final Set<String> FIGHTING = Set.of("fight", "lose", "win");
    /** "fighting the last war": the fight itself, not what it is against. */
    private static final Set<String> FOUGHT = Set.of("war", "battle", "election", "campaign", "seat", "fight", "fire", "case", "corner");
    /** "fought for two years" */
    private static final Set<String> WHILES = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "while", "time", "moment");
    private static final double HYPOTHETICAL = 0.6;

    /** A verb of the list in the text. */
    record Match(StanceWords.Verb entry, Token target) {}

    private final Reading reading;
    private final StanceWords words;
    private final NounStances nouns;

    VerbStances(Reading reading, StanceWords words, NounStances nouns) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            if (token.tag().startsWith("VB")) {
                ofVerb(token, found);
            }
        }
        return found;
    }

    private void ofVerb(Token verb, List<Found> found) {
        if (!reading.scope.isOpen(verb) && !reading.scope.isAsked(verb) && !isStoppedShortOf(verb)) {
            match(verb).ifPresent(match -> add(verb, match.entry(), match.target(), found));
        }
    }

    /** The list's entry that fits the verb where it stands, with the head of its target. */
    Optional<Match> match(Token verb) {
        for (StanceWords.Verb entry : words.verbs(verb.lemma())) {
            Optional<Token> slot = slot(verb, entry);
            if (slot.isPresent()) {
                return Optional.of(new Match(entry, slot.get()));
            }
        }
        return Optional.empty();
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, List<Found> found) {
        if (verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("under"))) {
            return; // "under questioning by"
        }
        boolean nested = entry.slot().equals("xcomp") && match(slot).isPresent();
        if (nested || reading.scope.isDenied(verb) || isMaybe(verb, entry.position())) {
            return; // "vowed to veto it": the verb inside tells it
        }
        Optional<Position> position = position(verb, entry, slot);
        if (position.isEmpty()) {
            return;
        }
        Matter matter = matter(slot, position.get());
        boolean pointing = matter.position() == Position.DENIES && slot.isPronoun() && matter.target().entity().isPresent(); // "denied it": no actor
        if (pointing || Targets.isEmpty(matter.target())) {
            return;
        }
        List<Span> cues = cues(verb, entry, slot);
        Span evidence = reading.evidence(verb, reading.reach(matter.head()), reading.reach(slot), matter.target().span().orElse(verb.span()),
                reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()), cues.getFirst(), cues.getLast());
        double confidence = reading.scope.auxiliary(verb, Set.of("would")).isPresent() ? HYPOTHETICAL : SURE;
        boolean duty = reading.scope.auxiliary(verb, DUTY).isPresent();
        for (EntityId actor : reading.actors(verb)) {
            if (duty && reading.quoteAround(verb).flatMap(Quote::speaker).filter(actor::equals).isEmpty()) {
                continue; // what somebody should do is the speaker's wish
            }
            if (matter.target().entity().filter(actor::equals).isEmpty()) {
                found.add(reading.found(actor, matter.target(), matter.position(), evidence, cues, verb, confidence));
            }
        }
    }

    private List<Span> cues(Token verb, StanceWords.Verb entry, Token slot) {
        List<Span> cues = new ArrayList<>(reading.cues(verb));
        reading.text.children(slot, "case", "mark").stream().filter(each -> entry.words().contains(each.lemma())).map(Token::span)
                .filter(each -> entry.words().size() > 1).forEach(cues::add);
        cues.sort(null);
        return cues;
    }

    /** What may happen is nobody's position, nor is what somebody has the power to stop. */
    private boolean isMaybe(Token verb, Position position) {
        Set<String> able = position == Position.AGAINST ? Set.of("could", "may", "might", "can") : Set.of("could", "may", "might");
        return reading.scope.auxiliary(verb, able).isPresent() && !reading.scope.isNegated(verb);
    }

    /** "stopped short of opposing": of what was not done, wherever the parser hangs it. */
    private boolean isStoppedShortOf(Token verb) {
        int at = verb.index();
        return at > 1 && reading.text.token(at - 1).lemma().equals("of") && reading.text.token(at - 2).lemma().equals("short");
    }

    private Optional<Position> position(Token verb, StanceWords.Verb entry, Token slot) {
        if (isNeitherWay(verb, entry.position())) {
            return Optional.of(Position.UNDECIDED);
        }
        boolean negated = reading.scope.isNegated(verb) || entry.slot().equals("xcomp") && reading.scope.isNegated(slot);
        return negated ? entry.negated() : Optional.of(entry.position());
    }

    /** "neither praised nor criticised" */
    private boolean isNeitherWay(Token verb, Position position) {
        Token first = verb.hasRelation("conj") ? reading.text.head(verb).orElse(verb) : verb;
        List<Token> beside = new ArrayList<>(reading.text.children(first, "conj"));
        beside.add(first);
        return reading.scope.isNeither(first) && beside.stream().filter(each -> !each.equals(verb)).flatMap(each -> words.verbs(each.lemma()).stream())
                .anyMatch(other -> other.position().isOppositeOf(position));
    }

    /** What a side is taken on: the target with the position towards it. */
    private record Matter(Token head, Target target, Position position) {}

    private Matter matter(Token slot, Position position) {
        Optional<NounStances.Matter> claim = nouns.matter(slot).filter(each -> each.entry().isSeenThrough());
        Optional<Position> through = claim.flatMap(each -> through(position, each.entry().position()));
        if (claim.isPresent() && through.isPresent()) {
            return new Matter(claim.get().head(), reading.targets.of(claim.get().head()), through.get());
        }
        boolean doing = slot.tag().equals("VBG") && !slot.hasRelation("obj");
        Target target = doing ? reading.targets.of(doing(slot)) : nouns.deed(slot).map(reading.targets::of).orElseGet(() -> reading.targets.of(slot));
        boolean claimed = position == Position.AGAINST && (nouns.isClaim(slot) || reading.targets.description(slot)
                .flatMap(each -> words.evaluation(each.lemma())).filter(each -> each == Position.DENIES).isPresent());
        return new Matter(slot, reading.conditions.added(target), claimed ? Position.DENIES : position);
    }

    /** "rejected the call for a boycott" is against the boycott; "rejected the claim that" denies it. */
    private static Optional<Position> through(Position side, Position inner) {
        return switch (side) {
            case FOR -> Optional.of(inner);
            case AGAINST, DENIES -> inner == Position.FOR || inner == Position.AFFIRMS ? StanceWords.turned(inner) : Optional.empty();
            case DOUBTS -> inner == Position.AFFIRMS ? Optional.of(Position.DOUBTS) : Optional.empty();
            case UNDECIDED, AFFIRMS -> Optional.empty();
        };
    }

    // ---- the target's place

    private Optional<Token> slot(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        int next = verb.index() + parts.size();
        if (verb.lemma().equals("stop") && next < reading.text.tokens().size() && isStoppedShortOf(reading.text.token(next)) && parts.size() > 1) {
            return Optional.of(reading.text.token(next));
        }
        if (verb.lemma().equals("say") && parts.size() > 1) {
            return said(verb, parts.get(1));
        }
        boolean preposition = parts.size() > 1 && parts.getLast().equals(entry.slot());
        for (String part : parts.subList(1, preposition ? parts.size() - 1 : parts.size())) {
            if (reading.text.children(verb, "compound:prt", "advmod").stream().noneMatch(child -> child.lemma().equals(part))) {
                return Optional.empty();
            }
        }
        if (preposition) {
            return afterPreposition(verb, entry.slot());
        }
        boolean idle = reading.text.child(verb, "iobj").isPresent() && entry.position() == Position.FOR; // "promised the couple a date"
        if (idle || FIGHTING.contains(verb.lemma()) && reading.text.child(verb, "obj").filter(object -> FOUGHT.contains(object.lemma())).isPresent()) {
            return Optional.empty();
        }
        return switch (entry.slot()) {
            case "xcomp" -> reading.text.child(verb, "xcomp");
            case "actor" -> reading.text.child(verb, "nsubj:pass", "obj").filter(this::isActor);
            case "paper" -> object(verb).filter(object -> PAPERS.contains(object.lemma()));
            case "thing" -> object(verb).filter(object -> !isActor(object));
            default -> object(verb);
        };
    }

    /** "says no to the toll"; parsers may take "to" for the infinitive's. */
    private Optional<Token> said(Token verb, String yesOrNo) {
        int at = verb.index() + 2;
        boolean fits = at < reading.text.tokens().size() && reading.text.token(at - 1).word().equalsIgnoreCase(yesOrNo) && reading.text.token(at).lemma().equals("to");
        return fits ? reading.text.children(reading.text.token(at - 1), "nmod", "obl").stream().findFirst()
                .or(() -> reading.text.children(verb, "xcomp", "obl", "nmod", "advcl").stream().filter(each -> each.index() > at).findFirst()) : Optional.empty();
    }

    private boolean isActor(Token token) {
        return reading.cast.at(token).filter(who -> reading.cast.isActor(who.id())).isPresent();
    }

    /** "a plan that the council rejected": what the clause describes. */
    private Optional<Token> described(Token verb) {
        boolean other = reading.text.child(verb, "nsubj").filter(subject -> !RELATIVE.contains(subject.lemma())).isPresent();
        boolean whole = reading.text.child(verb, "obj", "ccomp", "xcomp").filter(object -> !RELATIVE.contains(object.lemma())).isPresent();
        boolean misread = verb.hasRelation("acl", "ccomp") && reading.scope.isMarked(verb, Set.of("that"));
        return (verb.hasRelation("acl:relcl") || misread) && other && !whole && reading.text.child(verb, "nsubj:pass").isEmpty() ? reading.text.head(verb).filter(Token::isNoun) : Optional.empty();
    }

    private Optional<Token> object(Token verb) {
        return described(verb).or(() -> ownObject(verb));
    }

    private Optional<Token> ownObject(Token verb) {
        if (reading.text.child(verb, "nsubj:pass").isPresent()) {
            return reading.text.child(verb, "nsubj:pass");
        }
        Optional<Token> clause = reading.text.children(verb, "xcomp", "ccomp").stream().findFirst();
        Optional<Token> next = reading.text.children(verb).stream().filter(each -> each.index() == verb.index() + 1 + reading.text.children(verb, "compound:prt").size() && each.tag().equals("VBG")
                && each.hasRelation("dep", "advcl", "amod", "acl")).findFirst();
        if (next.isPresent()) {
            return next; // "denied taking money", misread
        }
        Optional<Token> claim = reading.text.child(verb, "obj").filter(each -> nouns.matter(each).isPresent());
        if (claim.isPresent()) {
            return claim; // "backed the call to close it"
        }
        boolean doing = reading.text.child(verb, "obj").filter(each -> each.tag().equals("VBG")).isPresent();
        if (clause.isPresent() && !doing) {
            return clause.filter(each -> each.tag().equals("VBG") && reading.text.child(each, "nsubj", "aux").isEmpty());
        }
        return reading.text.child(verb, "obj").filter(each -> each.isNoun() || each.isPronoun() || each.tag().equals("DT") || each.tag().equals("VBG"));
    }

    private Optional<Token> afterPreposition(Token verb, String preposition) {
        List<Token> candidates = new ArrayList<>(reading.text.children(verb, "obl", "nmod", "advcl", "xcomp", "obj", "ccomp"));
        reading.text.children(verb, "advmod", "compound:prt").forEach(adverb -> candidates.addAll(reading.text.children(adverb, "obl", "nmod", "advcl")));
        return candidates.stream().filter(child -> child.index() > verb.index() && (!child.isVerb() || child.tag().equals("VBG")) && reading.text.children(child, "case", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .filter(child -> !preposition.equals("for") || !WHILES.contains(child.lemma())).findFirst();
    }

    /** "stopped short of calling for a pause": from the word on, with what the parser hangs on the verb before. */
    private Span doing(Token slot) {
        int end = Math.max(slot.span().end(), reading.reach(slot).end());
        for (Token at = slot; at.head() >= 0 && at.head() < at.index(); at = reading.text.token(at.head())) {
            for (Token late : reading.text.children(reading.text.token(at.head()), "obl", "nmod", "advmod", "obj", "xcomp")) {
                end = reading.text.reach(late).start() == slot.index() + 1 ? Math.max(end, reading.reach(late).end()) : end;
            }
        }
        return new Span(slot.span().start(), end);
    }
}
