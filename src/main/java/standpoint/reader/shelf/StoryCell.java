package standpoint.reader.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import standpoint.article.ArticleId;
import standpoint.library.Story;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;

/** A story in the list: its title on at most two lines, outlet and date below, in a narrow list below each other. */
final class StoryCell extends ListCell<Story> {

    private static final double HEIGHT = 68;
    private static final double NARROW_HEIGHT = 82;
    /** With less, an outlet and its date do not stand side by side. */
    private static final double ROOM_FOR_BOTH = 224;
    private static final String UNKNOWN = "No source or date";
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label title = new Label();
    private final Label source = new Label();
    private final Button close = new Button(null, Icons.of(Feather.X));
    private final HBox line = new HBox(2, title, close);
    private final Label date = new Label();
    private final VBox box = new VBox(line);
    private final ContextMenu menu = new ContextMenu();
    private final Region unread = new Region();
    private final ObservableSet<ArticleId> read;
    private final Predicate<ArticleId> isOpen;

    /** Offers something more to do with the stories that {@code where} says. */
    void offer(String label, Feather icon, Predicate<Story> where, Consumer<Story> action) {
        MenuItem item = new MenuItem(label, Icons.of(icon));
        item.setOnAction(chosen -> Optional.ofNullable(getItem()).ifPresent(action));
        menu.getItems().add(item);
        menu.setOnShowing(showing -> item.setVisible(Optional.ofNullable(getItem()).filter(where).isPresent()));
    }

    /**
     * @param closing what takes a story off the list
     * @param apart   what opens it in a tab of its own
     * @param read    the stories that were on the page; the others are marked as unread
     * @param isOpen  whether a story is on the page, which the selection tells only until it is moved by keys
     */
    StoryCell(Consumer<Story> closing, Consumer<Story> apart, ObservableSet<ArticleId> read, Predicate<ArticleId> isOpen) {
        this.read = read;
        this.isOpen = isOpen;
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close.getStyleClass().addAll(Styles.TOOL, Styles.CLOSE_STORY);
        close.setTooltip(new Tooltip("Take off the list (Delete); the story stays in the library"));
        close.setFocusTraversable(false); // the Delete key does the same
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnMouseClicked(Event::consume); // the list would open the story
        close.setOnAction(pressed -> Optional.ofNullable(getItem()).ifPresent(closing));
        menu.getItems().addAll(item("Open in a new tab", Feather.PLUS_SQUARE, apart), item("Take off the list", Feather.TRASH, closing));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean wanted = event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && event.isShortcutDown();
            if (wanted && getItem() != null) {
                apart.accept(getItem());
                event.consume();
            }
        });
        title.setWrapText(true);
        title.getStyleClass().add(Styles.STORY_TITLE);
        source.getStyleClass().add(Styles.STORY_SOURCE);
        date.getStyleClass().add(Styles.STORY_DATE);
        source.setMinWidth(0);
        date.setMinWidth(USE_PREF_SIZE); // in a narrow list the outlet is cut first
        unread.getStyleClass().add(Styles.UNREAD);
        setPrefWidth(0); // as wide as the list, never wider
    }

    /** Of all cells of a list so wide. */
    static double height(double width) {
        return width < ROOM_FOR_BOTH ? NARROW_HEIGHT : HEIGHT;
    }

    private MenuItem item(String words, Feather icon, Consumer<Story> action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(chosen -> Optional.ofNullable(getItem()).ifPresent(action));
        return item;
    }

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        if (empty || story == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            pseudoClassStateChanged(OPEN, false);
            return;
        }
        boolean isNew = !read.contains(story.id());
        source.setGraphic(isNew ? unread : null);
        title.setText(story.title());
        source.setText(story.outlet().or(() -> story.published().map(Dates::written)).orElse(UNKNOWN));
        boolean narrow = getListView().getFixedCellSize() > HEIGHT;
        date.setText(story.outlet().flatMap(outlet -> story.published()).map(day -> (narrow ? "" : " · ") + Dates.written(day)).orElse(""));
        box.getChildren().setAll(line, narrow ? new VBox(source, date) : new HBox(source, date));
        pseudoClassStateChanged(OPEN, isOpen.test(story.id()));
        close.setAccessibleText("Take off the list: " + story.title());
        setGraphic(box);
        setContextMenu(menu);
        setTooltip(new Tooltip(story.title() + "\n" + sourceOf(story))); // a narrow list cuts both
        setAccessibleText(story.title() + ", " + sourceOf(story) + (isNew ? ", unread" : ""));
    }

    static String sourceOf(Story story) {
        String source = Stream.of(story.outlet(), story.published().map(Dates::written)).flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
        return source.isEmpty() ? UNKNOWN : source;
    }
}
