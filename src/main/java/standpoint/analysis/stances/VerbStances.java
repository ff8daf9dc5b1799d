package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Positions that a verb shows by itself: "the fund sued the firm", "she ruled out a delay", "I oppose it". */
final class VerbStances {

    private static final double SURE = 0.8;
    private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall");
    private static final Set<String> WISHING = Set.of("want", "need", "like", "love");
    static final Set<String> GONE = Set.of("out", "gone", "sacked", "removed", "fired", "ousted", "scrapped", "banned", "stopped", "paused", "shut",
            "closed", "halted", "axed", "abolished", "withdrawn", "dropped", "repealed", "suspended", "cancelled", "demolished", "shelved", "lifted", "dissolved",
            "outlawed", "jailed", "dismissed", "expelled", "deported", "blocked", "overturned", "reversed", "disbanded");
    /** "asked for anonymity" is no position. */
    private static final Set<String> UNSAID = Set.of("thumb", "pressure", "nothing", "anonymity", "comment", "interview", "entry", "treatment", "food", "water");
    private static final Set<String> FEARING = Set.of("fear", "dread");
    /** "wants the people, all of you watching tonight, to know": the clause. */
    private static final Pattern ASIDE = Pattern.compile(", [^,.;]+, to \\p{Ll}");
    private static final List<String> CALL_OFF = List.of("call", "off");
    private static final List<String> ASK_FOR = List.of("ask", "for");
    private static final Set<String> MATTERS_OF_LAW = Set.of("case", "matter", "fight", "dispute", "appeal", "claim", "complaint", "issue", "battle");
    private static final Set<String> LEAVING = Set.of("withdraw", "retreat");
    /** Of what one is against, not of what one does not believe. */
    private static final Set<String> OPPOSING = Set.of("oppose", "support", "back", "fight", "resist", "favour", "favor", "welcome", "attack", "criticise", "criticize");
    private static final Set<String> POWERS = Set.of("right", "power", "freedom", "ability", "chance", "opportunity", "option", "authority", "discretion");
    private static final Set<String> FELT = Set.of("trust", "love", "like", "enjoy", "admire", "believe", "hate", "welcome");
    private static final Set<String> OWN = Set.of("i", "we");
    private static final double HYPOTHETICAL = 0.6;

    /** A verb of the list in the text. */
    record Match(StanceWords.Verb entry, Token target) {}

    private final Reading reading;
    private final StanceWords words;
    private final NounStances nouns;
    private final Slots slots;

