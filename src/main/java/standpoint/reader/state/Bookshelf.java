package standpoint.reader.state;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;

/** The stories to choose from: all that are listed or, while a search stands, its hits. */
public final class Bookshelf {

    private static final int MOST_RECENT = 10;

    private final ObservableList<Story> stories = FXCollections.observableArrayList();
    private final ObservableSet<ArticleId> closed = FXCollections.observableSet(new HashSet<>());
    private final ObservableSet<ArticleId> read = FXCollections.observableSet(new HashSet<>());
    private final ObservableList<ArticleId> selected = FXCollections.observableArrayList();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final Map<ArticleId, Page> guests = new HashMap<>();
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<SearchOutcome>> outcome = new SimpleObjectProperty<>(Optional.empty());

    /** The library's stories, in its order, but for those that were closed. */
    public ObservableList<Story> stories() {
        return stories;
    }

    /** Whether it is known that the library has no story at all. */
    public BooleanProperty bareProperty() {
        return bare;
    }

    /** A story that is shown but not kept, as the library can only be read; it is listed while the window is open. */
    public void addGuest(Page page) {
        Article article = page.article();
        if (guests.putIfAbsent(article.id(), page) == null && stories.stream().noneMatch(story -> story.id().equals(article.id()))) {
            stories.addFirst(new Story(article.id(), article.metadata().title(), article.metadata().authors(), article.metadata().outlet(), article.metadata().published()));
            bare.set(false);
        }
    }

    /** Such a story as it is known by now. */
    public Optional<Page> guest(ArticleId story) {
        return Optional.ofNullable(guests.get(story));
    }

    void fillIn(Page outcome) {
        guests.computeIfPresent(outcome.article().id(), (id, before) -> outcome);
    }

    /** Stories that are in the library but not listed. */
    public ObservableSet<ArticleId> closed() {
        return closed;
    }

    /** Stories that were on the page. */
    public ObservableSet<ArticleId> read() {
        return read;
    }

    /** The stories that are selected in the list, in its order: the open one unless the user chose others. */
    public ObservableList<ArticleId> selected() {
        return selected;
    }

    /** The files and folders that were opened last, the latest first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** Tells that these files and folders are being opened. */
    void remember(List<Path> opened) {
        List<Path> latest = Stream.concat(opened.stream().map(Path::toAbsolutePath), recent.stream()).distinct().limit(MOST_RECENT).toList();
        recent.setAll(latest);
    }

    /** What stands in the search box. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The answer to the query; empty while there is none to show. */
    public ObjectProperty<Optional<SearchOutcome>> outcomeProperty() {
        return outcome;
    }

    /** The hits of the search that stands, or else all stories. */
    public List<Story> shown() {
        return outcome.get()
                .map(found -> found instanceof SearchOutcome.Found hits ? hits.hits().stream().map(Hit::story).toList() : List.<Story>of())
                .orElse(stories);
    }

    /** Lists these stories, but for those that were closed. */
    public void list(List<Story> all) {
        bare.set(all.isEmpty() && guests.isEmpty());
        Stream<Story> unkept = stories.stream().filter(story -> guests.containsKey(story.id()) && !all.contains(story));
        List<Story> listed = Stream.concat(unkept, all.stream()).filter(story -> !closed.contains(story.id())).toList();
        if (!listed.equals(stories)) {
            stories.setAll(listed);
        }
    }

    /**
     * Takes a story off the list.
     *
     * @return the story that has its place now; the last one if it was the last
     */
    Optional<Story> close(ArticleId story) {
        int index = stories.stream().map(Story::id).toList().indexOf(story);
        closed.add(story);
        stories.removeIf(one -> one.id().equals(story));
        return stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(Math.clamp(index, 0, stories.size() - 1)));
    }

    /** Lists a story again where it stood. */
    void putBack(Story story, int index) {
        closed.remove(story.id());
        if (stories.stream().noneMatch(one -> one.id().equals(story.id()))) {
            stories.add(Math.min(index, stories.size()), story);
        }
    }

    /** Lets a closed story be listed again; the list is to be made anew if this says so. */
    public boolean reopen(ArticleId story) {
        return closed.remove(story);
    }
}
