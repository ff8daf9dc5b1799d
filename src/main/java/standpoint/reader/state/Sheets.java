package standpoint.reader.state;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import standpoint.analysis.Entity;
import standpoint.library.Corpus;

/** What lies over the open story, what is on it, and what was asked for it. */
public final class Sheets {

    /** A name of the library. */
    public record Name(String name, Entity.Kind kind, int stories) {}

    private final ReaderState state;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Answer<ActorFile>> actor = new SimpleObjectProperty<>(new Answer.Waiting<>());
    private final ObjectProperty<Answer<Corpus>> corpus = new SimpleObjectProperty<>(new Answer.Waiting<>());
    private final Signal<Evidence.Query> evidenceQueries = new Signal<>();
    private final ObjectProperty<Optional<Evidence>> evidence = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty atHand = new SimpleStringProperty("");
    private final Signal<Identity> identities = new Signal<>();
    private final Signal<PictureFile> pictures = new Signal<>();
    private final Signal<String> nameQueries = new Signal<>();
    private final ObjectProperty<List<Name>> names = new SimpleObjectProperty<>(List.of());
    private final Signal<String> candidateQueries = new Signal<>();
    private final ObjectProperty<Candidates> candidates = new SimpleObjectProperty<>(Candidates.NONE);

    Sheets(ReaderState state) {
        this.state = state;
    }

    /** Lays something over the open story. */
    public void show(Sheet sheet) {
        if (!shown.get().equals(Optional.of(sheet))) {
            state.history().leaveFor(sheet);
            state.searching().paneProperty().set(SearchPane.NONE);
            shown.set(Optional.of(sheet));
        }
    }

    /** What lies over the story goes; the story is as it was. */
    public void close() {
        state.history().leaveSheet();
        takeAway();
    }

    /** The same where something else leads back. */
    void takeAway() {
        shown.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Sheet>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isShown() {
        return shown.get().isPresent();
    }

    public ObjectProperty<Answer<ActorFile>> actorProperty() {
        return actor;
    }

    /** What the pictures of many stories show. */
    public ObjectProperty<Answer<Corpus>> corpusProperty() {
        return corpus;
    }

    /** Parts of a picture whose evidence is to be shown. */
    public Signal<Evidence.Query> evidenceQueries() {
        return evidenceQueries;
    }

    /** What was found for the last of them, until it is closed. */
    public ObjectProperty<Optional<Evidence>> evidenceProperty() {
        return evidence;
    }

    /** The citation of what the user was at last, to be copied; may be empty. */
    public StringProperty atHandProperty() {
        return atHand;
    }

    public Signal<Identity> identities() {
        return identities;
    }

    /** Pictures to save. */
    public Signal<PictureFile> pictures() {
        return pictures;
    }

    /** The beginning of a name, to look for in all stories. */
    public Signal<String> nameQueries() {
        return nameQueries;
    }

    /** What was found for the last of them, the most frequent first. */
    public ObjectProperty<List<Name>> namesProperty() {
        return names;
    }

    /** A name, to find who may be joined with the one who is shown. */
    public Signal<String> candidateQueries() {
        return candidateQueries;
    }

    public ObjectProperty<Candidates> candidatesProperty() {
        return candidates;
    }
}
