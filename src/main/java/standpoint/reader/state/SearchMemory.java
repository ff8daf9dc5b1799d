package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import standpoint.library.Question;
import standpoint.library.SavedSearch;
import standpoint.library.SavedSearches;

/** The searches that the user gave a name, and the latest ones. */
public final class SearchMemory {

    private static final int MOST_RECENT = 20;

    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ObservableList<Question> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<SavedSearch>> deleted = new SimpleObjectProperty<>(Optional.empty());

    public ObservableList<SavedSearch> saved() {
        return saved;
    }

    /** The latest first. */
    public ObservableList<Question> recent() {
        return recent;
    }

    /** The search that was deleted last and can be had back. */
    public ObjectProperty<Optional<SavedSearch>> deletedProperty() {
        return deleted;
    }

    /** Adds what was kept from earlier. */
    public void load(SavedSearches.Contents kept) {
        saved.setAll(Stream.concat(kept.saved().stream(), saved.stream()).toList());
        recent.setAll(latest(Stream.concat(recent.stream(), kept.recent().stream())));
    }

    public SavedSearches.Contents contents() {
        return new SavedSearches.Contents(saved, recent);
    }

    /** Saves a search; one that has this name already is replaced. */
    public void save(String name, Question question) {
        SavedSearch search = new SavedSearch(name.strip(), question);
        named(name).ifPresentOrElse(before -> saved.set(saved.indexOf(before), search), () -> saved.add(search));
    }

    /** Whether a search may have this name: it is one, and no other search has it. */
    public boolean mayBeCalled(SavedSearch search, String name) {
        return !name.isBlank() && named(name).filter(other -> !other.equals(search)).isEmpty();
    }

    /** A name that it may not have changes nothing. */
    public void rename(SavedSearch search, String name) {
        if (mayBeCalled(search, name) && saved.contains(search)) {
            saved.set(saved.indexOf(search), new SavedSearch(name.strip(), search.question()));
        }
    }

    public void delete(SavedSearch search) {
        if (saved.remove(search)) {
            deleted.set(Optional.of(search));
        }
    }

    /** Takes the last deletion back. */
    public void undelete() {
        deleted.get().ifPresent(search -> {
            deleted.set(Optional.empty());
            save(search.name(), search.question());
        });
    }

    /** Notes that this was asked in earnest. */
    public void remember(Question question) {
        if (!question.asksNothing()) {
            recent.setAll(latest(Stream.concat(Stream.of(question), recent.stream())));
        }
    }

    public void forgetRecent() {
        recent.clear();
    }

    public Optional<SavedSearch> named(String name) {
        return saved.stream().filter(search -> search.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private static List<Question> latest(Stream<Question> questions) {
        List<Question> latest = new ArrayList<>();
        questions.forEach(question -> {
            if (latest.size() < MOST_RECENT && latest.stream().noneMatch(question::asksTheSame)) {
                latest.add(question);
            }
        });
        return latest;
    }
}
