package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Every two actors that a sentence names, once, at the places where they stand nearest to each other in the tree of the sentence. */
final class Pairs {

    private final Reading reading;

    Pairs(Reading reading) {
        this.reading = reading;
    }

    private record Named(EntityId entity, Token word) {}

    List<Pair> in(Sentence sentence) {
        List<Named> named = named(sentence);
        List<EntityId> all = named.stream().map(Named::entity).distinct().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                pairs.add(nearest(named, all.get(i), all.get(k)));
            }
        }
        return pairs;
    }

    /** The head of each mention. */
    private List<Named> named(Sentence sentence) {
        List<Named> named = new ArrayList<>();
        for (Token token : reading.text.tokensOf(sentence)) {
            Optional<EntityId> here = reading.cast.at(token).map(Entity::id);
            boolean inner = reading.text.head(token).filter(head -> Math.abs(head.index() - token.index()) < 6).flatMap(reading.cast::at).map(Entity::id)
                    .equals(here);
            if (here.isPresent() && !inner && reading.cast.isActor(here.get())) {
                named.add(new Named(here.get(), token));
            }
        }
        return named;
    }

    private Pair nearest(List<Named> named, EntityId a, EntityId b) {
        Token first = named.getFirst().word();
        Token second = first;
        int least = Integer.MAX_VALUE;
        for (Named one : named) {
            for (Named other : named) {
                if (one.entity().equals(a) && other.entity().equals(b)) {
                    int length = TreePath.between(reading.text, one.word(), other.word()).length();
                    if (length < least) {
                        least = length;
                        first = one.word();
                        second = other.word();
                    }
                }
            }
        }
        Span p = first.span();
        Span q = second.span();
        return p.start() < q.start() ? Pair.at(reading, p, q) : Pair.at(reading, q, p);
    }
}
