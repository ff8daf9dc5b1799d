package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import standpoint.article.ArticleId;
import standpoint.article.Span;

/** Where the user was: every story, every jump within one and everything laid over it is a stop to go back to, and forward again. */
public final class History {

    private static final int MOST = 200;

    private sealed interface Stop {}

    /** @param top the place that stood at the top of the page */
    private record InStory(ArticleId story, int top) implements Stop {}

    private record OnSheet(Sheet sheet) implements Stop {}

    private final ReaderState state;
    private final List<Stop> stops = new ArrayList<>();
    private final BooleanProperty canGoBack = new SimpleBooleanProperty();
    private final BooleanProperty canGoForward = new SimpleBooleanProperty();
    private int here = -1;
    /** The story to which a step back or forward leads: its arrival is no new stop. */
    private Optional<ArticleId> expected = Optional.empty();
    /** Whether a step back or forward is about to lay something over the story. */
    private boolean arriving;

    History(ReaderState state) {
        this.state = state;
    }

    public BooleanProperty canGoBackProperty() {
        return canGoBack;
    }

    public BooleanProperty canGoForwardProperty() {
        return canGoForward;
    }

    /** @param step -1 for back, 1 for forward */
    public void go(int step) {
        int next = here + step;
        if (next < 0 || next >= stops.size()) {
            return;
        }
        keepPlace();
        here = next;
        switch (stops.get(here)) {
            case InStory(ArticleId story, int top) -> {
                expected = state.isOpen(story) ? Optional.empty() : Optional.of(story);
                state.storyRequests().send(StoryRequest.at(story, top));
            }
            case OnSheet(Sheet sheet) -> {
                arriving = true;
                state.sheets().show(sheet);
                arriving = false;
            }
        }
        tell();
    }

    /** Another story takes the page; the one before is still on it. */
    void leaveFor(ArticleId story) {
        boolean arrived = expected.filter(story::equals).isPresent();
        expected = Optional.empty();
        if (arrived || state.isOpen(story)) {
            return;
        }
        if (state.pageProperty().get().isPresent()) {
            keepPlace();
        }
        add(new InStory(story, 0));
    }

    /** Something is about to lie over the story. */
    void leaveFor(Sheet sheet) {
        if (!arriving) {
            keepPlace();
            add(new OnSheet(sheet));
        }
    }

    /** What lies over the story is about to go. */
    void leaveSheet() {
        state.pageProperty().get().ifPresent(page -> add(new InStory(page.article().id(), state.sight().viewProperty().get().start())));
    }

    /** Words are about to be shown; where they are out of sight that is a jump. */
    void jumpTo(List<Span> words) {
        Span inSight = state.sight().viewProperty().get();
        if (state.sheets().isShown() && !words.isEmpty()) {
            state.pageProperty().get().ifPresent(page -> add(new InStory(page.article().id(), words.getFirst().start())));
            return;
        }
        if (words.isEmpty() || inSight.isEmpty() || inSight.contains(words.getFirst().start())) {
            return;
        }
        state.pageProperty().get().ifPresent(page -> {
            keepPlace();
            add(new InStory(page.article().id(), words.getFirst().start()));
        });
    }

    private void add(Stop stop) {
        stops.subList(here + 1, stops.size()).clear();
        stops.add(stop);
        if (stops.size() > MOST) {
            stops.removeFirst();
        }
        here = stops.size() - 1;
        tell();
    }

    /** The stop that is left is where the reader is now, not where he arrived. */
    private void keepPlace() {
        Span inSight = state.sight().viewProperty().get();
        if (here >= 0 && !inSight.isEmpty() && stops.get(here) instanceof InStory(ArticleId story, var _) && state.isOpen(story)) {
            stops.set(here, new InStory(story, inSight.start()));
        }
    }

    private void tell() {
        canGoBack.set(here > 0);
        canGoForward.set(here < stops.size() - 1);
    }
}
