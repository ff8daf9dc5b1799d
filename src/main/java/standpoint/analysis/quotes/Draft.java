package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** An attribution in the making. */
final class Draft {

    /** Spans of the text. */
    final List<Span> content = new ArrayList<>();
    private final @Nullable Token verb;
    private final @Nullable Span cue;
    private final @Nullable Token source;
    private @Nullable Span sourceWords;
    final double confidence;
    private @Nullable Draft reporter;

    /** @param source the head of the phrase that names the speaker */
    Draft(List<Span> content, @Nullable Token verb, @Nullable Span cue, @Nullable Token source, double confidence) {
        this(content, verb, cue, source, null, confidence);
    }

    Draft(List<Span> content, @Nullable Token verb, @Nullable Span cue, @Nullable Token source, @Nullable Span sourceWords, double confidence) {
        this.content.addAll(content);
        this.verb = verb;
        this.cue = cue;
        this.source = source;
        this.sourceWords = sourceWords;
        this.confidence = confidence;
    }

    /** The same speaker goes on without being named again. */
    static Draft continuing(Draft before, Span content) {
        return new Draft(List.of(content), null, null, before.source, Math.min(before.confidence, 0.75));
    }

    /** The same, said by somebody else. */
    Draft saidBy(Token who) {
        return new Draft(content, verb, cue, who, sourceWords, confidence);
    }

    /** Marks it as part of what somebody else says. */
    Draft reportedBy(Draft outer) {
        reporter = outer;
        return this;
    }

    Optional<Draft> reporter() {
        return Optional.ofNullable(reporter);
    }

    Optional<Token> verb() {
        return Optional.ofNullable(verb);
    }

    Optional<Span> cue() {
        return Optional.ofNullable(cue);
    }

    Optional<Token> source() {
        return Optional.ofNullable(source);
    }

    /** The whole phrase that names the speaker, where that is known. */
    Optional<Span> sourceWords() {
        return Optional.ofNullable(sourceWords);
    }

    /** Lets the words that name the speaker go on to {@code end}. */
    void extendSource(int end) {
        sourceWords = sourceWords == null ? null : new Span(sourceWords.start(), end);
    }

    int start() {
        return content.stream().mapToInt(Span::start).min().orElse(0);
    }

    int end() {
        return content.stream().mapToInt(Span::end).max().orElse(0);
    }

    /** How much of {@code span} the content covers, 0 to 1. */
    double coverageOf(Span span) {
        int covered = 0;
        for (Span part : content) {
            covered += Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
        }
        return span.isEmpty() ? 0 : (double) covered / span.length();
    }
}
