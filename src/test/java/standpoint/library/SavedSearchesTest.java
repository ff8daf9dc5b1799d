package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.library.SearchOptions.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SavedSearchesTest {

    private static final Question BRIDGE = new Question("bridge", List.of(new SearchFilter(SearchField.PERSON, "Anna Berg", false),
            new SearchFilter(SearchField.DATE, "2024-05", true)), Order.NEWEST, true);
    private static final SavedSearches.Contents CONTENTS = new SavedSearches.Contents(List.of(new SavedSearch("The bridge", BRIDGE)),
            List.of(new Question("ferry", List.of(), Order.RELEVANCE, false), BRIDGE));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasStoredComesBack() throws IOException {
        try (Library library = Library.open(folder)) {
            assertThat(library.savedSearches().load()).isEqualTo(new SavedSearches.Loaded(SavedSearches.Contents.NONE, Optional.empty()));
            library.savedSearches().store(CONTENTS);
        }
        assertThat(Files.readString(folder.resolve("searches.json"))).contains("\"version\" : 1", "standpoint-searches");
        try (Library library = Library.open(folder)) {
            assertThat(library.savedSearches().load().contents()).isEqualTo(CONTENTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\":", "", "[]", "null", "{\"format\":\"standpoint-searches\",\"version\":1}",
        "{\"format\":\"standpoint-searches\",\"version\":1,\"saved\":[{\"name\":\" \",\"question\":null}],\"recent\":[]}",
        "{\"format\":\"standpoint-searches\",\"version\":1,\"saved\":[null],\"recent\":[]}",
        "{\"format\":\"standpoint-searches\",\"version\":2,\"saved\":[],\"recent\":[]}"})
    void aFileThatCannotBeReadIsPutAsideWhole(String content) throws IOException {
        Files.writeString(folder.resolve("searches.json"), content);
        Files.writeString(folder.resolve("searches-damaged.json"), "from the last time");
        try (Library library = Library.open(folder)) {
            SavedSearches.Loaded loaded = library.savedSearches().load();
            assertThat(loaded.contents()).isEqualTo(SavedSearches.Contents.NONE);
            assertThat(loaded.problem()).hasValueSatisfying(problem -> assertThat(problem).contains("searches.json", "searches-damaged-2.json"));
            library.savedSearches().store(CONTENTS);
            assertThat(library.savedSearches().load().contents()).isEqualTo(CONTENTS);
        }
        assertThat(folder.resolve("searches-damaged.json")).hasContent("from the last time");
        assertThat(Files.readString(folder.resolve("searches-damaged-2.json"))).isEqualTo(content);
    }

    @Test
    void aReaderChangesNothing() throws IOException {
        Files.writeString(folder.resolve("searches.json"), "broken");
        try (Library library = Library.open(folder, Library.Access.READ)) {
            assertThat(library.savedSearches().load().problem()).hasValueSatisfying(problem -> assertThat(problem).contains("left as it is"));
            assertThatThrownBy(() -> library.savedSearches().store(CONTENTS)).isInstanceOf(LibraryNotWritableException.class);
        }
        assertThat(folder.resolve("searches.json")).hasContent("broken");
    }
}
