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

import static org.assertj.core.api.Assertions.assertThat;

/** Searches while they are being written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfinishedWordTest {

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

    private List<String> titles(String query) throws IOException {
        SearchOutcome outcome = library.search(query, SearchOptions.best(10).unfinished(true));
        return outcome instanceof SearchOutcome.Found found ? found.hits().stream().map(hit -> hit.story().title().split(" ", 2)[0]).toList() : List.of("wrong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            weap|Ministers Dvořák Rovers
            weap |
            "weap"|
            weap deliveries|
            deliveries weap|Dvořák
            person:oka|Ministers
            person:=oka|
            title:minis|Ministers
            stance:ag|wrong
            date:20|wrong
            weapons -summ|Ministers Dvořák Rovers
            cup OR minis|Ministers Rovers
            Dvoř|Ministers Dvořák
            a|Ministers
            """)
    void onlyTheLastWordMayBeABeginning(String query, String expected) throws IOException {
        assertThat(titles(query)).as(query).containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void storiesWithTheWordItselfComeFirst() throws IOException {
        assertThat(titles("club")).containsExactly("Rain");
        assertThat(titles("sum")).containsExactly("Dvořák");
        assertThat(titles("universit")).containsExactly("Ministers");
        assertThat(LibraryFixtures.titles(library, "weap")).as("where nobody is writing").isEmpty();
    }

    @Test
    void namesThatAreNearAreKnown() throws IOException {
        assertThat(library.similar(SearchField.PERSON, "okafur", 3)).extracting(Facet.Value::name).containsExactly("Lena Okafor");
        assertThat(library.similar(SearchField.PERSON, "marek dvorac", 3)).extracting(Facet.Value::name).containsExactly("Marek Dvořák");
        assertThat(library.similar(SearchField.PLACE, "brackley", 3)).isEmpty();
        assertThat(library.similar(SearchField.TEXT, "weapon", 3)).isEmpty();
    }
}
