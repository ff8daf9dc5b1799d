package standpoint.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

/** From the shape of an analysis file to the analysis. One use, one file. */
final class ShapeReader {

    private final AnalysisShape shape;
    private final CodePoints points;
    private final Set<EntityId> entityIds = new HashSet<>();
    private final Map<String, Quote> quotes = new HashMap<>();

    ShapeReader(AnalysisShape shape) {
        this.shape = shape;
        points = new CodePoints(shape.article().text());
    }

    /** @throws RuntimeException whose message names what does not fit: an offset outside the text, an unknown id, a date that is none */
    Analysis read() {
        for (AnalysisShape.EntityPart part : shape.entities()) {
            if (!entityIds.add(new EntityId(part.id()))) {
                throw new IllegalArgumentException("two entities are called " + part.id());
            }
        }
        return new Analysis(article(shape.article()), Optional.ofNullable(shape.limitation()),
                shape.entities().stream().map(this::entity).toList(), shape.quotes().stream().map(this::quote).toList(),
                shape.stances().stream().map(this::stance).toList());
    }

    static Article article(AnalysisShape.ArticlePart part) {
        CodePoints points = new CodePoints(part.text());
        Metadata metadata = new Metadata(part.title(), part.authors(), Optional.ofNullable(part.published()).map(LocalDate::parse),
                Optional.ofNullable(part.writtenDate()), Optional.ofNullable(part.outlet()), Optional.ofNullable(part.place()),
                Path.of(part.file()));
        List<Zone> zones = part.zones().stream().map(zone -> new Zone(points.toSpan(zone.start(), zone.end()), zone.kind())).toList();
        return new Article(new ArticleId(part.id()), part.text(), zones, metadata);
    }

    private Entity entity(AnalysisShape.EntityPart part) {
        List<Mention> mentions = part.mentions().stream()
                .map(mention -> new Mention(points.toSpan(mention.start(), mention.end()), mention.kind()))
                .toList();
        return new Entity(new EntityId(part.id()), part.name(), part.type(), Optional.ofNullable(part.role()),
                Optional.ofNullable(part.affiliation()), mentions);
    }

    private Quote quote(AnalysisShape.QuotePart part) {
        Quote quote = new Quote(spans(part.content()), Optional.ofNullable(part.cue()).map(this::span),
                Optional.ofNullable(part.source()).map(this::span), optionalEntity(part.speaker()), part.kind(),
                Objects.requireNonNullElse(part.nature(), Quote.Kind.SPEECH), optionalEntity(part.reportedBy()), part.confidence());
        quotes.put(part.id(), quote);
        return quote;
    }

    private Stance stance(AnalysisShape.StancePart part) {
        return new Stance(entityId(part.holder()), target(part.target()), part.position(), spans(part.evidence()), spans(part.cues()),
                Optional.ofNullable(part.quote()).map(this::quoteOf), optionalEntity(part.allegedBy()), part.confidence(), part.because());
    }

    private Target target(AnalysisShape.TargetPart part) {
        Optional<Span> span = part.start() == null || part.end() == null
                ? Optional.empty()
                : Optional.of(points.toSpan(part.start(), part.end()));
        return new Target(optionalEntity(part.entity()), part.text(), span);
    }

    private Quote quoteOf(String id) {
        Quote quote = quotes.get(id);
        if (quote == null) {
            throw new IllegalArgumentException("there is no quote " + id);
        }
        return quote;
    }

    private Optional<EntityId> optionalEntity(@Nullable String id) {
        return Optional.ofNullable(id).map(this::entityId);
    }

    private EntityId entityId(String id) {
        EntityId entity = new EntityId(id);
        if (!entityIds.contains(entity)) {
            throw new IllegalArgumentException("there is no entity " + id);
        }
        return entity;
    }

    private List<Span> spans(List<AnalysisShape.SpanPart> parts) {
        return parts.stream().map(this::span).toList();
    }

    private Span span(AnalysisShape.SpanPart part) {
        return points.toSpan(part.start(), part.end());
    }
}
