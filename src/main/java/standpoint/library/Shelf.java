package standpoint.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.export.AnalysisFile;
import standpoint.export.AnalysisFileException;
import standpoint.export.AtomicFile;
import standpoint.export.UnwritableException;

/**
 * The stories of a library as files: {@code articles/<id>.json} holds the article and the path it was read from,
 * {@code analyses/<id>.json} is an analysis file with the version of the analyst, and {@link Journal} what the reader made of it. Reading throws an {@link IOException} whose message is a
 * sentence for the user.
 */
final class Shelf {

    private static final Pattern STORY_FILE = Pattern.compile("([0-9a-f]{32})\\.json");

    private static final JsonFactory STREAM = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

    private final Path articles;
    private final Path analyses;
    private final Journal journal;
    private final AnalysisFile format = new AnalysisFile();

    /** @param analyst the version of the analyst that made the analysis */
    record Stored(Analysis analysis, int analyst) {

        boolean isCurrent() {
            return analyst == Analyst.VERSION;
        }
    }

    /** To read what there is. */
    Shelf(Path folder) throws IOException {
        this(folder, false);
    }

    private Shelf(Path folder, boolean writable) throws IOException {
        articles = folder.resolve("articles");
        analyses = folder.resolve("analyses");
        journal = new Journal(folder.resolve("journal"), writable);
    }

    /** To write, too: makes the folders, and clears away what a crash left. Nobody else may be writing. */
    static Shelf forWriting(Path folder) throws IOException {
        Shelf shelf = new Shelf(folder, true);
        for (Path each : List.of(shelf.articles, shelf.analyses)) {
            Files.createDirectories(each);
            AtomicFile.deleteLeftovers(each);
        }
        return shelf;
    }

    /** What the reader decided about findings. */
    Journal journal() {
        return journal;
    }

    /** Files with other names are left alone. */
    List<ArticleId> ids() throws IOException {
        if (!Files.isDirectory(articles)) {
            return List.of();
        }
        String[] names = articles.toFile().list(); // much faster than with paths
        if (names == null) {
            throw new IOException("The folder " + articles + " cannot be read; you may lack the permission.");
        }
        List<ArticleId> ids = new ArrayList<>();
        for (String each : names) {
            Matcher name = STORY_FILE.matcher(each);
            if (name.matches()) {
                ids.add(new ArticleId(name.group(1)));
            }
        }
        return ids;
    }

    boolean has(ArticleId id) {
        return Files.exists(file(articles, id));
    }

    boolean hasAnalysis(ArticleId id) {
        return Files.exists(file(analyses, id));
    }

    Optional<Article> article(ArticleId id) throws IOException {
        Path file = file(articles, id);
        try {
            JsonNode tree = tree(file);
            Article stored = format.articleFromJson(tree.path("article"));
            // an edited text would put every offset beside its words
            if (stored.id().equals(id) && ArticleId.of(stored.text()).equals(id)) {
                return Optional.of(withPath(stored, Path.of(tree.path("path").asText())));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AnalysisFileException | InvalidPathException e) {
            throw new IOException(damagedStory(file), e);
        }
        throw new IOException(damagedStory(file));
    }

    /** The text of a story alone, without a look at the rest of its file; empty where there is none that can be read. */
    String text(ArticleId id) throws IOException {
        try (JsonParser json = STREAM.createParser(Files.readAllBytes(file(articles, id)))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
                    return String.valueOf(json.nextTextValue());
                }
            }
        } catch (NoSuchFileException | JsonProcessingException e) {
            return "";
        }
        return "";
    }

    /** The analysis as it is stored, whichever analyst made it. */
    Optional<Stored> analysis(Article article) throws IOException {
        Path file = file(analyses, article.id());
        try {
            JsonNode tree = tree(file);
            Analysis found = format.fromJson(tree);
            if (found.article().text().equals(article.text())) {
                Analysis analysis = new Analysis(article, found.limitation(), found.entities(), found.quotes(), found.stances());
                return Optional.of(new Stored(analysis, tree.path("analyst").asInt()));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AnalysisFileException e) {
            throw new IOException(damagedAnalysis(file), e);
        }
        throw new IOException(damagedAnalysis(file));
    }

    private static String damagedStory(Path file) {
        return "The stored story " + file + " is damaged; delete that file and open the article again.";
    }

    private static String damagedAnalysis(Path file) {
        return "The stored analysis " + file + " is damaged; open the story to have it analysed anew.";
    }

    void write(Article article) throws IOException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("path", article.metadata().file().toAbsolutePath().normalize().toString());
        tree.set("article", format.articleToJson(article));
        AtomicFile.write(file(articles, article.id()), out -> format.write(tree, out));
    }

    void write(Analysis analysis) throws IOException {
        ObjectNode tree = format.toJson(analysis);
        tree.put("analyst", Analyst.VERSION);
        AtomicFile.write(file(analyses, analysis.article().id()), out -> format.write(tree, out));
    }

    void remove(ArticleId id) throws IOException {
        for (Path file : List.of(file(analyses, id), file(articles, id))) {
            try {
                Files.deleteIfExists(file);
            } catch (FileSystemException | ReadOnlyFileSystemException e) {
                throw UnwritableException.of(file, e, "The story stays.");
            }
        }
    }

    /** Changes whenever the story's files change. */
    String stamp(ArticleId id) throws IOException {
        return stamp(file(articles, id)) + ' ' + stamp(file(analyses, id)) + (journal.has(id) ? ' ' + stamp(journal.file(id)) : "");
    }

    private static String stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime().toInstant();
        } catch (NoSuchFileException e) {
            return "none";
        }
    }

    private JsonNode tree(Path file) throws IOException {
        return format.readTree(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static Path file(Path folder, ArticleId id) {
        return folder.resolve(id.value() + ".json");
    }

    private static Article withPath(Article article, Path path) {
        Metadata known = article.metadata();
        return new Article(article.id(), article.text(), article.zones(), new Metadata(known.title(), known.authors(), known.published(),
                known.writtenDate(), known.outlet(), known.place(), path));
    }
}
