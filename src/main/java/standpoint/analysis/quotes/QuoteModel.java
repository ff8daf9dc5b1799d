package standpoint.analysis.quotes;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import standpoint.analysis.learning.LinearModel;

/**
 * What was learnt from annotated news about who says what.
 *
 * @param odds  which words are cues
 * @param tagger proposes spans
 * @param rank  tells how likely each proposed span is one
 * @param link  tells which source and cue a content belongs to
 * @param sure  tells how likely an attribution is right as a whole
 */
record QuoteModel(LearntCueOdds odds, Tagger tagger, LinearModel rank, LinearModel link, LinearModel sure) {

    private static final String FILE = "/standpoint/analysis/quotes.model";

    /** The model that the program is shipped with. */
    static QuoteModel load() {
        try (InputStream in = QuoteModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + FILE + " is not in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QuoteModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        return new QuoteModel(LearntCueOdds.read(in), Tagger.read(in), LinearModel.read(in), LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            odds.write(out);
            tagger.write(out);
            rank.write(out);
            link.write(out);
            sure.write(out);
        }
    }
}
