package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;

/** Words that end in dots because they have no room, where no tip has the whole of them. */
final class CutWords {

    private CutWords() {}

    /** To be asked on the JavaFX thread. */
    static List<String> in(Node view) {
        return labels(view).filter(CutWords::isCut).filter(label -> !isTold(label))
                .map(label -> "“%s” shows “%s”".formatted(label.getText(), shown(label).orElse(""))).toList();
    }

    private static Stream<Labeled> labels(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Labeled> own = node instanceof Labeled label && !(node instanceof ListCell<?>) ? Stream.of(label) : Stream.empty();
        return node instanceof Parent parent ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(CutWords::labels)) : own;
    }

    private static boolean isCut(Labeled label) {
        return label.getText() != null && !label.getText().isEmpty() && label.getWidth() > 0
                && shown(label).filter(text -> !text.equals(label.getText())).filter(text -> text.endsWith(label.getEllipsisString())).isPresent()
                && !label.getText().endsWith(label.getEllipsisString());
    }

    private static Optional<String> shown(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast).map(Text::getText).findFirst();
    }

    /** Whether the mouse finds the whole text in a tip, of the label itself or of what it stands in. */
    private static boolean isTold(Labeled label) {
        String words = label.getText().replaceAll("\\s+", " ").strip();
        for (Node one = label; one != null; one = one.getParent()) {
            if (one instanceof Control control && control.getTooltip() != null && control.getTooltip().getText().replaceAll("\\s+", " ").contains(words)) {
                return true;
            }
            if (one instanceof TabPane tabs && tabs.getTabs().stream().anyMatch(tab -> tab.getTooltip() != null && tab.getTooltip().getText().equals(words))) {
                return true;
            }
        }
        return false;
    }
}
