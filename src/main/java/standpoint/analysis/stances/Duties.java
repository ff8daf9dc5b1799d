package standpoint.analysis.stances;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;

/** What speakers say should be: "must", "should", "has to", "you cannot". */
final class Duties {

    static final Set<String> ENDING = Set.of("avoid", "stop", "refrain", "end", "halt", "abandon", "scrap", "cease", "reject", "oppose", "ignore", "disregard", "abolish", "lift", "cancel", "overturn", "undo",
            "reverse", "drop");
    /** "should be careful what they wish for": a state of mind, no deed. */
    private static final Set<String> STATES = Set.of("careful", "aware", "cautious", "mindful", "proud", "grateful", "thankful", "glad", "happy", "able", "easy", "sure", "clear", "wary");
    private static final Set<String> MODALS = Set.of("must", "should", "ought", "shall");
    /** What is expected to happen, which nobody wants or does not want by saying so. */
    private static final Set<String> EXPECTED = Set.of("arrive", "begin", "start", "last", "take", "happen", "rise", "fall", "continue", "see", "know", "be", "cost", "seem", "feel", "wonder");
    /** "I should think", "I should say": a manner of speaking. */
    private static final Set<String> MANNER = Set.of("think", "say", "add", "imagine", "hope", "guess", "point", "stress", "note", "mention");
    /** "Farmers should remember that": no deed that is wanted. */
    private static final Set<String> MINDING = Set.of("remember", "realise", "realize", "recall", "notice", "understand");
    /** "You can't eat a view": a saying. */
    private static final Set<String> SAYINGS = Set.of("give", "buy", "raise", "run", "live", "grow", "put", "expect", "say", "go", "know", "feel", "find", "ask", "keep",
            "take", "stand", "think", "eat", "beat", "win", "tell", "see", "imagine", "help", "please", "argue", "teach", "make", "get", "have");
    private static final Set<String> MAYBE = Set.of("would", "'d", "’d", "may", "might");
    /** "no reason why it should": against it. */
    private static final Set<String> REASONS = Set.of("reason", "need", "excuse", "justification", "case");

    private static final Set<String> FIGHTING = Set.of("fight", "oppose", "resist", "contest", "challenge", "block", "stop");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;

    Duties(Reading reading, StanceWords words, Finds finds) {
        this.reading = reading;
        this.words = words;
        this.finds = finds;
    }

