package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.article.Zone;

/** Stories of real sentences: runs of paragraphs of the sample stories, put together in other ways. */
final class MixedStories {

    private static final int PARAGRAPHS = 14;
    private static final int RUN = 3;

    private MixedStories() {}

    /** @param seed other seeds give other stories */
    static List<Path> write(Path folder, int number, long seed) throws IOException {
        Random random = new Random(seed);
        ArticleReader reader = new ArticleReader();
        List<List<String>> samples = reader.expand(List.of(Path.of("fixtures/articles"))).stream()
                .flatMap(file -> reader.read(file) instanceof Reading.Read(Article article) && article.text().contains(" the ")
                        ? Stream.of(paragraphs(article)) : Stream.empty())
                .filter(sample -> sample.size() > RUN).toList();
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            List<String> mixed = new ArrayList<>(List.of("Story number " + seed + "-" + i + " of this import"));
            while (mixed.size() < PARAGRAPHS) {
                List<String> sample = samples.get(random.nextInt(samples.size()));
                int from = random.nextInt(sample.size() - RUN);
                mixed.addAll(sample.subList(from, from + RUN));
            }
            files.add(Files.writeString(folder.resolve("story" + i + ".txt"), String.join("\n\n", mixed)));
        }
        return files;
    }

    private static List<String> paragraphs(Article article) {
        return article.zones().stream().filter(zone -> zone.kind() == Zone.Kind.BODY).map(zone -> zone.span().of(article.text())).toList();
    }
}
