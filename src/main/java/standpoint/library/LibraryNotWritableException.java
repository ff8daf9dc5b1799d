package standpoint.library;

import java.io.IOException;
import java.io.Serial;

/** The library may be read but not changed. The message is a sentence for the user: why, and what to do. */
public final class LibraryNotWritableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    LibraryNotWritableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    LibraryNotWritableException(String sentence) {
        super(sentence);
    }
}
