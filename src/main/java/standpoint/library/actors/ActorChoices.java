package standpoint.library.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import standpoint.article.ArticleId;
import standpoint.export.AtomicFile;

/** The user's choices about who is who, in a file of their own, in the order in which they were made. Safe for use by several threads. */
public final class ActorChoices {

    private static final String FORMAT = "standpoint-actors";
    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
    private final Path file;

    /** The file as it is written. */
    private record Shape(String format, int version, List<ActorChoice> choices) {}

    /** @param file made with the first choice */
    public ActorChoices(Path file) {
        this.file = file;
    }

    /** @throws IOException with a sentence for the user, if the file cannot be read; it is left as it is then */
    public synchronized List<ActorChoice> all() throws IOException {
        Shape shape;
        try {
            shape = json.readValue(Files.readAllBytes(file), Shape.class);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JsonProcessingException e) {
            throw new IOException("The file " + file + " with your choices about people is damaged; mend it, or move it away to go on without them.", e);
        }
        if (!FORMAT.equals(shape.format) || shape.version != VERSION) {
            throw new IOException("The file " + file + " with your choices about people is of another version; update Standpoint, or move it away.");
        }
        return shape.choices;
    }

    /** The two are one from now on. */
    public void join(Actor one, Actor other) throws IOException {
        add(ActorChoice.of(ActorChoice.Kind.JOIN, one.appearances(), other.appearances()));
    }

    /**
     * In these stories it is somebody else.
     *
     * @throws IllegalArgumentException if it is in none of them, or in no other
     */
    public void split(Actor actor, Set<ArticleId> stories) throws IOException {
        Predicate<Appearance> goes = appearance -> stories.contains(appearance.story());
        add(ActorChoice.of(ActorChoice.Kind.SPLIT, actor.appearances().stream().filter(goes).toList(),
                actor.appearances().stream().filter(goes.negate()).toList()));
    }

    /** Takes the last choice back; empty if there is none. */
    public synchronized Optional<ActorChoice> undo() throws IOException {
        List<ActorChoice> choices = new ArrayList<>(all());
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        ActorChoice last = choices.removeLast();
        write(choices);
        return Optional.of(last);
    }

    private synchronized void add(ActorChoice choice) throws IOException {
        List<ActorChoice> choices = new ArrayList<>(all());
        choices.add(choice);
        write(choices);
    }

    private void write(List<ActorChoice> choices) throws IOException {
        AtomicFile.write(file, out -> json.writeValue(out, new Shape(FORMAT, VERSION, choices)));
    }
}
