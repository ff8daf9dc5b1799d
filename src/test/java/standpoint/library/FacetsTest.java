package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Entity;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted beside a search, and what can be done with it. */
class FacetsTest {

    private static final SearchOptions COUNTED = SearchOptions.best(10).withFacets(5);

    @TempDir
    private Path folder = Path.of("");
    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = Library.open(folder);
        LibraryFixtures.fill(library);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private SearchOutcome.Found found(String query, SearchOptions options) throws IOException {
        return (SearchOutcome.Found) library.search(query, options);
    }

    private List<String> values(String query, SearchField field) throws IOException {
        return found(query, COUNTED).facets().stream().filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream()).map(value -> value.name() + " " + value.stories()).toList();
    }

    @Test
    void valuesAreCountedOverAllStoriesFound() throws IOException {
        assertThat(values("", SearchField.PERSON)).containsExactly("Marek Dvořák 2", "Lena Okafor 1");
        assertThat(values("", SearchField.STANCE)).containsExactly("for 2", "against 1", "doubts 1");
        assertThat(values("summit", SearchField.OUTLET)).containsExactly("Coast Radio 1");
    }

    @Test
    void monthsComeNewestFirst() throws IOException {
        assertThat(values("", SearchField.DATE)).containsExactly("2024-06 1", "2024-05 1", "2023-05 1");
    }

    @Test
    void aTermFindsAsManyStoriesAsWereCountedAndAMinusTheOthers() throws IOException {
        for (String query : List.of("", "weapons", "person:dvořák")) {
            SearchOutcome.Found all = found(query, COUNTED);
            assertThat(all.facets()).hasSize(8);
            for (Facet facet : all.facets()) {
                for (Facet.Value value : facet.values()) {
                    assertThat(LibraryFixtures.found(library, query + " " + value.term()).total()).as(value.term()).isEqualTo(value.stories());
                    assertThat(LibraryFixtures.found(library, query + " -" + value.term()).total()).as("-" + value.term())
                            .isEqualTo(all.total() - value.stories());
                }
            }
        }
    }

    @Test
    void aFilterKeepsAsManyStoriesAsWereCounted() throws IOException {
        for (String query : List.of("", "weapons", "holder:dvořák")) {
            SearchOutcome.Found all = found(query, COUNTED);
            for (Facet facet : all.facets()) {
                for (Facet.Value value : facet.values()) {
                    assertThat(filtered(query, new SearchFilter(facet.field(), value.name(), false))).as("%s, %s", query, value.term()).isEqualTo(value.stories());
                    assertThat(filtered(query, new SearchFilter(facet.field(), value.name(), true))).as("%s, -%s", query, value.term())
                            .isEqualTo(all.total() - value.stories());
                }
            }
        }
    }

    @Test
    void filtersAreAboutStoriesAndNotAboutOneStance() throws IOException {
        SearchFilter isFor = new SearchFilter(SearchField.STANCE, "for", false);
        SearchFilter isAgainst = new SearchFilter(SearchField.STANCE, "against", false);
        SearchFilter okafor = new SearchFilter(SearchField.HOLDER, "Lena Okafor", false);
        assertThat(filtered("", isFor, isAgainst, okafor)).isEqualTo(1);
        assertThat(filtered("summit", isFor, isAgainst)).isZero();
    }

    @Test
    void aFilterAloneShowsWhatItIsAbout() throws IOException {
        SearchOutcome.Found okafor = found("", COUNTED.filtered(List.of(new SearchFilter(SearchField.SPEAKER, "Lena Okafor", false))));
        assertThat(okafor.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.finding().orElseThrow().text()).contains("We must arm Tarnia");
            assertThat(hit.snippets().getFirst().text()).contains("Lena Okafor");
        });
    }

    private int filtered(String query, SearchFilter... filters) throws IOException {
        return found(query, COUNTED.filtered(List.of(filters))).total();
    }

    @Test
    void aWholeNameIsNoPartOfALongerOne() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("Union meets\nThe Harbour Union of Brega met.");
        draft.entity(Entity.Kind.ORGANIZATION, "Harbour Union of Brega", null, "Harbour Union of Brega");
        library.add(draft.analysis());
        assertThat(LibraryFixtures.titles(library, "org:\"harbour union\"")).containsExactlyInAnyOrder("Union", "Dvořák");
        assertThat(LibraryFixtures.titles(library, "org:=\"harbour union\"")).containsExactly("Dvořák");
    }

    @Test
    void aWholeNameIsAskedOfTheSameStance() throws IOException {
        assertThat(LibraryFixtures.titles(library, "holder:=\"marek dvorak\" stance:doubts")).isEmpty();
        assertThat(LibraryFixtures.titles(library, "holder:=\"Marek Dvořák\" stance:for target:deliveries")).containsExactly("Dvořák");
    }

    @Test
    void wholeNamesNeedAFieldOfNamesAndAName() throws IOException {
        assertThat(library.search("title:=summit", 1)).isInstanceOfSatisfying(SearchOutcome.BadQuery.class,
                bad -> assertThat(bad.message()).contains("leave the = out"));
        assertThat(library.search("person:=", 1)).isInstanceOfSatisfying(SearchOutcome.BadQuery.class,
                bad -> assertThat(bad.message()).contains("a whole name is missing"));
    }

    @Test
    void whatIsRemovedOrReplacedIsCountedNoMore() throws IOException {
        assertThat(values("", SearchField.ORG)).containsExactly("Harbour Union 1", "Rovers 1");
        library.remove(LibraryFixtures.football().article().id());
        assertThat(values("", SearchField.ORG)).containsExactly("Harbour Union 1");
        library.add(LibraryFixtures.summit());
        assertThat(values("", SearchField.ORG)).containsExactly("Harbour Union 1");
    }

    @Test
    void ordersAreByDate() throws IOException {
        assertThat(found("weapons", COUNTED.in(SearchOptions.Order.OLDEST)).hits()).extracting(hit -> hit.story().published().orElseThrow().getYear())
                .containsExactly(2023, 2024, 2024);
        assertThat(found("", COUNTED.in(SearchOptions.Order.OLDEST)).hits().getLast().story().published()).isEmpty();
        assertThat(found("weapons", COUNTED.in(SearchOptions.Order.NEWEST)).hits().getFirst().story().title()).startsWith("Dvořák");
    }

    @Test
    void wordsCanBeLookedForInQuotesAlone() throws IOException {
        SearchOptions quotes = SearchOptions.best(10).quotesOnly(true);
        assertThat(found("weapons", quotes).hits()).singleElement()
                .satisfies(hit -> assertThat(hit.finding().orElseThrow().text()).contains("grave mistake"));
        assertThat(found("mistake arm", quotes).total()).as("in two quotes").isZero();
        assertThat(found("arm -mistake", quotes).total()).isEqualTo(1);
    }

    @Test
    void beginningsAreCompletedByAnyWordOfAName() throws IOException {
        assertThat(library.complete(SearchField.PERSON, "dvo", 5)).extracting(Facet.Value::name).containsExactly("Marek Dvořák");
        assertThat(library.complete(SearchField.PERSON, "", 5)).extracting(Facet.Value::name).containsExactly("Marek Dvořák", "Lena Okafor");
        assertThat(library.complete(SearchField.PERSON, "vor", 5)).isEmpty();
        assertThat(library.complete(SearchField.STANCE, "d", 5)).extracting(Facet.Value::term).containsExactly("stance:doubts");
        assertThat(library.complete(SearchField.AUTHOR, "zoe", 5)).extracting(Facet.Value::term).containsExactly("author:=\"Zoë Marsh\"");
        assertThat(library.complete(SearchField.TEXT, "wea", 5)).isEmpty();
    }
}
