package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;

/**
 * The Lucene index of a library. It holds nothing that the stored files do not hold, so it is thrown away whenever it is damaged or was
 * written by another version. Changes are found at once and reach the disk now and then: after a crash the library sees by the stamps which
 * stories to index again.
 */
final class StoryIndex implements AutoCloseable {

    /** Raise it when fields, their values or their words change: the index of every user is then built anew. */
    static final int VERSION = 3;

    private static final Logger LOG = LoggerFactory.getLogger(StoryIndex.class);
    private static final String VERSION_KEY = "standpoint.index";
    private static final int CHANGES_PER_COMMIT = 1000;
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicInteger changes = new AtomicInteger();

    private static final Pattern LUCENE_FILE = Pattern.compile("(pending_)?segments.*|_[0-9a-z]+[._].*|write\\.lock");

    private StoryIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(WordAnalyzer.forIndex()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        writer.setLiveCommitData(Map.of(VERSION_KEY, Integer.toString(VERSION)).entrySet());
        searchers = new SearcherManager(writer, null);
    }

    /** Opens the index; one that is damaged or of another version is deleted, and the new one is empty. */
    static StoryIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        if (!isUsable(directory)) {
            delete(folder);
        }
        return new StoryIndex(directory);
    }

    // Lucene answers damage with whatever its decoders run into, unchecked exceptions included.
    @SuppressWarnings("CatchingUnchecked")
    private static boolean isUsable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                // compares checksums, which takes as long as reading the files; damage would else show in the middle of a search
                leaf.reader().checkIntegrity();
            }
            String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
            if (Integer.toString(VERSION).equals(version)) {
                return true;
            }
            LOG.info("The search index has version {}, not {}, and is built anew", version, VERSION);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index cannot be read and is built anew: {}", e.toString());
        }
        return false;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            // the folder may be one of the user's that happens to be called so: only what Lucene writes goes
            for (Path file : files.filter(each -> LUCENE_FILE.matcher(each.getFileName().toString()).matches()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Adds a story, or replaces all of it. */
    void update(Analysis story, StoryLine line) throws IOException {
        change(() -> writer.updateDocuments(StoryBlock.byId(story.article().id()), StoryBlock.of(story, line)));
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
            if (changes.incrementAndGet() % CHANGES_PER_COMMIT == 0) {
                writer.commit();
            }
        } catch (AlreadyClosedException e) {
            throw new IOException("The search index is closed, perhaps because the disk was full; start Standpoint again.", e);
        }
    }

    /** Something to do with a state of the index that does not change meanwhile. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /** Runs {@code reading} on the index as it is now, all finished changes included. */
    <T> T read(Reading<T> reading) throws IOException {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw new IOException("The library is closed.", e);
        }
    }

    /** What the index knows of all its stories, in no order. */
    List<StoryLine> lines() throws IOException {
        return read(searcher -> {
            List<StoryLine> lines = new ArrayList<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                BinaryDocValues values = leaf.reader().getBinaryDocValues(StoryBlock.LINE);
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    boolean deleted = leaf.reader().getLiveDocs() != null && !leaf.reader().getLiveDocs().get(values.docID());
                    if (!deleted) {
                        BytesRef bytes = values.binaryValue();
                        lines.add(StoryLine.read(bytes.bytes, bytes.offset, bytes.length));
                    }
                }
            }
            return lines;
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
