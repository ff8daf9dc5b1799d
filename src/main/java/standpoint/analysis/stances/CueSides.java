package standpoint.analysis.stances;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Cue;

/** Which side a cue puts somebody on towards what is said: "urged", "refused to", "denied that", "does not expect". */
final class CueSides {

    /** Whoever admits or complains that something is not so upholds just that; whoever insists on it denies it. */
    private static final Set<String> CONCEDING = Set.of("admit", "accept", "concede", "acknowledge", "allege", "confirm", "recognise", "recognize", "complain", "claim");
    /** What is granted is a fact. */
    private static final Set<String> GRANTING = Set.of("concede", "acknowledge");
    private static final Set<String> PERSUADING = Set.of("persuade", "convince");
    private static final Set<String> FEARING = Set.of("fear", "worry", "dread");
    private static final Set<String> ORDERING = Set.of("order", "require", "force", "compel", "oblige");
    private static final Set<String> BIDDING = Set.of("order", "ask", "tell", "instruct", "request", "invite", "direct", "command");
    private static final Set<String> HOLDING = Set.of("believe", "think", "reckon", "suspect", "feel", "predict", "consider");
    private static final Set<String> WILL = Set.of("will", "would", "could", "may", "might", "'ll", "’ll");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "shall", "should", "must", "may", "might", "'ll", "’ll", "wo", "ca");
    /** "pressed him on his failure": asked about it. */
    private static final Set<String> PRESSING = Set.of("press", "question", "quiz", "grill", "challenge");

    private final Reading reading;
    private final VerbStances verbs;
    private final CueFrames frames;

    CueSides(Reading reading, VerbStances verbs, CueFrames frames) {
        this.reading = reading;
        this.verbs = verbs;
        this.frames = frames;
    }

    /** Where somebody stands towards what is said, and how surely the cue tells. */
    record Side(Position position, double confidence) {

        static Optional<Side> of(Position position, double confidence) {
            return Optional.of(new Side(position, confidence));
        }
    }

    /** @param clause the head of what is said, if it has one */
    Optional<Side> of(Said said, Cue cue, Optional<Token> clause) {
        boolean infinitive = clause.filter(reading.scope::isInfinitive).filter(each -> !reading.scope.isMarked(each, Set.of("that"))).isPresent(); // "determined that Reed, to save it, had lied"
        boolean negated = reading.scope.isNegated(said.verb());
        boolean turned = negated != clause.filter(reading.scope::isNegatedByWord).isPresent();
        Position wished = turned ? Position.AGAINST : Position.FOR;
        boolean suggested = said.verb().lemma().matches("suggest|insist|stipulate")
                && clause.filter(each -> each.hasRelation("ccomp") && frames.isWished(each) || each.tag().equals("VBG") && each.index() == said.verb().index() + 1).isPresent();
        if (suggested) { // "suggested that it build a bridge", "suggested building one"
            return Side.of(wished, 0.65);
        }
        return switch (cue.kind()) {
            case ASK, WANT -> asked(said, clause, infinitive).map(sure -> new Side(wished, sure));
            case PROMISE -> infinitive ? frames.isQuestion(clause) ? Optional.empty() : Side.of(wished, 0.75) : promised(cue, clause, negated);
            case REFUSE -> clause.filter(each -> Silences.isTelling(each) || verbs.match(each).isPresent()).isPresent() ? Optional.empty()
                    : Side.of(negated ? Position.UNDECIDED : Position.AGAINST, 0.75);
            case DENY -> isDenied(said, clause) ? Optional.empty() : clause.filter(Matters::isRequest).isPresent() ? Side.of(negated ? Position.FOR : Position.AGAINST, 0.8)
                    : Side.of(reading.scope.isNeither(said.verb()) || frames.isSecondOfNeither(said.verb()) ? Position.UNDECIDED
                    : negated ? Position.AFFIRMS : Position.DENIES, 0.85);
            case DOUBT -> said.verb().lemma().equals("question") && clause.filter(reading::isPeople).isPresent() ? Optional.empty()
                    : said.verb().lemma().equals("question") && !negated && clause.filter(each -> reading.scope.isMarked(each, Set.of("why"))).isPresent() ? Side.of(Position.AGAINST, 0.6) // "questioned why it was shut"
                    : frames.isQuestion(clause) && !said.verb().lemma().equals("doubt") && (!said.verb().lemma().equals("question") || negated) ? Optional.empty()
                    : Side.of(negated ? Position.AFFIRMS : Position.DOUBTS, 0.7);
            case WARN -> infinitive ? threatened(said, wished) : isThing(said, clause) ? Side.of(Position.FOR, 0.6) : warned(said);
            case AFFIRM -> isShare(said) || isDecided(said, clause) || infinitive && said.verb().lemma().matches("claim|profess|pretend") || GRANTING.contains(said.verb().lemma()) && !negated ? Optional.empty()
                    : Side.of(infinitive ? wished : negated != (isDenial(clause) && !CONCEDING.contains(said.verb().lemma())) ? Position.DENIES : Position.AFFIRMS, 0.6);
            case AGAINST, FOR -> clause.filter(head -> head.hasRelation("ccomp")).flatMap(head -> Side.of(cue.kind() == Cue.Kind.FOR ? Position.FOR : Position.AGAINST, 0.6));
            case SAY -> infinitive && (cue.takes('i') || isAppeal(said.verb(), clause.orElseThrow())) && reading.text.child(said.verb(), "aux:pass").isEmpty()
                    && !isToldThat(said, clause.orElseThrow()) && !isYesOrNo(said)
                    && (!Silences.isTelling(clause.orElseThrow()) || reading.scope.isNegatedByWord(clause.orElseThrow())) ? Side.of(wished, 0.7) : Optional.empty();
            case THINK -> thought(said, clause, negated);
            case UNDECIDED -> Optional.empty();
        };
    }

    /** How sure it is that what is asked or wanted is wished; empty where it is not: "asked whether", "want them to say", "persuaded her that". */
    private Optional<Double> asked(Said said, Optional<Token> clause, boolean infinitive) {
        boolean ruled = said.verb().lemma().equals("appeal") && clause.filter(each -> each.hasRelation("obj") || reading.text.child(said.verb(), "obj").isPresent()).isPresent(); // "will appeal a decision to fine it"
        boolean told = ruled || clause.filter(each -> Silences.isTelling(each) && !said.verb().lemma().equals("want")).isPresent();
        boolean maybe = reading.scope.auxiliary(said.verb(), Set.of("could", "may", "might")).isPresent() && !reading.scope.isNegated(said.verb()); // "could ask for another jury"
        maybe |= BIDDING.contains(said.verb().lemma()) && reading.scope.isNegatedByWord(said.verb()) && reading.scope.auxiliary(said.verb(), Set.of("do", "have")).isPresent(); // "did not order him to stay"
        maybe |= ORDERING.contains(said.verb().lemma()) && reading.scope.auxiliary(said.verb(), Set.of("can", "could", "ca")).isPresent(); // "could not order people to pay"
        boolean moved = maybe || !infinitive && (PERSUADING.contains(said.verb().lemma()) || PRESSING.contains(said.verb().lemma()));
        return isWishedWell(said, clause) || moved || told || frames.isQuestion(clause) ? Optional.empty() : Optional.of(infinitive ? 0.75 : 0.6);
    }

    /** "threatened sanctions": what is threatened to be done. */
    private boolean isThing(Said said, Optional<Token> clause) {
        return said.verb().lemma().equals("threaten") && clause.filter(each -> each.isNoun() && reading.text.child(each, "cop", "nsubj").isEmpty() && reading.entityAt(each).isEmpty()).isPresent();
    }

    /** "will decide whether the law holds", "decided cases": nothing that is held. */
    private boolean isDecided(Said said, Optional<Token> clause) {
        return Set.of("decide", "determine", "rule").contains(said.verb().lemma()) && (frames.isQuestion(clause) || clause.filter(each -> each.hasRelation("obj")).isPresent());
    }

    /** "claims 40% of the vote": has it. */
    private boolean isShare(Said said) {
        boolean number = reading.text.token(reading.text.tokensIn(said.first()).start()).tag().equals("CD");
        return said.verb().lemma().equals("claim") && number && reading.text.child(said.verb(), "ccomp").isEmpty();
    }

    /** "were denied the chance to speak": what they did not get. */
    private boolean isDenied(Said said, Optional<Token> clause) {
        boolean passive = reading.text.child(said.verb(), "aux:pass").isPresent() || said.verb().hasRelation("acl") && said.verb().tag().equals("VBN");
        return said.verb().lemma().equals("deny") && passive && clause.filter(each -> each.hasRelation("obj", "iobj", "xcomp", "obl") && each.index() > said.verb().index()).isPresent();
    }

    /** "wished them well" */
    private static boolean isWishedWell(Said said, Optional<Token> clause) {
        return said.verb().lemma().equals("wish") && clause.filter(Token::isVerb).isEmpty();
    }

    /** "insisted that it was not a tax", "swore that nobody had seen it": that it was is denied. */
    private boolean isDenial(Optional<Token> clause) {
        return clause.filter(each -> each.hasRelation("ccomp") && (reading.scope.isNegatedByWord(each) || reading.scope.hasNegatedSubject(each))
                && reading.scope.auxiliary(each, MODALS).isEmpty()).isPresent();
    }

    /** "wrote that his decision to stay was corrupt": nobody is told to stay. */
    private boolean isToldThat(Said said, Token clause) {
        boolean beside = clause.head() != said.verb().index(); // "saying his refusal to use the words was wrong"
        return beside || said.verb().index() < clause.index() && reading.text.tokens().subList(said.verb().index(), clause.index()).stream().anyMatch(each -> each.lemma().equals("that"));
    }

    private boolean isYesOrNo(Said said) {
        return Set.of("yes", "no").contains(reading.text.token(reading.text.tokensIn(said.first()).start()).word().toLowerCase(Locale.ROOT));
    }

    /** "promised that it would stay", "swore that nobody had seen it". */
    private Optional<Side> promised(Cue cue, Optional<Token> clause, boolean negated) {
        if (!cue.takes('t') || frames.isQuestion(clause) && clause.filter(frames::isFact).isEmpty()) {
            return Optional.empty();
        }
        boolean fact = clause.filter(frames::isFact).isPresent();
        return Side.of(fact ? negated != isDenial(clause) ? Position.DENIES : Position.AFFIRMS : negated ? Position.AGAINST : Position.FOR, 0.6);
    }

    /** "fears that it will drive shoppers away", "does not expect them to return". */
    private Optional<Side> thought(Said said, Optional<Token> clause, boolean negated) {
        boolean feared = FEARING.contains(said.verb().lemma()) && !negated && clause.filter(each -> reading.scope.auxiliary(each, WILL).isPresent()).isPresent();
        boolean doubted = negated && clause.filter(each -> each.hasRelation("ccomp", "xcomp", "dep") && !frames.isQuestion(clause)).isPresent();
        boolean held = !negated && HOLDING.contains(said.verb().lemma()) && clause.filter(each -> each.hasRelation("ccomp") && !reading.scope.isInfinitive(each) && !frames.isQuestion(clause)
                && reading.scope.auxiliary(each, WILL).isPresent() && reading.text.child(each, "obj").isPresent()).isPresent(); // "believes that the toll will empty the streets"
        return feared ? Side.of(Position.AGAINST, 0.6) : doubted ? Side.of(Position.DOUBTS, 0.65) : held ? Side.of(Position.AFFIRMS, 0.5) : Optional.empty();
    }

    /** "warned him not to", "threatened to", unlike "threatened to go if". */
    private Optional<Side> threatened(Said said, Position wished) {
        boolean condition = said.content().stream().anyMatch(part -> part.of(reading.text.text()).matches("(?s).*\\b(if|unless)\\b.*"));
        return condition ? Optional.empty() : Side.of(wished, 0.6);
    }

    /** "warned that", unlike "warned against it". */
    private Optional<Side> warned(Said said) {
        boolean against = said.verb().index() + 1 < reading.text.tokens().size()
                && reading.text.children(said.verb(), "obl", "nmod").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("against", "of", "about")));
        return against ? Optional.empty() : Side.of(Position.AFFIRMS, 0.6);
    }

    /** "called on the board to sell", not "called it a way to save money". */
    private boolean isAppeal(Token verb, Token clause) {
        Set<String> appealing = Set.of("on", "upon", "for");
        return verb.lemma().equals("call") && (reading.scope.isMarked(clause, appealing) || reading.text.child(verb, "compound:prt", "advmod").filter(each -> each.lemma().equals("on")).isPresent()
                || reading.text.children(verb, "obl", "nmod", "obj").stream().anyMatch(each -> reading.scope.isMarked(each, appealing)));
    }
}
