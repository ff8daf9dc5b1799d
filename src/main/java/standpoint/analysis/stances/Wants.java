package standpoint.analysis.stances;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What speakers say ought to be done, by other words than "must": "it is time to", "the town needs", "cannot afford", "nobody has the right to". */
final class Wants {

    private static final Set<String> INTENTS = Set.of("plan", "intention", "desire", "wish", "appetite", "reason", "need", "interest", "case", "sense", "justification", "excuse");
    private static final Set<String> NEEDING = Set.of("need", "deserve");

    private static final Set<String> STRONG = Set.of("every", "strong", "good", "compelling", "powerful", "clear", "overwhelming", "excellent", "urgent");

    private final Reading reading;
    private final VerbStances verbs;
    private final Finds finds;

    Wants(Reading reading, VerbStances verbs, Finds finds) {
        this.reading = reading;
        this.verbs = verbs;
        this.finds = finds;
    }

    void read(Quote quote, Token token) {
        if (token.isVerb()) {
            need(quote, token);
            afford(quote, token);
        } else if (INTENTS.contains(token.lemma()) && token.isNoun()) {
            intent(quote, token);
        } else if (token.lemma().equals("time") && token.isNoun()) {
            time(quote, token);
        } else if (token.lemma().equals("way") && reading.scope.isNone(token)) {
            reading.text.children(token, "acl:relcl", "acl", "ccomp", "dep", "advcl").stream().filter(each -> each.isVerb() && each.index() > token.index()).findFirst()
                    .ifPresent(clause -> finds.add(quote, token, reading.targets.action(clause), Position.AGAINST, 0.65, null)); // "no way we can sign it"
        } else if (token.lemma().equals("for") && quote.form() != Quote.Form.INDIRECT) {
            inFavour(quote, token);
        } else if (token.lemma().equals("right") && token.hasRelation("obj")) {
            right(quote, token);
        }
    }

    /** "I'm all for flexibility", "I'm not for abolishing it"; to be "for sale" takes no side. */
    private void inFavour(Quote quote, Token preposition) {
        Optional<Token> matter = reading.text.head(preposition).filter(each -> preposition.hasRelation("case", "mark") && reading.text.child(each, "cop").isPresent()
                && reading.text.child(each, "nsubj").filter(who -> Set.of("i", "we").contains(who.word().toLowerCase(Locale.ROOT))).isPresent());
        matter.filter(each -> !Set.of("sale", "rent", "hire", "now", "real").contains(each.lemma())).ifPresent(each -> {
            Span reach = reading.reach(each);
            Span span = new Span(preposition.span().end(), Math.max(each.span().end(), reach.end()));
            finds.add(quote, preposition, reading.targets.of(span), reading.scope.isNegatedByWord(each) ? Position.AGAINST : Position.FOR, 0.65, null);
        });
    }

    /** "no plans to deploy", "no need for": against it. */
    private void intent(Quote quote, Token noun) {
        boolean others = reading.text.head(noun).filter(have -> noun.hasRelation("obj")).flatMap(reading.doers::subjectOf).flatMap(reading::entityAt)
                .filter(who -> reading.cast.isNamed(who) && reading.cast.entity(who).kind() == Entity.Kind.PERSON && quote.speaker().filter(who::equals).isEmpty()).isPresent(); // "Reed has no plans to run," said an aide
        if (reading.scope.isNone(noun) && !others) {
            doing(noun).or(() -> phrase(noun, "for")).ifPresent(aim ->
                    add(quote, noun, aim, Position.AGAINST, 0.85, reading.text.child(noun, "det")));
        } else if (isStrong(noun)) {
            doing(noun).or(() -> phrase(noun, "for")).ifPresent(aim -> add(quote, noun, aim, Position.FOR, 0.65, Optional.empty()));
        }
    }

    /** "every reason to sell", "a strong case for it", of whoever says that there is. */
    private boolean isStrong(Token noun) {
        boolean there = Set.of("reason", "case", "need").contains(noun.lemma()) && noun.hasRelation("nsubj", "obj") && reading.text.head(noun).filter(verb -> Set.of("be", "see").contains(verb.lemma()) && !reading.scope.isNegated(verb)).isPresent();
        return there && reading.text.children(noun, "amod", "det").stream().anyMatch(each -> STRONG.contains(each.lemma()));
    }

