package standpoint.reader.state;

import java.util.Comparator;
import java.util.List;

/** The sizes that the page's text can have, in per cent. */
public final class Zoom {

    public static final int NORMAL = 100;
    private static final List<Integer> STEPS = List.of(70, 80, 90, 100, 110, 125, 150, 175, 200, 250);

    private Zoom() {}

    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(percent);
    }

    /** The size that comes next to one that may be none of these. */
    public static int nearest(int percent) {
        return STEPS.stream().min(Comparator.comparingInt(step -> Math.abs(step - percent))).orElse(NORMAL);
    }

    public static int smaller(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(percent);
    }
}
