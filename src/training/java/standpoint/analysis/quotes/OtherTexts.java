package standpoint.analysis.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.QuotationMarks;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Metadata;
import standpoint.article.Reading;
import standpoint.article.Span;
import standpoint.article.Zone;

/** News in which nobody marked who says what: the training parts of SEESAW ({@code text}) and DSE ({@code train.txt}), of which only the words are read. */
final class OtherTexts {

    private OtherTexts() {}

    /** Of what there is of both; nothing is missed where a folder is not given. */
    static List<Signs> read(Path seesaw, Path dse, CueOdds odds, ParseCache cache) throws IOException {
        List<Article> articles = new ArrayList<>();
        Path stories = seesaw.resolve("text");
        if (Files.isDirectory(stories)) {
            articles.addAll(stories(stories));
        }
        Path sentences = dse.resolve("train.txt");
        if (Files.isRegularFile(sentences)) {
            articles.addAll(sentences(sentences));
        }
        List<Signs> signs = new ArrayList<>();
        for (Article article : articles) {
            signs.add(new Signs(cache.parse(article), QuotationMarks.in(article), odds));
        }
        return signs;
    }

    private static List<Article> stories(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            if (new ArticleReader().read(file) instanceof Reading.Read(Article article)) {
                articles.add(article);
            }
        }
        return articles;
    }

    /** Each sentence once, however often it is listed with other names marked. */
    private static List<Article> sentences(Path file) throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            sentences.add(line.split("\t", -1)[0].replaceAll("[\\[\\]]", "").strip());
        }
        sentences.remove("");
        return sentences.stream().map(OtherTexts::article).toList();
    }

    private static Article article(String text) {
        Metadata metadata = new Metadata(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("sentence"));
        return new Article(ArticleId.of(text), text, List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)), metadata);
    }
}
