package standpoint.reader.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

import standpoint.reader.state.Face;

/** The page's typeface: the first of a few good book faces that this machine has. Style sheets cannot name alternatives. */
record PageFont(String family) {

    private static final List<String> SERIF = List.of("Source Serif 4", "Source Serif Pro", "Charter", "Noto Serif", "Georgia",
            "Liberation Serif", "DejaVu Serif");
    private static final List<String> SANS = List.of("Source Sans 3", "Source Sans Pro", "Inter", "Noto Sans", "Segoe UI", "Helvetica Neue",
            "Liberation Sans", "DejaVu Sans");

    static PageFont of(Face face) {
        Set<String> present = new HashSet<>(Font.getFamilies());
        List<String> wanted = face == Face.SERIF ? SERIF : SANS;
        return new PageFont(wanted.stream().filter(present::contains).findFirst().orElse(face == Face.SERIF ? "serif" : "sans-serif"));
    }
}
