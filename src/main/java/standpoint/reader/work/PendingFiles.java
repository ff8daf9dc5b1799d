package standpoint.reader.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.export.AtomicFile;

/** The files and folders whose import has begun and not ended, kept so that the next start goes on with them. */
final class PendingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PendingFiles.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path list;

    PendingFiles(Path list) {
        this.list = list;
    }

    synchronized List<Path> all() throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(list), new TypeReference<List<String>>() {}).stream().map(Path::of).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (JsonProcessingException | InvalidPathException | NullPointerException e) {
            LOG.warn("{} makes no sense; the import it stands for has to be begun again", list, e);
            return List.of();
        }
    }

    synchronized void add(List<Path> files) throws IOException {
        write(Stream.concat(all().stream(), files.stream().map(Path::toAbsolutePath)).distinct().toList());
    }

    synchronized void remove(List<Path> files) throws IOException {
        Set<Path> left = new LinkedHashSet<>(all());
        files.forEach(file -> left.remove(file.toAbsolutePath()));
        write(List.copyOf(left));
    }

    private void write(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            Files.deleteIfExists(list);
        } else {
            AtomicFile.write(list, out -> out.write(JSON.writeValueAsBytes(files.stream().map(Path::toString).toList())));
        }
    }
}
