package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the names of the network stand. */
class LabelPlacesTest {

    @Test
    void aNameStandsBelowItsDotWhereNothingIsInTheWay() {
        Point2D place = new LabelPlaces(400).place(200, 100, 8, 60);
        assertThat(place.getX()).isEqualTo(170);
        assertThat(place.getY()).isGreaterThan(108);
    }

    @Test
    void namesOfDotsCloseToEachOtherDoNotCoverEachOther() {
        LabelPlaces places = new LabelPlaces(600);
        double[][] dots = {{300, 200}, {330, 204}, {310, 226}, {345, 230}};
        List<Rectangle2D> names = new ArrayList<>();
        for (double[] dot : dots) {
            places.avoid(dot[0], dot[1], 7);
        }
        for (double[] dot : dots) {
            Point2D at = places.place(dot[0], dot[1], 7, 90);
            names.add(new Rectangle2D(at.getX(), at.getY() - 12, 90, 15));
        }
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(names.get(i).intersects(names.get(j))).as("%d and %d", i, j).isFalse();
            }
        }
    }

    @Test
    void noNameReachesOverTheEdge() {
        LabelPlaces places = new LabelPlaces(300);
        assertThat(places.place(4, 50, 5, 100).getX()).isNotNegative();
        assertThat(places.place(298, 50, 5, 100).getX()).isLessThanOrEqualTo(200);
    }

    @Test
    void aNameGivesWayToALine() {
        LabelPlaces places = new LabelPlaces(400);
        places.avoid(200, 100, 120, 180);
        assertThat(places.place(200, 100, 8, 60).getY()).as("above the dot").isLessThan(100);
    }
}
