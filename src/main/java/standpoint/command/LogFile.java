package standpoint.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.slf4j.LoggerFactory;

/** The log: a few files that take turns, so that they never grow large. Nothing of it goes to the terminal. */
public final class LogFile {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /**
     * Sends all logging of this process, the libraries' included, to files in {@code folder}, which is made if need be. Call it before
     * anything logs. Without a log the program works all the same; the user is told.
     */
    public static void start(Path folder, Console console) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        Logger root = Logger.getLogger("");
        for (Handler toTerminal : root.getHandlers()) {
            root.removeHandler(toTerminal);
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.toString().replace("%", "%%") + "/standpoint.%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
        } catch (IOException e) {
            console.note("No log is kept, as the folder " + folder + " cannot be written.");
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LoggerFactory.getLogger(LogFile.class).error("Thread {} failed", thread.getName(), failure));
    }
}
