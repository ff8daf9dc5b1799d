package standpoint.reader.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.Story;

/**
 * What the window shows and what the user asked for. The parts of the window read it and write it, and know nothing of each other. For the
 * JavaFX thread only.
 */
public final class ReaderState {

    private final Bookshelf shelf = new Bookshelf();
    private final Imports imports = new Imports();
    private final Versions versions = new Versions();
    private final Looks looks = new Looks();
    private final Sight sight = new Sight();
    private final History history = new History(this);
    private final Tabs tabs = new Tabs(this);
    private final Sheets sheets = new Sheets();
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableMap<Work.Kind, Work> work = FXCollections.observableHashMap();
    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EntityId>> entity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Annotation>> finding = new SimpleObjectProperty<>(Optional.empty());
    private final StanceList stanceList = new StanceList();
    private final ObjectProperty<QuoteView> quoteView = new SimpleObjectProperty<>(QuoteView.ALL);
    private final BooleanProperty quoteFilter = new SimpleBooleanProperty();
    private final BooleanProperty speakerColours = new SimpleBooleanProperty();
    private final BooleanProperty details = new SimpleBooleanProperty(true);
    private final ObjectProperty<SideTab> tab = new SimpleObjectProperty<>(SideTab.STANCES);
    private final Signal<List<Span>> reveals = new Signal<>();
    private final Signal<Integer> returns = new Signal<>();
    private final Signal<String> notes = new Signal<>();
    private final Signal<Section> sections = new Signal<>();
    private final Signal<StoryRequest> storyRequests = new Signal<>();
    private final Signal<List<Path>> fileRequests = new Signal<>();
    private final Signal<Wish> wishes = new Signal<>();
    private final FoundMarks marks = new FoundMarks(sight, reveals);
    private final Searching searching = new Searching(shelf);

    public ReaderState() {
        reveals.listen(history::jumpTo);
        reveals.listen(sight::pointAt);
        reveals.listen(words -> takeSheetAway());
        returns.listen(place -> takeSheetAway());
        fileRequests.listen(shelf::remember);
        page.subscribe(open -> open.ifPresent(shown -> shelf.read().add(shown.article().id())));
        page.subscribe((was, is) -> {
            if (!was.map(Page::article).equals(is.map(Page::article))) {
                marks.in(is.map(Page::article));
            }
        });
        finding.subscribe(now -> stanceList.evidenceProperty().set(0));
    }

    public Bookshelf shelf() {
        return shelf;
    }

    public Imports imports() {
        return imports;
    }

    public Versions versions() {
        return versions;
    }

    public Looks looks() {
        return looks;
    }

    /** What could not be read or done, until the user dismisses it. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    public ObservableMap<Work.Kind, Work> work() {
        return work;
    }

    public ObjectProperty<Optional<Page>> pageProperty() {
        return page;
    }

    /** The selected entity of the open story. */
    public ObjectProperty<Optional<EntityId>> entityProperty() {
        return entity;
    }

    /** The selected quote, stance or mention of the open story. */
    public ObjectProperty<Optional<Annotation>> findingProperty() {
        return finding;
    }

    public Sight sight() {
        return sight;
    }

    public History history() {
        return history;
    }

    public Tabs tabs() {
        return tabs;
    }

    /** What lies over the open story. */
    public Sheets sheets() {
        return sheets;
    }

    public Find find() {
        return marks.find();
    }

    public FoundMarks marks() {
        return marks;
    }

    public Searching searching() {
        return searching;
    }

    /** What lies over the window. */
    public ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    /** Whether the card of the selected entity shows more than its name. */
    public BooleanProperty detailsProperty() {
        return details;
    }

    public StanceList stanceList() {
        return stanceList;
    }

    /** Which quotes are listed and stepped through. */
    public ObjectProperty<QuoteView> quoteViewProperty() {
        return quoteView;
    }

    /** Whether the choices of the quotes' filter are on show. */
    public BooleanProperty quoteFilterProperty() {
        return quoteFilter;
    }

    /** Whether the page shows quotes in the colour of their speaker. */
    public BooleanProperty speakerColoursProperty() {
        return speakerColours;
    }

    public ObjectProperty<SideTab> tabProperty() {
        return tab;
    }

    /** Words to scroll to and flash. */
    public Signal<List<Span>> reveals() {
        return reveals;
    }

    /** Places to have at the top of the page, as they were when the user left them. */
    public Signal<Integer> returns() {
        return returns;
    }

    /** What was just done, to tell the user for a moment. */
    public Signal<String> notes() {
        return notes;
    }

    /** Parts of a tab to bring to sight. */
    public Signal<Section> sections() {
        return sections;
    }

    public Signal<StoryRequest> storyRequests() {
        return storyRequests;
    }

    /** Files and folders to open. */
    public Signal<List<Path>> fileRequests() {
        return fileRequests;
    }

    public Signal<Wish> wishes() {
        return wishes;
    }

    public Optional<Analysis> analysis() {
        return page.get().flatMap(Page::analysis);
    }

    /** What the open story has of one of its entities. */
    public Optional<Dossier> dossier(EntityId id) {
        return page.get().flatMap(open -> open.dossiers().of(id));
    }

