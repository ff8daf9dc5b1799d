package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;
import standpoint.reader.state.SideTab;

/** What the lists of quotes and stances share: they follow the page and the selected entity, and mark the selected card. */
final class FindingsPane {

    /** What such a list shows. */
    interface Content {

        /** Adds all findings of the story. */
        void all(Analysis analysis, Rows rows);

        /** Adds the findings by and about one entity. */
        void of(Analysis analysis, Dossier dossier, Rows rows);

        /** What stands there when {@link #all} or {@link #of} adds nothing. */
        EmptyState nothing(Optional<Dossier> dossier);
    }

    private final ReaderState state;
    private final CardList list;
    private final Notes notes;
    private final Content content;
    private final WhenOpen whenOpen;
    private final ObservableValue<?>[] more;
    private Rows rows = new Rows();
    /** What the list depends on beside the findings, as it was. */
    private List<?> shownFor = List.of();

    private FindingsPane(ReaderState state, SideTab tab, CardList list, Notes notes, Content content, ObservableValue<?>... more) {
        this.more = more;
        this.state = state;
        this.list = list;
        this.notes = notes;
        this.content = content;
        whenOpen = new WhenOpen(state, tab, this::show, this::clear);
    }

    /**
     * @param tab   the one that the list stands in
     * @param notes above the list
     * @param more  what else the content depends on
     */
    static CardList of(ReaderState state, SideTab tab, Notes notes, Content content, ObservableValue<?>... more) {
        CardList list = new CardList();
        FindingsPane pane = new FindingsPane(state, tab, list, notes, content, more);
        state.pageProperty().subscribe(now -> pane.whenOpen.run());
        state.selection().entityProperty().subscribe(now -> pane.whenOpen.run());
        state.selection().findingProperty().subscribe(now -> pane.mark());
        for (ObservableValue<?> one : more) {
            one.subscribe((was, is) -> pane.whenOpen.run());
        }
        state.selection().sections().listen(pane::reveal);
        return list;
    }

    private void show() {
        rows = rows();
        notes.show(rows.notes());
        List<?> now = shownFor();
        if (now.equals(shownFor)) { // the reader decided about a finding, and goes on with the next one
            list.showChanged(rows.makers());
        } else {
            list.showAsNeeded(rows.makers());
        }
        shownFor = now;
        mark();
    }

    private List<?> shownFor() {
        List<Object> all = new ArrayList<>();
        all.add(state.pageProperty().get().map(Page::article));
        all.add(state.analysis().isPresent());
        all.add(state.selection().entityProperty().get());
        for (ObservableValue<?> one : more) {
            all.add(String.valueOf(one.getValue()));
        }
        return all;
    }

    private void clear() {
        rows = new Rows();
        shownFor = List.of();
        notes.show(List.of());
        list.showAsNeeded(List.of());
    }

    private Rows rows() {
        Rows filled = new Rows();
        Optional<Page> page = state.pageProperty().get();
        Optional<Analysis> analysis = page.flatMap(Page::analysis);
        if (page.isEmpty()) {
            filled.add(() -> NoStory.in(state));
        } else if (analysis.isEmpty()) {
            filled.add(Waiting::forAnalysis);
        } else if (analysis.get().limitation().isPresent()) {
            Nobody.in(page.get()).ifPresent(nobody -> filled.add(nobody::state));
        } else {
            Optional<Dossier> dossier = state.selection().dossier();
            dossier.ifPresentOrElse(chosen -> content.of(analysis.get(), chosen, filled), () -> content.all(analysis.get(), filled));
            if (filled.makers().isEmpty() && filled.notes().isEmpty()) {
                filled.add(() -> content.nothing(dossier));
            }
        }
        return filled;
    }

    private void mark() {
        Optional<Annotation> selected = state.selection().findingProperty().get();
        rows.mark(selected);
        selected.flatMap(rows::rowOf).ifPresent(list::reveal);
    }

    private void reveal(Section section) {
        rows.rowOf(section).ifPresent(list::revealAtTop);
    }
}
