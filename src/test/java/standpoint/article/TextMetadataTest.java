package standpoint.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.article.Articles.text;

class TextMetadataTest {

    private static final String STORY = "The island's only ferry will stop running in October because nobody has bid for the contract, the council said on Monday.";

    @Test
    void headerLinesGiveTitleAuthorsDateAndOutlet() {
        Metadata metadata = text("EASTPORT HERALD", "Business", "", "Ferry ‘doomed’ without aid", "", "By Mira Holt and Jo Park, business editor",
                "Friday 14 July 2023", "", STORY, "", STORY).metadata();

        assertThat(metadata.title()).isEqualTo("Ferry ‘doomed’ without aid");
        assertThat(metadata.authors()).containsExactly("Mira Holt", "Jo Park");
        assertThat(metadata.published()).contains(LocalDate.of(2023, 7, 14));
        assertThat(metadata.writtenDate()).contains("Friday 14 July 2023");
        assertThat(metadata.outlet()).contains("Eastport Herald");
    }

    @Test
    void publicationCountsRatherThanUpdate() {
        Metadata metadata = text("Ferry ‘doomed’ without aid", "", "Updated 16 July 2023, published 14 July 2023", "", STORY, "", STORY).metadata();
        assertThat(metadata.published()).contains(LocalDate.of(2023, 7, 14));
    }

    @Test
    void anAmbiguousDateStaysOpenButWritten() {
        Metadata metadata = text("Ferry ‘doomed’ without aid", "", "By Mira Holt", "04/07/2023", "", "The boat stops soon, the council said.", "", "Nobody knows.").metadata();
        assertThat(metadata.published()).isEmpty();
        assertThat(metadata.writtenDate()).contains("04/07/2023");
    }

    @Test
    void aDatelineGivesPlaceAgencyAndWrittenDate() {
        Metadata metadata = text("Ferry ‘doomed’ without aid", "", "NEW EASTPORT, Maine, May 3 (Reuters) - " + STORY, "", STORY).metadata();
        assertThat(metadata.place()).contains("New Eastport");
        assertThat(metadata.outlet()).contains("Reuters");
        assertThat(metadata.writtenDate()).contains("May 3");
        assertThat(metadata.published()).isEmpty();
    }

    @Test
    void aPlaceLineGivesThePlace() {
        assertThat(text("Captain 'slept'", "", "By Mira Holt", "Eastport Crown Court", "3 May 2022", "", STORY, "", STORY).metadata().place())
                .contains("Eastport Crown Court");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Copyright 2023 KXYZ. All rights reserved. | KXYZ", "© 2021 Eastport Herald Ltd | Eastport Herald",
            "(c) The Eastport Herald 2020 | The Eastport Herald", "Islands Agency website contains only a portion of the stories. | Islands Agency"})
    void noticesNameTheOutlet(String notice, String outlet) {
        assertThat(text("Ferry ‘doomed’ without aid", "", STORY, "", STORY, "", notice).metadata().outlet()).contains(outlet);
    }

    @Test
    void aStationsFrequencyIsNoPartOfItsName() {
        assertThat(text("KXYZ 101.3 FM | Local", "", "A ferry town waits for a boat", "", "May 2, 2019", "", STORY, "", STORY).metadata().outlet()).contains("KXYZ");
    }

    @Test
    void withoutHeadlineTheFileGivesTheTitle() {
        String speech = STORY + " " + STORY;
        Article article = Articles.read(FileFormat.TEXT, speech.getBytes(StandardCharsets.UTF_8), Path.of("on", "a.long.name.txt"));
        assertThat(article.metadata().title()).isEqualTo("a.long.name");
    }

    @Test
    void aPapersNameInCapitalsIsTheOutlet() {
        assertThat(text("THE DAILY COURIER-BEARER", "Business", "", "Ferry ‘doomed’ without aid", "", "By Mira Holt", "", STORY, "", STORY).metadata().outlet())
                .contains("The Daily Courier-Bearer");
        assertThat(text("EASTPORT PLAIN SPEAKER", "Business", "", "Ferry ‘doomed’ without aid", "", "By Mira Holt", "", STORY, "", STORY).metadata().outlet())
                .contains("Eastport Plain Speaker");
    }

    @Test
    void anIssueIsAWrittenDateOnly() {
        Metadata metadata = text("Islands Quarterly — Long Reads", "", "Ferry ‘doomed’ without aid", "", "By Mira Holt", "Photographs by Ola Berg", "Spring 2023", "",
                STORY, "", STORY).metadata();
        assertThat(metadata.outlet()).contains("Islands Quarterly");
        assertThat(metadata.authors()).containsExactly("Mira Holt");
        assertThat(metadata.writtenDate()).contains("Spring 2023");
        assertThat(metadata.published()).isEmpty();
    }

    @Test
    void spellingTellsNoDateOrderInCanada() {
        String story = "The harbour in Newfoundland will stay closed, Ottawa said.";
        assertThat(text("Ferry ‘doomed’ without aid", "", "By Mira Holt", "04/07/2023", "", story, "", story).metadata().published()).isEmpty();
        assertThat(text("Ferry ‘doomed’ without aid", "", "By Mira Holt", "04/07/2023", "", "The harbour will stay closed.", "", "Nobody knows.").metadata()
                .published()).contains(LocalDate.of(2023, 7, 4));
    }

    @Test
    void anAgencysNoteNamesTheAuthorsOnlyWhereNoBylineDoes() {
        String note = "(Reporting by Mira Holt in Eastport and Jo Park; Writing by Al Berg; Editing by Ola Lund)";
        assertThat(text("Ferry ‘doomed’ without aid", "", STORY, "", STORY, "", note).metadata().authors()).containsExactly("Mira Holt", "Jo Park", "Al Berg");
        assertThat(text("Ferry ‘doomed’ without aid", "", "By Siân Rhys", "", STORY, "", STORY, "", note).metadata().authors()).containsExactly("Siân Rhys");
        assertThat(text("Ferry ‘doomed’ without aid", "", STORY, "", STORY, "", "Additional reporting by Mira Holt").metadata().authors()).isEmpty();
    }

    @Test
    void aMailWithoutHeadlineIsTitledByItsSubject() {
        String opening = STORY + " " + STORY;
        assertThat(text("From: Mira Holt <mira@herald.example>", "Subject: Fwd: Ferry notes", "", opening, "", opening).metadata().title()).isEqualTo("Ferry notes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ST. JOHN'S POINT | St. John's Point", "RIO DE JANEIRO | Rio de Janeiro", "FRANKFURT AM MAIN | Frankfurt am Main",
            "NEWCASTLE UPON TYNE | Newcastle upon Tyne", "LA PAZ | La Paz", "HOI AN | Hoi An", "STRATFORD-UPON-AVON | Stratford-upon-Avon",
            "COTE D'IVOIRE | Cote d'Ivoire", "LOS ANGELES/LAS VEGAS | Los Angeles/Las Vegas", "L'AQUILA | L'Aquila", "MCALLEN | McAllen", "U.S. PORT | U.S. Port"})
    void placesInCapitalsAreSpelledAsUsual(String dateline, String place) {
        assertThat(text("Ferry ‘doomed’ without aid", "", dateline + " (AP) — " + STORY, "", STORY).metadata().place()).contains(place);
    }

    @Test
    void aPlaceInSmallLettersStays() {
        assertThat(text("Ferry ‘doomed’ without aid", "", "McAllen (AP) — " + STORY, "", STORY).metadata().place()).contains("McAllen");
    }
}
