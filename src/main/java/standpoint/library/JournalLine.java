package standpoint.library;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.review.Claim;
import standpoint.review.Correction;
import standpoint.review.Status;
import standpoint.review.Who;

/**
 * A decision of the reader's as a line of JSON: the names and the order of the components are the format. Offsets are UTF-16 indices into the
 * article's text, end exclusive.
 *
 * @param decided missing where it is the same as what was found
 */
record JournalLine(int version, String time, String story, String status, ClaimPart found, @Nullable ClaimPart decided) {

    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Either of the two. */
    record ClaimPart(@Nullable StancePart stance, @Nullable QuotePart quote) {}

    record StancePart(WhoPart holder, Position position, @Nullable WhoPart about, String target, @Nullable SpanPart targetAt, List<SpanPart> evidence,
            List<SpanPart> cues, @Nullable WhoPart allegedBy, String because) {}

    record QuotePart(@Nullable WhoPart speaker, List<SpanPart> content, @Nullable SpanPart cue, @Nullable SpanPart source, Quote.Form form,
            Quote.Kind kind, @Nullable WhoPart reportedBy) {}

    record WhoPart(String name, Entity.Kind kind, int start, int end) {}

    record SpanPart(int start, int end) {}

    static byte[] write(Correction correction) throws IOException {
        ClaimPart found = part(correction.found());
        ClaimPart decided = part(correction.decided());
        return JSON.writeValueAsBytes(new JournalLine(VERSION, correction.time().toString(), correction.story().value(), correction.status().word(),
                found, decided.equals(found) ? null : decided));
    }

    /** The version of a line; 0 if it makes no sense. */
    static int version(byte[] line) {
        try {
            return JSON.readTree(line).path("version").asInt();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Empty if it makes no sense. */
    static Optional<Correction> read(byte[] line) {
        try {
            JournalLine read = JSON.readValue(line, JournalLine.class);
            Claim found = read.found.stance == null ? claim(Objects.requireNonNull(read.found.quote)) : claim(read.found.stance);
            Claim decided = read.decided == null ? found
                    : read.decided.stance == null ? claim(Objects.requireNonNull(read.decided.quote)) : claim(read.decided.stance);
            Status status = Status.valueOf(read.status.toUpperCase(Locale.ROOT));
            return Optional.of(new Correction(new ArticleId(read.story), Instant.parse(read.time), status, found, decided));
        } catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty(); // Jackson leaves null what a line lacks
        }
    }

    private static ClaimPart part(Claim claim) {
        return switch (claim) {
            case Claim.OfStance stance -> new ClaimPart(new StancePart(part(stance.holder()), stance.position(), whoPart(stance.about()), stance.target(),
                    spanPart(stance.targetAt()), parts(stance.spans()), parts(stance.cues()), whoPart(stance.allegedBy()), stance.because()), null);
            case Claim.OfQuote quote -> new ClaimPart(null, new QuotePart(whoPart(quote.who()), parts(quote.spans()), spanPart(quote.cue()),
                    spanPart(quote.source()), quote.form(), quote.kind(), whoPart(quote.reportedBy())));
        };
    }

    private static Claim claim(StancePart part) {
        return new Claim.OfStance(who(part.holder), Objects.requireNonNull(part.position), who(Optional.ofNullable(part.about)),
                Objects.requireNonNull(part.target), span(part.targetAt), spans(part.evidence), spans(part.cues), who(Optional.ofNullable(part.allegedBy)),
                Objects.requireNonNull(part.because));
    }

    private static Claim claim(QuotePart part) {
        return new Claim.OfQuote(who(Optional.ofNullable(part.speaker)), spans(part.content), span(part.cue), span(part.source),
                Objects.requireNonNull(part.form), Objects.requireNonNull(part.kind), who(Optional.ofNullable(part.reportedBy)));
    }

    private static @Nullable WhoPart whoPart(Optional<Who> who) {
        return who.map(JournalLine::part).orElse(null);
    }

    private static WhoPart part(Who who) {
        return new WhoPart(who.name(), who.kind(), who.at().start(), who.at().end());
    }

    private static Who who(WhoPart part) {
        return new Who(Objects.requireNonNull(part.name), Objects.requireNonNull(part.kind), new Span(part.start, part.end));
    }

    private static Optional<Who> who(Optional<WhoPart> part) {
        return part.map(JournalLine::who);
    }

    private static @Nullable SpanPart spanPart(Optional<Span> span) {
        return span.map(JournalLine::part).orElse(null);
    }

    private static SpanPart part(Span span) {
        return new SpanPart(span.start(), span.end());
    }

    private static List<SpanPart> parts(List<Span> spans) {
        return spans.stream().map(JournalLine::part).toList();
    }

    private static Optional<Span> span(@Nullable SpanPart part) {
        return Optional.ofNullable(part).map(one -> new Span(one.start, one.end));
    }

    private static List<Span> spans(List<SpanPart> parts) {
        return parts.stream().map(part -> new Span(part.start, part.end)).toList();
    }
}
