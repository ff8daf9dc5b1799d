package standpoint.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

import standpoint.article.Span;
import standpoint.library.Facet;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Snippet;
import standpoint.library.Story;

/** The answer to a search as JSON. The components of the records are the names of its fields. */
final class HitsJson {

    private HitsJson() {}

    private record Answer(String query, int total, List<Entry> hits, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FacetPart> facets) {}

    private record Entry(String id, String title, List<String> authors, @Nullable String outlet, @Nullable String published, List<Passage> snippets,
            @Nullable Finding finding, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Version> versions) {}

    private record Version(String id, String title, @Nullable String outlet, @Nullable String published) {}

    /** @param matches code points of {@code text} */
    private record Passage(String text, List<Range> matches) {}

    private record Range(int start, int end) {}

    private record Finding(String label, String text) {}

    /** @param distinct how many values there are, of which some are given */
    private record FacetPart(String field, int distinct, List<ValuePart> values) {}

    private record ValuePart(String value, int stories, String term) {}

    /** ASCII alone, so that it comes through whatever encoding the terminal or pipe has. */
    static String of(String query, SearchOutcome.Found found) throws JsonProcessingException {
        return PlainJson.of(new Answer(query, found.total(), found.hits().stream().map(HitsJson::entry).toList(),
                found.facets().stream().map(HitsJson::facet).toList()));
    }

    private static FacetPart facet(Facet facet) {
        return new FacetPart(facet.field().label(), facet.distinct(),
                facet.values().stream().map(value -> new ValuePart(value.name(), value.stories(), value.term())).toList());
    }

    private static Entry entry(Hit hit) {
        Story story = hit.story();
        return new Entry(story.id().value(), story.title(), story.authors(), orNull(story.outlet()), orNull(story.published().map(LocalDate::toString)),
                hit.snippets().stream().map(HitsJson::passage).toList(),
                orNull(hit.finding().map(finding -> new Finding(finding.label(), finding.text()))),
                hit.versions().stream().map(HitsJson::version).toList());
    }

    private static Version version(Story story) {
        return new Version(story.id().value(), story.title(), orNull(story.outlet()), orNull(story.published().map(LocalDate::toString)));
    }

    private static Passage passage(Snippet snippet) {
        String text = snippet.text();
        return new Passage(text, snippet.matches().stream().map(match -> range(text, match)).toList());
    }

    private static Range range(String text, Span match) {
        return new Range(text.codePointCount(0, match.start()), text.codePointCount(0, match.end()));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
