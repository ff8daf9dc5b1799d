package standpoint.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remembers why something could not be written: printing streams only tell that. */
public final class WatchedOutput extends FilterOutputStream {

    private String trouble = "";

    /** @param out where it goes on to */
    public WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        trouble = String.valueOf(e.getMessage());
        return e;
    }

    /** Whether the program that reads the output has ended, as {@code head} does when it has enough. */
    boolean isUnread() {
        String told = trouble.toLowerCase(Locale.ROOT);
        return told.contains("broken pipe") || told.contains("pipe is being closed") || told.contains("pipe has been ended");
    }
}
