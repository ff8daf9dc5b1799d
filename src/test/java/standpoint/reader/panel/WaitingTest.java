package standpoint.reader.panel;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.reader.look.Theme;
import standpoint.testing.JavaFx;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTest {

    private static final double VISIBLE = 0.25;

    @ParameterizedTest
    @EnumSource
    void theWheelIsSeenInEveryTheme(Theme theme) throws Exception {
        List<Color> colours = JavaFx.call(() -> {
            VBox waiting = Waiting.forStory();
            Region ground = new VBox(waiting);
            Scene scene = new Scene(new VBox(ground));
            theme.dress(scene, false, 100);
            ground.setStyle("-fx-background-color: -sp-chrome");
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Region dot = (Region) waiting.lookup(".segment0");
            return List.of(colour(ground), colour(dot));
        });
        assertThat(Math.abs(colours.getFirst().getBrightness() - colours.getLast().getBrightness())
                + Math.abs(colours.getFirst().getSaturation() - colours.getLast().getSaturation())).isGreaterThan(VISIBLE);
    }

    private static Color colour(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }
}
