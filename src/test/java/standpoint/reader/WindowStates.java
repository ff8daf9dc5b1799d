package standpoint.reader;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import standpoint.importing.ImportFailure;
import standpoint.importing.ImportSummary;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Problem;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;

/** What a window with an open story can show, to be gone through one after the other. */
final class WindowStates {

    private final OpenWindow window;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    WindowStates(OpenWindow window) {
        this.window = window;
        all.put("reading", () -> {});
        all.put("an actor selected", () -> window.state().selection().select(window.state().analysis().orElseThrow().entities().getFirst().id()));
        all.put("a stance selected", () -> window.state().selection().select(window.state().analysis().orElseThrow().stances().getFirst()));
        all.put("by target", () -> layout(StanceView.Layout.TARGET));
        all.put("matrix", () -> layout(StanceView.Layout.MATRIX));
        all.put("people", () -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        all.put("quotes", () -> {
            window.state().selection().tabProperty().set(SideTab.QUOTES);
            window.state().quoteList().filterProperty().set(true);
        });
        all.put("find", () -> window.state().marks().find().openProperty().set(true));
        all.put("problems", () -> window.state().problems().add(new Problem(Problem.Kind.FILE, "notes.docx", "This is no text and no web page.")));
        all.put("import ended", () -> {
            window.state().imports().stageProperty().set(Optional.of(new ImportStage.Ended(new ImportSummary(10, 1, List.of(), 0))));
            window.state().imports().failures().setAll(List.of(new ImportFailure(Path.of("empty.txt"), "The file is empty.")));
        });
        all.put("search", () -> window.state().shelf().queryProperty().set("toll"));
        all.put("filters", () -> window.state().searching().paneProperty().set(SearchPane.FILTERS));
        all.put("saved searches", () -> window.state().searching().paneProperty().set(SearchPane.SAVED));
        all.put("search help", () -> window.state().searching().paneProperty().set(SearchPane.HELP));
        all.put("actor", () -> window.state().sheets().show(Sheet.OfActor.called("Anna Berg")));
        for (CorpusView view : CorpusView.values()) {
            all.put("picture " + view, () -> window.state().sheets().show(new Sheet.OfLibrary(view, "")));
        }
        all.put("page alone", () -> window.state().looks().focusModeProperty().set(true));
    }

    private void layout(StanceView.Layout layout) {
        window.state().selection().tabProperty().set(SideTab.STANCES);
        window.state().stanceList().viewProperty().set(window.state().stanceList().view().layout(layout));
    }

    Set<String> names() {
        return all.keySet();
    }

    /** Leaves what else is shown, and waits until this is laid out. */
    void enter(String name) {
        enter(name, Objects.requireNonNull(all.get(name)));
    }

    void enter(Overlay overlay) {
        enter(overlay.name(), () -> window.state().overlayProperty().set(overlay));
    }

    private void enter(String name, Runnable enter) {
        window.act(() -> {
            window.state().overlayProperty().set(Overlay.NONE);
            window.state().searching().paneProperty().set(SearchPane.NONE);
            window.state().sheets().close();
            window.state().looks().focusModeProperty().set(false);
            window.state().shelf().queryProperty().set("");
            enter.run();
        });
        window.untilIdle();
        frames(name, 12);
    }

    private void frames(String name, int number) {
        int[] left = {number};
        window.until(name + " is laid out", () -> {
            window.view().getScene().getWindow().requestFocus();
            return left[0]-- == 0;
        });
    }
}
