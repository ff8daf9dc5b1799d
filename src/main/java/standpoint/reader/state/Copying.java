package standpoint.reader.state;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import standpoint.analysis.Analysis;
import standpoint.analysis.Quote;
import standpoint.reader.look.Citation;

/** Puts quotes on the clipboard and tells so. */
public final class Copying {

    private Copying() {}

    /** The selected quote, with its source. */
    public static void selected(ReaderState state) {
        state.analysis().ifPresent(analysis -> state.selectedQuote().ifPresentOrElse(quote -> withSource(state, analysis, quote),
                () -> state.notes().send("Select a quote to copy it")));
    }

    public static void withSource(ReaderState state, Analysis analysis, Quote quote) {
        put(Citation.of(analysis, quote));
        state.notes().send("Quote copied with its source");
    }

    public static void words(ReaderState state, Analysis analysis, Quote quote) {
        put(Citation.words(analysis, quote));
        state.notes().send("Quote copied");
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
