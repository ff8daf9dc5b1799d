package standpoint.analysis;

import java.util.List;

import standpoint.article.Span;

/** Words that stand for an entity. */
public record Mention(Span span, Form form) implements Annotation {

    public enum Form {
        /** "Anna Berg", "Berg" */
        NAME,
        /** "the secretary-general", "opposition lawmakers" */
        NOMINAL,
        /** "he", "their" */
        PRONOUN
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }
}
