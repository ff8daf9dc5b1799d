package standpoint.reader.state;

import java.util.Comparator;
import java.util.List;

/** The sizes that the whole window can have, in per cent: the page's text is zoomed besides. */
public final class InterfaceSize {

    public static final int NORMAL = 100;
    public static final List<Integer> ALL = List.of(NORMAL, 115, 130, 150);

    private InterfaceSize() {}

    /** The size that comes next to one that may be none of these. */
    public static int nearest(int percent) {
        return ALL.stream().min(Comparator.comparingInt(size -> Math.abs(size - percent))).orElse(NORMAL);
    }
}
