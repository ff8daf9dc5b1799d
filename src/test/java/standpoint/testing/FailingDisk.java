package standpoint.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.lucene.util.Unwrappable;
import org.jspecify.annotations.Nullable;

/**
 * A disk that takes so many more writes and then none, as a full one; deleting always works unless it is one that can only be read. Its files are those of
 * the usual disk. Safe for use by several threads.
 */
public final class FailingDisk {

    /** What the systems say of it. */
    public enum Fault {
        FULL("No space left on device"),
        READ_ONLY("Read-only file system");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final Fault fault;
    private final FileSystemProvider provider;
    private final Disk disk;
    private int left = Integer.MAX_VALUE;

    public FailingDisk(Fault fault, Path usual) {
        this.fault = fault;
        disk = new Disk(usual.getFileSystem());
        provider = new FailingFiles(this, usual.getFileSystem().provider());
    }

    /** The same file on this disk. */
    public Path of(Path usual) {
        return (Path) Proxy.newProxyInstance(FailingDisk.class.getClassLoader(), new Class<?>[] {Path.class, Unwrappable.class},
                (self, method, arguments) -> call(usual, method, arguments == null ? new Object[0] : arguments));
    }

    /** Opening to write, writing, making a folder, moving: each counts as one. */
    public synchronized void takeOnly(int writes) {
        left = writes;
    }

    public void recover() {
        takeOnly(Integer.MAX_VALUE);
    }

    synchronized void write(@Nullable Path file) throws IOException {
        if (left <= 0) {
            throw file == null ? new IOException(fault.words) : new FileSystemException(file.toString(), null, fault.words);
        }
        left--;
    }

    void delete(Path file) throws IOException {
        if (fault == Fault.READ_ONLY) {
            write(file);
        }
    }

    FileSystem files() {
        return disk;
    }

    private Object call(Path usual, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> disk;
            case "unwrap" -> usual;
            default -> {
                Object[] plain = Arrays.stream(arguments).map(each -> each instanceof Path path ? plain(path) : each).toArray();
                try {
                    Object result = method.invoke(usual, plain);
                    yield result instanceof Path path ? of(path) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
    }

    static Path plain(Path path) {
        return Unwrappable.unwrapAll(path);
    }

    private final class Disk extends FileSystem {

        private final FileSystem usual;

        Disk(FileSystem usual) {
            this.usual = usual;
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return usual.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return () -> StreamSupport.stream(usual.getRootDirectories().spliterator(), false).map(FailingDisk.this::of).iterator();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return usual.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return usual.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return of(usual.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = usual.getPathMatcher(pattern);
            return path -> matcher.matches(plain(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return usual.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return usual.newWatchService();
        }
    }
}
