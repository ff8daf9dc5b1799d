package standpoint.reader;

import javafx.scene.Scene;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** The parts of the window with a story whose findings are set by hand; nothing runs behind it. */
final class SampleWindow extends DrivenWindow implements AutoCloseable {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final ReaderState state;
    private final ReaderView view;

    SampleWindow(Analysis analysis) throws Exception {
        watch();
        state = toolkit.call(ReaderState::new);
        view = toolkit.call(() -> {
            ReaderView made = new ReaderView(state);
            Scene scene = new Scene(made, WIDTH, HEIGHT);
            state.looks().keepDressed(scene);
            Keys.install(scene, state);
            stage.setScene(scene);
            place(WIDTH, HEIGHT);
            stage.show();
            state.pages().show(Page.of(analysis));
            return made;
        });
        try {
            until("the page is laid out", () -> !state.sight().viewProperty().get().isEmpty());
        } catch (AssertionError e) {
            close(); // or it would take the keys of the next test
            throw e;
        }
    }

    @Override
    ReaderState state() {
        return state;
    }

    @Override
    ReaderView view() {
        return view;
    }

    Entity select(String name) {
        Entity chosen = onWindow(() -> {
            Entity entity = state.analysis().orElseThrow().entities().stream().filter(one -> one.name().contains(name)).findFirst().orElseThrow();
            state.selection().select(entity.id());
            return entity;
        });
        until("its card is laid out", () -> !visible(Styles.ALIAS).isEmpty());
        return chosen;
    }

    @Override
    public void close() {
        closeStage();
    }
}
