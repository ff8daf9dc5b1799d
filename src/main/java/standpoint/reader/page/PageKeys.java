package standpoint.reader.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.GenericStyledArea;

/** Keys that move the page instead of the invisible caret, and Tab, which leaves it. */
public final class PageKeys {

    /** What each key does on the page, for a list of all keys. */
    public static final Map<String, String> HELP = help();

    private static final double LINE = 40;
    private static final double OVERLAP = 60;

    private PageKeys() {}

    private static Map<String, String> help() {
        Map<String, String> help = new LinkedHashMap<>();
        help.put("Up, Down", "A line up or down");
        help.put("Page Up, Page Down", "A screen up or down");
        help.put("Space", "A screen down");
        help.put("Home, End", "To the beginning or end");
        help.put("Left, Right", "To the name, quote or stance before or after");
        help.put("Enter", "All that was found where you are, as a list");
        help.put("Ctrl+C", "Copy the marked words");
        help.put("Tab, Shift+Tab", "To the part after or before");
        return Collections.unmodifiableMap(help);
    }

    /**
     * @param list what Enter does
     * @param walk goes to the next mark, or with -1 to the one before
     */
    static void install(GenericStyledArea<?, ?, ?> area, Runnable list, IntConsumer walk) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) { // the text area would keep it, and with it the keyboard
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
                return;
            }
            if (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
                return; // selecting and copying stay as they are
            }
            double screen = Math.max(LINE, area.getViewportHeight() - OVERLAP);
            boolean known = true;
            switch (event.getCode()) {
                case ENTER -> list.run();
                case LEFT -> walk.accept(-1);
                case RIGHT -> walk.accept(1);
                case UP -> area.scrollYBy(-LINE);
                case DOWN -> area.scrollYBy(LINE);
                case PAGE_UP -> area.scrollYBy(-screen);
                case PAGE_DOWN, SPACE -> area.scrollYBy(screen);
                case HOME -> area.showParagraphAtTop(0);
                case END -> area.showParagraphAtBottom(area.getParagraphs().size() - 1);
                default -> known = false;
            }
            if (known) {
                event.consume();
            }
        });
    }
}
