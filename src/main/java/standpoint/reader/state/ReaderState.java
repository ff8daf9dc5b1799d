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
import standpoint.analysis.EntityId;
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
    private final Pages pages = new Pages(this);
    private final Undoing undoing = new Undoing();
    private final Reviewing reviewing = new Reviewing(this);
    private final Sheets sheets = new Sheets(this);
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
        sight.reveals().listen(words -> sheets.takeAway());
        sight.returns().listen(place -> sheets.takeAway());
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

    /** How stories come onto the page. */
    public Pages pages() {
        return pages;
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
            sheets.close();
        } else if (looks.focusModeProperty().get()) {
            looks.focusModeProperty().set(false);
        } else {
            selection.clear();
        }
    }
}
