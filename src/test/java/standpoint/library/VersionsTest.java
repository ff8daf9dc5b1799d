package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.library.actors.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** An agency's story that several papers print is one story. */
class VersionsTest {

    private static final String QUOTE = "\"We will not send a crew into the ice before the spring comes,\"";
    private static final String BODY = """
            The council of Tarn said on Monday that the ferry to the island would stay in port until the ice has gone.
            %s harbour master Ida Crane said.
            Islanders have no other way to reach the hospital, and the shop on the island has bread for nine more days.
            The council wants to pay for a helicopter that brings food twice a week, which the county has still to approve.
            """.formatted(QUOTE);

    @TempDir
    private Path folder = Path.of("");
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private static Analysis wire(String headline, String body, String outlet, String day) {
        AnalysisDraft draft = new AnalysisDraft(headline + "\n" + body).source(outlet, "TARN", day);
        EntityId crane = draft.entity(Kind.PERSON, "Ida Crane", "harbour master", "Ida Crane");
        draft.stance(crane, Position.AGAINST, draft.target("send a crew into the ice"), "We will not send a crew into the ice", "not",
                draft.quote(crane, "said, harbour master Ida Crane", QUOTE));
        return draft.analysis();
    }

    private static Analysis herald() {
        return wire("Ferry stays in port", BODY, "The Herald", "2024-05-02");
    }

    /** Another headline, and cut at the end. */
    private static Analysis radio() {
        return wire("Islanders wait for bread", BODY.substring(0, BODY.indexOf("The council wants")), "Coast Radio", "2024-05-03");
    }

    /** The same event with the same quote, told by somebody else. */
    private static Analysis independent() {
        return wire("No ferry before spring, says Crane", """
                There will be no boat this month. At a press conference in the town hall, the people from the island got a plain answer.
                %s harbour master Ida Crane said.
                She was met with boos from the back rows, where fishermen had waited for two hours to hear when they can sell their catch.
                A vote on money for flights is due next week, and three members have said they are not sure how they will vote on it.
                """.formatted(QUOTE), "Island Post", "2024-05-03");
    }

    private SearchOutcome.Found found(String query) throws IOException {
        return (SearchOutcome.Found) library.search(query, SearchOptions.best(10).withFacets(10));
    }

    private static List<String> outlets(List<Story> stories) {
        return stories.stream().map(story -> story.outlet().orElse("")).toList();
    }

    @Test
    void versionsAreOneHitAndCountOnce() throws IOException {
        for (Analysis story : List.of(herald(), radio(), independent())) {
            library.add(story);
        }
        SearchOutcome.Found found = found("ferry OR boat");
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).hasSize(2);
        Hit wire = found.hits().stream().filter(hit -> !hit.versions().isEmpty()).findFirst().orElseThrow();
        assertThat(Stream.concat(Stream.of(wire.story()), wire.versions().stream()).map(story -> story.outlet().orElse("")))
                .containsExactlyInAnyOrder("The Herald", "Coast Radio");
        assertThat(library.works()).isEqualTo(2);

