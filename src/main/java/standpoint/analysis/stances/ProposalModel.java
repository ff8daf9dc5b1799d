package standpoint.analysis.stances;

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
 * What was learnt about proposals.
 *
 * @param stands how likely a proposal is a stance
 * @param favour how likely a stance is one for its target
 */
record ProposalModel(LinearModel stands, LinearModel favour) {

    private static final String FILE = "/standpoint/analysis/proposals.model";

    /** The model that the program is shipped with. */
    static ProposalModel load() {
        try (InputStream in = ProposalModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + FILE + " is not in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProposalModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        return new ProposalModel(LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            stands.write(out);
            favour.write(out);
        }
    }
}