    VerbStances(Reading reading, StanceWords words, NounStances nouns) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
        this.slots = new Slots(reading, nouns);
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
        if (!nouns.isMisread(verb) && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb) && !slots.isStoppedShortOf(verb)) {
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
        if (isNoStand(verb, entry, slot)) {
            return;
        }
        Optional<Position> position = position(verb, entry, slot).flatMap(each -> Reading.when(isWantedGone(verb, slot), each));
        position.flatMap(each -> told(verb, entry, slot, each)).ifPresent(matter -> add(verb, entry, slot, matter, found));
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, Matter matter, List<Found> found) {
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

    /** Where a verb of the list tells no stand, or another rule tells it better. */
    private boolean isNoStand(Token verb, StanceWords.Verb entry, Token slot) {
        boolean manner = verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("under")); // "under questioning by"
        boolean passive = reading.text.child(verb, "aux:pass").isPresent() && reading.text.child(verb, "nsubj:pass").isEmpty() && verb.hasRelation("conj"); // "and was promised a bridge"
        boolean literal = verb.lemma().equals("weigh") && (verb.tag().equals("VBD") || reading.text.child(slot, "nummod").isPresent()); // "he weighed his coffee"
        boolean person = reading.cast.at(slot).filter(who -> who.kind() == Entity.Kind.PERSON).isPresent();
        boolean once = verb.lemma().equals("believe") && entry.words().size() == 1 && (!person || !isLast(slot) || !verb.tag().matches("VBZ|VBP") && !reading.scope.isNegated(verb)); // "before she believed us", "believes America can"
        boolean clause = FEARING.contains(verb.lemma()) && isFollowedByModal(slot); // "fears the bill could fall", where the parser takes the bill for what is feared
        boolean ownEnd = entry.words().equals(CALL_OFF) && verb.tag().matches("VBD|VBN") && reading.text.child(verb, "nsubj:pass").isEmpty(); // whoever called a strike off had called it
        boolean cleft = reading.text.child(slot, "cop").filter(be -> be.index() < slot.index() && be.index() > verb.index()).isPresent(); // "all we asked for was a trial"
        boolean unasked = entry.words().equals(ASK_FOR) && reading.scope.isNegated(verb);
        boolean clausal = verb.lemma().equals("want") && ASIDE.matcher(reading.text.text().substring(slot.span().end(), reading.text.sentenceOf(slot).span().end())).lookingAt();
        boolean power = reading.text.children(verb, "mark").stream().anyMatch(to -> to.index() > 0 && to.lemma().equals("to") && POWERS.contains(reading.text.token(to.index() - 1).lemma())); // "reserved the right to oppose it"
        boolean court = verb.lemma().equals("take") && MATTERS_OF_LAW.contains(slot.lemma()); // "took her case to court"
        boolean moved = LEAVING.contains(verb.lemma()) && reading.text.child(verb, "obj").filter(each -> !each.equals(slot)).isPresent(); // "withdrew its envoy from Rome"
        if (cleft || clause || clausal || ownEnd || unasked || court || moved || power || isBygone(verb)) {
            return true;
        }
        boolean counted = Votes.isVote(verb) && reading.text.token(Math.min(verb.index() + 1, reading.text.tokens().size() - 1)).tag().equals("CD"); // "voted six to five for it"
        boolean nested = entry.slot().equals("xcomp") && match(slot).isPresent(); // "vowed to veto it": the verb inside tells it
        return manner || passive || literal || once || counted || nested || UNSAID.contains(slot.lemma()) || reading.scope.isDenied(verb) || isMaybe(verb, entry.position());
    }

    /** "We trusted those people": what one once felt. */
    private boolean isBygone(Token verb) {
        boolean own = reading.text.child(verb, "nsubj").filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isPresent();
        return own && FELT.contains(verb.lemma()) && verb.tag().equals("VBD") && reading.quoteAround(verb).filter(quote -> quote.form() != Quote.Form.INDIRECT).isPresent();
    }

    /** Whether nothing but the end of the clause follows, unlike "believe Reed or Berg would win". */
    private boolean isLast(Token slot) {
        int next = reading.text.tokensIn(reading.phrase(slot)).end();
        return next >= reading.text.tokens().size() || reading.text.token(next).sentence() != slot.sentence() || ".;!".contains(reading.text.token(next).word());
    }

    private boolean isFollowedByModal(Token slot) {
        int next = reading.text.tokensIn(reading.phrase(slot)).end();
        return next < reading.text.tokens().size() && (reading.text.token(next).tag().equals("MD") || reading.text.token(next).hasRelation("aux") && !reading.text.token(next).tag().equals("TO"));
    }

    /** What a side is taken on, where the words tell; of "it" outside of what is said in so many words it is guessed. */
    private Optional<Matter> told(Token verb, StanceWords.Verb entry, Token slot, Position position) {
        if (position == Position.DOUBTS && isFollowedByModal(slot)) { // "doubted the tax would work", where the parser takes the tax for what is doubted
            Span sentence = reading.text.sentenceOf(slot).span();
            int end = reading.quoteAround(slot).stream().flatMap(quote -> quote.content().stream()).filter(part -> part.contains(slot.span())).mapToInt(Span::end).findFirst().orElse(sentence.end());
            return Optional.of(new Matter(slot, reading.targets.of(new Span(reading.phrase(slot).start(), Math.min(end, sentence.end()))), position));
        }
        Matter read = pointed(slot, position).orElseGet(() -> matter(verb, slot, position));
        if (!isHollow(verb, entry, slot, read)) {
            return Optional.of(read).filter(each -> !Targets.isEmpty(each.target()));
        }
        boolean told = slot.lemma().equals("it") && reading.quoteAround(slot).filter(quote -> quote.form() != Quote.Form.INDIRECT).isEmpty();
        return told ? reading.targets.antecedent(slot).map(target -> new Matter(slot, target, read.position(), true)) : Optional.empty();
    }

    /** Whether a pronoun is all that is said of the matter, and does not tell it. */
    private boolean isHollow(Token verb, StanceWords.Verb entry, Token slot, Matter matter) {
        if (!slot.isPronoun() || !matter.head().equals(slot)) {
            return false;
        }
        boolean body = matter.target().entity().isPresent() && !entry.slot().equals("actor");
        boolean pointing = matter.position() == Position.DENIES && matter.target().entity().isPresent(); // "denied it": no actor
        // "it" is a matter more often than the body that was named last; only what is done to actors is done to a body
        boolean vague = body && (slot.lemma().equals("it") || slot.lemma().matches("they|them") && WISHING.contains(verb.lemma()));
        boolean unknown = pointed(slot, matter.position()).isEmpty() && Targets.isEmpty(reading.targets.of(slot));
        return pointing || vague || unknown;
    }

    /** "accused him of hiding", "praised her for selling it", "dismissed it as theatre": what for belongs to the evidence. */
    private Optional<Token> behind(Token verb, Token slot) {
        return reading.targets.description(slot).or(() -> reading.text.children(verb, "advcl", "obl").stream().filter(each -> each.index() > slot.index()
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

    /** What may happen is nobody's position, nor is what somebody has the power to stop. */
    private boolean isMaybe(Token verb, Position position) {
        Set<String> able = position == Position.AGAINST ? Set.of("could", "may", "might", "can") : Set.of("could", "may", "might");
        boolean bound = verb.index() > 2 && reading.text.token(verb.index() - 1).lemma().equals("to") && reading.text.token(verb.index() - 2).lemma().equals("have")
                && Set.of("will", "would").contains(reading.text.token(verb.index() - 3).lemma());
        boolean unable = position == Position.AGAINST && reading.scope.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.scope.isNegatedByWord(verb); // "can't mock them"
        return bound || unable || reading.scope.auxiliary(verb, able).isPresent() && !reading.scope.isNegated(verb); // "the council would have to approve it"
    }

    private Optional<Position> position(Token verb, StanceWords.Verb entry, Token slot) {
        if (isNeitherWay(verb, entry.position()) || reading.scope.isYetTo(verb)) {
            return Optional.of(Position.UNDECIDED); // "neither praised nor criticised it", "has yet to endorse it"
        }
        boolean negated = reading.scope.isNegated(verb) || entry.slot().equals("xcomp") && reading.scope.isNegated(slot);
        return negated ? entry.negated() : Optional.of(entry.position());
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

    /** What a side is taken on: the target with the position towards it, and whether the target is a guess. */
    private record Matter(Token head, Target target, Position position, boolean guessed) {

        Matter(Token head, Target target, Position position) {
            this(head, target, position, false);
        }
    }

    /** "Reed said it was unsafe. Berg denied it": what was said, not what it was said of. */
    private Optional<Matter> pointed(Token slot, Position position) {
        boolean claim = position == Position.DENIES || position == Position.DOUBTS;
        return claim && Set.of("it", "this", "that").contains(slot.lemma()) && slot.hasRelation("obj")
                ? reading.targets.claimBefore(slot).map(target -> new Matter(slot, target, position)) : Optional.empty();
    }

    private Matter matter(Token verb, Token slot, Position position) {
        Optional<NounStances.Matter> claim = nouns.matter(slot).filter(each -> each.entry().isSeenThrough());
        Optional<Position> through = claim.flatMap(each -> through(position, each.entry().position()));
        if (claim.isPresent() && through.isPresent()) {
            Position side = through.get() == Position.DENIES && OPPOSING.contains(verb.lemma()) ? Position.AGAINST : through.get();
            return new Matter(claim.get().head(), reading.targets.of(claim.get().head()), side);
        }
        Optional<Token> ended = reading.text.child(slot, "obj").filter(thing -> slot.isVerb() && Duties.ENDING.contains(slot.lemma()) && thing.isNoun());
        Optional<Position> turned = ended.flatMap(thing -> StanceWords.opposite(position)).filter(each -> each == Position.FOR || each == Position.AGAINST);
        if (turned.isPresent()) {
            return new Matter(ended.get(), reading.targets.of(ended.get()), turned.get()); // "voted to end the ban"
        }
        boolean doing = slot.tag().equals("VBG") && !slot.hasRelation("obj");
        Target target = doing ? reading.targets.of(doing(slot)) : nouns.deed(slot).map(reading.targets::of).orElseGet(() -> reading.targets.upTo(verb, slot));
        boolean claimed = position == Position.AGAINST && !OPPOSING.contains(verb.lemma()) && (nouns.isClaim(slot) || reading.targets.description(slot)
                .flatMap(each -> words.evaluation(each)).filter(each -> each == Position.DENIES).isPresent());
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

    /** "stopped short of calling for a pause": from the word on, with what the parser hangs on the verb before. */
    private Span doing(Token slot) {
        Optional<Token> whom = reading.text.head(slot).filter(head -> slot.hasRelation("amod") && head.index() > slot.index()); // "of backing Berg", misread
        int end = Math.max(whom.map(reading::phrase).map(Span::end).orElse(0), Math.max(slot.span().end(), reading.reach(slot).end()));
        for (Token at = slot; at.head() >= 0 && at.head() < at.index(); at = reading.text.token(at.head())) {
            for (Token late : reading.text.children(reading.text.token(at.head()), "obl", "nmod", "advmod", "obj", "xcomp")) {
                end = reading.text.reach(late).start() == slot.index() + 1 ? Math.max(end, reading.reach(late).end()) : end;
            }
        }
        return new Span(slot.span().start(), end);
    }
}
