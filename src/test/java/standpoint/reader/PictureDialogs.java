package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The user saves every picture in one folder under the proposed name, and cancels all other dialogs. */
record PictureDialogs(Path folder) implements FileDialogs {

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
        return Optional.of(folder.resolve(name));
    }
}
