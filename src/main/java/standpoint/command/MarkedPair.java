package standpoint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * A sentence with two marked names, "[Ann] praised [Bob].", as in the corpus DSE (Park et al., Findings of ACL 2021).
 *
 * @param text the sentence without the marks
 * @param p    where the first marked name stands in {@code text}
 * @param q    where the second one stands
 */
record MarkedPair(String text, Span p, Span q) {

    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]+)]");

    /** Reads a line; what stands behind a tab is left out. Empty where fewer than two names are marked. */
    static Optional<MarkedPair> read(String line) {
        String marked = line.split("\t", 2)[0];
        Matcher first = MARKED.matcher(marked);
        if (!first.find()) {
            return Optional.empty();
        }
        Matcher second = MARKED.matcher(marked);
        if (!second.find(first.end())) {
            return Optional.empty();
        }
        String text = marked.substring(0, first.start()) + first.group(1) + marked.substring(first.end(), second.start()) + second.group(1)
                + marked.substring(second.end());
        Span p = new Span(first.start(), first.start() + first.group(1).length());
        int start = second.start() - 2;
        return Optional.of(new MarkedPair(text, p, new Span(start, start + second.group(1).length())));
    }

    /** The sentence as an article of one paragraph. */
    Article article() {
        Metadata metadata = new Metadata(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("sentence"));
        int start = text.length() - text.stripLeading().length();
        Zone zone = new Zone(new Span(start, Math.max(start, text.stripTrailing().length())), Zone.Kind.BODY);
        return new Article(ArticleId.of(text), text, List.of(zone), metadata);
    }
}
