package standpoint.analysis.quotes;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.ModelFile;

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

    private static final String FILE = "quotes.model";

    /** The model that the program is shipped with. */
    static QuoteModel load() {
        return ModelFile.load(FILE, QuoteModel::unpacked);
    }

    static QuoteModel read(InputStream file) throws IOException {
        return ModelFile.read(file, QuoteModel::unpacked);
    }

    private static QuoteModel unpacked(DataInputStream in) throws IOException {
        return new QuoteModel(LearntCueOdds.read(in), Tagger.read(in), LinearModel.read(in), LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream file) throws IOException {
        ModelFile.write(file, this::write);
    }

    private void write(DataOutput out) throws IOException {
        odds.write(out);
        tagger.write(out);
        rank.write(out);
        link.write(out);
        sure.write(out);
    }
}