        Map<String, Integer> people = counts(found, SearchField.PERSON);
        assertThat(people).containsExactly(Map.entry("Ida Crane", 2));
        assertThat(counts(found, SearchField.OUTLET)).containsOnlyKeys("The Herald", "Coast Radio", "Island Post").containsValue(1).doesNotContainValue(2);
    }

    private static Map<String, Integer> counts(SearchOutcome.Found found, SearchField field) {
        Facet facet = found.facets().stream().filter(each -> each.field() == field).findFirst().orElseThrow();
        return facet.values().stream().collect(Collectors.toMap(Facet.Value::name, Facet.Value::stories));
    }

    @Test
    void theVersionThatMatchesIsShown() throws IOException {
        library.add(herald());
        library.add(radio());
        for (String outlet : List.of("The Herald", "Coast Radio")) {
            Hit hit = found("outlet:=\"" + outlet + "\"").hits().getFirst();
            assertThat(hit.story().outlet()).contains(outlet);
            assertThat(hit.versions()).hasSize(1);
        }
    }

    @Test
    void manyVersionsLeaveRoomForOtherHits() throws IOException {
        for (int n = 0; n < 12; n++) {
            library.add(wire("Ferry stays, edition " + n, BODY, "Paper " + n, "2024-05-02"));
        }
        library.add(independent());
        SearchOutcome.Found found = (SearchOutcome.Found) library.search("crane", 2);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.hits()).hasSize(2).anyMatch(hit -> hit.versions().size() == 11);
    }

    @Test
    void aQuoteOfTwoPapersIsOneQuoteWithTwoOutlets() throws IOException {
        for (Analysis story : List.of(herald(), radio(), independent())) {
            library.add(story);
        }
        Actor crane = library.survey().actors("Ida Crane").getFirst();
        assertThat(crane.stories()).isEqualTo(2);
        Dossier dossier = library.survey().dossier(crane);
        assertThat(dossier.quotes()).hasSize(2);
        assertThat(dossier.quotes().getFirst().story().outlet()).contains("The Herald");
        assertThat(outlets(dossier.quotes().getFirst().alsoIn())).containsExactly("Coast Radio");
        assertThat(dossier.stances()).hasSize(2);
        assertThat(outlets(dossier.stances().getFirst().alsoIn())).containsExactly("Coast Radio");
        assertThat(dossier.roles()).singleElement().satisfies(role -> assertThat(role.stories()).isEqualTo(2));

        Figures figures = library.survey().figures(10);
        assertThat(figures.stories()).isEqualTo(2);
        assertThat(figures.versions()).isEqualTo(1);
        assertThat(figures.quotes()).isEqualTo(2);
        assertThat(figures.stances()).isEqualTo(2);
        assertThat(figures.outlets()).as("each paper has what it prints").hasSize(3).allMatch(share -> share.quotes() == 1);
    }

    @Test
    void versionsAreKnownAgainWhenTheLibraryIsOpenedAndWhenItsIndexIsMadeAnew() throws IOException {
        library.add(herald());
        library.add(radio());
        ArticleId first = herald().article().id();
        library.close();
        library = Library.open(folder);
        assertThat(outlets(library.versions(first))).containsExactly("Coast Radio");
        Analysis third = wire("Ferry: no crew for the ice", BODY, "Evening Mail", "2024-05-04");
        library.add(third);
        assertThat(outlets(library.versions(third.article().id()))).containsExactly("Coast Radio", "The Herald");
        library.close();

        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        library = Library.open(folder);
        assertThat(found("ferry").total()).isEqualTo(1);
        assertThat(outlets(library.versions(first))).containsExactlyInAnyOrder("Coast Radio", "Evening Mail");
    }

    @Test
    void theOthersStayTogetherWhenTheFirstIsRemoved() throws IOException {
        Analysis third = wire("Ferry: no crew for the ice", BODY, "Evening Mail", "2024-05-04");
        for (Analysis story : List.of(herald(), radio(), third)) {
            library.add(story);
        }
        library.remove(herald().article().id());
        assertThat(outlets(library.versions(third.article().id()))).containsExactly("Coast Radio");
        assertThat(found("ferry").total()).isEqualTo(1);
        library.remove(radio().article().id());
        assertThat(library.versions()).isEmpty();
        library.add(herald());
        assertThat(outlets(library.versions(herald().article().id()))).containsExactly("Evening Mail");
    }

    @Test
    void aStoryThatIsAnalysedLaterStaysAVersion() throws IOException {
        library.add(herald().article());
        library.add(radio().article());
        library.add(radio());
        library.add(herald());
        assertThat(library.works()).isEqualTo(1);
        assertThat(found("").total()).isEqualTo(1);
    }

    @Test
    void shortNotesThatEndAlikeAreStoriesOfTheirOwn() throws IOException {
        for (int n = 0; n < 5; n++) {
            library.add(new AnalysisDraft("Note " + n + "\nRoad number " + n + " is closed. Write to the desk of this paper if you know more about it.").analysis());
        }
        assertThat(library.works()).isEqualTo(5);
        assertThat(library.versions()).isEmpty();
    }

    @Test
    void picturesOfAllStoriesCountVersionsOnce() throws IOException {
        for (Analysis story : List.of(herald(), radio(), independent())) {
            library.add(story);
        }
        Corpus corpus = library.survey().corpus("", () -> false, (done, total) -> {}).orElseThrow();
        assertThat(corpus.stories()).isEqualTo(2);
        assertThat(corpus.stances()).as("of the first version, and of the other story").hasSize(2).extracting(stance -> stance.story().outlet().orElseThrow())
                .contains("Island Post").doesNotHaveDuplicates();
        assertThat(corpus.actors()).extracting(Corpus.Holder::stances).containsExactly(2);
        assertThat(corpus.words()).isEqualTo(library.survey().figures(1).words());
        Map<String, Integer> printed = corpus.spoken().stream().collect(Collectors.toMap(spoken -> spoken.outlet().orElseThrow(), spoken -> spoken.printed().quotes()));
        assertThat(printed).isEqualTo(Map.of("The Herald", 1, "Coast Radio", 1, "Island Post", 1));
        assertThat(corpus.spoken().stream().mapToInt(spoken -> spoken.once().quotes()).sum()).isEqualTo(2);
        Corpus ofRadio = library.survey().corpus("outlet:\"Coast Radio\"", () -> false, (done, total) -> {}).orElseThrow();
        assertThat(ofRadio.stances()).as("its other version was not asked for").hasSize(1);
    }
}
