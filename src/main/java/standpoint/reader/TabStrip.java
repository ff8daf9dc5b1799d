package standpoint.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import standpoint.article.ArticleId;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Tabs;

/** The open stories above the page: a press goes to one, its cross or the middle button closes it, and they can be dragged into another order. */
final class TabStrip extends TabPane {

    private final ReaderState state;
    private final Tabs tabs;
    private final Map<ArticleId, Tab> byStory = new HashMap<>();
    /** While the strip follows the state it asks nothing of it. */
    private boolean following;

    TabStrip(ReaderState state) {
        this.state = state;
        tabs = state.tabs();
        getStyleClass().add(Styles.STORY_TABS);
        setTabDragPolicy(TabDragPolicy.REORDER);
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        setAccessibleText("Open stories");
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        tabs.all().subscribe(this::follow);
        state.pageProperty().subscribe(now -> follow());
        state.looks().focusModeProperty().subscribe(now -> follow());
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        getTabs().addListener((ListChangeListener<Tab>) change -> {
            while (change.next()) {
                if (change.wasPermutated() && !following) {
                    tabs.arrange(getTabs().stream().map(TabStrip::storyOf).toList());
                }
            }
        });
    }

    private void follow() {
        following = true;
        try {
            List<ArticleId> open = tabs.all().stream().map(StoryTab::story).toList();
            byStory.keySet().retainAll(open);
            getTabs().removeIf(tab -> !byStory.containsKey(storyOf(tab)));
            for (int i = 0; i < open.size(); i++) {
                StoryTab story = tabs.all().get(i);
                Tab tab = byStory.get(story.story());
                if (tab == null) {
                    tab = tab(story.story());
                    byStory.put(story.story(), tab);
                    getTabs().add(i, tab);
                }
                if (!story.title().equals(tab.getText())) {
                    tab.setText(story.title());
                    tab.setTooltip(new Tooltip(story.title()));
                }
            }
            state.pageProperty().get().map(page -> byStory.get(page.article().id())).ifPresent(getSelectionModel()::select);
        } finally {
            following = false;
        }
        setVisible(!getTabs().isEmpty() && !state.looks().focusModeProperty().get());
        setManaged(isVisible());
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
