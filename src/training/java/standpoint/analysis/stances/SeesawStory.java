package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.article.Span;

/** An article of SEESAW: what was found in it before the stances, and what its annotators say about each sentence. */
final class SeesawStory {

    /** A stance as annotated. */
    record Gold(List<String> holder, Position position, List<String> target) {}

    /** @param span of the article's text */
    record GoldSentence(Span span, List<Gold> stances) {}

    final String name;
    final Reading reading;
    final List<GoldSentence> sentences;
    private final Map<EntityId, List<List<String>>> names = new HashMap<>();

    SeesawStory(String name, Reading reading, List<GoldSentence> sentences) {
        this.name = name;
        this.reading = reading;
        this.sentences = List.copyOf(sentences);
        reading.cast.entities().forEach(entity -> {
            List<List<String>> all = new ArrayList<>();
            all.add(SeesawNames.words(entity.name()));
            entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).map(Mention::span)
                    .forEach(span -> all.add(SeesawNames.words(reading.text.words(span))));
            names.put(entity.id(), all.stream().distinct().toList());
        });
    }

    /** The annotated sentence that holds the start of a span. */
    Optional<GoldSentence> sentenceAt(int start) {
        return sentences.stream().filter(each -> each.span().contains(start)).findFirst();
    }

    boolean isHolder(EntityId holder, Gold gold) {
        return isNamed(holder, gold.holder());
    }

    boolean isTarget(Target target, Gold gold) {
        return target.entity().filter(entity -> isNamed(entity, gold.target())).isPresent() || SeesawNames.isAbout(SeesawNames.words(target.text()), gold.target());
    }

    /** Where the annotators put the holder of a proposal, if anywhere. */
    Optional<Position> position(Proposal proposal, GoldSentence gold) {
        return gold.stances().stream().filter(stance -> isHolder(proposal.holder(), stance) && isTarget(proposal.target(), stance)).map(Gold::position).findFirst();
    }

    private boolean isNamed(EntityId entity, List<String> name) {
        return names.getOrDefault(entity, List.of()).stream().anyMatch(each -> SeesawNames.isSame(each, name));
    }
}
