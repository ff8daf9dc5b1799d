package standpoint.export;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Something could not be written. The message is a sentence for the user: what, why, and what to do. */
public final class UnwritableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Java has no type for it, and systems word it differently. */
    private static final Pattern FULL = Pattern.compile("no space left|not enough space|quota exceeded|disk full", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ONLY = Pattern.compile("read-only|write.protected", Pattern.CASE_INSENSITIVE);

    private UnwritableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Tells what went wrong.
     *
     * @param what  a file, or what else was to be written
     * @param safety what the user need not fear
     */
    public static UnwritableException of(Object what, Exception cause, String safety) {
        return cause instanceof UnwritableException told ? told : new UnwritableException(what + " cannot be written: " + reasonAndRemedy(cause)
                + (safety.isEmpty() ? "" : " " + safety), cause);
    }

    /** Why, without what to do: "the disk is full". */
    public static String reason(Exception cause) {
        return reasonAndRemedy(cause).split("[;.]", 2)[0];
    }

    private static String reasonAndRemedy(Exception cause) {
        List<Throwable> all = withCauses(cause).toList();
        if (all.stream().anyMatch(each -> FULL.matcher(words(each)).find())) {
            return "the disk is full; make room on it and try again.";
        }
        if (all.stream().anyMatch(each -> each instanceof ReadOnlyFileSystemException || READ_ONLY.matcher(words(each)).find())) {
            return "the disk can only be read; choose a place that can be written.";
        }
        return switch (cause) {
            case AccessDeniedException denied -> "you may not write there; change the permissions of its folder.";
            case NoSuchFileException missing -> "its folder is not there; look whether a disk is missing, or make the folder.";
            case FileSystemException other when other.getReason() != null -> other.getReason() + ".";
            case FileSystemException other -> other.getClass().getSimpleName() + ".";
            default -> cause.getMessage() + ".";
        };
    }

    private static Stream<Throwable> withCauses(@Nullable Throwable failure) {
        return failure == null ? Stream.empty() : Stream.of(Stream.of(failure), Arrays.stream(failure.getSuppressed()), withCauses(failure.getCause()))
                .flatMap(each -> each);
    }

    /** Without the file's name, which may be anything. */
    private static String words(Throwable failure) {
        return String.valueOf(failure instanceof FileSystemException file ? file.getReason() : failure.getMessage());
    }
}
