package standpoint.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import standpoint.article.Span;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Snippet;
import standpoint.library.Story;

/** The answer to a search as JSON. The components of the records are the names of its fields. */
final class HitsJson {

    private HitsJson() {}

    private record Answer(String query, int total, List<Entry> hits) {}

    private record Entry(String id, String title, List<String> authors, @Nullable String outlet, @Nullable String published, List<Passage> snippets,
            @Nullable Finding finding) {}

    /** @param matches code points of {@code text} */
    private record Passage(String text, List<Range> matches) {}

    private record Range(int start, int end) {}

    private record Finding(String label, String text) {}

    /** ASCII alone, so that it comes through whatever encoding the terminal or pipe has. */
    static String of(String query, SearchOutcome.Found found) throws JsonProcessingException {
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build();
        return json.writeValueAsString(new Answer(query, found.total(), found.hits().stream().map(HitsJson::entry).toList()));
    }

    private static Entry entry(Hit hit) {
        Story story = hit.story();
        return new Entry(story.id().value(), story.title(), story.authors(), orNull(story.outlet()), orNull(story.published().map(LocalDate::toString)),
                hit.snippets().stream().map(HitsJson::passage).toList(),
                orNull(hit.finding().map(finding -> new Finding(finding.label(), finding.text()))));
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
