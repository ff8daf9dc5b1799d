package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The user cancels every dialog. */
final class NoDialogs implements FileDialogs {

    @Override
    public List<Path> chooseFiles() {
        return List.of();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> choosePicture(String name) {
        return Optional.empty();
    }
}
