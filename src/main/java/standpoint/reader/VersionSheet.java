package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.kordamp.ikonli.feather.Feather;

import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.library.Story;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Comparing;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Versions;

/** Two versions of one story in one text: words that only one of them has are marked. */
final class VersionSheet extends VBox {

    private final ReaderState state;
    private final Label title = new Label();
    private final Label same = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final FlowPane choices = new FlowPane(6, 6);
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Button next = new Button("Next difference", Icons.of(Feather.CHEVRON_DOWN));
    private List<Span> differences = List.of();
    private int shown = -1;

    VersionSheet(ReaderState state) {
        this.state = state;
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.VERSION_SHEET);
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        same.getStyleClass().add(Styles.IMPORT_FILE);
        before.getStyleClass().addAll(Styles.VERSION_NAME, Styles.REMOVED);
        after.getStyleClass().addAll(Styles.VERSION_NAME, Styles.ADDED);
        area.getStyleClass().add(Styles.VERSION_TEXT);
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleText("Both versions");
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, choices, new FlowPane(10, 6, before, after, same), scroll, buttons());
        state.versions().comparingProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private HBox buttons() {
        next.setOnAction(pressed -> step());
        Button open = new Button("Open the other version", Icons.of(Feather.FILE_TEXT));
        open.setOnAction(pressed -> {
            close();
            comparing().ifPresent(now -> state.storyRequests().send(new StoryRequest(now.other().id(), List.of())));
        });
        Button close = new Button("Close");
        close.setCancelButton(true);
        close.setOnAction(pressed -> close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(10, next, open, space, close);
    }

    private Optional<Comparing> comparing() {
        return state.versions().comparingProperty().get();
    }

    private void close() {
        state.overlayProperty().set(Overlay.NONE);
    }

    /** Puts the keyboard on the text. */
    void focus() {
        area.requestFocus();
    }

    private void show(Comparing now) {
        Metadata story = now.story().metadata();
        title.setText(story.title());
        before.setText("Only in " + name(now.other().outlet(), now.other().published().map(Dates::written)));
        after.setText("Only in " + name(story.outlet(), story.published().map(Dates::written)));
        VersionText text = VersionText.of(now.comparison());
        differences = text.differences();
        shown = -1;
        same.setText(Words.count(differences.size(), "difference") + " · " + Math.round(now.comparison().same() * 100) + " % of the words are the same");
        next.setDisable(differences.isEmpty());
        choose(now);
        text.showIn(area);
        area.moveTo(0);
        area.requestFollowCaret();
    }

    private void choose(Comparing now) {
        ToggleGroup group = new ToggleGroup();
        choices.getChildren().setAll(IntStream.range(0, now.versions().size()).mapToObj(which -> {
            Story version = now.versions().get(which);
            ToggleButton button = new ToggleButton(name(version.outlet(), version.published().map(Dates::written)));
            button.getStyleClass().add(Styles.CHOICE);
            button.setToggleGroup(group);
            button.setSelected(which == now.chosen());
            button.setOnAction(pressed -> {
                button.setSelected(true);
                state.versions().requests().send(new Versions.Request(now.story().id(), which));
            });
            return button;
        }).toList());
        boolean several = now.versions().size() > 1;
        choices.setVisible(several);
        choices.setManaged(several);
    }

    private static String name(Optional<String> outlet, Optional<String> date) {
        return outlet.map(paper -> paper + date.map(" · "::concat).orElse("")).or(() -> date).orElse("a story without source");
    }

    /** Selects the next difference and brings it to sight; the first again after the last. */
    private void step() {
        shown = (shown + 1) % differences.size();
        Span difference = differences.get(shown);
        area.selectRange(difference.start(), difference.end());
        area.requestFollowCaret();
    }
}
