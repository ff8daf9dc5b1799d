package standpoint.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import standpoint.article.ArticleId;

/** Compares the index with the stored files when a library is opened, and then makes it agree with them. */
final class CatchUp {

    private final Holdings holdings;
    private final List<ArticleId> differing;
    private final AtomicInteger done = new AtomicInteger();

    private CatchUp(Holdings holdings, List<ArticleId> differing) {
        this.holdings = holdings;
        this.differing = differing;
    }

    /** Lists the stories that the index knows as they are, and notes the others: changed, missing from it, or without a file now. */
    static CatchUp of(Shelf shelf, StoryIndex index, Catalogue catalogue, Holdings holdings) throws IOException {
        Map<ArticleId, StoryLine> known = new HashMap<>();
        index.lines().forEach(line -> known.put(new ArticleId(line.id()), line));
        List<ArticleId> stored = shelf.ids();
        List<ArticleId> differing;
        try { // the time goes into asking the disk about each file
            differing = new ArrayList<>(stored.parallelStream().filter(id -> !isListed(Optional.ofNullable(known.get(id)), shelf, catalogue)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        stored.forEach(known::remove);
        differing.addAll(known.keySet());
        return new CatchUp(holdings, differing);
    }

    private static boolean isListed(Optional<StoryLine> line, Shelf shelf, Catalogue catalogue) {
        try {
            boolean same = line.isPresent() && line.get().stamp().equals(shelf.stamp(new ArticleId(line.get().id())));
            if (same) {
                catalogue.list(line.get());
            }
            return same;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int left() {
        return differing.size() - done.get();
    }

    /** Ends early when the library is closed. To be run once. */
    void run(Progress progress) throws IOException {
        for (ArticleId id : differing) {
            if (holdings.isClosed()) {
                return;
            }
            progress.step(done.get(), differing.size());
            holdings.catchUpWith(id);
            done.incrementAndGet();
        }
    }
}
