package standpoint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.library.AnalysisDraft;

import static org.assertj.core.api.Assertions.assertThat;

class ExportFormatTest {

    /** A new constant needs a file {@code fixtures/exports/ferry-fares.<ending>}. */
    @ParameterizedTest
    @EnumSource
    void writesTheExpectedFile(ExportFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("ferry-fares." + format.ending());
        format.write(ferryFares(), file);
        assertThat(Files.readString(file)).isEqualTo(expected(file.getFileName().toString()));
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreGuarded(@TempDir Path folder) throws IOException {
        AnalysisDraft draft = new AnalysisDraft("=SUM(A1)\n@mayor said -2 per cent is wrong");
        EntityId mayor = draft.entity(Entity.Kind.PERSON, "@mayor", "+1", "@mayor");
        draft.stance(mayor, Position.AGAINST, draft.target("-2 per cent"), "-2 per cent is wrong", "wrong", null);
        Path file = folder.resolve("guarded.csv");
        ExportFormat.CSV.write(draft.analysis(), file);
        assertThat(Files.readAllLines(file).get(1))
                .contains(",'=SUM(A1),", ",'@mayor,PERSON,'+1,AGAINST,'-2 per cent,'-2 per cent is wrong,");
    }

    private static String expected(String name) throws IOException {
        try (var in = Objects.requireNonNull(ExportFormatTest.class.getResourceAsStream("/fixtures/exports/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Analysis ferryFares() {
        AnalysisDraft draft = new AnalysisDraft("""
                Island council splits over ferry fares 🚢
                "The new fares," said Maren Holt, the mayor, "are an insult."
                Seaway Lines denied that it had "cut" sailings.
                """).source("The Harbour Post", "PORT ELLIS", "2025-03-04", "Ida Crane", "Tom \"TC\" Cole");
        EntityId holt = draft.entity(Entity.Kind.PERSON, "Maren Holt", "mayor", "Maren Holt");
        EntityId line = draft.entity(Entity.Kind.ORGANIZATION, "Seaway Lines", null, "Seaway Lines");
        Quote insult = draft.quote(holt, "said, Maren Holt, the mayor", "\"The new fares,\"", "\"are an insult.\"");
        Quote denial = draft.quote(line, "denied, Seaway Lines", "that it had \"cut\" sailings");
        draft.quote(null, "splits", "ferry fares 🚢");
        draft.stance(holt, Position.AGAINST, draft.target("The new fares"), "\"are an insult.\"", "insult", insult);
        draft.stance(line, Position.DENIES, draft.target("it had \"cut\" sailings"), "denied that it had \"cut\" sailings", "denied", denial);
        draft.stance(holt, Position.AGAINST, new Target(Optional.of(line), "Seaway Lines", Optional.empty()), "insult", "insult", null);
        return draft.analysis();
    }
}
