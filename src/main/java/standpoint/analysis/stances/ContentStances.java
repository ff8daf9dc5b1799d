package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Cue;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/** Positions in what is said: "must", "no plans to", "is wrong", "there is no threat", "we will never". */
final class ContentStances {

    private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "would", "'d", "’d");
    private static final Set<String> ENDING = Set.of("avoid", "stop", "refrain", "end", "halt", "abandon", "scrap", "cease", "reject", "oppose");
    /** What is expected to happen, which nobody wants or does not want by saying so. */
    private static final Set<String> EXPECTED = Set.of("arrive", "begin", "start", "last", "take", "happen", "rise", "fall", "continue", "see", "know", "be", "cost");
    private static final Set<Cue.Kind> NOT_MEANT = Set.of(Cue.Kind.DENY, Cue.Kind.DOUBT, Cue.Kind.REFUSE);
    private static final Set<String> DEMANDS = Set.of("give", "let", "stop", "end", "leave", "release", "bring", "pay", "listen", "act", "come",
            "keep", "put", "return", "respect", "build", "fix", "show", "open", "close", "withdraw", "drop", "sign", "publish", "invest", "protect");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;
    private final Judgements judgements;
    private final CueWords cues;
    private final Wants wants;
    private final Absences absences;

    ContentStances(Reading reading, StanceWords words, CueWords cues, VerbStances verbs) {
        this.reading = reading;
        this.words = words;
        this.cues = cues;
        this.finds = new Finds(reading);
        this.judgements = new Judgements(reading, words, finds);
        this.wants = new Wants(reading, verbs, finds);
        this.absences = new Absences(reading, words, finds);
    }

    List<Found> find() {
        for (Attribution attribution : reading.attributions) {
            boolean meant = attribution.verb().flatMap(cues::find).filter(cue -> NOT_MEANT.contains(cue.kind())).isEmpty();
            if (attribution.quote().speaker().isPresent() && meant) {
                for (Span part : attribution.quote().content()) {
                    inContent(attribution.quote(), part);
                }
            }
        }
        return finds.all();
    }

    private void inContent(Quote quote, Span part) {
        Span tokens = reading.text.tokensIn(part);
        for (Token token : reading.text.tokens().subList(tokens.start(), tokens.end())) {
            if (token.isWord() && reading.quoteAround(token).filter(quote::equals).isPresent()) {
                inWord(quote, token);
            }
        }
    }

    private void inWord(Quote quote, Token token) {
        if (token.isVerb()) {
            duty(quote, token);
            commitment(quote, token);
            demand(quote, token);
        } else {
            predicateDuty(quote, token);
        }
        wants.read(quote, token);
        absences.read(quote, token);
        judgements.read(quote, token);
        confidence(quote, token);
    }

    // ---- what should be

    private void duty(Quote quote, Token verb) {
        Optional<Token> duty = reading.scope.auxiliary(verb, DUTY).or(() -> obligation(verb));
        boolean impossible = reading.scope.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.scope.isNegated(verb)
                && reading.text.child(verb, "nsubj").filter(subject -> subject.lemma().equals("you")).isPresent();
        boolean expected = EXPECTED.contains(verb.lemma()) && reading.text.child(verb, "obj", "nsubj:pass").isEmpty()
                && reading.text.child(verb, "nsubj").flatMap(reading::entityAt).isEmpty() || verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have"));
        if (duty.isEmpty() && !impossible || isConditional(verb) || expected) {
            return;
        }
        boolean ending = ENDING.contains(verb.lemma());
        boolean against = reading.scope.isNegated(verb) != ending;
        Token aim = ending ? reading.text.child(verb, "obj", "xcomp", "ccomp").orElse(verb) : verb;
        finds.add(quote, verb, ending ? reading.targets.of(aim) : reading.targets.action(verb), against ? Position.AGAINST : Position.FOR, 0.75, duty.orElse(null));
    }

    /** "Homes should be for people": what should be, told by a noun or adjective. */
    private void predicateDuty(Quote quote, Token predicate) {
        Optional<Token> duty = reading.scope.auxiliary(predicate, DUTY);
        boolean guess = predicate.tag().equals("CD") || words.evaluation(predicate.lemma()).isPresent();
        if (duty.isPresent() && !guess && reading.text.child(predicate, "cop").isPresent() && !isConditional(predicate)) {
            Position position = reading.scope.isNegated(predicate) ? Position.AGAINST : Position.FOR;
            finds.add(quote, predicate, reading.targets.action(predicate), position, 0.65, duty.get());
        }
    }

    /** "have to", "needs to": the word that makes a duty of the infinitive. */
    private Optional<Token> obligation(Token verb) {
        Optional<Token> has = reading.scope.auxiliary(verb, Set.of("have")).filter(each -> reading.scope.isInfinitive(verb));
        if (has.isPresent()) {
            // "had to" tells what was, unless somebody else tells it
            return has.filter(each -> !each.tag().equals("VBD") || reading.quoteAround(verb).filter(quote -> quote.form() == Quote.Form.INDIRECT).isPresent());
        }
        return verb.hasRelation("xcomp") && verb.tag().equals("VB")
                ? reading.text.head(verb).filter(head -> Set.of("have", "need").contains(head.lemma()) && head.isVerb()) : Optional.empty();
    }

    private boolean isConditional(Token verb) {
        return reading.text.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("if"));
    }

    /** "we will never", "they would return it if": what the speaker will do or not do. */
    private void commitment(Quote quote, Token verb) {
        Optional<Token> future = reading.scope.auxiliary(verb, FUTURE);
        Optional<Token> subject = reading.text.child(verb, "nsubj");
        if (future.isEmpty() || subject.isEmpty() || isConditional(verb) || verb.lemma().equals("be") || !words.verbs(verb.lemma()).isEmpty()) {
            return;
        }
        if (reading.entityAt(subject.get()).equals(quote.speaker())) {
            boolean negated = reading.scope.isNegated(verb);
            boolean offered = reading.text.children(verb, "advcl").stream().anyMatch(this::isConditional);
            if (negated || offered) {
                finds.add(quote, verb, reading.targets.action(verb), negated ? Position.AGAINST : Position.FOR, negated ? 0.7 : 0.6, future.get());
            }
        }
    }

    /** "Give us the grants": an imperative. */
    private void demand(Quote quote, Token verb) {
        boolean negated = reading.scope.isNegatedItself(verb) && reading.scope.auxiliary(verb, Set.of("do")).isPresent();
        boolean bare = verb.tag().equals("VB") && (negated || DEMANDS.contains(verb.lemma()) && (verb.head() < 0 || verb.hasRelation("conj", "ccomp", "parataxis"))
                && reading.text.child(verb, "aux").isEmpty()) && reading.text.child(verb, "nsubj", "mark", "nsubj:pass").isEmpty();
        boolean opens = verb.index() == 0 || !reading.text.token(verb.index() - 1).isWord() || reading.scope.isNegated(verb);
        if (bare && opens && quote.form() != Quote.Form.INDIRECT) {
            boolean ending = ENDING.contains(verb.lemma());
            Token aim = ending ? reading.text.child(verb, "obj", "xcomp").orElse(verb) : verb;
            finds.add(quote, verb, negated ? reading.targets.of(from(verb)) : reading.targets.of(aim), ending != reading.scope.isNegated(verb) ? Position.AGAINST : Position.FOR, 0.65, null);
        }
    }

    /** "sell the island" of "do not sell the island". */
    private Span from(Token verb) {
        return new Span(verb.span().start(), Math.max(verb.span().end(), reading.reach(verb).end()));
    }

    /** "full confidence in the minister". */
    private void confidence(Quote quote, Token noun) {
        boolean others = reading.text.head(noun).filter(each -> each.isVerb() && noun.hasRelation("obj")).flatMap(reading::subjectOf)
                .flatMap(reading::entityAt).filter(who -> quote.speaker().filter(who::equals).isEmpty() && reading.cast.isNamed(who)).isPresent();
        if (NounStances.TRUST.contains(noun.lemma()) && noun.isNoun() && !others) {
            reading.text.children(noun, "nmod", "acl").stream().filter(each -> reading.text.child(each, "case").filter(in -> in.lemma().equals("in")).isPresent())
                    .findFirst().ifPresent(whom -> {
                        boolean none = reading.scope.isNone(noun);
                        finds.add(quote, noun, reading.targets.of(whom), none ? Position.AGAINST : Position.FOR, 0.75, null);
                    });
        }
    }
}
