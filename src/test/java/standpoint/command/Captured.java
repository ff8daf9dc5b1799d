package standpoint.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A console that keeps what is written. */
final class Captured {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));

    Console console() {
        return console;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
