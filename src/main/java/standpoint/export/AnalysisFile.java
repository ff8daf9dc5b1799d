package standpoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.review.Review;

/**
 * The JSON analysis file. Its offsets are Unicode code points into the file's own {@code text}. Of {@code Metadata.file} only the name is
 * kept, so that a file that is passed on tells nothing about its writer's folders; all else comes back as it was written. Fields that are
 * not known are ignored when reading. Safe for use by several threads.
 */
public final class AnalysisFile {

    static final String FORMAT = "standpoint-analysis";
    static final int VERSION = 1;

    // Jackson's own limit for strings is below that of the largest articles.
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private final ObjectWriter pretty = json.writer(new OneLineEach());

    /** Writes UTF-8 with {@code \n} line ends, one entity, quote or stance on each line; leaves the stream open. */
    public void write(Analysis analysis, OutputStream out) throws IOException {
        write(toJson(analysis), out);
    }

    /** The same with what the reader decided: each stance and quote tells whose word it is, as {@code status}. */
    public void write(Review review, OutputStream out) throws IOException {
        write(json.<ObjectNode>valueToTree(new ShapeWriter(review).write()), out);
    }

    /** As {@link #write(Analysis, OutputStream)}, for a tree from {@link #toJson} with fields added. */
    public void write(ObjectNode analysis, OutputStream out) throws IOException {
        // A writer, because straight to bytes the library escapes every character outside the Basic Multilingual Plane.
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        pretty.writeValue(writer, analysis);
        writer.write('\n');
        writer.flush();
    }

    /**
     * Reads an analysis file; leaves the stream open.
     *
     * @throws AnalysisFileException if it is none, one of a newer format, or damaged
     */
    public Analysis read(InputStream in) throws IOException {
        return fromJson(readTree(in));
    }

    /**
     * Reads the JSON of an analysis file, for {@link #fromJson} or to see fields of one's own.
     *
     * @throws AnalysisFileException if it is no JSON
     */
    public JsonNode readTree(InputStream in) throws IOException {
        try {
            return json.readTree(in.readAllBytes());
        } catch (JsonProcessingException e) {
            throw new AnalysisFileException("This is no analysis file (not JSON, or cut short); choose a file that Standpoint has exported.", e);
        }
    }

    public ObjectNode toJson(Analysis analysis) {
        return json.valueToTree(new ShapeWriter(analysis).write());
    }

    /** The {@code article} part of the file alone. */
    public ObjectNode articleToJson(Article article) {
        return json.valueToTree(new ShapeWriter(Analysis.notAnalysed(article, "")).article());
    }

    /** @throws AnalysisFileException if the JSON is not what {@link #articleToJson} makes */
    public Article articleFromJson(JsonNode tree) throws AnalysisFileException {
        return decode(() -> ShapeReader.article(json.treeToValue(tree, AnalysisShape.ArticlePart.class)));
    }

    /** @throws AnalysisFileException if the JSON is no analysis, one of a newer format, or damaged */
    public Analysis fromJson(JsonNode tree) throws AnalysisFileException {
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new AnalysisFileException("This is no analysis file (\"format\" is not \"" + FORMAT
                    + "\"); choose a file that Standpoint has exported.");
        }
        if (tree.path("version").asInt() != VERSION) {
            throw new AnalysisFileException("This analysis file has version " + tree.path("version").asText("none")
                    + ", but this Standpoint reads version " + VERSION + "; export it again or update Standpoint.");
        }
        return decode(() -> new ShapeReader(json.treeToValue(tree, AnalysisShape.class)).read());
    }

    @FunctionalInterface
    private interface Decoding<T> {
        T run() throws JsonProcessingException;
    }

    private static <T> T decode(Decoding<T> decoding) throws AnalysisFileException {
        try {
            return decoding.run();
        } catch (JsonMappingException e) {
            throw damaged(where(e) + problem(e.getCause() == null ? null : e.getCause().getMessage()), e);
        } catch (JsonProcessingException | RuntimeException e) {
            throw damaged(problem(e.getMessage()), e);
        }
    }

    private static AnalysisFileException damaged(String what, Exception cause) {
        return new AnalysisFileException("This analysis file is damaged (" + what + "); export it again.", cause);
    }

    private static String where(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.substring(1) + ": ";
    }

    private static String problem(@Nullable String message) {
        return message == null ? "not a value that can stand there" : message;
    }
}
