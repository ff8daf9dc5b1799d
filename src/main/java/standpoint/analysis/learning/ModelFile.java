package standpoint.analysis.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files of learnt models: packed, and part of the program. */
public final class ModelFile {

    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Reads a model from a file that is unpacked already. */
    public interface Reader<M> {
        M read(DataInputStream in) throws IOException;
    }

    /** Writes a model into a file that is packed. */
    public interface Writer {
        void write(DataOutput out) throws IOException;
    }

    /**
     * The model that the program is shipped with.
     *
     * @param name of the file beside the word lists, "quotes.model"
     * @throws IllegalStateException if the program has none
     */
    public static <M> M load(String name, Reader<M> reader) {
        try (InputStream in = ModelFile.class.getResourceAsStream("/standpoint/analysis/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is not in the program");
            }
            return read(in, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <M> M read(InputStream file, Reader<M> reader) throws IOException {
        return reader.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER)));
    }

    public static void write(OutputStream file, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            writer.write(out);
        }
    }
}