    /** "It is time to close it", "time for a new one". */
    private void time(Quote quote, Token noun) {
        boolean it = reading.text.child(noun, "nsubj", "expl").filter(subject -> subject.lemma().equals("it")).isPresent();
        if (it && reading.text.child(noun, "cop").isPresent()) {
            Optional<Token> clause = reading.text.children(noun, "ccomp", "acl", "acl:relcl", "advcl", "dep").stream()
                    .filter(each -> reading.scope.isMarked(each, Set.of("that")) || reading.text.child(each, "nsubj").isPresent()).findFirst();
            boolean none = reading.scope.isNegated(noun) || reading.scope.isNone(noun);
            doing(noun).or(() -> phrase(noun, "for")).or(() -> clause).ifPresent(aim ->
                    add(quote, noun, aim, none ? Position.AGAINST : Position.FOR, 0.7, Optional.empty()));
        }
    }

    /** "Nobody has the right to dam it", "every right to". */
    private void right(Quote quote, Token noun) {
        Optional<Token> having = reading.text.head(noun).filter(verb -> noun.hasRelation("obj") && verb.lemma().equals("have"));
        if (having.isPresent()) {
            boolean none = reading.scope.isNone(noun) || reading.scope.isNegated(having.get());
            doing(noun).ifPresent(aim -> add(quote, noun, aim, none ? Position.AGAINST : Position.FOR, 0.65, having));
        }
    }

    /** "The town needs a bridge", "the nurses deserve better". */
    private void need(Quote quote, Token verb) {
        boolean others = reading.text.child(verb, "nsubj").filter(who -> who.tag().startsWith("W")).isPresent() // "a cousin who needs a job"
                || reading.scope.isNegated(verb) && reading.text.children(verb, "advcl").stream().anyMatch(reading.scope::isConditional); // "if it can't stop a tower, we don't need a council"
        if (NEEDING.contains(verb.lemma()) && !others) {
            reading.text.child(verb, "obj").filter(Token::isNoun).ifPresent(thing ->
                    add(quote, verb, thing, reading.scope.isNegated(verb) ? Position.AGAINST : Position.FOR, 0.6, Optional.empty()));
        }
    }

    /** "The town cannot afford another trial". */
    private void afford(Quote quote, Token verb) {
        boolean now = reading.scope.auxiliary(verb, Set.of("can", "ca")).isPresent();
        if (verb.lemma().equals("afford") && (now || reading.text.child(verb, "obj").isPresent()) && reading.scope.isNegated(verb)) { // "could no longer afford to run them" tells what was
            reading.text.child(verb, "obj", "xcomp").filter(thing -> !verb.hasRelation("acl:relcl") && reading.text.child(thing, "cop").isEmpty()).ifPresent(thing -> add(quote, verb, thing, Position.AGAINST, 0.65, Optional.empty()));
        }
    }

    /** "to close it" after the noun; parsers hang it on the noun or on the verb before. */
    private Optional<Token> doing(Token noun) {
        return reading.text.children(noun, "acl", "ccomp", "advcl", "xcomp").stream().filter(each -> reading.scope.isMarked(each, Set.of("to", "of"))).findFirst()
                .or(() -> reading.text.head(noun).filter(head -> noun.hasRelation("obj")).flatMap(head -> reading.text.children(head, "ccomp", "xcomp", "advcl").stream()
                        .filter(clause -> clause.index() > noun.index() && reading.scope.isInfinitive(clause)).findFirst()));
    }

    private Optional<Token> phrase(Token noun, String preposition) {
        return reading.text.children(noun, "nmod", "obl").stream().filter(each -> reading.scope.isMarked(each, Set.of(preposition))).findFirst();
    }

    /** Of something to be done: "time to scrap the ferry" is against the ferry. */
    private void add(Quote quote, Token anchor, Token aim, Position position, double confidence, Optional<Token> alsoCue) {
        Optional<VerbStances.Match> inner = position == Position.FOR && reading.scope.isInfinitive(aim) ? verbs.match(aim) : Optional.empty();
        Target target = reading.targets.of(inner.map(VerbStances.Match::target).orElse(aim));
        finds.add(quote, anchor, target, inner.map(match -> match.entry().position()).orElse(position), confidence, alsoCue.orElse(null));
    }
}
