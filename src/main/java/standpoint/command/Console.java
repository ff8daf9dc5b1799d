package standpoint.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err what the user should know besides
 * @param results what the results go through, where it is the output of this process
 */
public record Console(PrintWriter out, PrintWriter err, Optional<WatchedOutput> results) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Standard output and standard error. */
    public static Console ofThisProcess() {
        WatchedOutput results = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        return new Console(new PrintWriter(results, true, charset(System.out)), new PrintWriter(System.err, true, charset(System.err)), Optional.of(results));
    }

    /** Elsewhere than to this process's own output. */
    Console(PrintWriter out, PrintWriter err) {
        this(out, err, Optional.empty());
    }

    private static Charset charset(PrintStream stream) {
        // Where no locale is set, Java takes ASCII; such terminals show UTF-8 nearly always, and ASCII is a part of it.
        return stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
    }

    /** Whether some of the results could not be written; the disk may be full, or the program that reads them gone. */
    boolean hasLost() {
        return out.checkError();
    }

    /** Whether the program that reads the results has had enough: {@code standpoint search … | head}. */
    boolean isUnread() {
        return results.filter(WatchedOutput::isUnread).isPresent();
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
