package standpoint.testing;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

import org.jspecify.annotations.Nullable;

/** A file of a {@link FailingDisk} that is open to be written. */
final class FailingChannel extends FileChannel {

    private final FileChannel usual;
    private final FailingDisk disk;

    FailingChannel(FileChannel usual, FailingDisk disk) {
        this.usual = usual;
        this.disk = disk;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        disk.write(null);
        return usual.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
        disk.write(null);
        return usual.write(bytes, offset, length);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        disk.write(null);
        return usual.write(bytes, position);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
        disk.write(null);
        return usual.transferFrom(from, position, count);
    }

    @Override
    public void force(boolean metadata) throws IOException {
        disk.write(null);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return usual.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
        return usual.read(bytes, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return usual.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return usual.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        usual.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return usual.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        usual.truncate(size);
        return this;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
        return usual.transferTo(position, count, to);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return usual.map(mode, position, size);
    }

    @Override
    public MemorySegment map(MapMode mode, long offset, long size, Arena arena) throws IOException {
        return usual.map(mode, offset, size, arena);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return usual.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return usual.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        usual.close();
    }
}
