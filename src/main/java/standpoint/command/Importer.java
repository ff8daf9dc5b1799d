package standpoint.command;

import java.io.IOException;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.library.Library;

/** Brings articles and their analyses into a library. */
final class Importer {

    private final Library library;
    private final Analyst analyst;

    /** @param isNew false where the library had it */
    record Imported(Analysis analysis, boolean isNew) {}

    Importer(Library library, Analyst analyst) {
        this.library = library;
        this.analyst = analyst;
    }

    /** Takes the analysis from the library if it has a current one; else makes and stores it. */
    Imported take(Article article) throws IOException {
        library.add(article); // mends a damaged copy, too
        Optional<Analysis> stored = library.analysis(article.id());
        if (stored.isPresent()) {
            return new Imported(stored.get(), false);
        }
        Analysis analysis = analyst.analyse(article, () -> false);
        library.add(analysis);
        return new Imported(library.reviewed(analysis).analysis(), true);
    }
}
