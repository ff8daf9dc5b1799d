package standpoint.reader.state;

import java.util.List;
import java.util.function.Consumer;

import standpoint.analysis.Annotation;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.ArticleId;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;

/** The way on and back through what is there: stories, stances, quotes. Ends stay where they are. */
public final class Route {

    private final ReaderState state;

    public Route(ReaderState state) {
        this.state = state;
    }

    /** @param step 1 for the next story of the list that is shown (all stories or hits), -1 for the one before */
    public void story(int step) {
        List<ArticleId> ids = shownStories().stream().map(Story::id).toList();
        int here = state.pageProperty().get().map(page -> ids.indexOf(page.article().id())).orElse(-1);
        go(ids, here, step, id -> state.storyRequests().send(new StoryRequest(id, List.of())));
    }

    public void stance(int step) {
        List<Stance> stances = state.analysis().map(analysis -> state.selectedEntity()
                .map(entity -> new Dossier(analysis, entity.id())).map(Dossier::stances).orElse(analysis.stances())).orElse(List.of());
        annotation(stances, step);
    }

    public void quote(int step) {
        List<Quote> quotes = state.analysis().map(analysis -> state.selectedEntity()
                .map(entity -> new Dossier(analysis, entity.id())).map(Dossier::quotes).orElse(analysis.quotes())).orElse(List.of());
        annotation(quotes, step);
    }

    private void annotation(List<? extends Annotation> all, int step) {
        int here = state.findingProperty().get().map(all::indexOf).orElse(-1);
        go(all, here, step, state::select);
    }

    private static <T> void go(List<? extends T> all, int here, int step, Consumer<T> visit) {
        if (all.isEmpty()) {
            return;
        }
        int next = here < 0 && step < 0 ? all.size() - 1 : Math.clamp(here + step, 0, all.size() - 1);
        visit.accept(all.get(next));
    }

    private List<Story> shownStories() {
        return state.outcomeProperty().get()
                .map(outcome -> outcome instanceof SearchOutcome.Found found ? found.hits().stream().map(Hit::story).toList() : List.<Story>of())
                .orElse(state.stories());
    }
}
