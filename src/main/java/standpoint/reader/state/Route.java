package standpoint.reader.state;

import java.util.List;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.ArticleId;
import standpoint.library.Story;

/** The way on and back through what is there: stories, stances, quotes, mentions. */
public final class Route {

    private final ReaderState state;

    public Route(ReaderState state) {
        this.state = state;
    }

    /** @param step 1 for the next story of the list that is shown (all stories or hits), -1 for the one before */
    public void story(int step) {
        List<ArticleId> ids = state.shelf().shown().stream().map(Story::id).toList();
        int here = state.pageProperty().get().map(page -> ids.indexOf(page.article().id())).orElse(-1);
        if (!ids.isEmpty()) {
            int next = here < 0 && step < 0 ? ids.size() - 1 : Math.clamp(here + step, 0, ids.size() - 1);
            state.storyRequests().send(new StoryRequest(ids.get(next), List.of()));
        }
    }

    /** Through the stances that are listed, always in text order. */
    public void stance(int step) {
        state.analysis().ifPresent(analysis -> {
            List<Stance> stances = state.selection().dossier().map(Dossier::stances).orElse(analysis.stances());
            finding(state.stanceList().view().inTextOrder(analysis, stances), step);
        });
    }

    /** Round and round through the evidence of the selected stance. */
    public void evidence(int step) {
        state.selection().selectedStance().ifPresent(stance -> evidence(stance, step));
    }

    /** The same of any stance, which is selected by it. */
    public void evidence(Stance stance, int step) {
        if (state.selection().selectedStance().filter(stance::equals).isEmpty()) {
            state.selection().select(stance);
        }
        int next = Math.floorMod(state.stanceList().evidenceProperty().get() + step, stance.evidence().size());
        state.stanceList().evidenceProperty().set(next);
        state.sight().reveals().send(List.of(stance.evidence().get(next)));
    }

    /** Through the quotes that are listed, always in text order. */
    public void quote(int step) {
        List<Quote> quotes = state.selection().dossier().map(Dossier::quotes).or(() -> state.analysis().map(Analysis::quotes)).orElse(List.of());
        finding(state.quoteList().viewProperty().get().of(quotes), step);
    }

    /** To the next or previous mention of the selected entity. */
    public void mention(int step) {
        state.selection().dossier().ifPresent(dossier -> mention(dossier.entity().mentions(), step));
    }

    /** Round and round through mentions: from the selected one, or else from where the reader is. */
    public void mention(List<Mention> ring, int step) {
        int here = selected(ring);
        if (!ring.isEmpty()) {
            state.selection().select(ring.get(here < 0 ? fromHere(ring, step) : Math.floorMod(here + step, ring.size())));
        }
    }

    /** From the selected one, unless the reader has scrolled away from it; its ends stay where they are. */
    private void finding(List<? extends Annotation> all, int step) {
        int here = selected(all);
        if (!all.isEmpty()) {
            boolean stillThere = here >= 0 && state.sight().isHere(all.get(here).spans());
            state.selection().select(all.get(stillThere ? Math.clamp(here + step, 0, all.size() - 1) : fromHere(all, step)));
        }
    }

    private int selected(List<? extends Annotation> all) {
        return state.selection().findingProperty().get().map(all::indexOf).orElse(-1);
    }

    /** The index of what comes next, or before; beyond the last comes the first. */
    private int fromHere(List<? extends Annotation> inTextOrder, int step) {
        int before = (int) inTextOrder.stream().takeWhile(one -> one.spans().getFirst().start() < state.sight().placeProperty().get()).count();
        return Math.floorMod(step > 0 ? before : before - 1, inTextOrder.size());
    }
}
