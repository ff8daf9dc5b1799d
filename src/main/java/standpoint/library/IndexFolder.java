package standpoint.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the index: gives it to whoever writes or reads the index, without what cannot be used. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    /** Held, as the logging system forgets the level of a logger that nobody holds. */
    private static final java.util.logging.Logger VECTOR_NOTICE = java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization");
    private static final Pattern LUCENE_FILE = Pattern.compile("(pending_)?segments.*|_[0-9a-z]+[._].*|write\\.lock");
    /** The writer may delete what was just listed; that it does so this many times on end is no bad luck any more. */
    private static final int ATTEMPTS = 10;

    private final Path folder;

    private enum State {
        USABLE,
        MISSING,
        OUTDATED,
        DAMAGED
    }

    IndexFolder(Path folder) {
        this.folder = folder;
        // Lucene would advise every user to pass a flag to Java that makes no difference one could see.
        VECTOR_NOTICE.setLevel(Level.SEVERE);
    }

    /** For the one that writes. An outdated index is deleted; a damaged one is set aside, in place of an earlier one. */
    Directory forWriting() throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            State state = state(directory);
            if (state == State.DAMAGED) {
                setAside();
            } else if (state != State.USABLE) {
                delete(folder);
            }
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @FunctionalInterface
    interface Opening<T> {
        T on(Directory directory) throws IOException;
    }

    /**
     * Opens something on the last commit, for those that only read; once more if its files vanish meanwhile, as another program goes on
     * writing. An index that cannot be used is as if it were not there.
     */
    <T> T reading(Opening<T> opening) throws IOException {
        for (int attempt = 1;; attempt++) {
            Directory directory = forReading();
            try {
                return opening.on(directory);
            } catch (NoSuchFileException | FileNotFoundException e) {
                directory.close();
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.info("the index went on while it was opened", e);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        }
    }

    private Directory forReading() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ByteBuffersDirectory();
        }
        Directory directory = FSDirectory.open(folder);
        try {
            boolean usable = state(directory) == State.USABLE;
            return new FrozenDirectory(directory, usable ? SegmentInfos.readLatestCommit(directory).files(true) : List.of());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    // Lucene answers damage with whatever its decoders run into, unchecked exceptions included.
    @SuppressWarnings("CatchingUnchecked")
    private static State state(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return State.MISSING;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            // compares checksums, which takes as long as reading the files; damage would else show in the middle of a search
            reader.leaves().parallelStream().forEach(IndexFolder::check);
            String version = reader.getIndexCommit().getUserData().get(StoryIndex.VERSION_KEY);
            if (Integer.toString(StoryIndex.VERSION).equals(version)) {
                return State.USABLE;
            }
            LOG.info("The search index has version {}, not {}, and is built anew", version, StoryIndex.VERSION);
            return State.OUTDATED;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index cannot be read and is built anew", e);
            return State.DAMAGED;
        }
    }

    private static void check(LeafReaderContext leaf) {
        try {
            leaf.reader().checkIntegrity();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setAside() throws IOException {
        Path aside = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-damaged"));
        delete(aside);
        for (Path file : luceneFiles(folder)) {
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : luceneFiles(folder)) {
            Files.deleteIfExists(file);
        }
    }

    /** The folder may be one of the user's that happens to be called so: only what Lucene writes is touched. */
    private static List<Path> luceneFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> LUCENE_FILE.matcher(each.getFileName().toString()).matches()).toList();
        }
    }
}
