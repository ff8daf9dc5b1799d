package standpoint.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.article.ArticleId;
import standpoint.export.AtomicFile;

/**
 * Remembers which files gave which stories: a text file with one of them a line, the last line on a file being the one that counts. Where it
 * is lost, or a crash tore its end off, files are read again that need not be; nothing else happens.
 */
final class Sources implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_OLD_LINES = 1000;

    private final Path list;
    private @Nullable Map<String, Line> known;
    private @Nullable OutputStream out;

    private record Line(SourceFile file, ArticleId story) {

        /** @throws NullPointerException for what somebody edited */
        private Line {
            Objects.requireNonNull(file);
            Objects.requireNonNull(story);
        }
    }

    Sources(Path list) {
        this.list = list;
    }

    /** The story that this file gave when it was in this state. */
    synchronized Optional<ArticleId> story(SourceFile file) {
        return Optional.ofNullable(known().get(file.path())).filter(line -> line.file().equals(file)).map(Line::story);
    }

    /** Never fails: the story is kept whether this can be written or not. */
    synchronized void remember(SourceFile file, ArticleId story) {
        Line line = new Line(file, story);
        if (line.equals(known().put(file.path(), line))) {
            return;
        }
        try {
            append(line);
        } catch (IOException | ReadOnlyFileSystemException e) {
            LOG.warn("{} will be read again next time", file, e);
            close(); // what comes next begins a new line
        }
    }

    private void append(Line line) throws IOException {
        if (out == null) {
            out = Files.newOutputStream(list, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            out.write('\n'); // the last line may be torn
        }
        out.write(bytes(line));
    }

    private static byte[] bytes(Line line) throws JsonProcessingException {
        return (JSON.writeValueAsString(line) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Line> known() {
        Map<String, Line> loaded = known;
        if (loaded == null) {
            loaded = new HashMap<>();
            known = loaded;
            try {
                load(loaded);
            } catch (IOException | ReadOnlyFileSystemException e) {
                LOG.warn("{} cannot be used", list, e);
            }
        }
        return loaded;
    }

    private void load(Map<String, Line> loaded) throws IOException {
        int lines = 0;
        try {
            for (String text : new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n")) {
                lines++;
                read(text).ifPresent(line -> loaded.put(line.file().path(), line));
            }
        } catch (NoSuchFileException e) {
            return;
        }
        if (lines > 2 * loaded.size() + MOST_OLD_LINES) {
            AtomicFile.write(list, rewritten -> {
                for (Line line : loaded.values()) {
                    rewritten.write(bytes(line));
                }
            });
        }
    }

    private static Optional<Line> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(text, Line.class));
        } catch (JsonProcessingException e) {
            LOG.info("a line on read files makes no sense", e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        OutputStream open = out;
        out = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.warn("{} may lack its last lines", list, e);
            }
        }
    }
}
