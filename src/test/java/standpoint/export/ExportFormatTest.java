package standpoint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.library.AnalysisDraft;
import standpoint.review.Claim;
import standpoint.review.Review;
import standpoint.review.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportFormatTest {

    /** A new constant needs a file {@code fixtures/exports/ferry-fares.<ending>}. */
    @ParameterizedTest
    @EnumSource
    void writesTheExpectedFile(ExportFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("ferry-fares." + format.ending());
        format.write(Review.of(ferryFares()), file);
        assertThat(Files.readString(file)).isEqualTo(expected(file.getFileName().toString()));
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreGuarded(@TempDir Path folder) throws IOException {
        AnalysisDraft draft = new AnalysisDraft("=SUM(A1)\n@mayor said -2 per cent is wrong");
        EntityId mayor = draft.entity(Entity.Kind.PERSON, "@mayor", "+1", "@mayor");
        draft.stance(mayor, Position.AGAINST, draft.target("-2 per cent"), "-2 per cent is wrong", "wrong", null);
        Path file = folder.resolve("guarded.csv");
        ExportFormat.CSV.write(Review.of(draft.analysis()), file);
        assertThat(Files.readAllLines(file).get(1))
                .contains(",'=SUM(A1),", ",'@mayor,PERSON,'+1,AGAINST,'-2 per cent,'-2 per cent is wrong,");
    }

    @Test
    void severalStoriesAreOneTableOrOneArray(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("all.csv");
        ExportFormat.CSV.writeAll(twice(), table);
        String one = expected("ferry-fares.csv");
        assertThat(Files.readString(table)).as("the header stands once").isEqualTo(one + one.substring(one.indexOf('\n') + 1)).startsWith("\uFEFFfile,");
        Path array = folder.resolve("all.json");
        ExportFormat.JSON.writeAll(twice(), array);
        JsonNode tree = new ObjectMapper().readTree(Files.readString(array));
        assertThat(tree).hasSize(2);
        assertThat(new AnalysisFile().fromJson(tree.get(1)).stances()).hasSize(ferryFares().stances().size());
        ExportFormat.JSON.writeAll(Optional::empty, array);
        assertThat(Files.readString(array)).isEqualTo("[]\n");
    }

    @Test
    void everyRowTellsWhoseWordItIs(@TempDir Path folder) throws IOException {
        Review review = Review.of(ferryFares());
        Stance insult = review.analysis().stances().getFirst();
        review = review.with(review.decide(insult, Status.CONFIRMED, review.claim(insult), Instant.EPOCH));
        Stance denial = review.analysis().stances().get(1);
        Claim.OfStance denied = Claim.OfStance.of(review.analysis(), denial);
        review = review.with(review.decide(denial, Status.CORRECTED, denied.with(denied.holder(), Position.DOUBTS), Instant.EPOCH));
        Stance last = review.analysis().stances().getLast();
        review = review.with(review.decide(last, Status.REJECTED, review.claim(last), Instant.EPOCH));
        Path table = folder.resolve("one.csv");
        ExportFormat.CSV.write(review, table);
        assertThat(Files.readAllLines(table)).filteredOn(line -> line.contains(",stance,")).hasSize(2)
                .satisfiesExactly(row -> assertThat(row).endsWith(",confirmed"), row -> assertThat(row).contains(",DOUBTS,").endsWith(",corrected"));
        Path file = folder.resolve("one.json");
        ExportFormat.JSON.write(review, file);
        JsonNode tree = new ObjectMapper().readTree(Files.readString(file));
        assertThat(tree.path("stances").findValuesAsText("status")).containsExactly("confirmed", "corrected");
        assertThat(tree.path("quotes").findValuesAsText("status")).containsOnly("machine");
        assertThat(new AnalysisFile().fromJson(tree)).isEqualTo(new AnalysisFile().fromJson(new AnalysisFile().toJson(review.analysis())));
    }

    @Test
    void whatCannotBeReadLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("all.csv"), "before");
        assertThatThrownBy(() -> ExportFormat.CSV.writeAll(() -> {
            throw new IOException("damaged");
        }, file)).hasMessageContaining("damaged");
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static ExportFormat.Reviews twice() {
        Iterator<Review> both = List.of(Review.of(ferryFares()), Review.of(ferryFares())).iterator();
        return () -> both.hasNext() ? Optional.of(both.next()) : Optional.empty();
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
