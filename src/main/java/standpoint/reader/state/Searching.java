package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import standpoint.library.BeingTyped;
import standpoint.library.Facet;
import standpoint.library.QueryPart;
import standpoint.library.Question;
import standpoint.library.Relaxation;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.library.SearchOptions.Order;

/** The search beyond its words: filters, order, what the stories found have, and what is offered while a query is typed. */
public final class Searching {

    /** So many hits are shown, and so many more each time the user asks. */
    public static final int HITS = 50;

    private final Bookshelf shelf;
    private final SearchMemory memory = new SearchMemory();
    private final ObjectProperty<List<SearchFilter>> filters = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
    private final BooleanProperty quotesOnly = new SimpleBooleanProperty();
    private final IntegerProperty limit = new SimpleIntegerProperty(HITS);
    private final StringProperty answered = new SimpleStringProperty("");
    private final ObjectProperty<List<Facet>> facets = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Relaxation>> relaxations = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<SearchPane> pane = new SimpleObjectProperty<>(SearchPane.NONE);
    private final ObjectProperty<Optional<BeingTyped>> typed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Proposal>> proposals = new SimpleObjectProperty<>(List.of());

    Searching(Bookshelf shelf) {
        this.shelf = shelf;
        shelf.queryProperty().subscribe((was, is) -> limit.set(HITS));
        filters.subscribe((was, is) -> limit.set(HITS));
    }

    public SearchMemory memory() {
        return memory;
    }

    public ObjectProperty<List<SearchFilter>> filtersProperty() {
        return filters;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** Whether words that name no field are looked for in quotes only. */
    public BooleanProperty quotesOnlyProperty() {
        return quotesOnly;
    }

    /** The most hits to show. */
    public IntegerProperty limitProperty() {
        return limit;
    }

    /** The query that the outcome answers: an older one than that in the box while an answer is on its way. */
    public StringProperty answeredProperty() {
        return answered;
    }

    /** What the stories found have; what all stories have while no search stands. Counted while somebody looks at it. */
    public ObjectProperty<List<Facet>> facetsProperty() {
        return facets;
    }

    /** What could be left out where nothing was found. */
    public ObjectProperty<List<Relaxation>> relaxationsProperty() {
        return relaxations;
    }

    /** What stands beside the search box. */
    public ObjectProperty<SearchPane> paneProperty() {
        return pane;
    }

    /** What stands at the cursor of the search box and may be completed. */
    public ObjectProperty<Optional<BeingTyped>> typedProperty() {
        return typed;
    }

    /** What it may be completed with. */
    public ObjectProperty<List<Proposal>> proposalsProperty() {
        return proposals;
    }

    /** All that is asked now. */
    public Question question() {
        return new Question(shelf.queryProperty().get(), filters.get(), order.get(), quotesOnly.get());
    }

    /** Whether a search stands. */
    public boolean isActive() {
        return !question().asksNothing();
    }

    public void ask(Question question) {
        shelf.queryProperty().set(question.query());
        filters.set(question.filters());
        order.set(question.order());
        quotesOnly.set(question.quotesOnly());
    }

    /** Leaves the search; hits that come later will have the same order. */
    public void clear() {
        shelf.queryProperty().set("");
        filters.set(List.of());
        quotesOnly.set(false);
    }

    public Optional<SearchFilter> filterOn(SearchField field, String value) {
        return filters.get().stream().filter(filter -> filter.field() == field && filter.value().equals(value)).findFirst();
    }

    /** Keeps only stories with a value, or only those without; the same again takes the filter away. */
    public void turn(SearchField field, String value, boolean excluded) {
        Optional<SearchFilter> before = filterOn(field, value);
        List<SearchFilter> changed = new ArrayList<>(filters.get());
        before.ifPresent(changed::remove);
        if (before.filter(filter -> filter.excluded() == excluded).isEmpty()) {
            changed.add(new SearchFilter(field, value, excluded));
        }
        filters.set(List.copyOf(changed));
    }

    public void remove(SearchFilter filter) {
        filters.set(filters.get().stream().filter(one -> !one.equals(filter)).toList());
    }

    /** The conditions of the query that are more than a word to look for. */
    public List<QueryPart> conditions() {
        return QueryPart.of(shelf.queryProperty().get()).stream().filter(part -> !part.plain()).toList();
    }

    /** Takes a condition out of the query. */
    public void remove(QueryPart part) {
        List<QueryPart> rest = new ArrayList<>(QueryPart.of(shelf.queryProperty().get()));
        rest.remove(part);
        shelf.queryProperty().set(QueryPart.join(rest));
    }

    /** Best, newest, oldest, and again. */
    public void turnOrder() {
        order.set(switch (order.get()) {
            case RELEVANCE -> Order.NEWEST;
            case NEWEST -> Order.OLDEST;
            case OLDEST -> Order.RELEVANCE;
        });
    }

    /** Shows a pane, or takes it away where it stands already. */
    public void turn(SearchPane wanted) {
        pane.set(pane.get() == wanted ? SearchPane.NONE : wanted);
    }
}
