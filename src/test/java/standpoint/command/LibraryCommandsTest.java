package standpoint.command;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Import and search, on one library. */
class LibraryCommandsTest {

    @TempDir
    private static Path folder = Path.of("");
    private static CommandRun imported = new CommandRun(0, "", "");

    @BeforeAll
    static void importStories() throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), CommandRun.FERRY);
        Files.writeString(folder.resolve("broken.txt"), "");
        imported = CommandRun.of(folder, "import", folder.resolve("ferry.txt"), folder.resolve("broken.txt"));
    }

    @Test
    void importTellsHowManyStoriesItTook() {
        assertThat(imported.exitCode()).isEqualTo(1);
        assertThat(imported.err().lines()).singleElement().asString().contains("broken.txt: The file is empty");
        assertThat(imported.out()).contains("Added 1 story", "0 there already, 1 failed");
    }

    @Test
    void importLeavesWhatIsThere() {
        CommandRun again = CommandRun.of(folder, "import", folder.resolve("ferry.txt"));
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("in the library already", "Added 0 stories", "1 there already");
    }

    @Test
    void searchShowsTheStoryAndTheFinding() {
        CommandRun run = CommandRun.of(folder, "search", "stance:against", "ferry");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Minister rejects ferry closure").contains("2025-03-14", "  > ", " · against · ", "1 story of 1 found.");
    }

    @Test
    void jsonCountsCodePointsAndIsAscii() throws Exception {
        CommandRun run = CommandRun.of(folder, "search", "--json", "island");
        assertThat(run.out()).matches("\\p{ASCII}*");
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.path("query").asText()).isEqualTo("island");
        assertThat(answer.path("total").asInt()).isEqualTo(1);
        JsonNode hit = answer.path("hits").path(0);
        assertThat(hit.path("title").asText()).isEqualTo("Minister rejects ferry closure");
        assertThat(hit.path("published").asText()).isEqualTo("2025-03-14");
        assertThat(hit.path("outlet").isNull()).isTrue();
        JsonNode snippet = hit.path("snippets").path(0);
        int start = snippet.path("matches").path(0).path("start").asInt();
        int end = snippet.path("matches").path(0).path("end").asInt();
        assertThat(snippet.path("text").asText().codePoints().skip(start).limit(end - start).mapToObj(Character::toString).toList())
                .isEqualTo("island".chars().mapToObj(Character::toString).toList());
    }

    @Test
    void aWordThatNoStoryHasIsNoFailure() {
        CommandRun run = CommandRun.of(folder, "search", "zeppelin");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("0 stories of 1 found." + System.lineSeparator());
    }

    @Test
    void aSearchThatFindsNothingTellsWhatWould() {
        CommandRun run = CommandRun.of(folder, "search", "ferry", "zeppelin");
        assertThat(run.out()).as("for programs").isEqualTo("0 stories of 1 found." + System.lineSeparator());
        assertThat(run.err().lines()).contains("Without “zeppelin” (1 story): ferry");
        assertThat(CommandRun.of(folder, "search", "fery").err().lines()).contains("Words like “fery” (1 story): fery~");
    }

    @Test
    void aQueryThatMakesNoSenseIsExplained() {
        CommandRun run = CommandRun.of(folder, "search", "editor:holm");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("editor", "author");
    }

    @Test
    void facetsAreCountedOnRequest() throws Exception {
        CommandRun run = CommandRun.of(folder, "search", "--facets", "--sort", "newest", "ferry");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("date     2025-03 1", "stance   ");
        JsonNode answer = new JsonMapper().readTree(CommandRun.of(folder, "search", "ferry", "--facets=3", "--json").out());
        assertThat(answer.path("facets")).hasSize(8);
        assertThat(answer.path("facets").path(7).path("values").path(0).path("term").asText()).isEqualTo("date:2025-03");
    }

    @Test
    void csvHasARowForEachStory() {
        CommandRun run = CommandRun.of(folder, "search", "--csv", "ferry");
        assertThat(run.out().lines()).hasSize(2).first().isEqualTo("id,title,outlet,published,finding,snippet");
        assertThat(CommandRun.of(folder, "search", "--csv", "--json", "ferry").exitCode()).isEqualTo(2);
    }

    @Test
    void anActorIsShownListedOrUnknown() throws Exception {
        JsonNode figures = new JsonMapper().readTree(CommandRun.of(folder, "stats", "--json").out());
        String speaker = figures.path("speakers").path(0).path("name").asText();
        CommandRun run = CommandRun.of(folder, "actor", speaker, "--which", "1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(speaker + ": 1 story").contains("Quotes", "2025-03-14, “Minister rejects ferry closure”: ");
        JsonNode dossier = new JsonMapper().readTree(CommandRun.of(folder, "actor", speaker, "--which", "1", "--json").out());
        assertThat(dossier.path("quotes").path(0).path("words").asText()).isNotEmpty();
        assertThat(CommandRun.of(folder, "actor", speaker, "--which", "1", "--csv").out().lines().findFirst()).contains(
                "actor,kind,date,outlet,title,position,target,words,story");
        assertThat(CommandRun.of(folder, "actor", "zeppelin").err()).contains("No story names “zeppelin”");
        assertThat(CommandRun.of(folder, "actor").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of(folder, "actor", speaker, "--which", "99").exitCode()).isEqualTo(2);
    }

    @Test
    void aChoiceAboutPeopleNeedsAnotherStoryAndCanBeTakenBack() {
        assertThat(CommandRun.of(folder, "actor", "ferry", "--split", "1234").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of(folder, "actor", "--undo").out()).contains("no choice to take back");
    }

    @Test
    void statsTellSharesAndTargets() {
        CommandRun run = CommandRun.of(folder, "stats");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("1 story, ").contains("Quoted words by speaker", "Quoted words by outlet", "Stances by target");
        assertThat(CommandRun.of(folder, "stats", "--csv").out()).startsWith("what,name,").contains("target,");
    }

    @Test
    void aLimitMustLeaveSomething() {
        CommandRun run = CommandRun.of(folder, "search", "--limit", "0", "ferry");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--limit");
    }

    @Test
    void anEmptyLibraryIsNotTakenForOneWithoutMatches() {
        CommandRun run = CommandRun.of(folder, "--library", folder.resolve("empty"), "search", "ferry");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("no stories yet", "standpoint import");
    }
}
