package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.library.Library.Access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several openers of one library. */
class SharedLibraryTest {

    private static final String STANCE_QUERY = "holder:dvorak stance:against";

    @TempDir
    private Path folder;

    @Test
    void aSecondWriterIsRefusedAndToldWhoTheFirstIs() throws IOException {
        try (Library first = Library.open(folder)) {
            assertThatThrownBy(() -> Library.open(folder)).isInstanceOf(LibraryNotWritableException.class)
                    .hasMessageContainingAll(folder.toString(), "is in use by another Standpoint (process " + ProcessHandle.current().pid() + ", since ");
            first.add(LibraryFixtures.weapons());
            assertThat(first.stories()).hasSize(1);
        }
        try (Library next = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(next, STANCE_QUERY)).hasSize(1);
        }
    }

    @Test
    void aRefusedWriterDoesNotLiftTheLockOfTheFirst() throws Exception {
        try (Library first = Library.open(folder)) {
            assertThatThrownBy(() -> Library.open(folder)).isInstanceOf(LibraryNotWritableException.class);
            assertThat(opensInAnotherProgram()).isFalse();
            assertThat(first.isReadOnly()).isFalse();
        }
        assertThat(opensInAnotherProgram()).isTrue();
    }

    private boolean opensInAnotherProgram() throws Exception {
        Process other = new ProcessBuilder(OtherProgram.command(SharedLibraryTest.class, folder.toString())).inheritIO().start();
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return other.exitValue() == 0;
    }

    /** The other program: ends with 0 if it could open the library to write. */
    public static void main(String[] arguments) throws IOException {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            System.exit(library.isReadOnly() ? 1 : 0);
        } catch (LibraryNotWritableException e) {
            System.exit(2);
        }
    }

    @Test
    void aReaderFindsWhatTheWriterAddedAndHasNotYetBroughtToTheDisk() throws IOException {
        fillAndClose();
        try (Library writer = Library.open(folder)) {
            writer.remove(LibraryFixtures.football().article().id());
            writer.add(new AnalysisDraft("Lighthouse reopens\nThe keeper is glad.").analysis());
            try (Library reader = reader()) {
                assertThat(reader.isReadOnly()).isTrue();
                assertThat(reader.stories()).hasSize(4);
                assertThat(LibraryFixtures.titles(reader, "lighthouse")).containsExactly("Lighthouse");
                assertThat(LibraryFixtures.titles(reader, "rovers")).isEmpty();
                assertThat(LibraryFixtures.titles(reader, STANCE_QUERY)).containsExactly("Ministers");
                writer.add(LibraryFixtures.football());
                assertThat(reader.stories()).hasSize(4);
            }
            assertThat(writer.stories()).hasSize(5);
        }
    }

    @Test
    void aReaderChangesNothing() throws IOException {
        fillAndClose();
        List<String> before = tree();
        try (Library reader = reader()) {
            assertThatThrownBy(() -> reader.add(LibraryFixtures.weapons())).isInstanceOf(LibraryNotWritableException.class)
                    .hasMessageContaining("for reading only");
            assertThatThrownBy(() -> reader.add(LibraryFixtures.weapons().article())).isInstanceOf(LibraryNotWritableException.class);
            assertThatThrownBy(() -> reader.remove(LibraryFixtures.weapons().article().id())).isInstanceOf(LibraryNotWritableException.class);
            assertThat(LibraryFixtures.titles(reader, "tarnia")).hasSize(1);
        }
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aReaderMakesNoLibrary() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        try (Library reader = Library.open(nowhere, Access.READ)) {
            assertThat(reader.stories()).isEmpty();
            assertThat(LibraryFixtures.titles(reader, "tarnia")).isEmpty();
        }
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aReaderDoesWithoutADamagedIndex() throws IOException {
        fillAndClose();
        for (Path file : files("index")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        List<String> before = tree();
        try (Library reader = reader()) {
            assertThat(LibraryFixtures.titles(reader, STANCE_QUERY)).hasSize(1);
            assertThat(reader.problems()).isEmpty();
        }
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void manyReadersAndOneWriterGetOn() throws Exception {
        try (Library writer = Library.open(folder)) {
            for (int n = 0; n < 30; n++) {
                writer.add(new AnalysisDraft("Story " + n + "\nsame words").analysis());
                if (n % 10 == 0) {
                    try (Library reader = reader()) {
                        assertThat(LibraryFixtures.found(reader, "words").total()).isEqualTo(n + 1);
                    }
                }
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCanBeRead() throws IOException {
        fillAndClose();
        Files.delete(folder.resolve("library.lock"));
        Files.createDirectory(folder.resolve("library.lock")); // no lock can be had, whoever runs the test
        assertThatThrownBy(() -> Library.open(folder)).isInstanceOf(LibraryNotWritableException.class).hasMessageContaining("cannot be written");
        try (Library reader = reader()) {
            assertThat(reader.stories()).hasSize(4);
        }
    }

    @Test
    void nothingIsAddedToAClosedLibrary() throws IOException {
        Library library = Library.open(folder);
        library.close();
        assertThatThrownBy(() -> library.add(LibraryFixtures.weapons())).isInstanceOf(IOException.class).hasMessage("The library is closed.");
        assertThatThrownBy(() -> library.add(LibraryFixtures.weapons().article())).hasMessage("The library is closed.");
        assertThatThrownBy(() -> library.remove(LibraryFixtures.weapons().article().id())).hasMessage("The library is closed.");
        assertThat(files("articles")).isEmpty();
    }

    private Library reader() throws IOException {
        Library reader = Library.open(folder, Access.READ);
        reader.catchUp((done, total) -> {});
        return reader;
    }

    private void fillAndClose() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> tree = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tree.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return tree;
        }
    }
}
