package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.export.UnwritableException;

/**
 * The Lucene index of a library. It holds nothing that the stored files do not hold, so it is thrown away whenever it is damaged or was
 * written by another version. Changes are found at once and reach the disk now and then: after a crash the library sees by the stamps which
 * stories to index again.
 */
final class StoryIndex implements AutoCloseable {

    /** Raise it when fields, their values or their words change: the index of every user is then built anew. */
    static final int VERSION = 6;

    static final String VERSION_KEY = "standpoint.index";
    private static final Logger LOG = LoggerFactory.getLogger(StoryIndex.class);
    private static final String WHAT = "The search index";
    private static final String SAFETY = "The stories are safe; those that it misses are found again after the next start.";
    private static final String CLOSED = "The library is closed.";
    private static final int CHANGES_PER_COMMIT = 1000;
    /** Other programs see what is committed; the rest they have to index for themselves. */
    private static final long NANOS_PER_COMMIT = TimeUnit.SECONDS.toNanos(5);
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicLong committed = new AtomicLong(System.nanoTime());

    private final boolean keeps;
    private volatile boolean closed;

    /** @param keeps whether changes are to reach the directory in the end */
    private StoryIndex(Directory directory, boolean keeps) throws IOException {
        this.directory = directory;
        this.keeps = keeps;
        IndexWriterConfig settings = new IndexWriterConfig(WordAnalyzer.forIndex()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        if (!keeps) {
            // a merge would read files again that the program which writes the index may have deleted meanwhile
            settings.setMergePolicy(NoMergePolicy.INSTANCE);
        }
        writer = new IndexWriter(directory, settings);
        try {
            writer.setLiveCommitData(Map.of(VERSION_KEY, Integer.toString(VERSION)).entrySet());
            searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Opens the index to keep it; one that is damaged or of another version is put away, and the new one is empty. */
    static StoryIndex open(Path folder) throws IOException {
        return over(new IndexFolder(folder).forWriting());
    }

    /** The index in any directory. */
    static StoryIndex over(Directory directory) throws IOException {
        try {
            return new StoryIndex(directory, true);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Opens the last state that reached the disk, and writes nothing there. Changes are found all the same until it is closed. */
    static StoryIndex openForReading(Path folder) throws IOException {
        return new IndexFolder(folder).reading(directory -> new StoryIndex(directory, false));
    }

    /** Adds a story, or replaces all of it. */
    void update(Analysis story, StoryLine line, BytesRef bands) throws IOException {
        change(() -> writer.updateDocuments(StoryBlock.byId(story.article().id()), StoryBlock.of(story, line, bands)));
    }

    void remove(ArticleId id) throws IOException {
        change(() -> writer.deleteDocuments(StoryBlock.byId(id)));
    }

    @FunctionalInterface
    private interface Change {
        long apply() throws IOException;
    }

    private void change(Change change) throws IOException {
        try {
            change.apply();
            long last = committed.get();
            boolean due = changes.incrementAndGet() % CHANGES_PER_COMMIT == 0 || System.nanoTime() - last > NANOS_PER_COMMIT;
            if (keeps && due && committed.compareAndSet(last, System.nanoTime())) {
                writer.commit();
            }
        } catch (AlreadyClosedException e) {
            throw closed ? new IOException(CLOSED, e) : UnwritableException.of(WHAT, failure(), SAFETY);
        } catch (IOException e) {
            throw UnwritableException.of(WHAT, e, SAFETY);
        }
    }

    /** Lucene gives an index up for good that it could not write once. */
    private Exception failure() {
        return writer.getTragicException() instanceof Exception tragic ? tragic : new IOException("it had to be given up");
    }

    /** Something to do with a state of the index that does not change meanwhile. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /** Runs {@code reading} on the index as it is now, all finished changes included; on an earlier state where the disk takes no more. */
    <T> T read(Reading<T> reading) throws IOException {
        try {
            refresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw new IOException(CLOSED, e);
        }
    }

    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException | AlreadyClosedException e) {
            // who goes on adding is told; who searches gets what there is
            LOG.warn("the newest changes cannot be searched: {}", e.toString());
        }
    }

    /** What the index knows of all its stories, in no order. */
    List<StoryLine> lines() throws IOException {
        List<StoryLine> lines = new ArrayList<>();
        eachLine((line, leaf, document) -> lines.add(line));
        return lines;
    }

    /** Tells of all stories what their versions are known by. */
    void tellTo(VersionFinder versions) throws IOException {
        eachLine((line, leaf, document) -> {
            BinaryDocValues bands = DocValues.getBinary(leaf, StoryBlock.BANDS);
            BytesRef own = bands.advanceExact(document) ? bands.binaryValue() : new BytesRef();
            versions.know(new ArticleId(line.id()), new VersionFinder.Kin(new ArticleId(line.original()), own));
        });
    }

    @FunctionalInterface
    private interface LineUse {
        void of(StoryLine line, LeafReader leaf, int document) throws IOException;
    }

    private void eachLine(LineUse use) throws IOException {
        read(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(StoryBlock.LINE);
                Bits live = leaf.reader().getLiveDocs();
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(values.docID())) {
                        BytesRef bytes = values.binaryValue();
                        use.of(StoryLine.read(bytes.bytes, bytes.offset, bytes.length), leaf.reader(), values.docID());
                    }
                }
            }
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try (directory) {
            searchers.close();
            if (keeps) {
                writer.close();
            } else {
                writer.rollback();
            }
        } catch (IOException e) {
            throw UnwritableException.of(WHAT, e, SAFETY);
        }
    }
}
