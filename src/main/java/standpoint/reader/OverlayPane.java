package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import standpoint.reader.look.Later;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/** What lies over the window: it dims the rest, keeps the keyboard, and goes with Esc or a press beside it. */
final class OverlayPane extends StackPane {

    private final ReaderState state;
    private final Later<KeySheet> keys;
    private final Later<Palette> palette;
    private final Later<FailureSheet> failures;
    private final Later<VersionSheet> versions;
    private final Later<ExportSheet> export;
    private final Later<AboutSheet> about;
    private final Later<ChangeSheet> change;
    private Optional<Node> focusedBefore = Optional.empty();

    OverlayPane(ReaderState state) {
        this.state = state;
        keys = new Later<>(this, () -> new KeySheet(state));
        palette = new Later<>(this, () -> new Palette(state));
        failures = new Later<>(this, () -> new FailureSheet(state));
        versions = new Later<>(this, () -> new VersionSheet(state));
        export = new Later<>(this, () -> new ExportSheet(state));
        about = new Later<>(this, () -> new AboutSheet(state));
        change = new Later<>(this, () -> new ChangeSheet(state));
        getStyleClass().add(Styles.OVERLAY);
        setOnMousePressed(event -> {
            if (equals(event.getTarget())) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                goRound(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        state.overlayProperty().subscribe(this::show);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::focusWent);
    }

    private void show(Overlay overlay) {
        boolean wasShown = isVisible();
        setVisible(overlay != Overlay.NONE);
        keys.show(overlay == Overlay.KEYS);
        palette.show(overlay == Overlay.PALETTE);
        failures.show(overlay == Overlay.FAILURES);
        versions.show(overlay == Overlay.VERSIONS);
        export.show(overlay == Overlay.EXPORT);
        about.show(overlay == Overlay.ABOUT);
        change.show(overlay == Overlay.CHANGE || overlay == Overlay.ADD_STANCE);
        if (isVisible() && !wasShown && getScene() != null) {
            focusedBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        switch (overlay) {
            case NONE -> {
                focusedBefore.ifPresent(Node::requestFocus);
                focusedBefore = Optional.empty();
            }
            case KEYS -> keys.get().open();
            case PALETTE -> palette.get().open();
            case VERSIONS -> versions.get().focus();
            case ABOUT -> about.get().focus();
            case CHANGE -> change.get().openChange();
            case ADD_STANCE -> change.get().openOwn();
            case EXPORT -> export.get().open();
            case FAILURES -> failures.get().lookup("." + Styles.OVERLAY_BODY).requestFocus();
        }
    }

    /** Tab stays within what lies over the window: what lies below it takes no keys. */
    private void goRound(int step) {
        List<Node> stops = stops(this);
        if (!stops.isEmpty()) {
            int here = stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(here < 0 ? 0 : here + step, stops.size())).requestFocus();
        }
    }

    private static List<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return List.of();
        }
        Stream<Node> own = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        Stream<Node> within = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> stops(child).stream()) : Stream.empty();
        return Stream.concat(own, within).toList();
    }

    /** Whoever puts the keyboard elsewhere has done with what lies over it. */
    private void focusWent(@Nullable Node owner) {
        for (Node one = owner; one != null; one = one.getParent()) {
            if (one.equals(this)) {
                return;
            }
        }
        if (isVisible() && owner != null) {
            focusedBefore = Optional.empty();
            close();
        }
    }

    private void close() {
        state.overlayProperty().set(Overlay.NONE);
    }
}
