package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;

/** Divides sentences into statements: at the borders of quotes, and where one main clause follows another. */
final class Statements {

    private static final int LEAST_WORDS = 2;

    private final Reading reading;

    Statements(Reading reading) {
        this.reading = reading;
    }

    /** The statements of all that is analysed, in text order. */
    List<Statement> find() {
        List<Statement> found = new ArrayList<>();
        reading.text.sentences().stream().filter(each -> each.zone().kind().isAnalysed()).forEach(each -> found.addAll(in(each)));
        return found;
    }

    private List<Statement> in(Sentence sentence) {
        Map<Integer, Token> heads = new HashMap<>();
        Map<Integer, List<Token>> words = new LinkedHashMap<>();
        for (Token token : reading.text.tokensOf(sentence)) {
            words.computeIfAbsent(headOf(token, heads).index(), key -> new ArrayList<>()).add(token);
        }
        List<Statement> found = new ArrayList<>();
        words.forEach((head, inside) -> {
            if (inside.stream().filter(Token::isWord).count() >= LEAST_WORDS) {
                found.addAll(of(reading.text.token(head), inside));
            }
        });
        return found;
    }

    private Token headOf(Token token, Map<Integer, Token> known) {
        Token before = known.get(token.index());
        if (before != null) {
            return before;
        }
        Token head = isHead(token) ? token : headOf(reading.text.token(token.head()), known);
        known.put(token.index(), head);
        return head;
    }

    private boolean isHead(Token token) {
        if (token.head() < 0) {
            return true;
        }
        Token above = reading.text.token(token.head());
        boolean other = !reading.quoteAround(token).equals(reading.quoteAround(above));
        boolean clause = token.isVerb() || reading.text.child(token, "nsubj", "cop").isPresent();
        return other || clause && token.hasRelation("conj", "parataxis") && isClause(above);
    }

    private boolean isClause(Token token) {
        return token.isVerb() || reading.text.child(token, "nsubj", "cop").isPresent();
    }

    private List<Statement> of(Token head, List<Token> words) {
        Optional<Quote> quote = reading.quoteAround(head);
        Map<EntityId, Statement.Role> holders = new LinkedHashMap<>();
        quote.flatMap(Quote::speaker).filter(reading.cast::isActor).ifPresent(who -> holders.put(who, Statement.Role.SAID));
        doers(head).forEach(who -> holders.putIfAbsent(who, quote.isPresent() ? Statement.Role.ALLEGED : Statement.Role.TOLD));
        if (quote.isEmpty()) {
            words.stream().flatMap(word -> reading.entityAt(word).stream()).forEach(who -> holders.putIfAbsent(who, Statement.Role.NAMED));
        }
        // "Berg said": what she said tells
        reading.attributions.stream().filter(each -> each.verb().filter(head::equals).isPresent()).flatMap(each -> each.quote().speaker().stream()).forEach(holders::remove);
        return holders.entrySet().stream().map(each -> new Statement(each.getKey(), each.getValue(), head, words, quote)).toList();
    }

    private List<EntityId> doers(Token head) {
        List<EntityId> doers = reading.doers.of(head).stream().filter(reading.cast::isActor).toList();
        return doers.isEmpty() ? reading.text.child(head, "nsubj", "nsubj:pass").flatMap(reading::entityAt).stream().toList() : doers;
    }
}
