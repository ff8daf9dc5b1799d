package standpoint.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/** What a failing disk does with its files; of the usual disk but for what is written. */
final class FailingFiles extends FileSystemProvider {

    private final FailingDisk disk;
    private final FileSystemProvider usual;

    FailingFiles(FailingDisk disk, FileSystemProvider usual) {
        this.disk = disk;
        this.usual = usual;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        return disk.files();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk.files();
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
            return usual.newFileChannel(FailingDisk.plain(path), options, attributes);
        }
        disk.write(path);
        return new FailingChannel(usual.newFileChannel(FailingDisk.plain(path), options, attributes), disk);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> files = usual.newDirectoryStream(FailingDisk.plain(folder), path -> filter.accept(disk.of(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(files.spliterator(), false).map(disk::of).iterator();
            }

            @Override
            public void close() throws IOException {
                files.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (FailingDisk.plain(folder).toFile().exists()) {
            usual.createDirectory(FailingDisk.plain(folder), attributes); // says so
        }
        disk.write(folder);
        usual.createDirectory(FailingDisk.plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
        usual.delete(FailingDisk.plain(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        disk.write(target);
        usual.copy(FailingDisk.plain(source), FailingDisk.plain(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.write(target);
        usual.move(FailingDisk.plain(source), FailingDisk.plain(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return usual.isSameFile(FailingDisk.plain(path), FailingDisk.plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return usual.isHidden(FailingDisk.plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return usual.getFileStore(FailingDisk.plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        usual.checkAccess(FailingDisk.plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return usual.getFileAttributeView(FailingDisk.plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return usual.readAttributes(FailingDisk.plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return usual.readAttributes(FailingDisk.plain(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options) throws IOException {
        disk.write(path);
        usual.setAttribute(FailingDisk.plain(path), attribute, value, options);
    }
}
