package standpoint.reader;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;

/** Lies over the window while files are held over it, and tells what letting go does. */
final class DropTarget extends StackPane {

    private final Consumer<List<File>> opener;

    /** @param opener gets the files and folders that are dropped anywhere on the window */
    DropTarget(Region window, Consumer<List<File>> opener) {
        this.opener = opener;
        Label words = new Label("Let go to open", Icons.of(Feather.FILE_PLUS));
        words.getStyleClass().add(Styles.DROP_WORDS);
        getStyleClass().add(Styles.DROP_TARGET);
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
        window.setOnDragOver(event -> {
            if (hold(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragExited(left -> setVisible(false));
        window.setOnDragDropped(event -> {
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    /** Whether what is held over the window is welcome. */
    boolean hold(Clipboard held) {
        setVisible(held.hasFiles());
        return held.hasFiles();
    }

    /** Whether what was let go could be taken. */
    boolean take(Clipboard dropped) {
        setVisible(false);
        opener.accept(dropped.getFiles());
        return dropped.hasFiles();
    }
}