    /** What it has of the selected one. */
    public Optional<Dossier> dossier() {
        return entity.get().flatMap(this::dossier);
    }

    public Optional<Entity> selectedEntity() {
        return dossier().map(Dossier::entity);
    }

    public boolean isOpen(ArticleId story) {
        return page.get().map(open -> open.article().id().equals(story)).orElse(false);
    }

    /** Lays something over the open story. */
    public void show(Sheet sheet) {
        if (!sheets.shownProperty().get().equals(Optional.of(sheet))) {
            history.leaveFor(sheet);
            searching.paneProperty().set(SearchPane.NONE);
            sheets.shownProperty().set(Optional.of(sheet));
        }
    }

    /** What lies over the story goes; the story is as it was. */
    public void closeSheet() {
        history.leaveSheet();
        takeSheetAway();
    }

    private void takeSheetAway() {
        sheets.shownProperty().set(Optional.empty());
    }

    /** Puts another story on the page: in its tab, as the user left it, or else in place of the one that is there, with nothing selected. */
    public void show(Page newPage) {
        show(newPage, false);
    }

    /** The same, but a story without a tab gets one and replaces no other. */
    public void showApart(Page newPage) {
        show(newPage, true);
    }

    private void show(Page newPage, boolean apart) {
        tabs.leaveFor(newPage.article().id());
        history.leaveFor(newPage.article().id());
        takeSheetAway();
        clearSelection();
        sight.forget();
        tabs.take(newPage, apart);
        page.set(Optional.of(newPage));
        tabs.selectAgain();
    }

    /** Puts an article on the page whose analysis is still to come. */
    public void show(Article article) {
        show(Page.of(article));
    }

    /** Fills in an analysis if its story is still the open one. */
    public void fillIn(Analysis analysis) {
        fillIn(Page.of(analysis));
    }

    /** The same with the outcome of an analysis that did not come to its end. */
    public void fillIn(Page outcome) {
        tabs.fillIn(outcome);
        if (isOpen(outcome.article().id())) {
            clearSelection();
            page.set(Optional.of(outcome));
            tabs.selectAgain();
        }
    }

    /** Takes a story off the list and closes its tab; after the last tab its neighbour in the list comes next. It stays in the library. */
    public void takeOff(ArticleId story) {
        boolean wasOpen = isOpen(story);
        Optional<Story> next = shelf.close(story);
        tabs.close(story);
        if (wasOpen && tabs.all().isEmpty()) {
            next.ifPresent(neighbour -> storyRequests.send(new StoryRequest(neighbour.id(), List.of())));
        }
    }

    /** Takes the open story off the list. */
    public void takeOff() {
        page.get().ifPresent(open -> takeOff(open.article().id()));
    }

    void leavePage() {
        clearSelection();
        page.set(Optional.empty());
    }

    /** Selects an entity and turns to a tab that has something of it. */
    public void select(EntityId id) {
        finding.set(Optional.empty());
        entity.set(Optional.of(id));
        dossier().ifPresent(chosen -> tab.set(chosen.bestTab(tab.get())));
    }

    /** Selects a quote, stance or mention, turns to its tab if it has one, and shows its words on the page. */
    public void select(Annotation annotation) {
        if (dossier().filter(chosen -> !chosen.holds(annotation)).isPresent()) {
            entity.set(Optional.empty());
        }
        finding.set(Optional.of(annotation));
        switch (annotation) {
            case Stance stance -> tab.set(SideTab.STANCES);
            case Quote quote -> tab.set(SideTab.QUOTES);
            case Mention mention -> {} // the entity's card shows it, above all tabs
        }
        reveals.send(annotation.spans());
    }

    /** The selected quote, if a quote is what is selected. */
    public Optional<Quote> selectedQuote() {
        return finding.get().filter(Quote.class::isInstance).map(Quote.class::cast);
    }

    /** The selected stance, if a stance is what is selected. */
    public Optional<Stance> selectedStance() {
        return finding.get().filter(Stance.class::isInstance).map(Stance.class::cast);
    }

    /** Turns to a part of what is found of the selected entity. */
    public void show(Section section) {
        tab.set(section.tab());
        sections.send(section);
    }

    /** Shows of the open story what was asked for. */
    public void arrive(StoryRequest request) {
        searching.paneProperty().set(SearchPane.NONE); // it would lie over the words
        request.top().ifPresentOrElse(returns::send, () -> reveals.send(request.words()));
    }

    /** Ends what the user is at: what stands beside the search, finding words, what lies over the story, having only the page, what is selected. */
    public void dismiss() {
        if (searching.paneProperty().get() != SearchPane.NONE) {
            searching.paneProperty().set(SearchPane.NONE);
        } else if (find().openProperty().get()) {
            find().openProperty().set(false);
        } else if (sheets.isShown()) {
            closeSheet();
        } else if (looks.focusModeProperty().get()) {
            looks.focusModeProperty().set(false);
        } else {
            clearSelection();
        }
    }

    public void clearSelection() {
        finding.set(Optional.empty());
        entity.set(Optional.empty());
    }
}
