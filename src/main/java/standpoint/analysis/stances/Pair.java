package standpoint.analysis.stances;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * That one may stand for or against another near the words that name both; whether it does is to be judged.
 *
 * @param holder who may stand somewhere
 * @param target towards whom
 */
record Pair(Side holder, Side target) {

    /**
     * One of the two.
     *
     * @param entity which entity of the story it is; empty where it is none that was found
     * @param word   the head of the words that name it here
     * @param words  indices of all the tokens around here that name it
     */
    record Side(Optional<EntityId> entity, Token word, Set<Integer> words) {

        /** Whoever is named by a stretch of the text, with all else in the text that names it. */
        static Side at(Reading reading, Span span) {
            Span tokens = reading.text.tokensIn(span);
            List<Token> named = reading.text.tokens().subList(tokens.start(), Math.max(tokens.end(), Math.min(tokens.start() + 1, reading.text.tokens().size())));
            Token word = named.stream().filter(each -> each.head() < 0 || !tokens.contains(new Span(each.head(), each.head() + 1))).findFirst().orElseThrow();
            Optional<EntityId> entity = reading.cast.at(word).map(found -> found.id());
            return new Side(entity, word, words(reading.text, reading, entity, named));
        }

        private static Set<Integer> words(ParsedText text, Reading reading, Optional<EntityId> entity, List<Token> named) {
            Set<Integer> words = new HashSet<>();
            named.forEach(each -> words.add(each.index()));
            if (entity.isPresent()) {
                text.tokens().stream().filter(each -> reading.cast.at(each).filter(found -> found.id().equals(entity.get())).isPresent())
                        .forEach(each -> words.add(each.index()));
            }
            return words;
        }
    }

    Pair turned() {
        Side second = target;
        Side first = holder;
        return new Pair(second, first);
    }

    boolean holderFirst() {
        return holder.word().index() < target.word().index();
    }
}
