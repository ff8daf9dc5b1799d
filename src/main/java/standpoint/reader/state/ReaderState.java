package standpoint.reader.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.EntityId;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Story;
import standpoint.review.Review;

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
    private final Undoing undoing = new Undoing();
    private final Reviewing reviewing = new Reviewing(this);
    private final Sheets sheets = new Sheets();
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableMap<Work.Kind, Work> work = FXCollections.observableHashMap();
    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    private final StanceList stanceList = new StanceList();
    private final QuoteList quoteList = new QuoteList();
    private final Signal<String> notes = new Signal<>();
    private final Signal<StoryRequest> storyRequests = new Signal<>();
    private final Signal<List<Path>> fileRequests = new Signal<>();
    private final Signal<ExportOrder> exports = new Signal<>();
    private final Signal<Wish> wishes = new Signal<>();
    private final Selection selection = new Selection(page, sight.reveals());
    private final FoundMarks marks = new FoundMarks(sight);
    private final Searching searching = new Searching(shelf);

    public ReaderState() {
        sight.reveals().listen(history::jumpTo);
        sight.reveals().listen(sight::pointAt);
        sight.reveals().listen(words -> takeSheetAway());
        sight.returns().listen(place -> takeSheetAway());
        fileRequests.listen(shelf::remember);
        page.subscribe(open -> open.ifPresent(shown -> shelf.read().add(shown.article().id())));
        page.subscribe((was, is) -> {
            if (!was.map(Page::article).equals(is.map(Page::article))) {
                marks.in(is.map(Page::article));
            }
        });
        selection.findingProperty().subscribe(now -> stanceList.evidenceProperty().set(0));
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

    public Selection selection() {
        return selection;
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

    public Undoing undoing() {
        return undoing;
    }

    /** What the reader decides about findings. */
    public Reviewing reviewing() {
        return reviewing;
    }

    /** What lies over the open story. */
    public Sheets sheets() {
        return sheets;
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

    public StanceList stanceList() {
        return stanceList;
    }

    public QuoteList quoteList() {
        return quoteList;
    }

    /** What was just done, to tell the user for a moment. */
    public Signal<String> notes() {
        return notes;
    }

    public Signal<StoryRequest> storyRequests() {
        return storyRequests;
    }

    /** Files and folders to open. */
    public Signal<List<Path>> fileRequests() {
        return fileRequests;
    }

    public Signal<ExportOrder> exports() {
        return exports;
    }

    public Signal<Wish> wishes() {
        return wishes;
    }

    public Optional<Analysis> analysis() {
        return page.get().flatMap(Page::analysis);
    }

    /** What was found in the open story, with what the reader decided about it. */
    public Optional<Review> review() {
        return page.get().flatMap(Page::review);
    }

    /** What the open story has of one of its entities. */
    public Optional<Dossier> dossier(EntityId id) {
        return page.get().flatMap(open -> open.dossiers().of(id));
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
        selection.clear();
        sight.forget();
        tabs.take(newPage, apart);
        page.set(Optional.of(newPage));
        tabs.selectAgain();
    }

    /** The same with an article whose analysis is still to come. */
    public void show(Article article) {
        show(Page.of(article));
    }

    /** Fills in an analysis if its story is still the open one. */
    public void fillIn(Analysis analysis) {
        fillIn(Page.of(analysis));
    }

    /** The same with the outcome of an analysis that did not come to its end. */
    public void fillIn(Page outcome) {
        shelf.fillIn(outcome);
        tabs.fillIn(outcome);
        if (isOpen(outcome.article().id())) {
            selection.clear();
            page.set(Optional.of(outcome));
            tabs.selectAgain();
        }
    }

    /** A story as it is open, on the page or in another tab. */
    Optional<Page> page(ArticleId story) {
        return page.get().filter(open -> open.article().id().equals(story)).or(() -> tabs.page(story)).or(() -> shelf.guest(story));
    }

    /**
     * The same story with other findings: the page stays where it is.
     *
     * @param changed what became of the finding that is selected from now on
     */
    void revise(Page revised, Optional<Annotation> changed) {
        shelf.fillIn(revised);
        tabs.fillIn(revised);
        if (isOpen(revised.article().id())) {
            selection.leave(revised);
            page.set(Optional.of(revised));
            selection.findingProperty().set(changed);
        }
    }

    /** Takes a story off the list and closes its tab; after the last tab its neighbour in the list comes next. It stays in the library. */
    public void takeOff(ArticleId story) {
        takeOff(List.of(story));
    }

    /** The same for several at once, which are put back at once, too. */
    public void takeOff(List<ArticleId> those) {
        if (!those.isEmpty()) {
            undoing.add(new TakenOff(this, those).step());
            those.forEach(this::take);
        }
    }

    void take(ArticleId story) {
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
        selection.clear();
        page.set(Optional.empty());
    }

    /** Shows of the open story what was asked for. */
    public void arrive(StoryRequest request) {
        searching.paneProperty().set(SearchPane.NONE); // it would lie over the words
        request.top().ifPresentOrElse(sight.returns()::send, () -> sight.reveals().send(request.words()));
    }

    /** Whether there is anything that {@link #dismiss} ends. */
    public boolean isDismissible() {
        return searching.paneProperty().get() != SearchPane.NONE || marks.find().openProperty().get() || sheets.isShown() || looks.focusModeProperty().get()
                || selection.findingProperty().get().isPresent() || selection.entityProperty().get().isPresent();
    }

    /** Ends what the user is at: what stands beside the search, finding words, what lies over the story, having only the page, what is selected. */
    public void dismiss() {
        if (searching.paneProperty().get() != SearchPane.NONE) {
            searching.paneProperty().set(SearchPane.NONE);
        } else if (marks.find().openProperty().get()) {
            marks.find().openProperty().set(false);
        } else if (sheets.isShown()) {
            closeSheet();
        } else if (looks.focusModeProperty().get()) {
            looks.focusModeProperty().set(false);
        } else {
            selection.clear();
        }
    }
}
