package standpoint.reader.drawing;

import java.util.ArrayList;
import java.util.List;

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
import javafx.scene.text.Text;

import standpoint.reader.look.Styles;

/**
 * A picture of shapes with fixed places. Some of them can be pressed: the Tab key comes to one, the arrow keys go on to the others. Colours
 * come from the style sheets, so that a picture looks right in every theme.
 */
public final class Sketch extends Pane {

    /** About the width of a letter at the usual size of text, in pixels. */
    private static final double LETTER = 6.4;
    private static final double TITLE_LINE = 22;

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
            Tooltip tip = new Tooltip(told);
            tip.setWrapText(true);
            tip.setMaxWidth(380);
            Tooltip.install(this, tip);
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
        text(fitted(title, width * 0.9), 0, TITLE_LINE - 6, Styles.SKETCH_TITLE);
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

    /** As much of the words as has room. */
    public static String fitted(String words, double width) {
        int letters = (int) Math.max(2, width / LETTER);
        return words.length() <= letters ? words : words.substring(0, letters - 1).stripTrailing() + "…";
    }
}
