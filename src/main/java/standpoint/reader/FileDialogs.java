package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; an interface because the platform's own dialogs need a real desktop. */
interface FileDialogs {

    /** The files chosen; none if the user thought better of it. */
    List<Path> chooseFiles();

    Optional<Path> chooseFolder();

    /**
     * Where to write a picture.
     *
     * @param name that the dialog proposes; its ending tells the format
     */
    Optional<Path> choosePicture(String name);

    /**
     * Where to write a text file; nowhere, unless somebody can be asked.
     *
     * @param name that the dialog proposes
     */
    default Optional<Path> chooseList(String name) {
        return Optional.empty();
    }

    /** The same for a table or analyses; the name's ending tells which. */
    default Optional<Path> chooseExport(String name) {
        return Optional.empty();
    }
}
