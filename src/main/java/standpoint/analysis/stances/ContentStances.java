package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** Positions in what is said: "must", "no plans to", "is wrong", "there is no threat", "we will never". */
final class ContentStances {

    private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "would", "'d", "’d");
    private static final Set<String> ENDING = Set.of("avoid", "stop", "refrain", "end", "halt", "abandon", "scrap", "cease", "reject", "oppose");
    private static final Set<String> INTENTS = Set.of("plan", "intention", "desire", "wish", "appetite", "reason", "need", "interest", "case");
    private static final Set<String> DEMANDS = Set.of("give", "let", "stop", "end", "leave", "release", "bring", "pay", "listen", "act", "come",
            "keep", "put", "return", "respect", "build", "fix", "show", "open", "close", "withdraw", "drop", "sign", "publish", "invest", "protect");

    private final Reading reading;
    private final StanceWords words;
    private final Finds finds;
    private final Judgements judgements;

    ContentStances(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
        this.finds = new Finds(reading);
        this.judgements = new Judgements(reading, words, finds);
    }

    List<Found> find() {
        for (Attribution attribution : reading.attributions) {
            if (attribution.quote().speaker().isPresent()) {
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
            sight(quote, token);
        } else if (token.isNoun() && INTENTS.contains(token.lemma())) {
            intent(quote, token);
        }
        absence(quote, token);
        judgements.read(quote, token);
        confidence(quote, token);
    }

    // ---- what should be

    private void duty(Quote quote, Token verb) {
        Optional<Token> duty = reading.auxiliary(verb, DUTY).or(() -> obligation(verb));
        boolean impossible = reading.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.isNegated(verb)
                && reading.text.child(verb, "nsubj").filter(subject -> subject.lemma().equals("you")).isPresent();
        if (duty.isEmpty() && !impossible || isConditional(verb)) {
            return;
        }
        boolean ending = ENDING.contains(verb.lemma());
        boolean against = reading.isNegated(verb) != ending;
        Token aim = ending ? reading.text.child(verb, "obj", "xcomp", "ccomp").orElse(verb) : verb;
        finds.add(quote, verb, ending ? reading.targets.of(aim) : reading.targets.action(verb), against ? Position.AGAINST : Position.FOR, 0.75, duty.orElse(null));
    }

    /** "have to", "needs to": the word that makes a duty of the infinitive. */
    private Optional<Token> obligation(Token verb) {
        return verb.hasRelation("xcomp") && verb.tag().equals("VB")
                ? reading.text.head(verb).filter(head -> Set.of("have", "need").contains(head.lemma()) && head.isVerb()) : Optional.empty();
    }

    private boolean isConditional(Token verb) {
        return reading.text.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("if"));
    }

    /** "we will never", "they would return it if": what the speaker will do or not do. */
    private void commitment(Quote quote, Token verb) {
        Optional<Token> future = reading.auxiliary(verb, FUTURE);
        Optional<Token> subject = reading.text.child(verb, "nsubj");
        if (future.isEmpty() || subject.isEmpty() || isConditional(verb) || verb.lemma().equals("be") || !words.verbs(verb.lemma()).isEmpty()) {
            return;
        }
        if (reading.entityAt(subject.get()).equals(quote.speaker())) {
            boolean negated = reading.isNegated(verb);
            boolean offered = reading.text.children(verb, "advcl").stream().anyMatch(this::isConditional);
            if (negated || offered) {
                finds.add(quote, verb, reading.targets.action(verb), negated ? Position.AGAINST : Position.FOR, negated ? 0.7 : 0.6, future.get());
            }
        }
    }

    /** "Give us the grants": an imperative. */
    private void demand(Quote quote, Token verb) {
        boolean bare = verb.tag().equals("VB") && DEMANDS.contains(verb.lemma()) && (verb.head() < 0 || verb.hasRelation("conj", "ccomp", "parataxis"))
                && reading.text.child(verb, "nsubj", "aux", "mark", "nsubj:pass").isEmpty();
        boolean opens = verb.index() == 0 || !reading.text.token(verb.index() - 1).isWord() || reading.isNegated(verb);
        if (bare && opens && quote.form() != Quote.Form.INDIRECT) {
            boolean ending = ENDING.contains(verb.lemma());
            Token aim = ending ? reading.text.child(verb, "obj", "xcomp").orElse(verb) : verb;
            finds.add(quote, verb, reading.targets.of(aim), ending != reading.isNegated(verb) ? Position.AGAINST : Position.FOR, 0.65, null);
        }
    }

    /** "no plans to deploy": against deploying. */
    private void intent(Quote quote, Token noun) {
        boolean none = isNone(noun) || reading.text.head(noun).filter(head -> noun.hasRelation("obj") && reading.isNegated(head)).isPresent();
        reading.text.child(noun, "acl").filter(clause -> none).ifPresent(clause ->
                finds.add(quote, noun, reading.targets.of(clause), Position.AGAINST, 0.85, reading.text.child(noun, "det").orElse(null)));
    }

    // ---- what is not

    private boolean isNone(Token noun) {
        return reading.text.children(noun, "det", "advmod").stream().anyMatch(each -> each.lemma().equals("no"));
    }

    /** "There is no threat". */
    private void absence(Quote quote, Token noun) {
        boolean there = noun.isNoun() && reading.text.head(noun).filter(head -> reading.text.child(head, "expl").isPresent()).isPresent();
        boolean absent = there && (isNone(noun) || reading.text.head(noun).filter(reading::isNegated).isPresent());
        if (absent && !INTENTS.contains(noun.lemma())) {
            finds.add(quote, noun, reading.targets.withoutNo(noun), Position.DENIES, 0.75, reading.text.child(noun, "det").orElse(null));
        }
    }

    /** "We don't see any threat". */
    private void sight(Quote quote, Token verb) {
        Optional<Token> thing = reading.text.child(verb, "obj");
        boolean sees = Set.of("see", "find", "have").contains(verb.lemma()) && thing.isPresent();
        if (sees && (reading.isNegated(verb) || isNone(thing.get())) && !INTENTS.contains(thing.get().lemma())
                && (!verb.lemma().equals("have") || Set.of("evidence", "proof", "doubt").contains(thing.get().lemma()))) {
            finds.add(quote, verb, reading.targets.withoutNo(thing.get()), Position.DENIES, 0.7, null);
        }
    }

    /** "full confidence in the minister". */
    private void confidence(Quote quote, Token noun) {
        if (Set.of("confidence", "faith", "trust").contains(noun.lemma()) && noun.isNoun()) {
            reading.text.children(noun, "nmod", "acl").stream().filter(each -> reading.text.child(each, "case").filter(in -> in.lemma().equals("in")).isPresent())
                    .findFirst().ifPresent(whom -> {
                        boolean none = isNone(noun) || reading.text.head(noun).filter(reading::isNegated).isPresent();
                        finds.add(quote, noun, reading.targets.of(whom), none ? Position.AGAINST : Position.FOR, 0.75, null);
                    });
        }
    }
}
