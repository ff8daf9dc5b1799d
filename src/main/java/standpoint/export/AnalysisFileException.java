package standpoint.export;

import java.io.IOException;
import java.io.Serial;

/** A file is no analysis file, or a damaged one. The message is one sentence for the user. */
public final class AnalysisFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    AnalysisFileException(String message) {
        super(message);
    }

    AnalysisFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
