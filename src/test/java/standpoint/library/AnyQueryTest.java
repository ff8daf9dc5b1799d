package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, there is an answer or a sentence. */
class AnyQueryTest {

    private @Nullable Library library;

    @BeforeProperty
    void open() throws IOException {
        library = Library.open(Files.createTempDirectory(Path.of("target"), "any-query"));
        LibraryFixtures.fill(library);
    }

    @AfterProperty
    void close() throws IOException {
        library().close();
    }

    @Property(tries = 1500)
    void neverFails(@ForAll("queries") String query) throws IOException {
        switch (library().search(query, 5)) {
            case SearchOutcome.BadQuery(var message) ->
                assertThat(message).hasSizeGreaterThan(20).matches("(?s)[^a-z].*[.?]").doesNotContain("null", "Exception");
            case SearchOutcome.Found found -> {
                assertThat(found.hits()).hasSizeBetween(Math.min(1, found.total()), 4);
                assertThat(found.hits()).allMatch(hit -> !hit.snippets().isEmpty() && hit.snippets().size() <= 3);
            }
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of("weapons", "the", "dvorak", "OR", "AND", "NOT", "-", "(", ")", "\"", " ", " ", " ", "*", "~",
                ":", "holder:", "date:", "stance:", "quote:", "for", "2024", "..", "title:(", "é", "😀", "\ud83d", "\\", "/", "[", "{", "^2",
                "+", "&&", "||", "!", "?");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(20).map(list -> String.join("", list)), Arbitraries.strings().ofMaxLength(30));
    }

    /** The property of what is left out: of any two words, each story has the first or not. */
    @Property(tries = 100)
    void denyingSplitsTheStories(@ForAll("fieldedWords") String asked, @ForAll("fieldedWords") String other) throws IOException {
        assertThat(total(asked) + total("-" + asked)).isEqualTo(4);
        assertThat(total(asked + " OR " + other)).isEqualTo(4 - total("-" + asked + " -" + other));
        assertThat(total("(" + asked + " " + asked + ")")).isEqualTo(total(asked));
    }

    @Provide
    Arbitrary<String> fieldedWords() {
        return Arbitraries.of("weapons", "summit", "holder:dvorak", "holder:okafor", "stance:for", "stance:against", "target:weapons",
                "speaker:dvorak", "quote:mistake", "person:okafor", "place:tarnia", "org:rovers", "date:2024", "outlet:radio", "author:cole",
                "title:cup", "text:universit*");
    }

    @Example
    void tooManyMisspellingsGetASentence() throws IOException {
        String words = IntStream.range(0, 180).mapToObj(n -> "word" + (char) ('a' + n % 26) + (char) ('a' + n / 26)).collect(Collectors.joining(" "));
        library().add(new AnalysisDraft("Many words\n" + words).article());
        assertThat(total(words)).isEqualTo(1);
        assertThat(library().search(words.replace(" ", "~ ") + "~", 5)).isInstanceOfSatisfying(SearchOutcome.BadQuery.class,
                bad -> assertThat(bad.message()).contains("stands for too many words"));
    }

    private int total(String query) throws IOException {
        return LibraryFixtures.found(library(), query).total();
    }

    private Library library() {
        return Objects.requireNonNull(library);
    }
}
