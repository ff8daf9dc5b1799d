package standpoint.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NativeFSLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.export.AtomicFile;

/**
 * Keeps a second program, or a second library object of this one, from writing into the folder. The system lifts it when the program ends,
 * however it ends. Lucene's lock is used as it also knows what this very program holds: to open the file of a system lock a second time and
 * close it again would lift the lock.
 */
final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final String FILE = "library.lock";
    /** Beside the lock, as some systems let nobody else read a locked file. Means nothing while the lock is free. */
    private static final String HOLDER = "library.holder";

    private final Lock lock;

    private FolderLock(Lock lock) {
        this.lock = lock;
    }

    /** Takes the lock of a folder, which is made if need be. */
    static FolderLock take(Path folder) throws LibraryNotWritableException {
        Lock lock;
        try (FSDirectory directory = new NIOFSDirectory(folder, NativeFSLockFactory.INSTANCE)) {
            lock = directory.obtainLock(FILE);
        } catch (LockObtainFailedException e) {
            throw new LibraryNotWritableException("The library " + folder + " is in use by another Standpoint" + holder(folder)
                    + "; close that one, or choose another folder with --library.", e);
        } catch (IOException e) {
            throw LibraryNotWritableException.of(folder, e);
        }
        tellHolder(folder);
        return new FolderLock(lock);
    }

    private static void tellHolder(Path folder) {
        String holder = "process " + ProcessHandle.current().pid() + ", since "
                + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)).replace('T', ' ');
        try {
            AtomicFile.write(folder.resolve(HOLDER), out -> out.write(holder.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.warn("nobody will know who holds the library {}", folder, e);
        }
    }

    private static String holder(Path folder) {
        try {
            return " (" + Files.readString(folder.resolve(HOLDER)).strip() + ")";
        } catch (IOException e) {
            LOG.info("no holder is named in {}", folder, e);
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
