package standpoint.reader.page;

import java.util.Optional;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.article.Span;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** The words that the user selected on the page, by mouse or keys: to be copied, to be sought, or to be what a stance of the user's own is about. */
final class SelectedWords {

    private static final int LONGEST_SOUGHT = 100;

    private final ReaderState state;
    private final StyleClassedTextArea area;

    SelectedWords(ReaderState state, StyleClassedTextArea area) {
        this.state = state;
        this.area = area;
    }

    void install() {
        area.selectionProperty().addListener((selection, was, is) -> state.reviewing().wordsProperty()
                .set(is.getLength() == 0 ? Optional.empty() : Optional.of(new Span(is.getStart(), is.getEnd()))));
        state.wishes().listen(wish -> {
            if (wish == Wish.FIND) {
                offer();
            } else if (wish == Wish.COPY_WORDS) {
                copy();
            }
        });
    }

    /** They are most likely what the user wants to find. */
    private void offer() {
        String selected = area.getSelectedText().strip();
        if (!selected.isEmpty() && selected.length() < LONGEST_SOUGHT) {
            state.marks().find().wordsProperty().set(selected);
        }
    }

    private void copy() {
        if (area.getSelectedText().isEmpty()) {
            state.notes().send("Select words on the page with the mouse or with Shift and the arrow keys to copy them");
        } else {
            area.copy();
            state.notes().send("Copied");
        }
    }
}
