package standpoint.reader.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import standpoint.reader.look.Styles;

/**
 * A picture of shapes with fixed places. Some of them can be pressed: the Tab key comes to one, the arrow keys go on to the others. Colours
 * come from the style sheets, so that a picture looks right in every theme.
 */
public final class Sketch extends Pane {

    /** The letters of what the style sheets call sketch-text and sketch-title, to measure words before they are drawn. */
    private static final Font TEXT = Font.font(11.5);
    private static final Font TITLE = Font.font(null, FontWeight.BOLD, 14);
    private static final double TITLE_LINE = 22;
    private static final double BESIDE_TITLE = 16;
    /** So many letters are always shown. */
    private static final int SHORTEST = 2;
    /** A tail of fewer letters says nothing. */
    private static final int SHORTEST_TAIL = 8;

    private final String title;
    private final List<Mark> marks = new ArrayList<>();

    /** A part that can be pressed. */
    private static final class Mark extends Group {

        private final Runnable action;

        Mark(String told, Runnable action, Node... shapes) {
            super(shapes);
            this.action = action;
            getStyleClass().add(Styles.SKETCH_MARK);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(told);
            Tooltip.install(this, tip(told));
        }

        @Override
        public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
            if (request == AccessibleAction.FIRE) {
                action.run();
            } else {
                super.executeAccessibleAction(request, parameters);
            }
        }
    }

    /**
     * @param title stands above the picture
     * @param told  what the picture shows, for those who do not see it
     */
    public Sketch(String title, String told, double width, double height) {
        this.title = title;
        getStyleClass().add(Styles.SKETCH);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title + ". " + told);
        Rectangle ground = new Rectangle(width, height);
        ground.getStyleClass().add(Styles.SKETCH_GROUND);
        getChildren().add(ground);
        text(fitted(title, "", width * 0.9, TITLE), 0, TITLE_LINE - 6, Styles.SKETCH_TITLE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    public String title() {
        return title;
    }

    /** Text that begins at {@code x} and stands on the line {@code y}. */
    public Text text(String words, double x, double y, String style) {
        Text text = textAt(words, x, y, style);
        getChildren().add(text);
        return text;
    }

    /** The same, to be put into a mark. */
    public static Text textAt(String words, double x, double y, String style) {
        Text text = new Text(x, y, words);
        text.getStyleClass().add(style);
        return text;
    }

    public Line line(double startX, double startY, double endX, double endY, String style) {
        Line line = new Line(startX, startY, endX, endY);
        line.getStyleClass().add(style);
        getChildren().add(line);
        return line;
    }

    public void add(Node shape) {
        getChildren().add(shape);
    }

    /** @param told what the shapes stand for and where a press leads */
    public void mark(String told, Runnable action, Node... shapes) {
        Mark mark = new Mark(told, action, shapes);
        mark.setFocusTraversable(marks.isEmpty());
        mark.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                mark.requestFocus();
                action.run();
                event.consume();
            }
        });
        mark.focusedProperty().subscribe(focused -> {
            if (focused) {
                marks.forEach(other -> other.setFocusTraversable(other.equals(mark)));
            }
        });
        marks.add(mark);
        getChildren().add(mark);
    }

    /** The number of the mark that has the keyboard, of those that can be pressed; -1 if none has. */
    int focused() {
        return marks.stream().filter(Node::isFocused).findFirst().map(marks::indexOf).orElse(-1);
    }

    /** Puts the keyboard on the mark of a number, or on the last if there are not so many. */
    void focus(int number) {
        if (number >= 0 && !marks.isEmpty()) {
            marks.get(Math.min(number, marks.size() - 1)).requestFocus();
        }
    }

    private void press(KeyEvent event) {
        int here = marks.indexOf(event.getTarget());
        if (here < 0) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            marks.get(here).action.run();
            event.consume();
            return;
        }
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (step != 0) {
            marks.get(Math.clamp(here + step, 0, marks.size() - 1)).requestFocus();
            event.consume();
        }
    }

    /** A note beside the title. */
    public void aside(String words) {
        double x = width(title, TITLE) + BESIDE_TITLE;
        text(words, getPrefWidth() - x, x, TITLE_LINE - 6, Styles.SKETCH_NOTE);
    }

    /** A name at the edge of the picture. */
    public void name(String words, double room, double x, double y) {
        text(words, room, x, y, Styles.SKETCH_TEXT);
    }

    /** As much of the words as has room, and all of them where the mouse rests. */
    private void text(String words, double room, double x, double y, String style) {
        Text text = text(fitted(words, room), x, y, style);
        text.setAccessibleText(words);
        if (!text.getText().equals(words)) {
            text.setPickOnBounds(true);
            Tooltip.install(text, tip(words));
        }
    }

    private static Tooltip tip(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        return tip;
    }

    /** How wide words are as text of a picture. */
    public static double width(String words) {
        return width(words, TEXT);
    }

    /** How wide the widest are, but no less than {@code least} and no more than {@code most}. */
    public static double width(Stream<String> words, double least, double most) {
        return Math.clamp(words.mapToDouble(Sketch::width).max().orElse(0), least, Math.max(least, most));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /** As much of the words as has room. */
    public static String fitted(String words, double room) {
        return fitted(words, "", room, TEXT);
    }

    /** The same of words with a tail, which gives way first. */
    public static String fitted(String words, String tail, double room) {
        return fitted(words, tail, room, TEXT);
    }

    private static String fitted(String words, String tail, double room, Font font) {
        String whole = words + tail;
        if (width(whole, font) <= room) {
            return whole;
        }
        int shortest = Math.min(SHORTEST, words.length());
        int fits = shortest;
        int tooLong = whole.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            boolean hasRoom = width(cut(whole, middle), font) <= room;
            fits = hasRoom ? middle : fits;
            tooLong = hasRoom ? tooLong : middle;
        }
        boolean tailIsGone = fits < words.length() + SHORTEST_TAIL;
        return tailIsGone && !tail.isEmpty() ? fitted(words, "", room, font) : cut(whole, fits);
    }

    private static String cut(String words, int letters) {
        int end = Character.isHighSurrogate(words.charAt(letters - 1)) ? letters - 1 : letters;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
