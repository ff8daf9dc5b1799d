package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * Who may stand where in a sentence: whoever is named there or speaks there, towards every other entity and every matter that the sentence
 * names by a noun.
 */
final class Proposals {

    private static final int LONGEST_TOPIC = 8;

    private final Reading reading;

    Proposals(Reading reading) {
        this.reading = reading;
    }

    List<Proposal> in(Sentence sentence) {
        Map<EntityId, List<Token>> mentions = mentions(sentence);
        List<EntityId> holders = holders(sentence, mentions);
        List<Proposal> found = new ArrayList<>();
        for (EntityId holder : holders) {
            List<Token> words = mentions.getOrDefault(holder, List.of());
            mentions.forEach((target, places) -> {
                if (!target.equals(holder)) {
                    Entity entity = reading.cast.entity(target);
                    best(sentence, holder, words, places, token -> new Target(Optional.of(target), entity.name(), Optional.of(token.span())))
                            .ifPresent(found::add);
                }
            });
            for (Token topic : topics(sentence)) {
                best(sentence, holder, words, List.of(topic), this::topic).filter(each -> !Targets.isEmpty(each.target())).ifPresent(found::add);
            }
        }
        return found;
    }

    private Map<EntityId, List<Token>> mentions(Sentence sentence) {
        Map<EntityId, List<Token>> mentions = new LinkedHashMap<>();
        for (Token token : reading.text.tokensOf(sentence)) {
            Optional<EntityId> here = reading.cast.at(token).map(Entity::id);
            boolean inner = reading.text.head(token).filter(head -> Math.abs(head.index() - token.index()) < 6).flatMap(reading.cast::at).map(Entity::id)
                    .equals(here);
            if (here.isPresent() && !inner && reading.cast.isActor(here.get())) {
                mentions.computeIfAbsent(here.get(), key -> new ArrayList<>()).add(token);
            }
        }
        return mentions;
    }

    private List<EntityId> holders(Sentence sentence, Map<EntityId, List<Token>> mentions) {
        List<EntityId> holders = new ArrayList<>(mentions.keySet());
        reading.text.tokensOf(sentence).stream().map(reading::speakerAt).flatMap(Optional::stream).filter(reading.cast::isActor).forEach(holders::add);
        return holders.stream().distinct().toList();
    }

    /** The nearest mentions of the two; a holder without a mention here has to speak where the target stands. */
    private Optional<Proposal> best(Sentence sentence, EntityId holder, List<Token> words, List<Token> places, Function<Token, Target> target) {
        List<Proposal> options = new ArrayList<>();
        for (Token place : places) {
            Optional<Quote> quote = reading.quoteAround(place).filter(each -> each.speaker().equals(Optional.of(holder)));
            for (Token word : words) {
                options.add(new Proposal(sentence, holder, Optional.of(word), target.apply(place), place, quote));
            }
            if (words.isEmpty() && quote.isPresent()) {
                options.add(new Proposal(sentence, holder, Optional.empty(), target.apply(place), place, quote));
            }
        }
        return options.stream().min(Comparator.comparingInt(each -> each.holderWord()
                .map(word -> TreePath.between(reading.text, word, each.targetWord()).length()).orElse(99)));
    }

    /** Nouns that head a phrase of some content, and are nobody's name. */
    private List<Token> topics(Sentence sentence) {
        return reading.text.tokensOf(sentence).stream().filter(token -> token.isNoun() && !token.hasRelation("compound", "flat", "nmod:poss", "obl:tmod")
                && token.word().length() > 2 && reading.cast.at(token).filter(entity -> reading.cast.isActor(entity.id())).isEmpty()).toList();
    }

    private Target topic(Token head) {
        Span phrase = reading.targets.clause(head);
        int first = phrase.start();
        int end = phrase.end();
        for (Token child : reading.text.children(head)) {
            boolean leads = child.index() < head.index() && child.hasRelation("case", "det", "mark", "nmod:poss", "punct", "cc");
            if (leads) {
                first = Math.max(first, reading.text.reach(child).end());
            } else if (child.index() > head.index() && !child.hasRelation("nmod", "acl", "compound", "case", "amod", "flat", "nmod:poss")
                    || child.index() > head.index() && reading.text.reach(child).end() - first > LONGEST_TOPIC) {
                end = Math.min(end, Math.max(head.index() + 1, reading.text.reach(child).start()));
            }
        }
        first = Math.min(first, head.index());
        return reading.targets.of(reading.text.textSpan(first, Math.max(end, head.index() + 1)));
    }
}
