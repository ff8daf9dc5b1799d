package standpoint.command;

import java.io.Serial;

/** Ends a command. The message is a sentence for the user: what went wrong and what to do. */
final class Failure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
