package standpoint.reader.page;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import standpoint.reader.state.Face;

/** How large the text is set and how long its lines are: as long as can be read with ease, whatever the width of the window. */
final class PageMeasure {

    /** Of a line, in characters. */
    static final int BEST = 68;
    static final int LEAST = 60;

    private static final double SIZE = 16.5;
    /** In a narrow window letters may be smaller than usual, by this much at most, to have enough of them in a line. */
    private static final double SMALLEST = 0.8;
    private static final int SAMPLE_SIZE = 100;
    /** Letters about as often as English has them. */
    private static final String SAMPLE = "The council said on Tuesday that it would not decide before the summer whether to mend the old bridge over the river, "
            + "although several members asked for an earlier vote.";

    private final Map<Face, Double> emsPerCharacter = new EnumMap<>(Face.class);

    /**
     * @param size of the font in pixels
     * @param line its length in pixels
     */
    record Setting(double size, double line) {}

    /** @param width that there is for lines, in pixels */
    Setting of(Face face, int zoom, double width) {
        double ems = emsPerCharacter.computeIfAbsent(face, PageMeasure::measure);
        double wanted = SIZE * zoom / 100;
        double size = Math.clamp(width / (LEAST * ems), wanted * SMALLEST, wanted);
        return new Setting(size, Math.min(width, BEST * ems * size));
    }

    private static double measure(Face face) {
        Text text = new Text(SAMPLE);
        text.setFont(Font.font(PageFont.of(face).family(), SAMPLE_SIZE));
        return text.getLayoutBounds().getWidth() / SAMPLE.length() / SAMPLE_SIZE;
    }
}
