package standpoint.reader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.importing.ImportFailure;
import standpoint.importing.ImportProgress;
import standpoint.importing.ImportSummary;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** No words are cut off, in a small window and on a screen with very small pixels; where a name may be too long, a tip has the whole of it. */
class TruncationTest {

    private record Size(double width, double height) {}

    /** The second is what 3840 x 2160 pixels at 200 % leave, the third what a small window has when all in it is large. */
    private static final List<Size> SIZES = List.of(new Size(1000, 700), new Size(1920, 1080),
            new Size(Magnified.LEAST_WIDTH, Magnified.LEAST_HEIGHT));

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
                    Parent view = shownAt(window, size, state -> {
                        state.pages().show(Page.of(StanceSample.analysis()));
                        look.enter.accept(state);
                    });
                    window.onWindow(() -> CutWords.in(view)).forEach(words -> cut.add("%s at %.0f: %s".formatted(look, size.width(), words)));
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    /** What covers the story, and the import. */
    private static Map<String, Consumer<ReaderState>> states() {
        Map<String, Consumer<ReaderState>> states = new LinkedHashMap<>();
        states.put("actor", state -> state.sheets().show(Sheet.OfActor.called("Anna Berg")));
        for (CorpusView view : CorpusView.values()) {
            states.put("picture " + view, state -> state.sheets().show(new Sheet.OfLibrary(view, "")));
        }
        states.put("import", state -> state.imports().stageProperty().set(Optional.of(new ImportStage.Running(
                new ImportProgress(ImportProgress.Step.ANALYSING, 1200, 45_000, 3, 12.5, Optional.of(Duration.ofHours(2)), Path.of("a-rather-long-name-of-a-story.html")), false))));
        states.put("import ended", state -> {
            state.imports().stageProperty().set(Optional.of(new ImportStage.Ended(new ImportSummary(12_000, 140, List.of(), 3))));
            state.imports().failures().setAll(List.of(new ImportFailure(Path.of("empty.txt"), "The file is empty.")));
        });
        states.put("failures", state -> state.overlayProperty().set(Overlay.FAILURES));
        return states;
    }

    @Test
    void norInWhatCoversTheStory(@TempDir Path folder) throws Exception {
        List<String> cut = new ArrayList<>();
        try (OpenWindow window = new OpenWindow(ActorStories.library(folder), List.of(), new NoDialogs())) {
            window.act(() -> window.state().storyRequests().send(new StoryRequest(ActorStories.drops().article().id(), List.of())));
            window.untilAnalysed();
            for (Size size : SIZES) {
                states().forEach((name, enter) -> {
                    Parent view = shownAt(window, size, state -> {
                        state.sheets().close();
                        state.overlayProperty().set(Overlay.NONE);
                        enter.accept(state);
                    });
                    window.untilIdle();
                    window.onWindow(() -> CutWords.in(view)).forEach(words -> cut.add("%s at %.0f: %s".formatted(name, size.width(), words)));
                });
            }
        }
        assertThat(cut).isEmpty();
    }

    /** The screen that is not there has a size all the same, so that only the view in the window is large. */
    private static Parent shownAt(DrivenWindow window, Size size, Consumer<ReaderState> enter) {
        ReaderView view = window.onWindow(() -> {
            ReaderState state = window.state();
            ReaderView made = new ReaderView(state);
            made.setManaged(false);
            made.resize(size.width(), size.height());
            Scene scene = new Scene(new Pane(made), 800, 700);
            state.looks().dress(scene);
            window.stage.setScene(scene);
            enter.accept(state);
            return made;
        });
        int[] frames = {12};
        window.until("the window is laid out", () -> {
            view.requestLayout();
            return frames[0]-- == 0;
        });
        return view;
    }
}
