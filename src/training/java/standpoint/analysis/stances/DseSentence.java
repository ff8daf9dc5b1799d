package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * A sentence of DSE with two marked names.
 *
 * @param label 0 neutral, 1 p is for q, 2 q is for p, 3 p is against q, 4 q is against p
 */
record DseSentence(Article article, Span p, Span q, int label) {

    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]+)]");

    /** Each sentence with the same two marks once. */
    static List<DseSentence> read(Path file) throws IOException {
        Map<String, DseSentence> all = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            sentence(cells[0], Integer.parseInt(cells[cells.length - 1].strip())).ifPresent(each -> all.putIfAbsent(cells[0], each));
        }
        return new ArrayList<>(all.values());
    }

    private static Optional<DseSentence> sentence(String marked, int label) {
        Matcher name = MARKED.matcher(marked);
        List<Span> spans = new ArrayList<>();
        while (spans.size() < 2 && name.find()) {
            int start = name.start() - 2 * spans.size();
            spans.add(new Span(start, start + name.group(1).length()));
        }
        if (spans.size() < 2) {
            return Optional.empty();
        }
        Matcher again = MARKED.matcher(marked);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < 2 && again.find(); i++) {
            text.append(marked, from, again.start()).append(again.group(1));
            from = again.end();
        }
        text.append(marked, from, marked.length());
        return Optional.of(new DseSentence(article(text.toString()), spans.get(0), spans.get(1), label));
    }

    private static Article article(String text) {
        Metadata metadata = new Metadata(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("sentence"));
        Zone zone = new Zone(new Span(text.length() - text.stripLeading().length(), text.stripTrailing().length()), Zone.Kind.BODY);
        return new Article(ArticleId.of(text), text, List.of(zone), metadata);
    }
}
