package standpoint.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylinesTest {

    private final Bylines bylines = new Bylines(new Outlets());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"By Mira Holt | Mira Holt", "BY MIRA O'HOLT-MCKAY | Mira O'Holt-Mckay", "By Mira Holt and Jo Park | Mira Holt; Jo Park",
            "By Mira Holt, Jo Park and Al de la Cruz | Mira Holt; Jo Park; Al de la Cruz", "Mira Holt, political editor | Mira Holt",
            "By Mira Holt, crime reporter | Mira Holt", "By Mira Holt in Paris | Mira Holt", "By Mira Holt in Paris and Jo Park in Rome | Mira Holt; Jo Park",
            "Political editor Mira Holt | Mira Holt", "Mira Holt Chief Political Correspondent | Mira Holt",
            "Mira Holt Senior Lima Correspondent | Mira Holt", "By MIRA HOLT and JO PARK - AP Technology Writers | Mira Holt; Jo Park", "By Mira Holt, BBC News | Mira Holt",
            "Mira Holt, Reuters | Mira Holt", "Words by Siân ap Rhys | Siân ap Rhys", "By J.D. Holt Jr. | J.D. Holt Jr.", "By Mira Holt, mira@herald.com | Mira Holt", "By JOHN MCCARTHY | John McCarthy",
            "By Mira Holt, local democracy reporter | Mira Holt", "By Mira Holt and Jo Park, health and social care reporters | Mira Holt; Jo Park",
            "Mira Holt, shipping correspondent | Mira Holt", "Words: Mira Holt | Mira Holt", "By Mira Holt, editor of the Herald | Mira Holt",
            "Von Mira Holt | Mira Holt", "By Mira Holt & Jo Park | Mira Holt; Jo Park"})
    void authorsOfALine(String line, String names) {
        assertThat(bylines.read(line)).hasValueSatisfying(byline -> {
            assertThat(byline.authors()).isEqualTo(List.of(names.split("; ")));
            assertThat(byline.sure()).isTrue();
        });
    }

    @Test
    void aLoneNameIsNotSure() {
        assertThat(bylines.read("Mira Holt")).hasValueSatisfying(byline -> assertThat(byline.sure()).isFalse());
    }

    @Test
    void aStaffBylineNamesNobody() {
        assertThat(bylines.read("By our staff reporters")).hasValueSatisfying(byline -> assertThat(byline.authors()).isEmpty());
        assertThat(bylines.read("By The Associated Press")).hasValueSatisfying(byline -> {
            assertThat(byline.authors()).isEmpty();
            assertThat(byline.outlet()).contains("The Associated Press");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Friday the boat was gone.", "By Monday morning", "By the pier", "Key Points", "Background", "Ferry town loses its boat",
            "Mira Holt said no.", "What Mira Holt Wants", "Mira Holt, the last great newspaper editor", "Photographs by the harbour", "Eastport Crown Court", "Middle East", "By",
            "Mira Holt Praises Senior Political Editor Jo Lind: ‘A Friend.’", "By Mira Holt mira@herald.com"})
    void noBylines(String line) {
        assertThat(bylines.read(line)).isEmpty();
    }

    @Test
    void authorsOfMetadata() {
        assertThat(bylines.authors("By Mira Holt, Jo Park")).containsExactly("Mira Holt", "Jo Park");
        assertThat(bylines.authors("https://herald.example/mira-holt")).isEmpty();
        assertThat(bylines.authors("BBC News")).isEmpty();
        assertThat(bylines.authors("the night desk")).containsExactly("the night desk");
    }

    @Test
    void aPhotographerIsNoAuthor() {
        assertThat(bylines.read("Photographs by Ola Berg")).hasValueSatisfying(byline -> assertThat(byline.authors()).isEmpty());
    }

    @Test
    void reportersOfAnAgencysNote() {
        assertThat(bylines.reporters("Reporting by Mira Holt in Eastport and Jo Park in New York")).containsExactly("Mira Holt", "Jo Park");
        assertThat(bylines.reporters("(Reporting by Mira Holt; Editing by Jo Park)")).containsExactly("Mira Holt");
        assertThat(bylines.reporters("© 2021 Eastport Herald")).isEmpty();
    }
}
