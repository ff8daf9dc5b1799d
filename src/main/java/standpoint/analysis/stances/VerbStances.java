package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Positions that a verb shows by itself: "the fund sued the firm", "she ruled out a delay", "I oppose it". */
final class VerbStances {

    private static final double SURE = 0.8;
    private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall");
    static final Set<String> GONE = Set.of("out", "gone", "sacked", "removed", "fired", "ousted", "scrapped", "banned", "stopped", "paused", "shut",
            "closed", "halted", "axed", "abolished", "withdrawn", "dropped", "repealed", "suspended", "cancelled", "demolished", "shelved", "lifted", "dissolved",
            "outlawed", "ripped", "jailed", "dismissed", "expelled", "deported", "blocked", "overturned", "reversed", "disbanded");
    private static final Set<String> PEOPLE = Set.of("man", "woman", "boy", "girl", "mother", "father", "child");
    private static final double HYPOTHETICAL = 0.6;

    /** A verb of the list in the text. */
    record Match(StanceWords.Verb entry, Token target) {}

    private final Reading reading;
    private final StanceWords words;
    private final NounMatters nouns;
    private final Slots slots;
    private final Matters matters;
    private final IdleVerbs idle;
    private final MereDeeds mere;

    VerbStances(Reading reading, StanceWords words, NounMatters nouns) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
        this.slots = new Slots(reading, words, nouns);
        this.idle = new IdleVerbs(reading);
        this.mere = new MereDeeds(reading, words);
        this.matters = new Matters(reading, words, nouns, idle);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            if (token.tag().startsWith("VB") || token.tag().equals("NN") && reading.scope.auxiliary(token, Set.of("do")).isPresent()) {
                ofVerb(token, found);
            }
        }
        return found;
    }

    private void ofVerb(Token verb, List<Found> found) {
        boolean promised = verb.tag().equals("VBN") && verb.hasRelation("amod") && verb.index() > 0 && reading.text.token(verb.index() - 1).tag().matches("PRP\\$|POS|DT"); // "his promised era of peace"
        if (!promised && !nouns.isMisread(verb) && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb) && !slots.isStoppedShortOf(verb)) {
            match(verb).ifPresent(match -> add(verb, match.entry(), match.target(), found));
        }
    }

    /** The list's entry that fits the verb where it stands, with the head of its target. */
    Optional<Match> match(Token verb) {
        for (StanceWords.Verb entry : words.verbs(verb.lemma())) {
            Optional<Token> slot = slots.of(verb, entry);
            if (slot.isPresent()) {
                return Optional.of(new Match(entry, slot.get()));
            }
        }
        return Optional.empty();
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, List<Found> found) {
        if (idle.isNoStand(verb, entry, slot) || mere.isMere(verb, slot) || entry.slot().equals("xcomp") && match(slot).isPresent()) { // "vowed to veto it": the verb inside tells it
            return;
        }
        Optional<Position> position = position(verb, entry, slot).flatMap(each -> Reading.when(isWantedGone(verb, slot), each));
        position.flatMap(each -> matters.of(verb, entry, slot, each)).ifPresent(matter -> {
            List<Token> all = listed(slot);
            add(verb, entry, slot, all.size() > 1 ? new Matters.Matter(slot, reading.targets.alone(slot), matter.position()) : matter, found);
            all.stream().skip(1).forEach(other -> add(verb, entry, other, new Matters.Matter(other, reading.targets.alone(other), matter.position()), found));
        });
    }

    /** "praised Reed, Holm and the council": each of them, where all can take sides. */
    private List<Token> listed(Token slot) {
        List<Token> all = new ArrayList<>(List.of(slot));
        reading.text.children(slot, "conj").stream().filter(Token::isNoun).forEach(all::add);
        boolean actors = slot.hasRelation("obj", "obl", "nsubj:pass") && all.stream().allMatch(each -> each.isNoun() && reading.entityAt(each).isPresent())
                && (all.size() == 1 || all.stream().noneMatch(each -> PEOPLE.contains(each.lemma()))); // "hailed the men and women of the navy"
        return actors ? all : List.of(slot);
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, Matters.Matter matter, List<Found> found) {
        List<Span> cues = cues(verb, entry, slot);
        Span evidence = reading.evidence(verb, reading.reach(matter.head()), reading.reach(slot), matter.target().span().orElse(verb.span()),
                reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()), cues.getFirst(), cues.getLast());
        Span whole = behind(verb, slot).map(each -> reading.evidence(verb, evidence, reading.reach(each))).orElse(evidence);
        double confidence = reading.scope.auxiliary(verb, Set.of("would")).isPresent() || matter.guessed() ? HYPOTHETICAL : SURE;
        boolean duty = reading.scope.auxiliary(verb, DUTY).isPresent();
        for (EntityId actor : reading.doers.of(verb)) {
            if (duty && reading.quoteAround(verb).flatMap(Quote::speaker).filter(actor::equals).isEmpty()) {
                continue; // what somebody should do is the speaker's wish
            }
            if (matter.target().entity().filter(actor::equals).isEmpty()) {
                found.add(reading.found(actor, matter.target(), matter.position(), whole, cues, verb, confidence));
            }
        }
    }

    /** "accused him of hiding", "praised her for selling it", "dismissed it as theatre": what for belongs to the evidence. */
    private Optional<Token> behind(Token verb, Token slot) {
        return reading.appraisals.on(slot).or(() -> reading.text.children(verb, "advcl", "obl").stream().filter(each -> each.index() > slot.index()
                && (each.tag().equals("VBG") && reading.scope.isMarked(each, Set.of("of", "for", "over")) || each.isNoun() && reading.scope.isMarked(each, Set.of("of")))).findFirst());
    }

    private List<Span> cues(Token verb, StanceWords.Verb entry, Token slot) {
        if (entry.isIdiom()) { // "poured cold water on"
            return reading.text.children(slot, "case", "mark").stream().filter(each -> entry.words().getLast().equals(each.lemma())).findFirst()
                    .map(each -> List.of(verb.span().cover(each.span()))).orElseGet(() -> reading.cues(verb));
        }
        List<Span> cues = new ArrayList<>(reading.cues(verb));
        reading.text.children(slot, "case", "mark").stream().filter(each -> entry.words().contains(each.lemma())).map(Token::span)
                .filter(each -> entry.words().size() > 1).forEach(cues::add);
        cues.sort(null);
        return cues;
    }

    private Optional<Position> position(Token verb, StanceWords.Verb entry, Token slot) {
        if (isNeitherWay(verb, entry.position()) || reading.scope.isYetTo(verb)) {
            return Optional.of(Position.UNDECIDED); // "neither praised nor criticised it", "has yet to endorse it"
        }
        boolean neither = reading.text.child(slot, "cc:preconj", "cc", "det").filter(each -> Set.of("neither", "nor").contains(each.lemma())).isPresent(); // "backs neither the mayor nor the governor"
        boolean negated = neither || reading.scope.isNegated(verb) || entry.slot().equals("xcomp") && reading.scope.isNegated(slot);
        boolean refused = verb.hasRelation("xcomp") && reading.text.head(verb).filter(reading.scope::isRefusal).isPresent();
        return !negated ? Optional.of(entry.position()) : refused && entry.position() == Position.AGAINST ? entry.negated().or(() -> Optional.of(Position.UNDECIDED)) : entry.negated();
    }

    /** "wants Reed out", "called for Reed and Berg to be sacked" */
    private boolean isWantedGone(Token verb, Token slot) {
        boolean sacked = Set.of("call", "push", "press").contains(verb.lemma()) && reading.text.children(verb, "xcomp").stream().anyMatch(each -> each.index() > slot.index() && GONE.contains(each.word())
                && reading.text.child(each, "aux:pass").isPresent());
        return sacked || verb.lemma().equals("want") && reading.text.children(verb).stream().anyMatch(each -> each.index() > slot.index() && GONE.contains(each.word()));
    }

    /** "neither praised nor criticised" */
    private boolean isNeitherWay(Token verb, Position position) {
        Token first = verb.hasRelation("conj") ? reading.text.head(verb).orElse(verb) : verb;
        List<Token> beside = new ArrayList<>(reading.text.children(first, "conj"));
        beside.add(first);
        return reading.scope.isNeither(first) && beside.stream().filter(each -> !each.equals(verb)).flatMap(each -> words.verbs(each.lemma()).stream())
                .anyMatch(other -> other.position().isOppositeOf(position));
    }
}
