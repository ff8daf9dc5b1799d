package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.stances.StanceWords.Noun;
import standpoint.article.Span;

/** Positions that a noun shows: "Berg's opposition to the dam", "voiced support for it", "has no plans to", "an opponent of the dam". */
final class NounStances {

    static final Set<String> TRUST = Set.of("confidence", "faith", "trust");
    private static final double SURE = 0.7;
    /** Verbs that say no more than that somebody has what the noun tells. */
    private static final Set<String> HAVING = Set.of("have", "express", "voice", "announce", "declare", "reiterate", "repeat", "state", "signal", "renew",
            "restate", "offer", "give", "lend", "throw", "make", "issue", "launch", "raise", "hold", "maintain", "show", "pledge", "take", "file", "share", "extend",
            "pass", "table", "adopt", "carry", "lead", "stage", "mount", "find", "see", "put", "lodge", "submit", "present", "sign", "deliver", "gather", "circulate",
                    "unveil", "outline", "draft", "publish", "start", "organise", "organize", "back");
    private static final Set<String> COMING = Set.of("come", "emerge", "arise", "grow");
    private static final Set<String> VOTES = Set.of("vote", "motion", "statement", "expression", "message", "letter");
    private static final Set<String> LOSING = Set.of("withhold", "suspend", "freeze", "drop", "withdraw", "abandon", "end", "lift", "lose", "lack", "deny", "soften",
            "cancel", "shelve", "pull", "rescind");
    /** "patience with them is wearing thin" */
    private static final Set<String> FADING = Set.of("wear", "run", "evaporate", "fade", "wane", "collapse", "vanish", "snap", "crumble", "dwindle", "ebb", "drain", "erode");
    /** What fails against one's will: "its plan to build it collapsed". */
    private static final Set<String> MEANT = Set.of("plan", "bid", "effort", "attempt", "push", "campaign", "proposal", "fight", "intention", "hope");
    private static final Set<String> FOUGHT = Set.of("appeal", "bid", "fight", "battle", "case", "suit", "petition", "campaign", "plea", "request", "vote", "challenge", "effort");
    private static final Set<String> LACK = Set.of("lack", "absence", "end", "withdrawal", "loss");

    private static final Set<String> CLAIMS = Set.of("assurance", "promise", "pledge", "claim", "figure", "guarantee", "word", "explanation", "account", "denial", "statement", "number");
    private static final Set<String> HIDING = Set.of("hide", "conceal", "mask", "disguise");
    /** "has little sympathy for": next to none. */
    private static final Set<String> LITTLE = Set.of("little", "scant", "zero");
    private static final Set<String> RUNNING = Set.of("bid", "campaign", "run", "race", "quest", "candidacy");
    private static final Set<String> OFFICES = Set.of("mayor", "president", "governor", "senator", "senate", "congress", "parliament", "office", "nomination", "leader",
            "leadership", "seat", "re-election", "reelection", "presidency", "council", "chair", "job", "post", "title");
    private static final Set<String> STOPPING = Set.of("stop", "defeat", "block", "prevent", "beat", "oust", "unseat", "thwart", "derail", "remove", "impeach", "sack", "recall", "topple");
    /** What ends or bars something: to want it is to be against that. */
    private static final Set<String> STOPS = Set.of("ban", "halt", "end", "moratorium", "boycott", "sanction", "repeal", "abolition", "embargo", "crackdown", "clampdown");
    private static final Set<String> WANTING = Set.of("demand", "want", "seek", "urge", "propose", "impose", "support", "favour", "favor", "welcome", "announce", "endorse");
    private static final Set<String> CALLING = Set.of("call", "push", "press", "campaign", "lobby", "appeal");
    private static final Set<String> PAST = Set.of("earlier", "early", "former", "previous", "prior", "initial", "past", "onetime", "one-time");

    private final Reading reading;
    private final StanceWords words;
    private final NounMatters matters;
    private final Partisans partisans;
    private final Blamed blamed;

