package standpoint.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;

import static org.assertj.core.api.Assertions.assertThat;

/** No words are cut off, in a small window and on a screen with very small pixels; where a name may be too long, a tip has the whole of it. */
class TruncationTest {

    private record Size(double width, double height) {}

    /** The second is what 3840 x 2160 pixels at 200 % leave. */
    private static final List<Size> SIZES = List.of(new Size(1000, 700), new Size(1920, 1080));

    private enum Look {
        READING(state -> {}),
        PERSON(state -> state.selection().select(state.analysis().orElseThrow().entities().getFirst().id())),
        TARGETS(state -> state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.TARGET))),
        POSITIONS(state -> state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.POSITION))),
        MATRIX(state -> state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.MATRIX))),
        PEOPLE(state -> state.selection().tabProperty().set(SideTab.ENTITIES)),
        QUOTES(state -> {
            state.selection().tabProperty().set(SideTab.QUOTES);
            state.quoteList().filterProperty().set(true);
        }),
        FIND(state -> {
            state.marks().find().openProperty().set(true);
            state.marks().find().wordsProperty().set("the");
        }),
        KEYS(state -> state.overlayProperty().set(Overlay.KEYS)),
        SAVED(state -> state.searching().paneProperty().set(SearchPane.SAVED)),
        HELP(state -> state.searching().paneProperty().set(SearchPane.HELP));

        private final Consumer<ReaderState> enter;

        Look(Consumer<ReaderState> enter) {
            this.enter = enter;
        }
    }

    @Test
    void noWordsAreCutOff() throws Exception {
        List<String> cut = new ArrayList<>();
        for (Size size : SIZES) {
            for (Look look : Look.values()) {
                try (SampleWindow window = new SampleWindow(StanceSample.analysis())) {
                    Parent view = shownAt(window, size, look);
                    window.act(() -> labels(view).filter(TruncationTest::isCut).filter(label -> !isTold(label))
                            .forEach(label -> cut.add("%s at %.0f: “%s” shows “%s”".formatted(look, size.width(), label.getText(), shown(label).orElse("")))));
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    /** The screen that is not there has a size all the same, so that only the view in the window is large. */
    private static Parent shownAt(SampleWindow window, Size size, Look look) {
        Analysis analysis = window.onWindow(() -> window.state().analysis().orElseThrow());
        ReaderView view = window.onWindow(() -> {
            ReaderState state = window.state();
            ReaderView made = new ReaderView(state);
            made.setManaged(false);
            made.resize(size.width(), size.height());
            Scene scene = new Scene(new Pane(made), 800, 700);
            state.looks().dress(scene);
            window.stage.setScene(scene);
            state.show(Page.of(analysis));
            look.enter.accept(state);
            return made;
        });
        int[] frames = {12};
        window.until("the window is laid out", () -> {
            view.requestLayout();
            return frames[0]-- == 0;
        });
        return view;
    }

    private static Stream<Labeled> labels(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Labeled> own = node instanceof Labeled label && !(node instanceof ListCell<?>) ? Stream.of(label) : Stream.empty();
        return node instanceof Parent parent ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(TruncationTest::labels)) : own;
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