    /** "The town must close it", "We have to stop it", "You cannot build there". */
    void read(Quote quote, Token verb) {
        Optional<Token> duty = reading.scope.auxiliary(verb, MODALS).filter(each -> !isManner(verb) && !isCondition(verb, each)).or(() -> obligation(quote, verb));
        boolean impossible = !SAYINGS.contains(verb.lemma()) && reading.scope.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.scope.isNegated(verb)
                && reading.text.child(verb, "nsubj").filter(subject -> subject.lemma().equals("you")).isPresent() && !verb.hasRelation("acl:relcl");
        boolean beside = verb.hasRelation("acl:relcl") && reading.text.child(verb, "nsubj", "nsubj:pass").filter(who -> who.lemma().equals("who")).isPresent(); // "the mayor, who must decide"
        boolean related = verb.lemma().equals("do") && reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("with"))); // "has to do with the toll"
        beside |= verb.hasRelation("ccomp") && reading.scope.isMarked(verb, Set.of("why", "how", "when")) && reading.text.head(verb).filter(ask -> Set.of("ask", "wonder", "question").contains(ask.lemma())).isPresent();
        beside |= isHowMuch(verb) || reading.scope.isMarked(verb, Set.of("why")) && reading.scope.isMarked(verb, Set.of("about", "on")); // "spoke about why he should be mayor"
        if (duty.isEmpty() && !impossible || reading.scope.isConditional(verb) || isExpected(verb) || beside || related) {
            return;
        }
        Optional<Token> needing = reading.text.head(verb).filter(head -> verb.hasRelation("xcomp") && head.lemma().equals("need")); // "the mayor needs to go"
        Optional<Token> leaving = reading.text.child(verb, "nsubj").or(() -> needing.flatMap(head -> reading.text.child(head, "nsubj"))).filter(who -> verb.lemma().equals("go") && duty.isPresent()
                && reading.text.child(verb, "obl", "xcomp", "advmod", "ccomp", "conj", "compound:prt").filter(each -> each.index() > verb.index()).isEmpty());
        if (leaving.isPresent()) { // "Reed must go", "this toll has to go"
            Position position = reading.scope.isNegated(verb) ? Position.FOR : Position.AGAINST;
            finds.add(quote, verb, reading.targets.of(leaving.get()), position, 0.75, duty.get());
            return;
        }
        Optional<Token> fought = reading.text.child(verb, "obj").filter(it -> FIGHTING.contains(verb.lemma()) && it.isPronoun() && reading.entityAt(it).isEmpty());
        if (fought.isPresent()) { // "I shall fight it"
            fought.flatMap(reading.targets.antecedents::antecedent).ifPresent(it -> finds.add(quote, verb, it, Position.AGAINST, 0.65, duty.orElse(null)));
            return;
        }
        Optional<Token> ended = ended(verb);
        boolean against = isAgainst(verb) != ended.isPresent();
        finds.add(quote, verb, ended.map(reading.targets::of).orElseGet(() -> deed(verb, against)), against ? Position.AGAINST : Position.FOR, 0.75, duty.orElse(null));
    }

    /** "how much freedom the council has to change it": no duty. */
    private boolean isHowMuch(Token verb) {
        return reading.text.child(verb, "nsubj").filter(who -> reading.text.children(verb, "obj").stream().anyMatch(each -> each.index() < who.index()
                && Scope.QUESTIONS.contains(reading.text.token(reading.text.reach(each).start()).lemma()))).isPresent();
    }

    /** The ban of "must lift the ban" and "the ban must be lifted". */
    private Optional<Token> ended(Token verb) {
        if (!ENDING.contains(verb.lemma())) {
            return Optional.empty();
        }
        return reading.text.child(verb, "obj", "xcomp", "ccomp").or(() -> reading.text.child(verb, "dep").filter(each -> each.tag().equals("VBG") && each.index() == verb.index() + 1)) // "cease taking gifts"
                .or(() -> reading.text.child(verb, "aux:pass").flatMap(passive -> reading.text.child(verb, "nsubj:pass").or(() -> reading.sources.subjectOf(verb))));
    }

    /** "Homes should be for people": what should be, told by a noun or adjective. */
    void readPredicate(Quote quote, Token predicate) {
        Optional<Token> duty = reading.scope.auxiliary(predicate, MODALS).filter(each -> !isCondition(predicate, each));
        boolean guess = predicate.tag().equals("CD") || words.evaluation(predicate).isPresent() || STATES.contains(predicate.lemma());
        if (predicate.lemma().equals("ashamed") && duty.isPresent() && !reading.scope.isNegated(predicate)) {
            reading.text.child(predicate, "nsubj").ifPresent(who -> finds.add(quote, predicate, reading.targets.of(who), Position.AGAINST, 0.65, duty.get()));
            return;
        }
        if (duty.isPresent() && !guess && reading.text.child(predicate, "cop").isPresent() && !reading.scope.isConditional(predicate)) {
            boolean against = isAgainst(predicate);
            finds.add(quote, predicate, deed(predicate, against), against ? Position.AGAINST : Position.FOR, 0.65, duty.get());
        }
    }

    /** "No farmer should die" wants just that; "no reason why it should" does not. */
    private boolean isAgainst(Token word) {
        boolean negated = reading.scope.isNegated(word) && !reading.scope.hasNegatedSubject(word);
        boolean groundless = word.hasRelation("acl", "acl:relcl", "advcl", "ccomp")
                && reading.text.head(word).filter(reason -> REASONS.contains(reason.lemma()) && reading.scope.isNone(reason)).isPresent();
        boolean unseen = word.hasRelation("ccomp", "advcl") && reading.scope.isMarked(word, Set.of("why"))
                && reading.text.head(word).filter(see -> Set.of("see", "understand", "know", "get", "explain", "justify").contains(see.lemma()) && reading.scope.isNegatedByWord(see)).isPresent(); // "I don't see why we should build it"
        return negated != (groundless || unseen);
    }

    /** Of "the council should not sell it" the council's selling it, as the position tells that it should not. */
    private Target deed(Token verb, boolean against) {
        Target target = reading.targets.action(verb);
        String bare = target.text().replaceFirst("^(?i:must|should|shall|ought|cannot|can|could)(?:n['’]t| not| never)? (?:to )?", "")
                .replaceFirst(" (?:must|should|shall|ought|cannot|can|could)(?:n['’]t| not| never)(?: to)? ", " to ");
        return against && target.entity().isEmpty() && !bare.isBlank() ? new Target(target.entity(), bare, target.span()) : target;
    }

    /** "should she become president": if she does. */
    private boolean isCondition(Token verb, Token should) {
        return reading.text.child(verb, "nsubj", "nsubj:pass").filter(subject -> should.index() < subject.index()).isPresent();
    }

    private boolean isManner(Token verb) {
        return MINDING.contains(verb.lemma()) || MANNER.contains(verb.lemma()) && reading.text.child(verb, "nsubj").filter(subject -> Set.of("i", "we").contains(subject.lemma().toLowerCase(Locale.ROOT))).isPresent();
    }

    private boolean isExpected(Token verb) {
        if (verb.lemma().equals("come") && reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("as")))) {
            return true; // "the threat must come as a shock"
        }
        boolean byItself = EXPECTED.contains(verb.lemma()) && reading.text.child(verb, "obj", "nsubj:pass").isEmpty()
                && reading.text.child(verb, "nsubj").flatMap(reading::entityAt).isEmpty();
        int to = reading.text.children(verb, "mark").stream().filter(mark -> mark.lemma().equals("to")).mapToInt(Token::index).max().orElse(-1);
        return byItself || verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have") && have.index() > to);
    }

    /** "have to", "needs to": the word that makes a duty of the infinitive. */
    private Optional<Token> obligation(Quote quote, Token verb) {
        Optional<Token> has = reading.scope.auxiliary(verb, Set.of("have")).filter(each -> reading.scope.isMarked(verb, Set.of("to")))
                .filter(each -> !reading.text.token(each.index() + 1).word().equals("been")); // "the steps have been to protect it"
        boolean only = reading.text.children(verb, "advmod").stream().anyMatch(each -> Set.of("only", "merely").contains(each.lemma()) && has.filter(have -> each.index() == have.index() - 1).isPresent());
        if (has.isPresent() && (only || reading.scope.isYetTo(verb))) {
            return Optional.empty(); // "I've yet to see it", "it only has to weigh the risks"
        }
        if (has.isPresent()) {
            // "she would have to quit" is no wish of hers; "had to" tells what was, unless somebody else tells it
            boolean feared = reading.scope.auxiliary(verb, MAYBE).isPresent()
                    && reading.text.child(verb, "nsubj").flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isPresent()).isPresent();
            return has.filter(each -> !feared && (!each.tag().equals("VBD") || reading.quoteAround(verb).filter(said -> said.form() == Quote.Form.INDIRECT).isPresent()));
        }
        boolean manner = MINDING.contains(verb.lemma()) || Set.of("say", "admit", "confess", "agree", "ask", "wonder", "laugh", "tell").contains(verb.lemma()); // "I have to say"
        boolean reduced = reading.text.head(verb).filter(head -> head.tag().equals("VBN") && (head.hasRelation("acl") || reading.text.child(head, "aux", "aux:pass").isEmpty())).isPresent(); // "the votes needed to win"
        reduced |= reading.text.head(verb).filter(head -> head.lemma().equals("need") && reading.text.child(head, "aux:pass").isPresent()).isPresent(); // "ten votes are needed to pass it"
        boolean described = reading.text.head(verb).filter(head -> head.hasRelation("acl:relcl")
                && reading.text.child(head, "nsubj").filter(who -> who.lemma().equals("who")).isPresent()).isPresent(); // "workers who would have to go"
        return !manner && !reduced && !described && verb.hasRelation("xcomp") && verb.tag().equals("VB")
                ? reading.text.head(verb).filter(head -> Set.of("have", "need").contains(head.lemma()) && head.isVerb()) : Optional.empty();
    }
}
