package standpoint.reader.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import standpoint.article.Article;
import standpoint.article.Metadata;
import standpoint.export.AtomicFile;

/**
 * The stories that come with the program, for a reader who has none yet. They are invented, and say so in place of their outlet. To be read
 * they become files in the library's folder, so that they are opened, listed and taken off as any other story is.
 */
final class Samples {

    /** What they have as their outlet. */
    static final String OUTLET = "Standpoint sample, invented";

    /** As the build packages them. */
    static final List<String> FILES = List.of("ministers-clash-over-air-defence-fund.txt", "germany-drops-objection-to-air-defence-fund.txt",
            "councillors-reject-harrow-edge-quarry.txt", "museum-to-return-bronze-leopards.html");

    private final Path folder;

    Samples(Path library) {
        folder = library.resolve("samples").toAbsolutePath().normalize();
    }

    /**
     * Writes them into their folder.
     *
     * @return the files, in the order to read them
     */
    List<Path> unpack() throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            try (InputStream in = Samples.class.getResourceAsStream("/standpoint/samples/" + name)) {
                if (in == null) {
                    throw new IOException("the program lacks its sample " + name);
                }
                AtomicFile.write(folder.resolve(name), in::transferTo);
            }
        }
        return FILES.stream().map(folder::resolve).toList();
    }

    /** An article as it is to be kept: a sample says that it is one. */
    Article labelled(Article article) {
        Metadata told = article.metadata();
        if (!folder.equals(told.file().toAbsolutePath().normalize().getParent())) {
            return article;
        }
        return new Article(article.id(), article.text(), article.zones(),
                new Metadata(told.title(), told.authors(), told.published(), told.writtenDate(), Optional.of(OUTLET), told.place(), told.file()));
    }
}
