package standpoint.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import standpoint.article.ArticleId;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Tabs;

/**
 * The open stories above the page: a press goes to one, its cross or the middle button closes it, and they can be dragged into another order.
 * A menu beside them has them all. The menu that a {@link TabPane} brings along is hidden: while it is closed it holds on to every entry that
 * it ever had.
 */
final class TabStrip extends HBox {

    /** Of a title with its cross. */
    private static final double SHORTEST = 90;
    private static final double LONGEST = 170;
    /** What a tab has around these. */
    private static final double AROUND = 15;
    /** What a tab pane keeps free behind its last tab. */
    private static final double SPARE = 10;
    /** Longer than a dragged tab takes to its place. */
    private static final Duration REST = Duration.millis(400);

    private final TabPane pane = new TabPane();
    private final MenuButton menu = new MenuButton();
    private final ReaderState state;
    private final Tabs tabs;
    private final Map<ArticleId, Tab> byStory = new HashMap<>();
    /** While the strip follows the state it asks nothing of it. */
    private boolean following;
    /** From the first move of a dragged tab until it has come to rest: JavaFX fails where a tab goes meanwhile. */
    private boolean dragging;
    private final PauseTransition rest = new PauseTransition(REST);

    TabStrip(ReaderState state) {
        this.state = state;
        tabs = state.tabs();
        pane.getStyleClass().add(Styles.STORY_TABS);
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.setAccessibleText("Open stories");
        pane.setMinSize(0, USE_PREF_SIZE);
        pane.setMaxHeight(USE_PREF_SIZE);
        setHgrow(pane, Priority.ALWAYS);
        pane.widthProperty().subscribe(this::share);
        menu.getStyleClass().add(Styles.ALL_TABS);
        menu.setMinHeight(0); // as high as the tabs and no higher: the line below them goes on below it
        menu.setPrefHeight(0);
        menu.setMaxHeight(Double.MAX_VALUE);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setFocusTraversable(false); // the keyboard has keys of its own for what it offers
        menu.setAccessibleText("All open stories");
        menu.setTooltip(new Tooltip("All open stories"));
        menu.setOnShowing(showing -> menu.getItems().setAll(tabs.all().stream().map(this::item).toList()));
        getChildren().addAll(pane, menu);
        rest.setOnFinished(over -> {
            dragging = false;
            follow();
        });
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> dragging = true);
        pane.addEventFilter(MouseEvent.ANY, this::settle);
        tabs.all().subscribe(this::follow);
        state.pageProperty().subscribe(now -> follow());
        state.looks().focusModeProperty().subscribe(now -> follow());
        pane.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        pane.getTabs().addListener((ListChangeListener<Tab>) change -> {
            while (change.next()) {
                if (change.wasPermutated() && !following) {
                    tabs.arrange(pane.getTabs().stream().map(TabStrip::storyOf).toList());
                }
            }
        });
    }

    /** A dragged tab moves to its place when the button is let go, wherever that was. */
    private void settle(MouseEvent event) {
        boolean released = event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == MouseEvent.MOUSE_MOVED;
        if (dragging && released && rest.getStatus() != Animation.Status.RUNNING) {
            rest.playFromStart();
        }
    }

    private void follow() {
        if (dragging) {
            return; // once the tab rests
        }
        following = true;
        try {
            List<ArticleId> open = tabs.all().stream().map(StoryTab::story).toList();
            byStory.keySet().retainAll(open);
            pane.getTabs().removeIf(tab -> !byStory.containsKey(storyOf(tab)));
            for (int i = 0; i < open.size(); i++) {
                StoryTab story = tabs.all().get(i);
                Tab tab = byStory.get(story.story());
                if (tab == null) {
                    tab = tab(story.story());
                    byStory.put(story.story(), tab);
                    pane.getTabs().add(i, tab);
                }
                if (!story.title().equals(tab.getText())) {
                    tab.setText(story.title());
                    tab.setTooltip(new Tooltip(story.title()));
                }
            }
            state.pageProperty().get().map(page -> byStory.get(page.article().id())).ifPresent(pane.getSelectionModel()::select);
        } finally {
            following = false;
        }
        share();
        menu.setVisible(pane.getTabs().size() > 1);
        menu.setManaged(menu.isVisible());
        setVisible(!pane.getTabs().isEmpty() && !state.looks().focusModeProperty().get());
        setManaged(isVisible());
    }

    /** Where not all titles fit, all tabs are as wide as lets whole ones fill the strip: a title is cut with dots, and not by the strip's end. */
    private void share() {
        double room = Math.floor(pane.getWidth()) - SPARE;
        int number = pane.getTabs().size();
        if (room <= 0 || number * (LONGEST + AROUND) <= room) {
            pane.setTabMinWidth(SHORTEST);
            pane.setTabMaxWidth(LONGEST);
        } else {
            double shown = Math.min(number, Math.max(1, Math.floor(room / (SHORTEST + AROUND))));
            pane.setTabMinWidth(Math.floor(room / shown) - AROUND);
            pane.setTabMaxWidth(Math.floor(room / shown) - AROUND);
        }
    }

    private Tab tab(ArticleId story) {
        Tab tab = new Tab();
        tab.setUserData(story);
        tab.setOnCloseRequest(request -> {
            tabs.close(story);
            request.consume(); // the tab goes with its story
        });
        tab.setContextMenu(new ContextMenu(item("Close", Feather.X, () -> tabs.close(story)),
                item("Close the others", Feather.X_SQUARE, () -> tabs.closeOthers(story))));
        return tab;
    }

    private MenuItem item(StoryTab story) {
        CheckMenuItem item = new CheckMenuItem(story.title());
        item.setMnemonicParsing(false);
        item.setSelected(state.isOpen(story.story()));
        item.setOnAction(chosen -> tabs.go(story.story()));
        return item;
    }

    private static MenuItem item(String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static ArticleId storyOf(Tab tab) {
        return (ArticleId) tab.getUserData();
    }

    private void chosen(Tab tab) {
        if (!following && tab != null && !state.isOpen(storyOf(tab))) {
            tabs.go(storyOf(tab));
        }
    }
}
