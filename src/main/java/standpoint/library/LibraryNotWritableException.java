package standpoint.library;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

import standpoint.export.UnwritableException;

/** The library may be read but not changed. The message is a sentence for the user: why, and what to do. */
public final class LibraryNotWritableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    LibraryNotWritableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** For a folder that refuses to be written. */
    static LibraryNotWritableException of(Path folder, Exception cause) {
        return new LibraryNotWritableException("The library folder " + folder + " cannot be written (" + UnwritableException.reason(cause)
                + "); choose another one with --library.", cause);
    }

    LibraryNotWritableException(String sentence) {
        super(sentence);
    }
}
