package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import standpoint.export.AtomicFile;

/**
 * The user's searches in a file of their own: those with a name, and the recent ones. A file that cannot be read is put aside under another
 * name before a new one takes its place. Safe for use by several threads.
 */
public final class SavedSearches {

    private static final String FORMAT = "standpoint-searches";
    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();
    private final Path file;
    private final boolean writable;

    /**
     * What the file has.
     *
     * @param saved  in the order in which they are listed
     * @param recent the latest first
     */
    public record Contents(List<SavedSearch> saved, List<Question> recent) {

        public static final Contents NONE = new Contents(List.of(), List.of());

        public Contents {
            saved = List.copyOf(saved);
            recent = List.copyOf(recent);
        }
    }

    /** @param problem a sentence for the user where there was a file that could not be read */
    public record Loaded(Contents contents, Optional<String> problem) {}

    /** The file as it is written. */
    private record Shape(String format, int version, List<SavedSearch> saved, List<Question> recent) {

        private Shape {
            saved = List.copyOf(saved);
            recent = List.copyOf(recent);
        }
    }

    /**
     * @param file     made when something is stored first
     * @param writable whether files may be changed
     */
    SavedSearches(Path file, boolean writable) {
        this.file = file;
        this.writable = writable;
    }

    /** Reads the file. One that makes no sense is put aside, and nothing of it is given. */
    public synchronized Loaded load() throws IOException {
        try {
            @Nullable Shape shape = json.readValue(Files.readAllBytes(file), Shape.class);
            if (shape == null) {
                return unread("is damaged");
            }
            return FORMAT.equals(shape.format) && shape.version == VERSION
                    ? new Loaded(new Contents(shape.saved, shape.recent), Optional.empty())
                    : unread("is of another version of Standpoint");
        } catch (NoSuchFileException e) {
            return new Loaded(Contents.NONE, Optional.empty());
        } catch (JsonProcessingException e) {
            return unread("is damaged");
        }
    }

    private Loaded unread(String why) throws IOException {
        String problem = "The file " + file.getFileName() + " with your saved searches " + why;
        if (!writable) {
            return new Loaded(Contents.NONE, Optional.of(problem + "; it was left as it is."));
        }
        Path aside = free();
        Files.move(file, aside);
        return new Loaded(Contents.NONE, Optional.of(problem + ". It was put aside as " + aside.getFileName()
                + " in the library's folder, and a new list begins; mend it and give it its old name to have your searches back."));
    }

    /** A name that no file has. */
    private Path free() {
        Path free = file.resolveSibling("searches-damaged.json");
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling("searches-damaged-" + number + ".json");
        }
        return free;
    }

    /** Replaces all that the file has. */
    public synchronized void store(Contents contents) throws IOException {
        if (!writable) {
            throw new LibraryNotWritableException("The library is open for reading only, so your searches are not kept.");
        }
        AtomicFile.write(file, out -> json.writeValue(out, new Shape(FORMAT, VERSION, contents.saved(), contents.recent())));
    }
}
