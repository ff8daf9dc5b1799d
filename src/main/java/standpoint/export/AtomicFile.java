package standpoint.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a file whole or not at all: into a hidden file beside it, which reaches the disk before it takes the target's name. Whoever
 * reads meanwhile, and whoever comes after a crash, sees the old content or the new one, never half of it.
 */
public final class AtomicFile {

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);
    private static final String PREFIX = ".standpoint-";
    private static final String SUFFIX = ".tmp";

    /** Writes the content; need not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes {@code target}, replacing what is there. Its folder must exist. On failure the target stays as it was.
     *
     * @throws UnwritableException with a sentence for the user
     */
    public static void write(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            writeThrough(temporary, content);
            move(temporary, target);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw UnwritableException.of(target, e, "");
        } finally {
            deleteIfPossible(temporary);
        }
    }

    /** A disk that cannot be written keeps what it has; the next start tries again, see {@link #deleteLeftovers}. */
    private static void deleteIfPossible(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException | ReadOnlyFileSystemException e) {
            LOG.info("{} stays for now", temporary, e);
        }
    }

    /** Deletes what a crash in the middle of writing may have left in {@code folder}. */
    public static void deleteLeftovers(Path folder) throws IOException {
        String[] names = folder.toFile().list((parent, name) -> name.startsWith(PREFIX) && name.endsWith(SUFFIX)); // much faster than with paths
        for (String name : names == null ? new String[0] : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // some network file systems; replacing is the best they offer
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
