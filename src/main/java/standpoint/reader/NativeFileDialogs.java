package standpoint.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's own dialogs. They begin where the last one ended. */
final class NativeFileDialogs implements FileDialogs {

    private final Window owner;
    private final FileChooser files = new FileChooser();
    private final DirectoryChooser folder = new DirectoryChooser();
    private final FileChooser picture = new FileChooser();
    private final FileChooser list = new FileChooser();
    private final FileChooser export = new FileChooser();

    NativeFileDialogs(Window owner) {
        this.owner = owner;
        files.setTitle("Open articles");
        files.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("Articles", "*.txt", "*.html", "*.htm"),
                new FileChooser.ExtensionFilter("All files", "*"));
        folder.setTitle("Open a folder of articles");
        picture.setTitle("Save as picture");
        list.setTitle("Save as list");
        export.setTitle("Export");
        list.getExtensionFilters().add(new FileChooser.ExtensionFilter("Texts", "*.txt"));
    }

    @Override
    public List<Path> chooseFiles() {
        List<File> chosen = files.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        files.setInitialDirectory(chosen.getFirst().getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        File chosen = folder.showDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder.setInitialDirectory(chosen.getParentFile());
        return Optional.of(chosen.toPath());
    }

    @Override
    public Optional<Path> choosePicture(String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        picture.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Pictures", "*" + ending));
        return save(picture, name, ending);
    }

    @Override
    public Optional<Path> chooseList(String name) {
        return save(list, name, ".txt");
    }

    @Override
    public Optional<Path> chooseExport(String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        export.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(ending.equals(".csv") ? "Tables" : "Analyses", "*" + ending));
        return save(export, name, ending);
    }

    private Optional<Path> save(FileChooser chooser, String name, String ending) {
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        chooser.setInitialDirectory(chosen.getParentFile());
        // not every platform adds the ending by itself
        return Optional.of(chosen.getName().contains(".") ? chosen.toPath() : Path.of(chosen.getPath() + ending));
    }
}
