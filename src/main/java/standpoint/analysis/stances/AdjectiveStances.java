package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;
import standpoint.article.Span;

/** Positions that a predicate shows: "is opposed to the toll", "is in favour of it", "is against the plan". */
final class AdjectiveStances {

    private static final double SURE = 0.75;

    /** @param before "in" for "in favour of", else empty; {@code preposition} is empty where the word itself is one */
    private record Entry(String before, String word, String preposition, Position position) {}

    private final Reading reading;
    private final List<Entry> entries;

    AdjectiveStances(Reading reading) {
        this.reading = reading;
        this.entries = WordList.lines("stance-adjectives").stream().map(WordList::cells).map(cells -> {
            String word = cells.getFirst();
            int space = word.indexOf(' ');
            return new Entry(space < 0 ? "" : word.substring(0, space), word.substring(space + 1), cells.get(1), Position.valueOf(cells.get(2)));
        }).toList();
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            for (Entry entry : entries) {
                if (entry.word().equalsIgnoreCase(token.word()) && !reading.isOpen(token) && !reading.isAsked(token)) {
                    read(token, entry, found);
                }
            }
        }
        return found;
    }

    private void read(Token word, Entry entry, List<Found> found) {
        boolean bare = entry.preposition().isEmpty();
        Token predicate = bare ? reading.text.head(word).filter(head -> word.hasRelation("case")).orElse(word) : word;
        Optional<Token> subject = reading.text.child(predicate, "nsubj", "nsubj:pass");
        boolean introduced = entry.before().isEmpty() || reading.text.children(word, "case").stream().anyMatch(each -> each.lemma().equals(entry.before()));
        boolean is = reading.text.child(predicate, "cop", "aux:pass").isPresent();
        Optional<Token> aim = bare ? Optional.of(predicate).filter(each -> !each.equals(word)) : reading.text.children(word, "obl", "nmod").stream()
                .filter(each -> reading.text.children(each, "case").stream().anyMatch(in -> in.lemma().equals(entry.preposition()))).findFirst();
        if (subject.isEmpty() || !introduced || !is || aim.isEmpty()) {
            return;
        }
        Optional<Position> position = Reading.when(reading.isNegated(predicate), entry.position());
        Target target = bare ? reading.targets.of(afterWord(word, aim.get())) : reading.targets.of(aim.get());
        if (position.isPresent() && !Targets.isEmpty(target)) {
            List<Span> cues = List.of(word.span());
            Span evidence = reading.evidence(word, reading.phrase(subject.get()), reading.reach(aim.get()));
            for (EntityId holder : holders(subject.get())) {
                found.add(new Found(holder, target, position.get(), evidence, cues, reading.quoteAround(word), SURE,
                        reading.because(cues, position.get())));
            }
        }
    }

    private Span afterWord(Token word, Token aim) {
        return new Span(reading.text.token(word.index() + 1).span().start(), Math.max(aim.span().end(), reading.reach(aim).end()));
    }

    private Set<EntityId> holders(Token subject) {
        Set<EntityId> holders = new LinkedHashSet<>();
        reading.entityAt(subject).ifPresent(holders::add);
        reading.text.children(subject, "conj").forEach(other -> reading.entityAt(other).ifPresent(holders::add));
        return holders;
    }
}
