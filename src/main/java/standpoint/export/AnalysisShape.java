package standpoint.export;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.article.Zone;

/**
 * The analysis file as it is written: the names and the order of the components are the format. Offsets are code points. Only what is
 * {@code @Nullable} may be null or missing in a file.
 */
record AnalysisShape(String format, int version, ArticlePart article, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String limitation,
        List<EntityPart> entities, List<QuotePart> quotes, List<StancePart> stances) {

    AnalysisShape {
        require(article, "article");
        require(entities, "entities");
        require(quotes, "quotes");
        require(stances, "stances");
    }

    record ArticlePart(String file, String id, String title, List<String> authors, @Nullable String published, @Nullable String outlet,
            @Nullable String place, @Nullable String writtenDate, String text, List<ZonePart> zones) {

        ArticlePart {
            require(file, "file");
            require(id, "id");
            require(title, "title");
            require(authors, "authors");
            require(text, "text");
            require(zones, "zones");
        }
    }

    record ZonePart(Zone.Kind kind, Integer start, Integer end) {

        ZonePart {
            require(kind, "kind");
            require(start, "start");
            require(end, "end");
        }
    }

    record SpanPart(Integer start, Integer end) {

        SpanPart {
            require(start, "start");
            require(end, "end");
        }
    }

    record EntityPart(String id, String name, Entity.Kind type, @Nullable String role, @Nullable String affiliation,
            List<MentionPart> mentions) {

        EntityPart {
            require(id, "id");
            require(name, "name");
            require(type, "type");
            require(mentions, "mentions");
        }
    }

    record MentionPart(Integer start, Integer end, Mention.Form kind) {

        MentionPart {
            require(start, "start");
            require(end, "end");
            require(kind, "kind");
        }
    }

    /**
     * @param nature missing in files of older versions, which told no kinds apart
     * @param status whose word it is; missing where only what was found is kept
     */
    record QuotePart(String id, Quote.Form kind, Quote.@Nullable Kind nature, List<SpanPart> content, @Nullable SpanPart cue,
            @Nullable SpanPart source, @Nullable String speaker, @Nullable String reportedBy, Double confidence,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String status) {

        QuotePart {
            require(id, "id");
            require(kind, "kind");
            require(content, "content");
            require(confidence, "confidence");
        }
    }

    record TargetPart(@Nullable String entity, String text, @Nullable Integer start, @Nullable Integer end) {

        TargetPart {
            require(text, "text");
            if ((start == null) != (end == null)) {
                throw new IllegalArgumentException("\"start\" and \"end\" belong together");
            }
        }
    }

    /** @param status as for a {@link QuotePart} */
    record StancePart(String id, String holder, Position position, TargetPart target, List<SpanPart> evidence, List<SpanPart> cues,
            @Nullable String quote, @Nullable String allegedBy, Double confidence, String because,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String status) {

        StancePart {
            require(id, "id");
            require(holder, "holder");
            require(position, "position");
            require(target, "target");
            require(evidence, "evidence");
            require(cues, "cues");
            require(confidence, "confidence");
            require(because, "because");
        }
    }

    /** Jackson leaves null what a file lacks. */
    private static void require(@Nullable Object value, String name) {
        Objects.requireNonNull(value, () -> '"' + name + "\" is missing");
    }
}
