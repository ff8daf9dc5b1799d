package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** In which words a cue tells a position and in which it does not: "wants to know whether", "asked not to be named", "a nurse told to leave". */
final class CueFrames {

    /** "asked not to be named" is no position. */
    private static final Set<String> NAMING = Set.of("name", "identify", "quote");
    /** "wants to know whether": no wish for what the question tells. */
    private static final Set<String> CURIOUS = Set.of("see", "know", "find", "learn", "hear", "understand");
    private static final Set<String> TALKING = Set.of("say", "comment", "speculate", "sound", "prejudge", "discuss", "talk", "exaggerate", "overstate", "guess");
    private static final Set<String> SELVES = Set.of("introduce", "paint", "present", "portray", "cast", "position", "style", "establish", "show", "prove", "set", "call", "pull", "compose");
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> POLITE = Set.of("thank", "say", "add", "stress", "apologise", "apologize", "point", "remind", "note", "mention", "tell", "emphasise", "emphasize", "congratulate");
    /** "concedes as the count ends": no words for what is conceded. */
    private static final Set<String> BESIDE = Set.of("as", "while", "after", "before", "when");
    private static final Set<String> EMPTY_DEEDS = Set.of("differ");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "'ll", "’ll", "shall", "should", "can", "must");
    private static final Set<String> GIVING = Set.of("promise", "offer", "ask", "urge", "warn", "tell", "order", "advise", "invite", "assure", "guarantee");
    private static final Set<String> TELLING = Set.of("tell", "order", "urge", "force", "instruct", "advise", "warn", "remind", "invite");
    private static final Pattern PLEAS = Pattern.compile("(?:not )?guilty|innocent");
    private static final Set<String> TIMED = Set.of("after", "before", "once", "until", "since");
    private static final int NEAR = 6;
    private static final int FAR = 12;

    private final Reading reading;

    CueFrames(Reading reading) {
        this.reading = reading;
    }

    /** Whether what is said is nothing that one could be for or against. */
    boolean isNoMatter(Said said, Optional<Token> clause) {
        boolean talk = said.verb().lemma().equals("want") && reading.scope.isNegated(said.verb()) && clause.filter(each -> TALKING.contains(each.lemma())).isPresent(); // "I don't want to say he lied"
        boolean polite = said.verb().lemma().equals("want") && reading.speakerAt(said.verb()).isPresent() && reading.doers.subjectOf(said.verb()).filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isPresent()
                && clause.filter(each -> reading.scope.isInfinitive(each) && POLITE.contains(each.lemma())).isPresent(); // "I just want to say", "we want to thank you"
        return talk || polite || isSelfMade(said, clause) || isGiven(said) || isLeftOut(said) || isBeside(said, clause)
                || clause.filter(each -> isCurious(each) || EMPTY_DEEDS.contains(each.lemma()) // "begs to differ"
                        || Set.of("ask", "want", "wish", "decline", "refuse").contains(said.verb().lemma()) && NAMING.contains(each.lemma())).isPresent()
                || said.verb().lemma().equals("plead") && PLEAS.matcher(said.first().of(reading.text.text())).lookingAt();
    }

    /** "sought to introduce himself": what one makes of oneself. */
    private boolean isSelfMade(Said said, Optional<Token> clause) {
        return clause.filter(each -> reading.scope.isInfinitive(each) && !reading.scope.isNegated(said.verb()) && SELVES.contains(each.lemma())
                && reading.text.child(each, "obj").filter(self -> self.word().matches("(?:him|her|it|my)self|(?:them|our)selves")).isPresent()).isPresent();
    }

    private boolean isBeside(Said said, Optional<Token> clause) {
        return clause.filter(each -> reading.scope.isMarked(each, BESIDE)
                && BESIDE.contains(reading.text.token(reading.text.tokensIn(said.first()).start()).word().toLowerCase(Locale.ROOT))).isPresent();
    }

    private boolean isCurious(Token clause) {
        return reading.scope.isInfinitive(clause) && CURIOUS.contains(clause.lemma())
                && reading.text.children(clause, "ccomp", "advcl", "obj", "xcomp").stream().anyMatch(each -> reading.scope.isMarked(each, Scope.QUESTIONS)
                        || reading.text.children(each, "nsubj", "nsubj:pass", "obj").stream().anyMatch(who -> who.tag().startsWith("W")));
    }

    /** "Nurse told to leave": who is told is no teller. */
    boolean isTold(Token verb) {
        boolean by = reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("by"))); // "was asked by Berg to sell it"
        boolean given = GIVING.contains(verb.lemma()) && !by && reading.text.child(verb, "aux:pass").isPresent(); // "and was promised a bridge"
        if (given) {
            return true;
        }
        int next = verb.index() + 1;
        if (isPointer(verb) || isCurious(verb, next)) {
            return true;
        }
        return TELLING.contains(verb.lemma()) && verb.tag().matches("VBN|VBD") && next < reading.text.tokens().size() && reading.text.token(next).lemma().equals("to")
                && reading.text.child(verb, "obj", "iobj").isEmpty();
    }

    /** "she said she would back it, after the committee agreed to changes": what stands before is told by another. */
    private boolean isPointer(Token verb) {
        return verb.hasRelation("advcl") && reading.scope.isMarked(verb, TIMED) && reading.text.child(verb, "nsubj").isPresent()
                && reading.text.head(verb).filter(main -> main.index() < verb.index() && main.isVerb()).isPresent() && reading.text.child(verb, "ccomp", "xcomp").isEmpty();
    }

    /** "asked the adviser about the report": only wants to know. */
    private boolean isCurious(Token verb, int next) {
        boolean infinitive = reading.text.children(verb, "xcomp", "ccomp", "advcl").stream().anyMatch(reading.scope::isInfinitive);
        return verb.lemma().equals("ask") && !infinitive && reading.text.tokens().subList(next, Math.min(reading.text.sentenceOf(verb).end(), next + FAR)).stream()
                .takeWhile(each -> !",;:".contains(each.word())).anyMatch(each -> each.lemma().equals("about") && each.tag().equals("IN"));
    }

    /** "urged her not to, saying that": what she is not to do is left out. */
    private boolean isLeftOut(Said said) {
        int end = Math.min(reading.text.sentenceOf(said.verb()).end(), said.verb().index() + NEAR);
        return reading.text.tokens().subList(said.verb().index() + 1, Math.max(said.verb().index() + 1, end)).stream()
                .anyMatch(to -> to.lemma().equals("to") && to.index() + 1 < reading.text.tokens().size() && ",.;".contains(reading.text.token(to.index() + 1).word()));
    }

    /** "goals that she plans to reach in Paris": what is to be reached stands outside. */
    boolean isGap(Token verb, Optional<Token> clause) {
        boolean relative = verb.hasRelation("acl:relcl") && reading.text.child(verb, "nsubj").filter(subject -> !subject.tag().startsWith("W") && !subject.lemma().equals("that")).isPresent();
        return relative && clause.filter(reading.scope::isInfinitive).filter(each -> reading.text.child(each, "obj", "ccomp", "xcomp").isEmpty()).isPresent();
    }

    /** "that the plan be dropped", "that he resign" */
    boolean isWished(Token clause) {
        boolean be = reading.text.children(clause, "aux:pass", "cop").stream().anyMatch(each -> each.word().equals("be"));
        return reading.text.children(clause, "aux").isEmpty() && (be || clause.tag().equals("VB") && reading.text.child(clause, "nsubj").isPresent());
    }

    /** What is or was so, unlike what will be. */
    boolean isFact(Token clause) {
        boolean clausal = clause.isVerb() || reading.text.child(clause, "cop").isPresent();
        return clausal && clause.hasRelation("ccomp") && reading.scope.auxiliary(clause, MODALS).isEmpty();
    }

    /** "promised them a date", "denied it with some heat": what is given to somebody, or only pointed at, is no matter. */
    private boolean isGiven(Said said) {
        if (reading.text.child(said.verb(), "iobj").isPresent() && reading.text.child(said.verb(), "obj").isPresent() && reading.text.child(said.verb(), "xcomp", "ccomp").isEmpty()) {
            return true; // "promised the council a say"
        }
        Span tokens = reading.text.tokensIn(said.first());
        List<Token> words = reading.text.tokens().subList(tokens.start(), tokens.end());
        return words.size() > 1 && words.getFirst().isPronoun() && words.getFirst().hasRelation("obj", "iobj") && words.stream().noneMatch(Token::isVerb);
    }

    /** "neither confirm nor deny" */
    boolean isSecondOfNeither(Token verb) {
        return verb.hasRelation("conj") && reading.text.head(verb).filter(reading.scope::isNeither).isPresent();
    }

    boolean isQuestion(Optional<Token> clause) {
        return clause.filter(head -> reading.scope.isMarked(head, Scope.QUESTIONS)
                || reading.text.children(head, "obj", "nsubj", "obl").stream()
                .anyMatch(noun -> reading.text.children(noun, "det").stream().anyMatch(which -> Scope.QUESTIONS.contains(which.lemma())))).isPresent();
    }

    /** What follows in further sentences is said, but is not what is denied or demanded. */
    private Span withinSentence(Span content) {
        Span sentence = reading.text.sentenceOf(reading.text.token(reading.text.tokensIn(content).start())).span();
        return content.end() > sentence.end() && content.start() >= sentence.start() ? new Span(content.start(), sentence.end()) : content;
    }

    /** "wants the pier rebuilt and the board wants it pulled down": what another clause tells is no part of it. */
    Span withinClause(Token verb, Span said) {
        Span content = withinSentence(said);
        return reading.text.children(verb, "conj").stream().filter(each -> each.index() > verb.index() && each.isVerb())
                .flatMap(each -> reading.text.child(each, "nsubj").stream()).map(reading::phrase).filter(who -> content.contains(who)).findFirst()
                .map(who -> reading.text.token(reading.text.tokensIn(who).start() - 1)).filter(and -> and.tag().equals("CC") && and.span().start() > content.start() + 1)
                .map(and -> new Span(content.start(), reading.text.token(and.index() - 1).span().end())).orElse(content);
    }
}
