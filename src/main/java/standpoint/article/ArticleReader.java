package standpoint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads article files. */
public final class ArticleReader {

    /** Larger files are refused: 20 MB. */
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    /** Reads one file; never throws for what is wrong with the file. */
    public Reading read(Path file) {
        try {
            Optional<String> obstacle = obstacle(file);
            if (obstacle.isPresent()) {
                return new Reading.Unreadable(file, obstacle.get());
            }
            byte[] content;
            try (InputStream in = Files.newInputStream(file)) {
                content = in.readNBytes(LIMIT + 1);
            }
            if (content.length == 0) {
                return new Reading.Unreadable(file, "The file is empty; save the article's text in it and open it again.");
            }
            if (content.length > LIMIT) {
                return new Reading.Unreadable(file, tooLarge(content.length));
            }
            return FileFormat.of(file).orElseThrow().read(content, file);
        } catch (AccessDeniedException e) {
            LOG.info("no access to {}", file, e);
            return new Reading.Unreadable(file, "The file may not be read by you; change its permissions and open it again.");
        } catch (IOException e) {
            LOG.warn("{} cannot be read", file, e);
            return new Reading.Unreadable(file, "The file cannot be read from the disk; check the disk or copy the file elsewhere and open that.");
        } catch (RuntimeException | StackOverflowError e) {
            // parsers of other people's formats meet pages that nobody thought of; one of them must not stop the others
            LOG.error("{} cannot be understood", file, e);
            return new Reading.Unreadable(file, "The file is built in a way that Standpoint cannot read; save the article as plain text and open that.");
        }
    }

    /**
     * The files to read for what the user named. A file stays as it is, also one that cannot be read: {@link #read} tells why. A folder
     * becomes the files below it that some format reads, at any depth, sorted by path, without hidden ones and without following links to
     * folders; a folder that has none, or cannot be listed, stays as it is, so that reading it names the reason. No file comes twice.
     */
    public List<Path> expand(List<Path> filesAndFolders) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path named : filesAndFolders) {
            List<Path> found = Files.isDirectory(named) ? filesBelow(named) : List.of();
            files.addAll(found.isEmpty() ? List.of(named) : found);
        }
        return List.copyOf(files);
    }

    private static Optional<String> obstacle(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(Files.isReadable(file)
                    ? "This is a folder without article files; open a folder that holds " + FileFormat.endingsForUsers() + " files."
                    : "The folder may not be read by you; change its permissions and open it again.");
        }
        if (!Files.exists(file)) {
            return Optional.of("There is no such file; check its name and folder.");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("This is a device or pipe and no file; save the article in a file and open that.");
        }
        if (FileFormat.of(file).isEmpty()) {
            return Optional.of("Files with this ending are not read; save the article as one of " + FileFormat.endingsForUsers() + ".");
        }
        long size = Files.size(file);
        return size > LIMIT ? Optional.of(tooLarge(size)) : Optional.empty();
    }

    private static String tooLarge(long size) {
        return String.format(Locale.ROOT, "The file is too large: it has %.1f MB and the limit is %d MB; split it into single articles.",
                Math.ceil(size * 10.0 / (1024 * 1024)) / 10, LIMIT / (1024 * 1024));
    }

    private static List<Path> filesBelow(Path folder) {
        List<Path> files = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(folder));
        while (!folders.isEmpty()) {
            Path next = folders.pop();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(next)) {
                for (Path entry : entries) {
                    if (Files.isHidden(entry)) {
                        continue;
                    }
                    // A linked folder may lead back up: only real ones are entered.
                    if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                        folders.push(entry);
                    } else if (Files.isRegularFile(entry) && FileFormat.of(entry).isPresent()) {
                        files.add(entry);
                    }
                }
            } catch (IOException | DirectoryIteratorException e) {
                LOG.warn("folder {} cannot be listed", next, e);
                files.add(next);
            }
        }
        files.sort(null);
        return files;
    }
}
