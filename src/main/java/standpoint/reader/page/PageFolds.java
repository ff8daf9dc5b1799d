package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;

/**
 * The footers of the open story: as they are, or folded into a line that says how many lines it stands for. What is found in a folded one
 * unfolds it until the user folds it again or another story comes.
 */
final class PageFolds {

    /** The text view hides paragraphs of this style class. */
    private static final String HIDDEN = "collapse";

    private final ReaderState state;
    private final StyleClassedTextArea area;
    private final Runnable changed;
    private List<PageText.Paragraph> paragraphs = List.of();
    private List<Fold> folds = List.of();
    private boolean lifted;

    /** @param changed is run when footers were folded or unfolded */
    PageFolds(ReaderState state, StyleClassedTextArea area, Runnable changed) {
        this.state = state;
        this.area = area;
        this.changed = changed;
        state.looks().footerFoldedProperty().subscribe((was, is) -> apply(false));
        state.marks().foundProperty().subscribe(found -> unfoldFor(found.places()));
    }

    /** Another story comes to the page. */
    void in(List<PageText.Paragraph> shown) {
        paragraphs = shown;
        folds = Fold.of(shown);
        lifted = false;
    }

    /** The style classes of a paragraph as a whole. */
    List<String> styles(int paragraph) {
        List<String> styles = new ArrayList<>(paragraphs.get(paragraph).styles());
        at(paragraph).ifPresent(fold -> {
            if (paragraph == fold.first()) {
                styles.add(Styles.FOLD_HEAD);
                if (isFolded()) {
                    styles.add(Styles.FOLDED);
                }
            } else if (isFolded()) {
                styles.add(HIDDEN);
            }
        });
        return styles;
    }

    /** The line above a footer that folds and unfolds it. */
    Optional<Node> line(int paragraph) {
        return at(paragraph).filter(fold -> fold.first() == paragraph).map(fold -> {
            Label line = new Label(Words.count(fold.lines(), "line") + " of footer · " + (isFolded() ? "show" : "hide"));
            line.getStyleClass().add(Styles.FOLD_LINE);
            line.setAccessibleRole(AccessibleRole.BUTTON);
            line.setOnMousePressed(event -> event.consume());
            line.setOnMouseClicked(event -> {
                turn();
                event.consume();
            });
            return line;
        });
    }

    /** Words that are to be seen must not be hidden. */
    void unfoldFor(List<Span> words) {
        if (isFolded() && words.stream().anyMatch(one -> folds.stream().anyMatch(fold -> fold.span().overlaps(one)))) {
            apply(true);
        }
    }

    private boolean isFolded() {
        return state.looks().footerFoldedProperty().get() && !lifted;
    }

    private void turn() {
        if (lifted) {
            apply(false);
        } else {
            state.looks().footerFoldedProperty().set(!state.looks().footerFoldedProperty().get());
        }
    }

    private void apply(boolean lift) {
        lifted = lift;
        for (Fold fold : folds) {
            for (int i = fold.first(); i <= fold.last(); i++) {
                area.setParagraphStyle(i, styles(i));
            }
        }
        changed.run();
    }

    private Optional<Fold> at(int paragraph) {
        return folds.stream().filter(fold -> fold.holds(paragraph)).findFirst();
    }
}
