package standpoint.reader.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

/** The page's typeface: the first of a few good book faces that this machine has. Style sheets cannot name alternatives. */
record PageFont(String family) {

    private static final List<String> WANTED = List.of("Source Serif 4", "Source Serif Pro", "Charter", "Noto Serif", "Georgia",
            "Liberation Serif", "DejaVu Serif");

    static PageFont ofThisMachine() {
        Set<String> present = new HashSet<>(Font.getFamilies());
        return new PageFont(WANTED.stream().filter(present::contains).findFirst().orElse("serif"));
    }
}