    NounStances(Reading reading, StanceWords words, NounMatters matters) {
        this.reading = reading;
        this.words = words;
        this.matters = matters;
        this.partisans = new Partisans(reading);
        this.blamed = new Blamed(reading);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            boolean sworn = token.lemma().equals("evidence") && (reading.scope.isMarked(token, Set.of("in")) || reading.text.head(token).filter(verb -> verb.lemma().equals("give")).isPresent()); // "said in evidence that"
            if (token.isNoun() && !sworn && !reading.scope.isOpen(token) && !reading.scope.isAsked(token)) {
                matters.of(token).ifPresent(matter -> read(matter, found));
            }
        }
        return found;
    }

    // ---- who and which way

    private void read(NounMatters.Matter matter, List<Found> found) {
        Token noun = matter.noun();
        boolean person = matter.entry().isPerson();
        Set<EntityId> holders = person ? partisans.of(noun) : holders(noun);
        Optional<Position> position = position(matter);
        if (holders.isEmpty() || position.isEmpty() || isNoStand(matter)) {
            return;
        }
        boolean hoped = noun.lemma().equals("hope") && position.get() == Position.FOR;
        Optional<Token> ended = hoped ? stopped(matter.head()) : Optional.of(matter.head()).filter(this::isStoppedPerson);
        Position side = ended.flatMap(each -> StanceWords.opposite(position.get())).orElse(position.get()); // "in the hope of stopping Berg"
        Target target = ended.map(each -> reading.entityAt(each).isPresent() ? reading.targets.alone(each) : reading.targets.of(each)).orElseGet(() -> target(matter));
        List<Span> cues = cues(noun);
        Span evidence = reading.evidence(noun, reading.reach(matter.head()), cues.getFirst(), holderWords(noun, person));
        holders.stream().filter(holder -> !isTold(matter, holder) && !Targets.isEmpty(target) && target.entity().filter(holder::equals).isEmpty())
                .forEach(holder -> found.add(reading.found(holder, reading.conditions.added(target), side, evidence, cues, noun, SURE)));
    }

    private Optional<Position> position(NounMatters.Matter matter) {
        boolean turned = isTurned(matter.noun());
        if (turned && STOPS.contains(matter.noun().lemma())) {
            return Optional.empty(); // "lifted the ban on beef": against the ban, as the verb tells
        }
        Optional<Position> position = turned && matter.entry().position() == Position.DOUBTS ? Optional.of(Position.AFFIRMS) : Reading.when(turned, matter.entry().position()); // "has no doubt that"
        boolean claim = TRUST.contains(matter.noun().lemma()) && CLAIMS.contains(matter.head().lemma());
        return position.map(each -> claim && each == Position.AGAINST ? Position.DOUBTS : each); // "no faith in that assurance"
    }

    /** "backed away from her earlier support for it", "ended his bid for mayor", "doubt the council's willingness to pay", "denied having any plan to". */
    private boolean isNoStand(NounMatters.Matter matter) {
        Token noun = matter.noun();
        boolean past = reading.text.children(noun, "amod", "advmod").stream().anyMatch(each -> PAST.contains(each.lemma()) || each.lemma().equals("once"));
        boolean running = RUNNING.contains(noun.lemma()) && reading.scope.isMarked(matter.head(), Set.of("for"))
                && (reading.entityAt(matter.head()).isPresent() || OFFICES.contains(matter.head().lemma())
                || verbOf(noun).filter(each -> LOSING.contains(each.lemma())).isPresent());
        boolean becoming = RUNNING.contains(noun.lemma()) && reading.text.child(matter.head(), "cop").isPresent(); // "withdraws her bid to be envoy"
        boolean charge = noun.lemma().equals("charge") && (reading.scope.isMarked(noun, Set.of("in")) || reading.text.head(noun).filter(each -> each.lemma().equals("take")).isPresent()); // "took charge of it"
        boolean unsure = charge || Set.of("willingness", "loyalty", "commitment", "allegiance", "readiness", "determination").contains(noun.lemma()) && reading.text.head(noun).filter(each -> Set.of("doubt", "question", "concern", "test", "challenge", "impugn").contains(each.lemma())).isPresent();
        boolean harmless = noun.lemma().equals("threat") && reading.scope.isNone(noun); // "sees no threat against it": no stand
        boolean partly = isHalf(noun);
        return harmless || partly || past || running || becoming || unsure || verbOf(noun).filter(reading.scope::isDenied).isPresent();
    }

    /** "did not give him the unanimous endorsement": some of it, or none. */
    private boolean isHalf(Token noun) {
        return reading.text.children(noun, "amod").stream().anyMatch(each -> Backings.WHOLE.contains(each.lemma())) && reading.scope.isNone(noun);
    }

    private Target target(NounMatters.Matter matter) {
        Token head = matter.head();
        boolean inOneName = reading.entityAt(head).isPresent() && reading.entityAt(head).equals(reading.entityAt(matter.noun())); // "the plan's critics"
        return inOneName ? reading.targets.of(reading.text.textSpan(reading.text.reach(head).start(), head.index() + 1)) : reading.targets.of(head);
    }

    /** What speakers say in their own name, or for a body without one, is read in what they say. */
    private boolean isTold(NounMatters.Matter matter, EntityId holder) {
        Token noun = matter.noun();
        boolean none = reading.scope.isNone(noun) && reading.teller(noun, holder).isEmpty();
        boolean named = reading.cast.isNamed(holder) && reading.cast.entity(holder).kind() == Entity.Kind.PERSON && reading.quoteAround(noun).flatMap(Quote::speaker).filter(holder::equals).isEmpty();
        boolean joined = matter.entry().isPerson() && reading.text.child(noun, "cop").isPresent();
        return !named && !joined && reading.quoteAround(noun).isPresent() && (none || TRUST.contains(noun.lemma()) && !reading.cast.isNamed(holder));
    }

    /** Berg, of "stopping Berg", where the parser may take "stopping" for a word of hers. */
    private Optional<Token> stopped(Token head) {
        boolean misread = reading.text.children(head, "amod").stream().anyMatch(each -> each.tag().equals("VBG") && isStopping(each));
        return misread ? Optional.of(head) : reading.text.child(head, "obj").filter(each -> isStopping(head));
    }

    /** "little appetite for removing Berg", where the parser takes "removing" for a word of hers. */
    private boolean isStoppedPerson(Token head) {
        return reading.entityAt(head).isPresent() && reading.text.children(head, "amod").stream().anyMatch(each -> each.tag().equals("VBG") && isStopping(each)
                && reading.text.children(head, "case").stream().anyMatch(mark -> mark.index() == each.index() - 1));
    }

    private static boolean isStopping(Token verb) {
        return Duties.ENDING.contains(verb.lemma()) || STOPPING.contains(verb.lemma());
    }

    private List<Span> cues(Token noun) {
        List<Span> cues = new ArrayList<>(reading.cues(noun));
        verbOf(noun).filter(verb -> LOSING.contains(verb.lemma())).map(Token::span).ifPresent(cues::add);
        lack(noun).map(Token::span).ifPresent(cues::add);
        cues.sort(null);
        return cues;
    }

    private Span holderWords(Token noun, boolean person) {
        Optional<Token> named = person ? reading.text.head(noun).filter(head -> noun.hasRelation("appos") || partisans.turnedRound(noun).isPresent()).or(() -> reading.text.child(noun, "nsubj"))
                : reading.text.child(lack(noun).orElse(noun), "nmod:poss").or(() -> verbOf(noun).flatMap(reading.sources::subjectOf));
        return named.map(reading::phrase).orElse(noun.span());
    }

    private Set<EntityId> holders(Token noun) {
        Set<EntityId> holders = new LinkedHashSet<>();
        Token top = lack(noun).orElse(noun);
        Optional<Token> owner = reading.text.child(top, "nmod:poss");
        if (owner.isPresent()) {
            Optional<Token> whose = owner.filter(each -> each.tag().equals("WP$")).flatMap(each -> reading.text.head(top))
                    .filter(clause -> clause.hasRelation("acl:relcl")).flatMap(reading.text::head); // "Keane, whose opposition to it"
            owner.flatMap(blamed::whose).ifPresentOrElse(holders::addAll, () -> whose.or(() -> owner).flatMap(reading::entityAt).ifPresent(holders::add));
            return holders;
        }
        reading.text.children(noun, "nmod").stream().filter(each -> reading.scope.isMarked(each, Set.of("by", "from"))).filter(each -> !isBehindMatter(noun, each) && !isWhence(noun, each)).limit(1)
                .flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream())).flatMap(each -> reading.entityAt(each).stream()).forEach(holders::add);
        if (holders.isEmpty()) { // "Opposition to it came from Berg"
            reading.text.head(top).filter(verb -> COMING.contains(verb.lemma()) && top.hasRelation("nsubj")).stream().flatMap(verb -> reading.text.children(verb, "obl").stream())
                    .filter(each -> reading.scope.isMarked(each, Set.of("from"))).flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "conj").stream()))
                    .flatMap(each -> reading.entityAt(each).stream()).forEach(holders::add);
        }
        if (holders.isEmpty()) {
            verbOf(top).ifPresent(verb -> holders.addAll(reading.doers.of(verb)));
        }
        return holders;
    }

    /** "the support of forty members from both parties": whose support it is stands before. */
    private boolean isWhence(Token noun, Token from) {
        return reading.scope.isMarked(from, Set.of("from")) && reading.text.children(noun, "nmod").stream().anyMatch(each -> each.index() < from.index()
                && reading.scope.isMarked(each, Set.of("of")) && reading.entityAt(each).isPresent());
    }

    /** "claims of wrongdoing by officials": the officials did wrong, and claim nothing. */
    private boolean isBehindMatter(Token noun, Token by) {
        boolean claimed = words.nouns(noun.lemma()).stream().anyMatch(each -> each.isSeenThrough() && each.position() == Position.AFFIRMS);
        return claimed && reading.text.children(noun, "nmod").stream().anyMatch(each -> each.index() < by.index() && reading.scope.isMarked(each, Set.of("of", "that")));
    }

    /** "voiced support", "withdrew support", "resigned in protest": the verb whose subject holds the position. */
    private Optional<Token> verbOf(Token noun) {
        Optional<Token> vote = reading.text.head(noun).filter(each -> noun.hasRelation("nmod") && VOTES.contains(each.lemma()) && each.hasRelation("obj"));
        if (vote.isPresent()) {
            return reading.text.head(vote.get()).filter(Token::isVerb); // "passed a vote of no confidence"
        }
        boolean object = noun.hasRelation("obj");
        boolean wanted = STOPS.contains(noun.lemma()) && reading.text.head(noun)
                .filter(verb -> object && WANTING.contains(verb.lemma()) || noun.hasRelation("obl") && CALLING.contains(verb.lemma())
                && reading.scope.isMarked(noun, Set.of("for"))).isPresent();
        boolean manner = noun.hasRelation("obl") && reading.scope.isMarked(noun, Set.of("in")) && !noun.lemma().equals("doubt");
        return reading.text.head(noun).filter(Token::isVerb)
                .filter(verb -> manner || wanted || object && (HAVING.contains(verb.lemma()) || LOSING.contains(verb.lemma())));
    }

    private Optional<Token> lack(Token noun) {
        return noun.hasRelation("nmod") ? reading.text.head(noun).filter(head -> LACK.contains(head.lemma())) : Optional.empty();
    }

    private boolean isTurned(Token noun) {
        Optional<Token> verb = verbOf(noun);
        boolean fading = noun.hasRelation("nsubj") && !MEANT.contains(noun.lemma()) && reading.text.head(noun).filter(each -> FADING.contains(each.lemma())).isPresent();
        boolean others = reading.text.child(noun, "nmod:poss").filter(whose -> !whose.isPronoun()).isPresent(); // "denied the firm's request": the firm still asks
        boolean lost = fading || verb.filter(each -> LOSING.contains(each.lemma()) && !(others && each.lemma().equals("deny"))).isPresent() || lack(noun).isPresent();
        lost &= !(FOUGHT.contains(noun.lemma()) && verb.filter(each -> each.lemma().equals("lose")).isPresent()); // "lost his appeal to stay": against his will
        boolean little = reading.text.children(noun, "amod", "det").stream().anyMatch(each -> LITTLE.contains(each.lemma()))
                && reading.text.children(noun, "det").stream().noneMatch(each -> each.lemma().equals("a"));
        if (reading.text.head(noun).filter(hide -> noun.hasRelation("obj") && HIDING.contains(hide.lemma())).isPresent()) {
            return false; // "did not hide his irritation with her"
        }
        boolean yet = verb.filter(reading.scope::isYetTo).isPresent(); // "has yet to see any evidence that"
        boolean never = yet || words.nouns(noun.lemma()).stream().anyMatch(Noun::isPerson) && reading.scope.isNegatedByWord(noun); // "has never been a fan of it"
        boolean told = others && reading.text.child(noun, "det").isEmpty() && verb.isEmpty(); // "did not answer Reed's request": he asks all the same
        boolean none = told ? reading.text.children(noun, "advmod").stream().anyMatch(each -> each.lemma().equals("no")) : reading.scope.isNone(noun);
        return lost != (little || never || none);
    }
}
