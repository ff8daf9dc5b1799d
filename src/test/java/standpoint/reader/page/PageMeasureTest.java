package standpoint.reader.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.reader.state.Face;

import static org.assertj.core.api.Assertions.assertThat;

class PageMeasureTest {

    private static final String PROSE = "Islanders who spoke at a packed meeting in the school backed the minister, and several said they would stay there until an answer came.";

    @ParameterizedTest
    @CsvSource({"SERIF,440", "SANS,460", "SERIF,520", "SERIF,700", "SANS,700", "SERIF,1600", "SANS,3000"})
    void linesHaveFrom58To75Characters(Face face, double width) {
        PageMeasure.Setting setting = new PageMeasure().of(face, 100, width);
        Text text = new Text(PROSE);
        text.setFont(Font.font(PageFont.of(face).family(), setting.size()));
        double characters = PROSE.length() * setting.line() / text.getLayoutBounds().getWidth();
        assertThat(characters).isBetween(58.0, 75.0);
        assertThat(setting.line()).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"100,16.5", "200,33", "70,11.55"})
    void whereThereIsRoomTheLettersAreAsLargeAsWanted(int zoom, double size) {
        assertThat(new PageMeasure().of(Face.SERIF, zoom, 2000).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"50", "1"})
    void howeverNarrowTheyStayReadable(double width) {
        assertThat(new PageMeasure().of(Face.SERIF, 100, width).size()).isGreaterThan(13);
    }
}
