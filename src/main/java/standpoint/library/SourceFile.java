package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file as it was at one time.
 *
 * @param path     absolute
 * @param size     in bytes
 * @param modified as the file system has it; only compared for being the same, so that a wrong clock does no harm
 */
public record SourceFile(String path, long size, String modified) {

    /** A file that was just written may be written again without another time or size: the clocks of disks are coarse. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(modified);
    }

    /** To be asked before the file is read. Empty where there is no such file or it changed a moment ago, so that it has to be read. */
    public static Optional<SourceFile> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = attributes.lastModifiedTime().toInstant();
            // a time to come was set by another clock, or before this one was set back: what is written from now on gets another one
            return Duration.between(modified, Instant.now()).abs().compareTo(SETTLED) > 0
                    ? Optional.of(new SourceFile(file.toAbsolutePath().normalize().toString(), attributes.size(), modified.toString()))
                    : Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.empty(); // whoever reads the file is told the reason
        }
    }
}
