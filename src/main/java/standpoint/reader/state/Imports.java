package standpoint.reader.state;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import standpoint.importing.ImportFailure;

/** The import of many files that runs or ran last, and the files that failed. */
public final class Imports {

    private final ObjectProperty<Optional<ImportStage>> stage = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ImportFailure> failures = FXCollections.observableArrayList();

    /** Empty while there is nothing to tell of any. */
    public ObjectProperty<Optional<ImportStage>> stageProperty() {
        return stage;
    }

    /** The files that failed, each once, until they are tried again or dismissed. */
    public ObservableList<ImportFailure> failures() {
        return failures;
    }

    public boolean isUnderWay() {
        return stage.get().filter(ImportStage::isUnderWay).isPresent();
    }

    /** What failed before with one of these files is forgotten. */
    public void addFailures(Collection<ImportFailure> more) {
        Set<Path> files = more.stream().map(ImportFailure::file).collect(Collectors.toCollection(HashSet::new));
        failures.removeIf(failure -> files.contains(failure.file()));
        failures.addAll(more);
    }

    /** A file that failed once can be read now. */
    public void forgetFailure(Path file) {
        failures.removeIf(failure -> failure.file().equals(file));
    }

    /** The files that failed, which are forgotten as failures: they are about to be tried again. */
    public List<Path> takeFailures() {
        List<Path> files = failures.stream().map(ImportFailure::file).toList();
        failures.clear();
        return files;
    }

    /** Forgets an import that has ended. */
    public void dismiss() {
        if (!isUnderWay()) {
            stage.set(Optional.empty());
            failures.clear();
        }
    }
}
