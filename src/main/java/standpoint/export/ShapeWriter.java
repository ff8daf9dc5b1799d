package standpoint.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.review.Review;

/** From an analysis to the shape of its file. One use, one analysis. */
final class ShapeWriter {

    private final Analysis analysis;
    private final Optional<Review> review;
    private final CodePoints points;
    private final Map<Quote, String> quoteIds = new HashMap<>();

    /** Of what was found alone. */
    ShapeWriter(Analysis analysis) {
        this(analysis, Optional.empty());
    }

    /** Of what was found with what the reader decided; whose word it is stands with each finding. */
    ShapeWriter(Review review) {
        this(review.analysis(), Optional.of(review));
    }

    private ShapeWriter(Analysis analysis, Optional<Review> review) {
        this.analysis = analysis;
        this.review = review;
        points = new CodePoints(analysis.article().text());
    }

    /** @throws IllegalArgumentException if an offset lies outside the text, or a stance's quote is none of the analysis's */
    AnalysisShape write() {
        return new AnalysisShape(AnalysisFile.FORMAT, AnalysisFile.VERSION, article(), analysis.limitation().orElse(null),
                analysis.entities().stream().map(this::entity).toList(), quotes(), stances());
    }

    AnalysisShape.ArticlePart article() {
        Article article = analysis.article();
        Metadata metadata = article.metadata();
        Path file = metadata.file().getFileName();
        return new AnalysisShape.ArticlePart(file == null ? "" : file.toString(), article.id().value(), metadata.title(), metadata.authors(),
                metadata.published().map(LocalDate::toString).orElse(null), metadata.outlet().orElse(null),
                metadata.place().orElse(null), metadata.writtenDate().orElse(null), article.text(),
                article.zones().stream()
                        .map(zone -> new AnalysisShape.ZonePart(zone.kind(), start(zone.span()), end(zone.span())))
                        .toList());
    }

    private AnalysisShape.EntityPart entity(Entity entity) {
        return new AnalysisShape.EntityPart(entity.id().value(), entity.name(), entity.kind(), entity.role().orElse(null),
                entity.affiliation().orElse(null),
                entity.mentions().stream()
                        .map(mention -> new AnalysisShape.MentionPart(start(mention.span()), end(mention.span()), mention.form()))
                        .toList());
    }

    private List<AnalysisShape.QuotePart> quotes() {
        List<AnalysisShape.QuotePart> parts = new ArrayList<>();
        for (Quote quote : analysis.quotes()) {
            String id = "q" + (parts.size() + 1);
            quoteIds.putIfAbsent(quote, id);
            parts.add(new AnalysisShape.QuotePart(id, quote.form(), quote.kind(), spans(quote.content()), quote.cue().map(this::span).orElse(null),
                    quote.source().map(this::span).orElse(null), quote.speaker().map(EntityId::value).orElse(null),
                    quote.reportedBy().map(EntityId::value).orElse(null), quote.confidence(), status(quote)));
        }
        return parts;
    }

    private List<AnalysisShape.StancePart> stances() {
        List<AnalysisShape.StancePart> parts = new ArrayList<>();
        for (Stance stance : analysis.stances()) {
            parts.add(new AnalysisShape.StancePart("s" + (parts.size() + 1), stance.holder().value(), stance.position(),
                    target(stance.target()), spans(stance.evidence()), spans(stance.cues()), quoteId(stance),
                    stance.allegedBy().map(EntityId::value).orElse(null), stance.confidence(), stance.because(), status(stance)));
        }
        return parts;
    }

    private @Nullable String status(Annotation finding) {
        return review.map(known -> known.status(finding).word()).orElse(null);
    }

    private AnalysisShape.TargetPart target(Target target) {
        return new AnalysisShape.TargetPart(target.entity().map(EntityId::value).orElse(null), target.text(),
                target.span().map(this::start).orElse(null), target.span().map(this::end).orElse(null));
    }

    private @Nullable String quoteId(Stance stance) {
        if (stance.quote().isEmpty()) {
            return null;
        }
        String id = quoteIds.get(stance.quote().get());
        if (id == null) {
            throw new IllegalArgumentException("a stance on " + stance.target().text() + " rests on a quote that the analysis does not list");
        }
        return id;
    }

    private List<AnalysisShape.SpanPart> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private AnalysisShape.SpanPart span(Span span) {
        return new AnalysisShape.SpanPart(start(span), end(span));
    }

    private int start(Span span) {
        return points.toPoint(span.start());
    }

    private int end(Span span) {
        return points.toPoint(span.end());
    }
}
