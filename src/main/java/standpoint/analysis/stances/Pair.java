package standpoint.analysis.stances;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * That one may stand for or against another near the words that name both; whether it does is to be judged.
 *
 * @param holder who may stand somewhere
 * @param target towards whom
 * @param around the tokens of the sentences that name both, {@code first} to {@code end}
 */
record Pair(Side holder, Side target, Span around) {

    /**
     * One of the two.
     *
     * @param entity which entity of the story it is; empty where it is none that was found
     * @param word   the head of the words that name it here
     * @param words  indices of all the tokens around here that name it
     */
    record Side(Optional<EntityId> entity, Token word, Set<Integer> words) {

        boolean is(Token token) {
            return words.contains(token.index());
        }
    }

    /** Two who are named at two places of a text. */
    static Pair at(Reading reading, Span holder, Span target) {
        List<Token> first = named(reading, holder);
        List<Token> second = named(reading, target);
        Span around = around(reading, head(first), head(second));
        return new Pair(side(reading, first, around), side(reading, second, around), around);
    }

    private static List<Token> named(Reading reading, Span span) {
        Span tokens = reading.text.tokensIn(span);
        List<Token> all = reading.text.tokens();
        int first = Math.min(tokens.start(), all.size() - 1);
        return all.subList(first, Math.max(tokens.end(), first + 1));
    }

    /** The first word that depends on none of the others. */
    private static Token head(List<Token> named) {
        int first = named.getFirst().index();
        int last = named.getLast().index();
        return named.stream().filter(each -> each.head() < first || each.head() > last).findFirst().orElse(named.getFirst());
    }

    private static Span around(Reading reading, Token a, Token b) {
        int first = Math.min(a.sentence(), b.sentence());
        int last = Math.max(a.sentence(), b.sentence());
        return new Span(reading.text.sentences().get(first).first(), reading.text.sentences().get(last).end());
    }

    private static Side side(Reading reading, List<Token> named, Span around) {
        Token word = head(named);
        Optional<EntityId> entity = reading.cast.at(word).map(Entity::id);
        Set<Integer> words = new HashSet<>();
        named.forEach(each -> words.add(each.index()));
        if (entity.isPresent()) {
            reading.text.tokens().subList(around.start(), around.end()).stream()
                    .filter(each -> reading.cast.at(each).map(Entity::id).equals(entity)).forEach(each -> words.add(each.index()));
        }
        return new Side(entity, word, words);
    }

    Pair turned() {
        Side first = target;
        Side second = holder;
        return new Pair(first, second, around);
    }

    /** 1 where the holder is named first, otherwise 0. */
    int order() {
        return holder.word().index() < target.word().index() ? 1 : 0;
    }

    Token first() {
        return order() == 1 ? holder.word() : target.word();
    }

    Token second() {
        return order() == 1 ? target.word() : holder.word();
    }
}
