package standpoint.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
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
    private final Provider provider;
    private final Disk disk;
    private int left = Integer.MAX_VALUE;

    public FailingDisk(Fault fault, Path usual) {
        this.fault = fault;
        disk = new Disk(usual.getFileSystem());
        provider = new Provider(usual.getFileSystem().provider());
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

    private void delete(Path file) throws IOException {
        if (fault == Fault.READ_ONLY) {
            write(file);
        }
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

    private static Path plain(Path path) {
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

    private final class Provider extends FileSystemProvider {

        private final FileSystemProvider usual;

        Provider(FileSystemProvider usual) {
            this.usual = usual;
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            return disk;
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return disk;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException(uri.toString());
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
                return usual.newFileChannel(plain(path), options, attributes);
            }
            write(path);
            return new FailingChannel(usual.newFileChannel(plain(path), options, attributes), FailingDisk.this);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
            DirectoryStream<Path> files = usual.newDirectoryStream(plain(folder), path -> filter.accept(of(path)));
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(files.spliterator(), false).map(FailingDisk.this::of).iterator();
                }

                @Override
                public void close() throws IOException {
                    files.close();
                }
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            if (plain(folder).toFile().exists()) {
                usual.createDirectory(plain(folder), attributes); // says so
            }
            write(folder);
            usual.createDirectory(plain(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            FailingDisk.this.delete(path);
            usual.delete(plain(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            write(target);
            usual.copy(plain(source), plain(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            write(target);
            usual.move(plain(source), plain(target), options);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return usual.isSameFile(plain(path), plain(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return usual.isHidden(plain(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return usual.getFileStore(plain(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            usual.checkAccess(plain(path), modes);
        }

        @Override
        public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return usual.getFileAttributeView(plain(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
            return usual.readAttributes(plain(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
            return usual.readAttributes(plain(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options) throws IOException {
            write(path);
            usual.setAttribute(plain(path), attribute, value, options);
        }
    }
}
