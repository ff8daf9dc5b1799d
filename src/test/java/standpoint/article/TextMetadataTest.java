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
}
