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
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Metadata;
import standpoint.article.Span;

/**
 * The CSV file: a header and one row per stance, UTF-8, commas, {@code \n} line ends. {@code start} and {@code end} are code points and
 * hold all of the evidence. Spreadsheets run a cell that begins with {@code = + - @} as a formula, and a news text is not to be trusted
 * with that: such a cell gets an apostrophe in front.
 */
final class StanceTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setRecordSeparator('\n')
            .setHeader("file", "title", "outlet", "published", "holder", "holder type", "role", "position", "target", "evidence", "cue words",
                    "quote", "quote nature", "speaker", "reported by", "alleged by", "confidence", "because", "start", "end")
            .get();

    private final Analysis analysis;
    private final CodePoints points;

    StanceTable(Analysis analysis) {
        this.analysis = analysis;
        points = new CodePoints(analysis.article().text());
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        for (Stance stance : analysis.stances()) {
            printer.printRecord(row(stance).map(StanceTable::guarded));
        }
        printer.flush();
    }

    private Stream<String> row(Stance stance) {
        Metadata metadata = analysis.article().metadata();
        Entity holder = analysis.requireEntity(stance.holder());
        Span evidence = stance.evidence().stream().reduce(Span::cover).orElseThrow();
        Optional<Entity> speaker = stance.quote().flatMap(Quote::speaker).map(analysis::requireEntity);
        return Stream.of(
                Optional.ofNullable(metadata.file().getFileName()).map(Path::toString).orElse(""),
                metadata.title(),
                metadata.outlet().orElse(""),
                metadata.published().map(LocalDate::toString).orElse(""),
                holder.label(),
                holder.kind().name(),
                holder.role().orElse(""),
                stance.position().name(),
                stance.target().text(),
                words(stance.evidence(), " … "),
                words(stance.cues(), "; "),
                stance.quote().map(quote -> words(quote.content(), " … ")).orElse(""),
                stance.quote().map(quote -> quote.kind().name()).orElse(""),
                speaker.map(Entity::name).orElse(""),
                stance.quote().flatMap(Quote::reportedBy).map(analysis::requireEntity).map(Entity::name).orElse(""),
                stance.allegedBy().map(analysis::requireEntity).map(Entity::name).orElse(""),
                Double.toString(stance.confidence()),
                stance.because(),
                Integer.toString(points.toPoint(evidence.start())),
                Integer.toString(points.toPoint(evidence.end())));
    }

    private String words(List<Span> spans, String between) {
        return spans.stream().map(span -> span.of(analysis.article().text()).replace('\n', ' ')).collect(Collectors.joining(between));
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
