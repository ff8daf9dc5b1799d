package standpoint.reader.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.look.Theme;

/**
 * What the window shows and what the user asked for. The parts of the window read it and write it, and know nothing of each other. For the
 * JavaFX thread only.
 */
public final class ReaderState {

    private final ObservableList<Story> stories = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableMap<Work.Kind, Work> work = FXCollections.observableHashMap();
    private final ObjectProperty<Optional<Page>> page = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EntityId>> entity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Annotation>> finding = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<SideTab> tab = new SimpleObjectProperty<>(SideTab.STANCES);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty zoom = new SimpleIntegerProperty(Zoom.NORMAL);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<SearchOutcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final Signal<List<Span>> reveals = new Signal<>();
    private final Signal<StoryRequest> storyRequests = new Signal<>();
    private final Signal<List<Path>> fileRequests = new Signal<>();
    private final Signal<Wish> wishes = new Signal<>();

    /** The library's stories, in its order. */
    public ObservableList<Story> stories() {
        return stories;
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

    /** The selected quote or stance of the open story. */
    public ObjectProperty<Optional<Annotation>> findingProperty() {
        return finding;
    }

    public ObjectProperty<SideTab> tabProperty() {
        return tab;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of the page's text in per cent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** What stands in the search box. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The answer to the query; empty while there is none to show. */
    public ObjectProperty<Optional<SearchOutcome>> outcomeProperty() {
        return outcome;
    }

    /** Words to scroll to and flash. */
    public Signal<List<Span>> reveals() {
        return reveals;
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

    public Optional<Entity> selectedEntity() {
        return entity.get().flatMap(id -> analysis().flatMap(analysis -> analysis.entity(id)));
    }

    public boolean isOpen(ArticleId story) {
        return page.get().map(open -> open.article().id().equals(story)).orElse(false);
    }

    /** Puts another story on the page, with nothing selected. */
    public void show(Page newPage) {
        clearSelection();
        page.set(Optional.of(newPage));
    }

    /** Puts an article on the page whose analysis is still to come. */
    public void show(Article article) {
        show(Page.of(article));
    }

    /** Fills in an analysis if its story is still the open one. */
    public void fillIn(Analysis analysis) {
        if (isOpen(analysis.article().id())) {
            clearSelection();
            page.set(Optional.of(Page.of(analysis)));
        }
    }

    /** Selects an entity and turns to a tab that has something of it. */
    public void select(EntityId id) {
        finding.set(Optional.empty());
        entity.set(Optional.of(id));
        analysis().ifPresent(analysis -> tab.set(new Dossier(analysis, id).bestTab(tab.get())));
    }

    /** Selects a quote or stance, turns to its tab, and shows its words on the page. */
    public void select(Annotation annotation) {
        boolean hidden = selectedEntity().flatMap(chosen -> analysis().map(analysis -> new Dossier(analysis, chosen.id())))
                .map(dossier -> !dossier.holds(annotation)).orElse(false);
        if (hidden) {
            entity.set(Optional.empty());
        }
        finding.set(Optional.of(annotation));
        tab.set(annotation instanceof Stance ? SideTab.STANCES : SideTab.QUOTES);
        reveals.send(annotation.spans());
    }

    public void clearSelection() {
        finding.set(Optional.empty());
        entity.set(Optional.empty());
    }

    public void clearSearch() {
        query.set("");
    }
}
