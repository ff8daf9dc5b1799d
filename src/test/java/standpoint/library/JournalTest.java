package standpoint.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.review.Claim;
import standpoint.review.Correction;
import standpoint.review.Review;
import standpoint.review.Status;
import standpoint.review.Who;
import standpoint.testing.FailingDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static standpoint.library.LibraryFixtures.titles;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    private final Analysis weapons = LibraryFixtures.weapons();
    private final Review plain = Review.of(weapons);
    private final Stance mistake = weapons.stances().getFirst();

    @Test
    void whatIsDecidedIsSearchedAtOnceAndAfterAStart() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            assertThat(titles(library, "holder:dvořák stance:against")).isNotEmpty();
            library.decide(decision(Status.REJECTED));
            assertThat(titles(library, "holder:dvořák stance:against")).isEmpty();
            assertThat(library.review(weapons.article().id()).orElseThrow().rejectedStances()).containsExactly(mistake);
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.behind()).as("the index was written with it").isZero();
            assertThat(titles(library, "holder:dvořák stance:against")).isEmpty();
            library.decide(decision(Status.REJECTED).takenBack(NOW));
            assertThat(titles(library, "holder:dvořák stance:against")).isNotEmpty();
            assertThat(library.analysis(weapons.article().id()).orElseThrow().stances()).isEqualTo(weapons.stances());
        }
        assertThat(Files.readAllLines(file())).as("nothing is struck out").hasSize(2);
    }

    @Test
    void anotherHolderIsFoundByHisName() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            Who okafor = Who.of(weapons.entities().getLast());
            Claim.OfStance claim = Claim.OfStance.of(weapons, mistake);
            library.decide(plain.decide(mistake, Status.CORRECTED, claim.with(okafor, Position.DENIES), NOW));
            assertThat(titles(library, "holder:okafor stance:denies target:tarnia")).containsExactly("Ministers");
            assertThat(library.survey().dossier(library.survey().actors("Lena Okafor").getFirst()).stances()).extracting(Dossier.Stand::position).contains(Position.DENIES);
        }
    }

    @Test
    void aFreshAnalysisAndAFreshIndexKeepIt() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            library.decide(decision(Status.REJECTED));
            library.add(weapons);
            assertThat(library.analysis(weapons.article().id()).orElseThrow().stances()).doesNotContain(mistake);
            assertThat(titles(library, "holder:dvořák stance:against")).isEmpty();
            library.remove(weapons.article().id());
            library.add(weapons);
            assertThat(titles(library, "holder:dvořák stance:against")).as("the story was away for a while").isEmpty();
        }
        try (var files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (Library library = Library.open(folder)) {
            assertThat(titles(library, "stance:for")).hasSize(2);
            assertThat(titles(library, "holder:dvořák stance:against")).isEmpty();
        }
    }

    @Test
    void everyKindOfDecisionIsReadAsItWasWritten() throws IOException {
        Claim.OfStance stance = Claim.OfStance.of(weapons, mistake);
        Claim.OfQuote quote = Claim.OfQuote.of(weapons, weapons.quotes().getFirst());
        Who okafor = Who.of(weapons.entities().getLast());
        Claim.OfStance own = new Claim.OfStance(okafor, Position.DOUBTS, Optional.of(okafor), "„Tarnia“ 🚢", Optional.empty(), stance.spans(), List.of(),
                Optional.of(okafor), "added by you");
        List<Correction> all = List.of(decision(Status.CONFIRMED), plain.decide(mistake, Status.CORRECTED, stance.with(okafor, Position.FOR), NOW),
                plain.decide(weapons.quotes().getFirst(), Status.CORRECTED, quote.with(okafor), NOW),
                new Correction(weapons.article().id(), NOW, Status.OWN, own, own), decision(Status.REJECTED).takenBack(NOW));
        Journal journal = new Journal(folder.resolve("journal"), true);
        for (Correction one : all) {
            journal.add(one);
        }
        assertThat(new Journal(folder.resolve("journal"), false).of(weapons.article().id())).isEqualTo(new Journal.Entries(all, Optional.empty()));
    }

    @Test
    void aDamagedLineIsToldAndKeptAside() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            library.decide(decision(Status.REJECTED));
        }
        byte[] torn = "{\"version\":1,\"time\":\"20\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file(), torn, StandardOpenOption.APPEND);
        try (Library reading = Library.open(folder, Library.Access.READ)) {
            reading.catchUp((done, total) -> {});
            assertThat(reading.problems()).singleElement().asString().contains("One of your corrections", "left as it is");
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).singleElement().asString().contains("One of your corrections", "-damaged.jsonl");
            assertThat(titles(library, "holder:dvořák stance:against")).as("the others count").isEmpty();
            library.decide(decision(Status.REJECTED).takenBack(NOW));
        }
        assertThat(Files.readAllBytes(file().resolveSibling(weapons.article().id().value() + "-damaged.jsonl"))).startsWith(torn);
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).isEmpty();
            assertThat(titles(library, "holder:dvořák stance:against")).isNotEmpty();
        }
    }

    @Test
    void aLineOfANewerVersionStaysAndIsNotHeeded() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            library.decide(decision(Status.REJECTED));
        }
        String newer = Files.readString(file()).replace("\"version\":1", "\"version\":2");
        Files.writeString(file(), newer);
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).singleElement().asString().contains("newer Standpoint");
            assertThat(titles(library, "holder:dvořák stance:against")).isNotEmpty();
            library.decide(decision(Status.CONFIRMED));
        }
        assertThat(Files.readString(file())).startsWith(newer);
    }

    @Test
    void whoOnlyReadsDecidesNothing() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
        try (Library reading = Library.open(folder, Library.Access.READ)) {
            assertThatThrownBy(() -> reading.decide(decision(Status.REJECTED))).isInstanceOf(LibraryNotWritableException.class);
        }
        assertThat(folder.resolve("journal")).doesNotExist();
    }

    @Test
    void onAFullDiskWhatWasDecidedBeforeStays() throws IOException {
        FailingDisk disk = new FailingDisk(FailingDisk.Fault.FULL, folder);
        Journal journal = new Journal(disk.of(folder.resolve("journal")), true);
        journal.add(decision(Status.REJECTED));
        disk.takeOnly(0);
        assertThatThrownBy(() -> journal.add(decision(Status.CONFIRMED))).hasMessageContaining("disk is full");
        assertThat(journal.of(weapons.article().id()).corrections()).containsExactly(decision(Status.REJECTED));
    }

    private Correction decision(Status status) {
        return plain.decide(mistake, status, plain.claim(mistake), NOW);
    }

    private Path file() {
        return folder.resolve("journal").resolve(weapons.article().id().value() + ".jsonl");
    }
}
