package standpoint.analysis.stances;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.analysis.TestAnalyst;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands where in one-sentence stories: the patterns of {@code patterns.txt}, which explains its form. */
class StancePatternsTest {

    private static final String LIMITS = "# ---- Known limits";

    /** A story with all that is to be found in it, and what may be found besides. */
    record Pattern(String name, String story, List<String> wanted, List<String> allowed) {

        static Pattern of(String block) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            List<String> stances = lines.subList(2, lines.size());
            return new Pattern(lines.getFirst(), lines.get(1), stances.stream().filter(line -> !line.startsWith("may ")).toList(),
                    stances.stream().filter(line -> line.startsWith("may ")).map(line -> line.substring("may ".length())).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readsAsItShould(Pattern pattern) {
        check(pattern);
    }

    @ParameterizedTest
    @Disabled("not mended yet; whoever mends one moves it up in the file")
    @MethodSource("knownLimits")
    void knownLimit(Pattern pattern) {
        check(pattern);
    }

    @Test
    void eachPatternHasItsName() {
        assertThat(Stream.concat(patterns(), knownLimits()).map(Pattern::name)).doesNotHaveDuplicates().hasSizeGreaterThan(80);
    }

    private static void check(Pattern pattern) {
        Analysis analysis = TestAnalyst.paragraphs(pattern.story().split(" / ")).analysis();
        List<String> found = new ArrayList<>(analysis.stances().stream().map(stance -> line(analysis, stance)).toList());
        found.removeAll(pattern.allowed());
        assertThat(found).as(pattern.story()).containsExactlyInAnyOrderElementsOf(pattern.wanted());
    }

    private static String line(Analysis analysis, Stance stance) {
        String alleged = stance.allegedBy().map(who -> " (says " + analysis.requireEntity(who).name() + ")").orElse("");
        return analysis.requireEntity(stance.holder()).name() + " " + stance.position() + " " + stance.target().text() + alleged;
    }

    static Stream<Pattern> patterns() {
        return blocks(file().substring(0, file().indexOf(LIMITS)));
    }

    static Stream<Pattern> knownLimits() {
        return blocks(file().substring(file().indexOf(LIMITS)));
    }

    private static Stream<Pattern> blocks(String text) {
        return Arrays.stream(text.split("\n\n+")).filter(block -> block.lines().anyMatch(line -> !line.startsWith("#") && !line.isBlank())).map(Pattern::of);
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(StancePatternsTest.class.getResourceAsStream("patterns.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
