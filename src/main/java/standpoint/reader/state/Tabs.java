package standpoint.reader.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.library.Story;

/** The stories that are open, each in a tab; one of them is on the page. No story has two tabs. */
public final class Tabs {

    private final ReaderState state;
    private final ObservableList<StoryTab> all = FXCollections.observableArrayList();

    Tabs(ReaderState state) {
        this.state = state;
    }

    /** In their order; to be changed by the methods of this class alone. */
    public ObservableList<StoryTab> all() {
        return all;
    }

    /** The same with the place and the selection of the one on the page as they are now. */
    public List<StoryTab> asTheyAre() {
        return all.stream().map(tab -> state.isOpen(tab.story()) ? now(tab) : tab).toList();
    }

    /** A story as the user last saw it; empty unless it is open and was seen. */
    public Optional<Page> page(ArticleId story) {
        return tab(story).flatMap(StoryTab::page);
    }

    /** Goes to the tabs that the window was left with; none of them is on the page yet. */
    public void restore(List<StoryTab> left) {
        all.setAll(left);
    }

    /** Opens a story in a tab of its own behind the others; the page stays as it is. */
    public void open(Story story) {
        if (tab(story.id()).isEmpty()) {
            all.add(new StoryTab(story.id(), story.title()));
        }
    }

    /** Puts an open story on the page as the user left it. */
    public void go(ArticleId story) {
        tab(story).ifPresent(tab -> state.storyRequests().send(StoryRequest.at(story, tab.top())));
    }

    /** @param step 1 for the next tab, -1 for the one before, round and round */
    public void step(int step) {
        if (!all.isEmpty()) {
            int here = here();
            go(all.get(here < 0 ? 0 : Math.floorMod(here + step, all.size())).story());
        }
    }

    /** Puts the tabs in the order of these stories. */
    public void arrange(List<ArticleId> order) {
        all.sort(Comparator.comparingInt(tab -> order.indexOf(tab.story())));
    }

    /** Takes away a tab and, if it was on the page, goes to the one that has its place now. */
    public void close(ArticleId story) {
        int index = indexOf(story);
        if (index < 0) {
            return;
        }
        all.remove(index);
        if (state.isOpen(story)) {
            state.pages().clear();
            if (!all.isEmpty()) {
                go(all.get(Math.min(index, all.size() - 1)).story());
            }
        }
    }

    public void closeCurrent() {
        state.pageProperty().get().ifPresent(page -> close(page.article().id()));
    }

    public void closeOthers(ArticleId kept) {
        all.removeIf(tab -> !tab.story().equals(kept));
        if (!state.isOpen(kept)) {
            go(kept);
        }
    }

    /** Gives a story its tab again, where it was. */
    void putBack(StoryTab tab, int index) {
        if (indexOf(tab.story()) < 0) {
            all.add(Math.min(index, all.size()), tab);
        }
    }

    /** Keeps how the page is left for another story. */
    void leaveFor(ArticleId next) {
        int here = here();
        if (here >= 0 && !all.get(here).story().equals(next)) {
            all.set(here, now(all.get(here)));
        }
    }

    /**
     * A story comes onto the page: in its own tab if it has one, or else in place of the one that is there.
     *
     * @param apart whether to make a tab for it rather than to replace another story
     */
    void take(Page page, boolean apart) {
        int here = here();
        if (indexOf(page.article().id()) >= 0) {
            change(page.article().id(), tab -> tab.with(page));
        } else if (here >= 0 && !apart) {
            all.set(here, StoryTab.of(page));
        } else {
            all.add(here + 1, StoryTab.of(page));
        }
    }

    /** The outcome of an analysis belongs to its story, be that on the page or not. */
    void fillIn(Page outcome) {
        change(outcome.article().id(), tab -> tab.with(outcome));
    }

    /** Selects what was selected when the user left the story that is on the page again, once its analysis is there. */
    void selectAgain() {
        Optional<Analysis> analysis = state.analysis();
        int here = here();
        if (here >= 0 && analysis.isPresent()) {
            StoryTab tab = all.get(here);
            tab.choice().entity().filter(entity -> analysis.get().entity(entity).isPresent())
                    .ifPresent(entity -> state.selection().entityProperty().set(Optional.of(entity)));
            tab.choice().in(analysis.get()).ifPresent(finding -> state.selection().findingProperty().set(Optional.of(finding)));
            all.set(here, tab.withoutChoice());
        }
    }

    private StoryTab now(StoryTab tab) {
        boolean stillToSelect = !tab.choice().equals(Choice.NOTHING);
        return tab.left(state.sight().viewProperty().get().start(), stillToSelect ? tab.choice() : Choice.of(state));
    }

    private void change(ArticleId story, UnaryOperator<StoryTab> change) {
        int index = indexOf(story);
        if (index >= 0) {
            all.set(index, change.apply(all.get(index)));
        }
    }

    private int here() {
        return state.pageProperty().get().map(page -> indexOf(page.article().id())).orElse(-1);
    }

    private Optional<StoryTab> tab(ArticleId story) {
        return all.stream().filter(tab -> tab.story().equals(story)).findFirst();
    }

    private int indexOf(ArticleId story) {
        return all.stream().map(StoryTab::story).toList().indexOf(story);
    }
}
