package standpoint.analysis;

import java.util.List;
import java.util.Optional;

import standpoint.article.Span;

/**
 * An attribution in the sense of PolNeAR (Newell et al., LREC 2018): somebody (source) says, writes or thinks (cue) something (content).
 *
 * @param content    what is said, in text order; two spans where the cue stands in between; quotation marks belong to it
 * @param cue        the words that tell that something is said ("told reporters", "according to")
 * @param source     the words that name the speaker
 * @param speaker    the entity behind the source; empty where it could not be told
 * @param confidence 0 to 1
 */
public record Quote(List<Span> content, Optional<Span> cue, Optional<Span> source, Optional<EntityId> speaker, Form form,
        double confidence) implements Annotation {

    public enum Form {
        /** All of the content stands in quotation marks. */
        DIRECT,
        /** None of it does. */
        INDIRECT,
        /** Some of it does. */
        MIXED
    }

    public Quote {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote without content");
        }
    }

    @Override
    public List<Span> spans() {
        return content;
    }
}
