package standpoint.reader;

/** There can be no window and no picture on this machine; the message says in one sentence what to install. */
public final class WindowUnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    WindowUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
