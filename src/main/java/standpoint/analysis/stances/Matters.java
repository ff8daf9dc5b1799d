package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What a verb takes a side on, behind the words that stand beside it: "rejected the claim that", "accused him of greed", "opposes it". */
final class Matters {

    private static final Set<String> WISHING = Set.of("want", "need", "like", "love");
    /** Of what one is against, not of what one does not believe. */
    private static final Set<String> OPPOSING = Set.of("oppose", "support", "back", "fight", "resist", "favour", "favor", "welcome", "attack", "criticise", "criticize",
            "react", "campaign", "protest", "march", "demonstrate", "rally", "vote", "lobby", "object", "appeal", "rebel");
    private static final Set<String> NEWS = Set.of("news", "fact", "announcement", "idea", "prospect", "possibility", "notion", "decision", "confirmation", "report", "revelation");
    private static final Set<String> DEEDS = Set.of("decision", "move", "use", "choice", "attempt", "failure", "refusal", "vote", "step");
    /** What is denied to somebody, not said to be untrue: "denied a request for bail". */
    private static final Set<String> REQUESTS = Set.of("request", "appeal", "motion", "petition", "application", "bail", "parole", "permission", "plea", "access", "entry", "visa", "leave", "bid",
            "asylum", "permit", "licence", "license", "injunction", "stay", "compensation", "treatment", "funding");
    private static final Set<String> KEEPING = Set.of("prevent", "block", "bar", "ban", "stop", "prohibit", "halt");
    private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict", "acquit");

    private final Reading reading;
    private final StanceWords words;
    private final NounMatters nouns;
    private final IdleVerbs idle;

