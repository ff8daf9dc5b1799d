package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;

/** A folder of the user's with articles, analyses and a search index. Safe for use by several threads. */
public final class Library implements AutoCloseable {

    private Library() {}

    /** Opens the library in {@code folder}, which is made if need be. A missing, damaged or outdated index is rebuilt from the stored articles. */
    public static Library open(Path folder) throws IOException {
        return new Library();
    }

    /** Stores and indexes a story that is not analysed yet. A story that is there already stays as it is: false. */
    public boolean add(Article article) throws IOException {
        return false;
    }

    /** Stores and indexes an analysis and, if need be, its story. */
    public void add(Analysis analysis) throws IOException {}

    /** All stories, newest publication date first, stories without one last. */
    public List<Story> stories() {
        return List.of();
    }

    public Optional<Article> article(ArticleId id) throws IOException {
        return Optional.empty();
    }

    /** The stored analysis; empty where there is none or another version of the analyst made it. */
    public Optional<Analysis> analysis(ArticleId id) throws IOException {
        return Optional.empty();
    }

    public void remove(ArticleId id) throws IOException {}

    /** @param query see the README; the empty query finds every story */
    public SearchOutcome search(String query, int limit) throws IOException {
        return new SearchOutcome.Found(0, List.of());
    }

    @Override
    public void close() throws IOException {}
}
