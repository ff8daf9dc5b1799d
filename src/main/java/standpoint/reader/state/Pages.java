package standpoint.reader.state;

import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.article.Article;
import standpoint.article.ArticleId;

/** How stories come onto the page, and how what is found in them reaches them there and wherever else they are open. */
public final class Pages {

    private final ReaderState state;

    Pages(ReaderState state) {
        this.state = state;
    }

    /** Puts another story on the page: in its tab, as the user left it, or else in place of the one that is there, with nothing selected. */
    public void show(Page page) {
        show(page, false);
    }

    /** The same, but a story without a tab gets one and replaces no other. */
    public void showApart(Page page) {
        show(page, true);
    }

    /** The same with an article whose analysis is still to come. */
    public void show(Article article) {
        show(Page.of(article));
    }

    private void show(Page page, boolean apart) {
        state.tabs().leaveFor(page.article().id());
        state.history().leaveFor(page.article().id());
        state.sheets().takeAway();
        state.selection().clear();
        state.sight().forget();
        state.tabs().take(page, apart);
        state.pageProperty().set(Optional.of(page));
        state.tabs().selectAgain();
    }

    /** Fills in an analysis, on the page only if its story is still the open one. */
    public void fillIn(Analysis analysis) {
        fillIn(Page.of(analysis));
    }

    /** The same with the outcome of an analysis that did not come to its end. */
    public void fillIn(Page outcome) {
        keep(outcome);
        if (state.isOpen(outcome.article().id())) {
            state.selection().clear();
            state.pageProperty().set(Optional.of(outcome));
            state.tabs().selectAgain();
        }
    }

    /**
     * The same story with other findings: the page stays where it is.
     *
     * @param changed what became of the finding that is selected from now on
     */
    void revise(Page revised, Optional<Annotation> changed) {
        keep(revised);
        if (state.isOpen(revised.article().id())) {
            state.selection().leave(revised);
            state.pageProperty().set(Optional.of(revised));
            state.selection().findingProperty().set(changed);
        }
    }

    private void keep(Page page) {
        state.shelf().fillIn(page);
        state.tabs().fillIn(page);
    }

    /** A story as it is open, on the page or in another tab. */
    Optional<Page> of(ArticleId story) {
        return state.pageProperty().get().filter(open -> open.article().id().equals(story)).or(() -> state.tabs().page(story))
                .or(() -> state.shelf().guest(story));
    }

    /** No story is on the page any longer. */
    void clear() {
        state.selection().clear();
        state.pageProperty().set(Optional.empty());
    }
}
