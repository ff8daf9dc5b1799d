package standpoint.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the library in a folder, see {@link Library#open(Path, Library.Access)}. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    /** Who only reads may index so many stories for itself each time; more are worth to be written down. */
    private static final int FEW = 200;

    private final Path folder;

    Opening(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("The library " + folder + " is not a folder; choose a folder for it with --library.");
        }
    }

    Library toWrite() throws IOException {
        FolderLock lock = FolderLock.take(folder);
        try {
            return over(Shelf.forWriting(folder), StoryIndex.open(folder.resolve("index")), Optional.of(lock));
        } catch (FileSystemException e) {
            lock.close();
            throw LibraryNotWritableException.of(folder, e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** To write where the index is much behind and nobody else writes it. */
    Library toRead() throws IOException {
        Library library = over(new Shelf(folder), StoryIndex.openForReading(folder.resolve("index")), Optional.empty());
        if (library.behind() > FEW) {
            try {
                Library writing = toWrite();
                library.close();
                return writing;
            } catch (LibraryNotWritableException e) {
                LOG.info("the index is behind, and another program has to mend it", e);
            }
        }
        return library;
    }

    private Library over(Shelf shelf, StoryIndex index, Optional<FolderLock> lock) throws IOException {
        try {
            return new Library(folder, shelf, index, lock);
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }
}