    Matters(Reading reading, StanceWords words, NounMatters nouns, IdleVerbs idle) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
        this.idle = idle;
    }

    /** Whether to deny it is to refuse it: "denied a request for bail". */
    static boolean isRequest(Token thing) {
        return thing.isNoun() && REQUESTS.contains(thing.lemma());
    }

    /** What a side is taken on, where the words tell; of "it" outside of what is said in so many words it is guessed. */
    Optional<Matter> of(Token verb, StanceWords.Verb entry, Token slot, Position position) {
        if (position == Position.DOUBTS && idle.isFollowedByModal(slot)) { // "doubted the tax would work", where the parser takes the tax for what is doubted
            Span sentence = reading.text.sentenceOf(slot).span();
            int end = reading.quoteAround(slot).stream().flatMap(quote -> quote.content().stream()).filter(part -> part.contains(slot.span())).mapToInt(Span::end).findFirst().orElse(sentence.end());
            return Optional.of(new Matter(slot, reading.targets.of(new Span(reading.phrase(slot).start(), Math.min(end, sentence.end()))), position));
        }
        Matter read = pointed(verb, slot, position).orElseGet(() -> matter(verb, slot, position));
        if (!isHollow(verb, entry, slot, read)) {
            return Optional.of(read).filter(each -> !Targets.isEmpty(each.target()));
        }
        boolean told = slot.lemma().equals("it") && reading.quoteAround(slot).filter(quote -> quote.form() != Quote.Form.INDIRECT).isEmpty();
        return told ? reading.targets.antecedents.antecedent(slot).map(target -> new Matter(slot, new Target(target.entity(), target.text(), Optional.of(slot.span())), read.position(), true)) : Optional.empty();
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
        boolean unknown = pointed(verb, slot, matter.position()).isEmpty() && Targets.isEmpty(reading.targets.of(slot));
        return pointing || vague || unknown;
    }

    /** What a side is taken on: the target with the position towards it, and whether the target is a guess. */
    record Matter(Token head, Target target, Position position, boolean guessed) {

        Matter(Token head, Target target, Position position) {
            this(head, target, position, false);
        }
    }

    /** "Reed said it was unsafe. Berg denied it": what was said, not what it was said of. */
    private Optional<Matter> pointed(Token verb, Token slot, Position position) {
        boolean them = Set.of("them", "those").contains(slot.word()) && slot.hasRelation("obj") && (position == Position.DENIES || position == Position.AGAINST || position == Position.DOUBTS);
        Optional<NounMatters.Matter> claims = reading.text.tokensOf(reading.text.sentenceOf(slot)).stream().filter(each -> them && each.index() < verb.index() && each.tag().equals("NNS"))
                .flatMap(each -> nouns.of(each).stream()).filter(each -> each.entry().isSeenThrough() && each.entry().position() == Position.AFFIRMS).findFirst();
        if (claims.isPresent()) { // "Asked about claims that it was unsafe, Berg denied them"
            return Optional.of(new Matter(slot, reading.targets.of(claims.get().head()), position == Position.AGAINST ? Position.DENIES : position));
        }
        boolean claim = position == Position.DENIES || position == Position.DOUBTS;
        return claim && Set.of("it", "this", "that").contains(slot.lemma()) && slot.hasRelation("obj")
                ? reading.targets.antecedents.claimBefore(slot).map(target -> new Matter(slot, target, position)) : Optional.empty();
    }

    /** Whom one accuses, without of what: "accused the council of greed". */
    private Optional<Target> accused(Token verb, Token slot) {
        boolean of = ACCUSING.contains(verb.lemma()) && reading.text.children(slot, "nmod", "acl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("of")));
        Span phrase = reading.text.textSpan(reading.text.reach(slot).start(), slot.index() + 1);
        return Optional.of(slot).filter(each -> of).map(each -> reading.entityAt(each).isPresent() ? reading.targets.alone(each) : reading.targets.of(phrase));
    }

    /** "the toll would end" of "welcomed the news that the toll would end", "the decision to end it" with what parsers hang on the verb. */
    private Optional<Span> toldBy(Token verb, Token slot) {
        if (!slot.isNoun() || !slot.hasRelation("obj")) {
            return Optional.empty();
        }
        Optional<Span> news = reading.text.children(slot, "ccomp", "acl").stream()
                .filter(each -> NEWS.contains(slot.lemma()) && reading.scope.isMarked(each, Set.of("that"))).findFirst().map(reading::reach);
        int next = reading.text.reach(slot).end();
        Optional<Span> deed = reading.text.children(verb, "xcomp").stream().filter(each -> DEEDS.contains(slot.lemma()) && reading.scope.isInfinitive(each) && next < reading.text.tokens().size()
                && reading.text.token(next).lemma().equals("to") && reading.text.token(next).head() == each.index()).findFirst().map(each -> reading.phrase(slot).cover(reading.reach(each)));
        return news.or(() -> deed);
    }

    private Matter matter(Token verb, Token slot, Position position) {
        return kept(verb, slot, position).or(() -> refused(verb, slot, position)).or(() -> accused(verb, slot).map(target -> new Matter(slot, target, position))).or(() -> seenThrough(verb, slot, position)).or(() -> ended(slot, position))
                .or(() -> calledFor(verb, slot, position)).or(() -> toldBy(verb, slot)
                        .map(words -> new Matter(slot, reading.targets.of(words), position))).orElseGet(() -> plain(verb, slot, position));
    }

    /** "prevented an official from testifying": not against the official, but against the testimony. */
    private Optional<Matter> kept(Token verb, Token slot, Position position) {
        return reading.text.children(verb, "advcl", "obl").stream().filter(each -> KEEPING.contains(verb.lemma()) && slot.hasRelation("obj") && each.index() > slot.index()
                        && each.word().endsWith("ing") && reading.scope.isMarked(each, Set.of("from"))).findFirst()
                .map(doing -> new Matter(slot, reading.targets.of(reading.phrase(slot).cover(reading.reach(doing))), position));
    }

    /** "denied a request for bail" is against it. */
    private Optional<Matter> refused(Token verb, Token slot, Position position) {
        boolean refused = position == Position.DENIES && verb.lemma().equals("deny") && isRequest(slot);
        return refused ? Optional.of(new Matter(slot, reading.targets.of(slot), Position.AGAINST)) : Optional.empty();
    }

    /** "rejected the call for a boycott": the boycott. */
    private Optional<Matter> seenThrough(Token verb, Token slot, Position position) {
        return nouns.of(slot).filter(claim -> claim.entry().isSeenThrough()).flatMap(claim -> through(position, claim.entry().position())
                .map(side -> side == Position.DENIES && OPPOSING.contains(verb.lemma()) ? Position.AGAINST : side)
                .map(side -> new Matter(claim.head(), reading.targets.of(claim.head()), side)));
    }

    /** "voted to end the ban" is against the ban. */
    private Optional<Matter> ended(Token slot, Position position) {
        return reading.text.child(slot, "obj").filter(thing -> slot.isVerb() && Duties.ENDING.contains(slot.lemma()) && thing.isNoun())
                .flatMap(thing -> StanceWords.opposite(position).filter(each -> each == Position.FOR || each == Position.AGAINST).map(side -> new Matter(thing, reading.targets.of(thing), side)));
    }

    /** "called for all of the flats to be pulled down": with what parsers hang on the verb. */
    private Optional<Matter> calledFor(Token verb, Token slot, Position position) {
        return reading.text.children(verb, "xcomp").stream().filter(each -> verb.lemma().equals("call") && position == Position.FOR && each.index() > slot.index()
                && reading.scope.isInfinitive(each)).findFirst().map(done -> {
            Span whole = reading.phrase(slot).cover(reading.reach(done));
            int start = reading.text.children(slot, "case").stream().mapToInt(each -> each.span().end()).max().orElse(whole.start());
            return new Matter(slot, reading.targets.of(new Span(Math.max(start, whole.start()), whole.end())), position);
        });
    }

    private Matter plain(Token verb, Token slot, Position position) {
        boolean doing = slot.tag().equals("VBG") && !slot.hasRelation("obj");
        Target target = doing ? reading.targets.of(doing(slot)) : nouns.deed(slot).map(reading.targets::of).orElseGet(() -> reading.targets.upTo(verb, slot));
        boolean claimed = position == Position.AGAINST && !OPPOSING.contains(verb.lemma()) && (nouns.isClaim(slot) || reading.appraisals.on(slot)
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
