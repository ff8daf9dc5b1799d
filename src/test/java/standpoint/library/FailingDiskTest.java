package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.library.Library.Access;
import standpoint.testing.FailingDisk;
import standpoint.testing.FailingDisk.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A disk gets full, or can only be read: what was told as kept is kept, and a sentence tells what is wrong. */
class FailingDiskTest {

    private static final int EACH = 40;
    private static final Question QUESTION = new Question("tarnia", List.of(), SearchOptions.Order.RELEVANCE, false);

    @TempDir
    private Path folder;
    private FailingDisk disk = new FailingDisk(Fault.FULL, Path.of(""));

    @BeforeEach
    void mount() {
        disk = new FailingDisk(Fault.FULL, folder);
    }

    /** Stops at each write of a library's first moments, and at every third one of its later life, most of which are the index's. */
    @ParameterizedTest
    @EnumSource
    void nothingThatWasKeptIsLostWhicheverWriteFails(Fault fault) throws IOException {
        disk = new FailingDisk(fault, folder);
        int failures = 0;
        for (int writes = 0;; writes += writes < EACH ? 1 : 3) {
            Path library = folder.resolve("library" + writes);
            List<ArticleId> kept = new ArrayList<>();
            disk.takeOnly(writes);
            Optional<IOException> failure = live(disk.of(library), kept);
            disk.recover();
            holds(library, kept);
            if (failure.isEmpty()) {
                break;
            }
            assertThat(failure.get()).as("after %d writes", writes).hasMessageContaining(fault == Fault.FULL ? "the disk is full" : "the disk can only be read");
            failures++;
        }
        assertThat(failures).isGreaterThan(40);
    }

    private static Optional<IOException> live(Path folder, List<ArticleId> kept) {
        try (Library library = Library.open(folder)) {
            for (Analysis analysis : List.of(LibraryFixtures.weapons(), LibraryFixtures.football())) {
                library.add(analysis.article());
                library.add(analysis);
                kept.add(analysis.article().id());
                LibraryFixtures.found(library, "weapons");
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void holds(Path folder, List<ArticleId> kept) throws IOException {
        try (Library library = Library.open(folder)) {
            for (ArticleId id : kept) {
                assertThat(library.analysis(id)).isPresent();
            }
            assertThat(LibraryFixtures.found(library, "weapons").total()).isEqualTo(library.stories().size()).isGreaterThanOrEqualTo(kept.size());
            assertThat(library.problems()).isEmpty();
        }
        for (String stored : List.of("articles", "analyses")) {
            try (Stream<Path> files = Files.list(folder.resolve(stored))) {
                assertThat(files).allMatch(file -> file.toString().endsWith(".json"));
            }
        }
    }

    @Test
    void whatWasThereIsFoundWhileTheDiskIsFullAndMoreIsTakenOnceThereIsRoom() throws IOException {
        try (Library library = Library.open(disk.of(folder))) {
            library.add(LibraryFixtures.weapons());
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
            disk.takeOnly(0);
            assertThatThrownBy(() -> library.add(LibraryFixtures.summit())).isInstanceOf(IOException.class).hasMessageContaining("the disk is full");
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
            assertThat(library.article(LibraryFixtures.weapons().article().id())).isPresent();
            disk.recover();
            library.add(LibraryFixtures.summit());
            assertThat(LibraryFixtures.titles(library, "dvorak")).hasSize(2);
        }
    }

    @Test
    void anIndexThatHadToBeGivenUpIsSearchedAsItWasAndMadeAgain() throws IOException {
        Library library = Library.open(disk.of(folder));
        int stories = 0;
        int found;
        do { // on a slow machine a story may reach the disk by itself before there is no room for it
            library.add(new AnalysisDraft("Lighthouse number " + ++stories + "\nThe keeper is glad.").analysis());
            disk.takeOnly(0);
            found = LibraryFixtures.found(library, "keeper").total();
            disk.recover();
        } while (found == stories);
        assertThat(found).as("the last story is in memory alone").isEqualTo(stories - 1);
        assertThatThrownBy(() -> library.add(LibraryFixtures.football())).hasMessageContainingAll("The search index cannot be written: the disk is full",
                "The stories are safe");
        library.close();
        try (Library again = Library.open(folder)) {
            assertThat(again.stories()).hasSize(stories + 1);
            assertThat(LibraryFixtures.found(again, "keeper").total()).isEqualTo(stories);
        }
    }

    @Test
    void savedSearchesAndChoicesStayAsTheyWere() throws IOException {
        try (Library library = Library.open(disk.of(folder))) {
            LibraryFixtures.fill(library);
            SavedSearches.Contents before = new SavedSearches.Contents(List.of(), List.of(QUESTION));
            library.savedSearches().store(before);
            library.actorChoices().join(library.survey().actors("Okafor").getFirst(), library.survey().actors("Dvořák").getFirst());
            disk.takeOnly(1);
            assertThatThrownBy(() -> library.savedSearches().store(SavedSearches.Contents.NONE)).hasMessageContainingAll("searches.json", "the disk is full");
            disk.takeOnly(2);
            assertThatThrownBy(() -> library.actorChoices().undo()).hasMessageContainingAll("actors.json", "the disk is full");
            disk.recover();
            assertThat(library.savedSearches().load().contents()).isEqualTo(before);
            assertThat(library.actorChoices().all()).hasSize(1);
        }
    }

    @Test
    void aStoryThatCannotBeDeletedStays() throws IOException {
        disk = new FailingDisk(Fault.READ_ONLY, folder);
        ArticleId id = LibraryFixtures.weapons().article().id();
        try (Library library = Library.open(disk.of(folder))) {
            LibraryFixtures.fill(library);
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
            disk.takeOnly(0);
            assertThatThrownBy(() -> library.remove(id)).hasMessageContainingAll(id.value(), "the disk can only be read", "The story stays");
            assertThat(library.analysis(id)).isPresent();
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
            disk.recover();
        }
    }

    @Test
    void aDiskThatCanOnlyBeReadIsSearched() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
        disk = new FailingDisk(Fault.READ_ONLY, folder);
        disk.takeOnly(0);
        assertThatThrownBy(() -> Library.open(disk.of(folder))).isInstanceOf(LibraryNotWritableException.class)
                .hasMessageContainingAll(folder.toString(), "the disk can only be read", "--library");
        try (Library library = Library.open(disk.of(folder), Access.READ)) {
            library.catchUp((done, total) -> {});
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
            assertThatThrownBy(() -> library.add(LibraryFixtures.weapons())).isInstanceOf(LibraryNotWritableException.class);
        }
    }
}
