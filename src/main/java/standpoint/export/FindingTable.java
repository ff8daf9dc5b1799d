package standpoint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.review.Review;

/**
 * The CSV file: a header and one row per piece of evidence of each stance and quote, UTF-8 with byte order mark (without it Excel takes the
 * letters for others), commas, {@code \n} line ends. {@code id} is that
 * of the analysis file, and the same for all pieces of one finding; {@code start} and {@code end} are code points; {@code status} is whose word it is. Spreadsheets run a cell
 * that begins with {@code = + - @} as a formula, and a news text is not to be trusted with that: such a cell gets an apostrophe in front.
 */
final class FindingTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String PIECES = " … ";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setRecordSeparator('\n')
            .setHeader("file", "title", "outlet", "published", "finding", "id", "holder or speaker", "type", "role", "position or kind", "target or content",
                    "evidence", "cue words", "quote", "reported by", "alleged by", "confidence", "because", "start", "end", "status")
            .get();

    private final CSVPrinter printer;

    /** Writes the header; the stream stays open. */
    FindingTable(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    void add(Review review) throws IOException {
        Analysis analysis = review.analysis();
        Rows rows = new Rows(review);
        for (int number = 1; number <= analysis.stances().size(); number++) {
            rows.print(printer, analysis.stances().get(number - 1), number);
        }
        for (int number = 1; number <= analysis.quotes().size(); number++) {
            rows.print(printer, analysis.quotes().get(number - 1), number);
        }
    }

    void finish() throws IOException {
        printer.flush();
    }

    private static final class Rows {

        private final Review review;
        private final Analysis analysis;
        private final CodePoints points;

        Rows(Review review) {
            this.review = review;
            analysis = review.analysis();
            points = new CodePoints(analysis.article().text());
        }

        void print(CSVPrinter printer, Stance stance, int number) throws IOException {
            Optional<Entity> holder = Optional.of(analysis.requireEntity(stance.holder()));
            for (Span piece : stance.evidence()) {
                print(printer, Stream.of(Stream.of("stance", "s" + number), who(holder, ""),
                        Stream.of(stance.position().name(), stance.target().text(), words(List.of(piece), PIECES), words(stance.cues(), "; "),
                                stance.quote().map(quote -> words(quote.content(), PIECES)).orElse(""), name(stance.quote().flatMap(Quote::reportedBy)),
                                name(stance.allegedBy()), Double.toString(stance.confidence()), stance.because()), place(piece), Stream.of(review.status(stance).word())));
            }
        }

        void print(CSVPrinter printer, Quote quote, int number) throws IOException {
            String source = quote.source().map(span -> words(List.of(span), PIECES)).orElse("");
            String content = words(quote.content(), PIECES);
            for (Span piece : quote.content()) {
                print(printer, Stream.of(Stream.of("quote", "q" + number), who(quote.speaker().map(analysis::requireEntity), source),
                        Stream.of(quote.form() + " " + quote.kind(), content, words(List.of(piece), PIECES),
                                quote.cue().map(cue -> words(List.of(cue), PIECES)).orElse(""), content, name(quote.reportedBy()), "",
                                Double.toString(quote.confidence()), ""), place(piece), Stream.of(review.status(quote).word())));
            }
        }

        private void print(CSVPrinter printer, Stream<Stream<String>> cells) throws IOException {
            Metadata metadata = analysis.article().metadata();
            Stream<String> story = Stream.of(Optional.ofNullable(metadata.file().getFileName()).map(Path::toString).orElse(""), metadata.title(),
                    metadata.outlet().orElse(""), metadata.published().map(LocalDate::toString).orElse(""));
            printer.printRecord(Stream.concat(story, cells.flatMap(part -> part)).map(FindingTable::guarded));
        }

        /** @param otherwise the words for somebody who is no entity */
        private static Stream<String> who(Optional<Entity> who, String otherwise) {
            return Stream.of(who.map(Entity::label).orElse(otherwise), who.map(entity -> entity.kind().name()).orElse(""), who.flatMap(Entity::role).orElse(""));
        }

        private Stream<String> place(Span piece) {
            return Stream.of(Integer.toString(points.toPoint(piece.start())), Integer.toString(points.toPoint(piece.end())));
        }

        private String name(Optional<EntityId> id) {
            return id.map(analysis::requireEntity).map(Entity::name).orElse("");
        }

        private String words(List<Span> spans, String between) {
            return spans.stream().map(span -> span.of(analysis.article().text()).replace('\n', ' ')).collect(Collectors.joining(between));
        }
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
