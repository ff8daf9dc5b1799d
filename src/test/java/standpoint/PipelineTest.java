package standpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.export.AnalysisFile;
import standpoint.testing.SharedAnalyst;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From file to analysis file, for every story that has an expected analysis in {@code fixtures/analyses}. After a change that is meant,
 * {@code mvn test -Dtest=PipelineTest -Dgolden.write=true} writes them anew; read the difference before you commit it.
 */
class PipelineTest {

    private static final Path ARTICLES = Path.of("fixtures/articles");
    private static final Path EXPECTED = Path.of("fixtures/analyses");

    private final Analyst analyst = SharedAnalyst.get();

    static List<Path> expectedAnalyses() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expectedAnalyses")
    void aStoryIsAnalysedAsExpected(Path expected) throws IOException {
        String found = analysisFileOf(articleFor(expected));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static Path articleFor(Path expected) {
        String stem = expected.getFileName().toString().replace(".json", "");
        return Stream.of(".txt", ".html").map(ending -> ARTICLES.resolve(stem + ending)).filter(Files::exists).findFirst().orElseThrow();
    }

    private String analysisFileOf(Path article) throws IOException {
        Reading reading = new ArticleReader().read(article);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Analysis analysis = analyst.analyse(((Reading.Read) reading).article(), () -> false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnalysisFile().write(analysis, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
