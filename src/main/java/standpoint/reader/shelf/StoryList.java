package standpoint.reader.shelf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Story;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;

/** All stories of the library; the open one is selected. */
final class StoryList extends VBox {

    private final ReaderState state;
    private final ListView<Story> list;

    StoryList(ReaderState state) {
        this.state = state;
        list = new ListView<>(state.shelf().stories());
        list.getStyleClass().add(Styles.STORIES);
        list.setAccessibleText("Stories");
        list.setCellFactory(view -> cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE); // to take several off the list or to export them
        list.getSelectionModel().getSelectedItems().subscribe(() -> state.shelf().selected()
                .setAll(list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Story::id).toList()));
        list.fixedCellSizeProperty().bind(list.widthProperty().map(width -> StoryCell.height(width.doubleValue())));
        list.fixedCellSizeProperty().subscribe(now -> list.refresh()); // a cell is laid out otherwise then
        list.setPlaceholder(new EmptyState(Feather.INBOX, "No stories yet", "Open files or a folder, or drop them here."));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
                openSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::openApart);
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                openSelected();
            } else if (event.getCode() == KeyCode.DELETE) {
                state.takeOff(List.copyOf(state.shelf().selected()));
            }
        });
        Label title = new Label();
        title.getStyleClass().add(Styles.LIST_TITLE);
        title.textProperty().bind(Bindings.createStringBinding(
                () -> Words.count(state.shelf().stories().size(), "story", "stories"), state.shelf().stories()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        state.shelf().read().subscribe(list::refresh);
        state.pageProperty().subscribe(now -> {
            selectOpen();
            list.refresh();
        });
        state.shelf().stories().subscribe(() -> {
            selectOpen();
            Platform.runLater(this::selectOpen); // the list moves its selection along with the stories before it only after this
        });
        list.heightProperty().subscribe((was, is) -> {
            if (was.doubleValue() == 0) { // until now no row could be shown
                Platform.runLater(() -> openIndex().ifPresent(this::scrollTo));
            }
        });
    }

    private StoryCell cell() {
        StoryCell cell = new StoryCell(story -> state.takeOff(story.id()), this::openApart, state.shelf().read(), state::isOpen);
        cell.offer("Compare with other versions", Feather.COPY, story -> state.versions().has(story.id()), story -> state.versions().compare(story.id()));
        return cell;
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(story -> !state.isOpen(story.id()))
                .ifPresent(story -> state.storyRequests().send(new StoryRequest(story.id(), List.of())));
    }

    /** In a tab of its own, while the page stays. */
    private void openApart(Story story) {
        state.tabs().open(story);
        state.notes().send("Opened in a tab: " + story.title());
        selectOpen();
    }

    private void selectOpen() {
        OptionalInt open = openIndex();
        if (open.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != open.getAsInt()) {
            list.getSelectionModel().clearAndSelect(open.getAsInt());
            scrollTo(open.getAsInt());
        }
    }

    /** Shows a story below the two before it. */
    private void scrollTo(int index) {
        list.layout(); // a list that has not measured its rows yet goes only about there, and cuts the first row
        list.scrollTo(Math.max(0, index - 2));
    }

    private OptionalInt openIndex() {
        return IntStream.range(0, state.shelf().stories().size()).filter(index -> state.isOpen(state.shelf().stories().get(index).id())).findFirst();
    }
}
