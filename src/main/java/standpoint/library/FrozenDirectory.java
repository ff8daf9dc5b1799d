package standpoint.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * One commit of an index on the disk that another program may go on writing, or that nobody may write: what is written here stays in memory,
 * and what is deleted here stays on the disk.
 */
final class FrozenDirectory extends FilterDirectory {

    private final Directory disk;
    private final Set<String> frozen = ConcurrentHashMap.newKeySet();

    /** @param files the files of the commit */
    FrozenDirectory(Directory disk, Collection<String> files) {
        super(new ByteBuffersDirectory());
        this.disk = disk;
        frozen.addAll(files);
    }

    @Override
    public String[] listAll() throws IOException {
        return Stream.concat(frozen.stream(), Arrays.stream(in.listAll())).sorted().toArray(String[]::new);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return frozen.contains(name) ? disk.openInput(name, context) : in.openInput(name, context);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return frozen.contains(name) ? disk.fileLength(name) : in.fileLength(name);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        if (!frozen.remove(name)) {
            in.deleteFile(name);
        }
    }

    @Override
    public void close() throws IOException {
        try (disk) {
            in.close();
        }
    }
}
