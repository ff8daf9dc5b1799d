package standpoint.reader.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;

/** What the lists of quotes and stances share: they follow the page and the selected entity, and mark the selected card. */
final class FindingsPane {

    /** What such a list shows. */
    interface Content {

        /** All findings of the story. */
        List<Node> all(Analysis analysis, Map<Annotation, Card> cards);

        /** The findings by and about one entity. */
        List<Node> of(Analysis analysis, Dossier dossier, Map<Annotation, Card> cards);

        /** What stands there when {@link #all} or {@link #of} has nothing. */
        EmptyState nothing(Optional<Dossier> dossier);
    }

    private final ReaderState state;
    private final CardList list;
    private final Content content;
    private final Map<Annotation, Card> cards = new HashMap<>();
    private List<? extends Node> shown = List.of();

    private FindingsPane(ReaderState state, CardList list, Content content) {
        this.state = state;
        this.list = list;
        this.content = content;
    }

    /** @param more what else the content depends on */
    static CardList of(ReaderState state, Content content, ObservableValue<?>... more) {
        CardList list = new CardList();
        FindingsPane pane = new FindingsPane(state, list, content);
        state.pageProperty().subscribe(now -> pane.refresh());
        state.entityProperty().subscribe(now -> pane.refresh());
        state.findingProperty().subscribe(now -> pane.mark());
        for (ObservableValue<?> one : more) {
            one.subscribe((was, is) -> pane.refresh());
        }
        state.sections().listen(pane::reveal);
        return list;
    }

    private void refresh() {
        cards.clear();
        shown = nodes();
        list.show(shown);
        mark();
    }

    private List<? extends Node> nodes() {
        Optional<Page> page = state.pageProperty().get();
        if (page.isEmpty()) {
            return List.of(new EmptyState(Feather.BOOK_OPEN, "No story open", "What is found in a story appears here."));
        }
        Optional<Analysis> analysis = page.get().analysis();
        if (analysis.isEmpty()) {
            return List.of(Waiting.forAnalysis());
        }
        if (analysis.get().limitation().isPresent()) {
            return Nobody.in(page.get()).stream().map(Nobody::state).toList();
        }
        Optional<Dossier> dossier = state.dossier();
        List<Node> nodes = dossier.map(chosen -> content.of(analysis.get(), chosen, cards)).orElseGet(() -> content.all(analysis.get(), cards));
        return nodes.isEmpty() ? List.of(content.nothing(dossier)) : nodes;
    }

    private void mark() {
        Optional<Annotation> selected = state.findingProperty().get();
        cards.forEach((finding, card) -> card.setSelected(selected.filter(finding::equals).isPresent()));
        selected.map(cards::get).ifPresent(list::reveal);
    }

    /** The title of a section, to which links lead. */
    private void reveal(Section section) {
        shown.stream().filter(node -> node instanceof SectionTitle title && title.section() == section).findFirst().ifPresent(list::revealAtTop);
    }
}
