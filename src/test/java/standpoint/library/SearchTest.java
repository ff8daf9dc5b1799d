package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private Library library;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        library = Library.open(folder);
        LibraryFixtures.fill(library);
    }

    @AfterAll
    void close() throws IOException {
        library.close();
    }

    /** The expected stories by the first words of their titles, in any order; "-" for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # words, stems, phrases
            weapons                                  | Ministers Dvořák Rovers
            weapon                                   | Ministers Dvořák Rovers
            WEAPONS deliveries                       | Dvořák
            "grave mistake"                          | Ministers
            “grave mistake”                          | Ministers
            "mistake grave"                          | -
            "to be or not to be"                     | Rovers
            general                                  | Rain
            generation                               | -
            minister's                               | Ministers
            coastal-provinces                        | Ministers
            # accents and case
            dvorak                                   | Ministers Dvořák
            DVOŘÁK                                   | Ministers Dvořák
            outlet:evening                           | Ministers
            author:zoe                               | Ministers
            author:"tom cole"                        | Dvořák
            author:"cole ida"                        | -
            # operators
            weapons -summit                          | Ministers Rovers
            weapons NOT (summit OR cup)              | Ministers
            NOT weapons                              | Rain
            -weapons                                 | Rain
            NOT NOT weapons                          | Ministers Dvořák Rovers
            rain OR cup                              | Rain Rovers
            rain OR cup weapons                      | Rain Rovers
            (rain OR cup) weapons                    | Rovers
            weapons AND summit                       | Dvořák
            rain or cup                              | -
            rain OR -weapons                         | Rain
            # beginnings and misspellings
            universit*                               | Ministers
            dvor*                                    | Ministers Dvořák
            Weppons~                                 | Ministers Dvořák Rovers
            person:okafro~2                          | Ministers
            speaker:dvo*                             | Ministers Dvořák
            # fields
            title:summit                             | Dvořák
            title:brega                              | -
            text:clouds                              | Rain
            Title:Summit                             | Dvořák
            title: summit                            | Dvořák
            person:dvorak                            | Ministers Dvořák
            person:tarnia                            | -
            place:tarnia                             | Ministers
            org:"harbour union"                      | Dvořák
            person:(marek dvorak)                    | Ministers Dvořák
            person:(lena dvorak)                     | -
            person:lena person:dvorak                | Ministers
            person:(rovers OR lena)                  | Ministers
            speaker:minister                         | Ministers
            quote:weapon                             | Ministers
            quote:"have changed"                     | Dvořák
            quote:(NOT arm)                          | Ministers Dvořák
            target:provinces                         | Ministers
            stance:doubts                            | Dvořák
            stance:AGAINST                           | Ministers
            # one and the same stance or quote
            holder:dvorak stance:against target:weapons | Ministers
            holder:okafor stance:against             | -
            holder:okafor target:talks               | -
            holder:dvorak stance:for target:weapons  | Dvořák
            holder:dvorak (stance:for OR stance:doubts) target:weapons | Dvořák
            holder:dvorak stance:(for OR doubts) target:weapons | Dvořák
            (holder:dvorak stance:against) (holder:okafor stance:for) | Ministers
            (holder:okafor stance:for target:weapons) OR (holder:union stance:doubts) | Ministers Dvořák
            holder:dvorak -stance:against target:weapons | Dvořák
            holder:dvorak -stance:for                | Ministers
            stance:for -stance:against               | Ministers Dvořák
            weapons -stance:against                  | Dvořák Rovers
            weapons NOT (holder:dvorak stance:for target:weapons) | Ministers Rovers
            speaker:okafor quote:weapons             | -
            speaker:dvorak quote:mistake             | Ministers
            speaker:okafor stance:against            | Ministers
            # dates
            date:2024                                | Ministers Dvořák
            date:2024-05                             | Ministers
            date:2024-05-14                          | Ministers
            date:2024-05-15..2024-06-30              | Dvořák
            date:2023..2024-05                       | Ministers Rovers
            date:2024-06..                           | Dvořák
            date:..2023                              | Rovers
            date:(2023 OR 2024-06)                   | Rovers Dvořák
            -date:1900..                             | Rain
            # nothing strange about colons that follow no field
            10:30                                    | -
            """)
    void finds(String query, String titles) throws IOException {
        List<String> expected = titles.equals("-") ? List.of() : List.of(titles.split(" "));
        assertThat(LibraryFixtures.titles(library, query)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(LibraryFixtures.found(library, query).total()).isEqualTo(expected.size());
    }

    @Test
    void theEmptyQueryFindsAllNewestFirst() throws IOException {
        assertThat(LibraryFixtures.titles(library, "  ")).containsExactly("Dvořák", "Ministers", "Rovers", "Rain");
    }

    @Test
    void titlesCountMore() throws IOException {
        assertThat(LibraryFixtures.titles(library, "weapons").getFirst()).isEqualTo("Ministers");
    }

    @Test
    void theTotalCountsBeyondTheLimit() throws IOException {
        assertThat(library.search("weapons", 1)).isInstanceOfSatisfying(SearchOutcome.Found.class, found -> {
            assertThat(found.hits()).hasSize(1);
            assertThat(found.total()).isEqualTo(3);
        });
        assertThat(library.search("weapons", 0)).isEqualTo(new SearchOutcome.Found(3, List.of()));
    }

    @Test
    void snippetsAreSpansOfTheText() throws IOException {
        Hit hit = LibraryFixtures.found(library, "mistake talks").hits().getFirst();
        String text = LibraryFixtures.weapons().article().text();
        assertThat(hit.snippets()).hasSize(2);
        for (Snippet snippet : hit.snippets()) {
            assertThat(snippet.where().of(text)).isEqualTo(snippet.text());
        }
        assertThat(hit.snippets()).flatExtracting(snippet -> snippet.matches().stream().map(match -> match.of(snippet.text())).toList())
                .containsExactlyInAnyOrder("mistake", "talks");
    }

    @Test
    void theTitleIsASnippetOnlyWhereNothingElseMatches() throws IOException {
        assertThat(LibraryFixtures.found(library, "cup").hits().getFirst().snippets()).extracting(Snippet::text)
                .containsExactly("Rovers win the cup again");
        assertThat(LibraryFixtures.found(library, "title:ministers weapons").hits().getFirst().snippets()).extracting(Snippet::text)
                .doesNotContain("Ministers split over weapons for Tarnia").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "grave mistake"        | grave mistake
            universit*             | universities
            mistkae~               | mistake
            holder:okafor          | Okafor
            target:provinces       | provinces
            quote:arm -rain        | arm
            """)
    void snippetsMarkTheWordsThatMatch(String query, String marked) throws IOException {
        Snippet best = LibraryFixtures.found(library, query).hits().getFirst().snippets().getFirst();
        assertThat(best.matches()).extracting(match -> match.of(best.text())).containsOnly(marked);
    }

    @Test
    void aStoryFoundByOtherThanItsWordsShowsItsBeginning() throws IOException {
        Hit hit = LibraryFixtures.found(library, "outlet:coast").hits().getFirst();
        assertThat(hit.snippets()).containsExactly(new Snippet(new Span(32, 91), "Marek Dvořák now backs weapons deliveries, his office said.", List.of()));
    }

    @Test
    void theBestStanceIsShown() throws IOException {
        Hit hit = LibraryFixtures.found(library, "holder:dvorak stance:against").hits().getFirst();
        assertThat(hit.finding()).hasValueSatisfying(finding -> {
            assertThat(finding.label()).isEqualTo("Marek Dvořák · against · sending weapons to Tarnia");
            assertThat(finding.text()).isEqualTo("would be a grave mistake");
            assertThat(finding.where().of(LibraryFixtures.weapons().article().text())).isEqualTo("would be a grave mistake");
        });
    }

    @Test
    void theBestQuoteIsShown() throws IOException {
        assertThat(LibraryFixtures.found(library, "tarnia quote:arm").hits().getFirst().finding())
                .hasValueSatisfying(finding -> assertThat(finding.label()).isEqualTo("Lena Okafor"));
    }

    @Test
    void noFindingIsShownForWordsOrForWhatIsDenied() throws IOException {
        assertThat(LibraryFixtures.found(library, "weapons").hits()).allMatch(hit -> hit.finding().isEmpty());
        assertThat(LibraryFixtures.found(library, "weapons -stance:against").hits()).allMatch(hit -> hit.finding().isEmpty());
        assertThat(LibraryFixtures.found(library, "person:dvorak").hits()).allMatch(hit -> hit.finding().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsExplainedAndFound(SearchField field) throws IOException {
        assertThat(field.help()).isNotBlank().doesNotEndWith(".");
        String value = switch (field) {
            case TITLE, TEXT, QUOTE, TARGET -> "weapons";
            case PERSON, HOLDER, SPEAKER -> "dvorak";
            case ORG -> "rovers";
            case PLACE -> "tarnia";
            case STANCE -> "for";
            case OUTLET -> "radio";
            case AUTHOR -> "marsh";
            case DATE -> "2024";
        };
        assertThat(LibraryFixtures.found(library, field.label() + ":" + value).total()).isBetween(1, 3);
    }
}
