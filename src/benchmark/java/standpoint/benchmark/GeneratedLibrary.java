package standpoint.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.export.AnalysisFile;

/**
 * A library of generated stories, without an index. Its files are those that a library writes, but nothing waits for the disk after each
 * one: a library does, to be safe from a crash, and 200,000 stories would take half an hour.
 *
 * @param textBytes the length of all texts in UTF-8
 */
record GeneratedLibrary(Path folder, int stories, long textBytes, GeneratedWorld world) {

    private static final long SEED = 20_190_101;
    private static final AnalysisFile FORMAT = new AnalysisFile();

    /** Writes the library into {@code folder}, or takes what an earlier run left there. */
    static GeneratedLibrary in(Path folder, int stories) throws IOException {
        GeneratedWorld world = new GeneratedWorld(SEED, stories);
        Path done = folder.resolve("generated.txt");
        if (!Files.exists(done)) {
            Path articles = Files.createDirectories(folder.resolve("articles"));
            Path analyses = Files.createDirectories(folder.resolve("analyses"));
            long bytes = IntStream.range(0, stories).parallel().mapToLong(number -> write(new GeneratedStory(world, number).write(), articles, analyses)).sum();
            Files.writeString(done, Long.toString(bytes));
        }
        return new GeneratedLibrary(folder, stories, Long.parseLong(Files.readString(done)), world);
    }

    private static long write(Analysis story, Path articles, Path analyses) {
        String name = story.article().id().value() + ".json";
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        article.put("path", story.article().metadata().file().toAbsolutePath().toString());
        article.set("article", FORMAT.articleToJson(story.article()));
        ObjectNode analysis = FORMAT.toJson(story);
        analysis.put("analyst", Analyst.VERSION);
        try (OutputStream articleFile = Files.newOutputStream(articles.resolve(name)); OutputStream analysisFile = Files.newOutputStream(analyses.resolve(name))) {
            FORMAT.write(article, articleFile);
            FORMAT.write(analysis, analysisFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return story.article().text().getBytes(StandardCharsets.UTF_8).length;
    }
}
