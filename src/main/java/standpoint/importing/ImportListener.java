package standpoint.importing;

import java.nio.file.Path;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;

/** Is told what an import does; by one thread at a time, which waits meanwhile. */
public interface ImportListener {

    /** A file became a story of the library that can be listed and searched, but waits for its analysis. */
    default void read(Path file, ArticleId story) {}

    /** A story and its analysis are safe on the disk. */
    default void added(Path file, Analysis analysis) {}

    /** The library had the story with a current analysis. */
    default void known(Path file, ArticleId story) {}

    default void failed(ImportFailure failure) {}

    /** Comes after each file. */
    default void progressed(ImportProgress progress) {}
}
