package standpoint.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** How quotes and stances are shown in a list of hits. */
final class Findings {

    private Findings() {}

    static Hit.Finding of(Analysis story, Quote quote) {
        String speaker = quote.speaker().flatMap(story::entity).map(Entity::label)
                .or(() -> quote.source().map(source -> words(story, List.of(source))))
                .orElse("unknown speaker");
        return new Hit.Finding(speaker, quote.content().getFirst(), words(story, quote.content()));
    }

    static Hit.Finding of(Analysis story, Stance stance) {
        String holder = story.entity(stance.holder()).map(Entity::label).orElse("unknown holder");
        String label = holder + " · " + stance.position().name().toLowerCase(Locale.ROOT) + " · " + stance.target().text();
        return new Hit.Finding(label, stance.evidence().getFirst(), words(story, stance.evidence()));
    }

    /** The words of the spans in one line. */
    static String words(Analysis story, List<Span> spans) {
        return spans.stream().map(span -> span.of(story.article().text()).replace('\n', ' ')).collect(Collectors.joining(" … "));
    }
}
