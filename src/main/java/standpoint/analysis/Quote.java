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
 * @param kind       whether it is said, thought or written in a document
 * @param reportedBy who reports this quote, where it stands inside another one: "Berg said that Holt had lied" has Berg here for "had lied"
 * @param confidence 0 to 1
 */
public record Quote(List<Span> content, Optional<Span> cue, Optional<Span> source, Optional<EntityId> speaker, Form form, Kind kind,
        Optional<EntityId> reportedBy, double confidence) implements Annotation {

    public enum Form {
        /** All of the content stands in quotation marks. */
        DIRECT,
        /** None of it does. */
        INDIRECT,
        /** Some of it does. */
        MIXED
    }

    public enum Kind {
        /** Said or written by somebody: "said", "according to". */
        SPEECH,
        /** Thought, felt, wanted or intended: "believes", "plans". */
        THOUGHT,
        /** What a document says: "the indictment alleges". */
        DOCUMENT
    }

    public Quote {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote without content");
        }
    }

    /** Somebody says it, and nobody else reports that. */
    public Quote(List<Span> content, Optional<Span> cue, Optional<Span> source, Optional<EntityId> speaker, Form form, double confidence) {
        this(content, cue, source, speaker, form, Kind.SPEECH, Optional.empty(), confidence);
    }

    @Override
    public List<Span> spans() {
        return content;
    }
}
