package standpoint.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err what the user should know besides
 */
public record Console(PrintWriter out, PrintWriter err) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Standard output and standard error. */
    public static Console ofThisProcess() {
        return new Console(writer(System.out), writer(System.err));
    }

    private static PrintWriter writer(PrintStream stream) {
        // Where no locale is set, Java takes ASCII; such terminals show UTF-8 nearly always, and ASCII is a part of it.
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        // not over a writer: this way the errors of the stream, which never throws, can be asked for
        return new PrintWriter(stream, true, charset);
    }

    /** Whether some of the results could not be written; the disk may be full, or the program that reads them gone. */
    boolean hasLost() {
        return out.checkError();
    }

    void say(String line) {
        out.println(printable(line));
    }

    /** A sentence about the whole command. */
    void note(String sentence) {
        err.println(printable(sentence));
    }

    /** A sentence about one file. */
    void note(Path file, String sentence) {
        note(file + ": " + sentence);
    }

    /** Stories come from anywhere: what would move the cursor or change colours in a terminal becomes a space. */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
