package standpoint.reader.state;

import java.util.Optional;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.reader.look.Citation;

/** Puts findings on the clipboard and tells so. */
public final class Copying {

    private Copying() {}

    /** The selected quote, stance, mention or entity, with its source. */
    public static void selected(ReaderState state) {
        String atHand = state.sheets().atHandProperty().get();
        if (state.sheets().isShown() && !atHand.isEmpty()) {
            put(state, atHand, "Copied with its source");
            return;
        }
        state.analysis().ifPresent(analysis -> {
            Optional<Annotation> finding = state.selection().findingProperty().get();
            if (finding.isPresent()) {
                withSource(state, analysis, finding.get());
            } else {
                state.selection().selectedEntity().ifPresentOrElse(entity -> withSource(state, analysis, entity),
                        () -> state.notes().send("Select a quote, a stance or somebody to copy it"));
            }
        });
    }

    public static void withSource(ReaderState state, Analysis analysis, Annotation finding) {
        switch (finding) {
            case Quote quote -> put(state, Citation.of(analysis, quote), "Quote copied with its source");
            case Stance stance -> put(state, Citation.of(analysis, stance), "Stance copied with its source");
            case Mention mention -> analysis.entities().stream().filter(entity -> entity.mentions().contains(mention)).findFirst()
                    .ifPresent(entity -> put(state, Citation.of(analysis, entity, mention), "Mention copied with its source"));
        }
    }

    public static void withSource(ReaderState state, Analysis analysis, Entity entity) {
        put(state, Citation.of(analysis, entity), "Name copied with its source");
    }

    public static void words(ReaderState state, Analysis analysis, Quote quote) {
        put(state, Citation.words(analysis, quote), "Quote copied");
    }

    public static void words(ReaderState state, Analysis analysis, Stance stance) {
        put(state, Citation.evidence(analysis, stance), "Evidence copied");
    }

    /** Any text, with what to tell then. */
    public static void text(ReaderState state, String text, String done) {
        put(state, text, done);
    }

    private static void put(ReaderState state, String text, String done) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        state.notes().send(done);
    }
}
