package standpoint.analysis.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Findings;
import standpoint.analysis.Quote;
import standpoint.analysis.TestAnalyst;

import static org.assertj.core.api.Assertions.assertThat;

/** Every pattern of {@code patterns.txt} gives the quotes that stand below it, and no others. */
class QuotePatternsTest {

    private static final Pattern EDGES = Pattern.compile("^(?:[\\s“”‘’\"',.:;]|that\\b)+|[\\s“”‘’\"',.:;]+$");

    record Case(String name, String story, List<String> quotes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> patterns() throws IOException {
        try (var in = Objects.requireNonNull(QuotePatternsTest.class.getResourceAsStream("patterns.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^## .*\\R", "");
            return Arrays.stream(all.split("\\R{2,}")).map(String::strip).filter(block -> !block.isEmpty()).map(block -> {
                List<String> lines = block.lines().toList();
                return new Case(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void findsTheseQuotes(Case pattern) {
        List<String> parts = new ArrayList<>(List.of(pattern.story().split(" / ")));
        String headline = parts.getFirst().startsWith("# ") ? parts.removeFirst().substring(2) : "";
        Findings found = TestAnalyst.story(headline, parts.toArray(String[]::new));
        List<String> wanted = pattern.quotes().stream().map(line -> line.split(" \\| ")).map(QuotePatternsTest::line).toList();
        assertThat(found.analysis().quotes().stream().map(quote -> line(found, quote))).as("%s", found).containsExactlyInAnyOrderElementsOf(wanted);
        for (String line : pattern.quotes()) {
            String[] cells = line.split(" \\| ");
            if (cells.length > 3) {
                Quote quote = found.analysis().quotes().stream().filter(each -> line(found, each).equals(line(cells))).findFirst().orElseThrow();
                assertThat(traits(found, quote)).as("%s", found).contains(cells[3].split(", "));
            }
        }
    }

    private static String line(String[] cells) {
        return cells[0] + " | " + cells[1] + " | " + bare(cells[2]);
    }

    private static String line(Findings found, Quote quote) {
        String text = found.analysis().article().text();
        return quote.speaker().map(id -> name(found, id)).orElse("?") + " | " + quote.cue().map(cue -> cue.of(text)).orElse("-") + " | "
                + String.join(" … ", quote.content().stream().map(part -> bare(part.of(text))).toList());
    }

    private static String bare(String content) {
        return String.join(" … ", Arrays.stream(content.split(" … ")).map(part -> EDGES.matcher(part).replaceAll("")).toList());
    }

    private static String name(Findings found, EntityId id) {
        return found.analysis().requireEntity(id).name();
    }

    private static List<String> traits(Findings found, Quote quote) {
        List<String> traits = new ArrayList<>(List.of(quote.form().name().toLowerCase(Locale.ROOT), quote.kind().name().toLowerCase(Locale.ROOT)));
        quote.reportedBy().ifPresent(id -> traits.add("reported by " + name(found, id)));
        Optional<Entity> speaker = quote.speaker().map(id -> found.analysis().requireEntity(id));
        speaker.filter(each -> !each.isNamed()).ifPresent(each -> traits.add("unnamed"));
        return traits;
    }
}
