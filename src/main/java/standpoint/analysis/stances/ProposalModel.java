package standpoint.analysis.stances;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.ModelFile;

/**
 * What was learnt about proposals.
 *
 * @param stands how likely a proposal is a stance
 * @param favour how likely a stance is one for its target
 */
record ProposalModel(LinearModel stands, LinearModel favour) {

    private static final String FILE = "proposals.model";

    /** The model that the program is shipped with. */
    static ProposalModel load() {
        return ModelFile.load(FILE, ProposalModel::unpacked);
    }

    static ProposalModel read(InputStream file) throws IOException {
        return ModelFile.read(file, ProposalModel::unpacked);
    }

    private static ProposalModel unpacked(DataInputStream in) throws IOException {
        return new ProposalModel(LinearModel.read(in), LinearModel.read(in));
    }

    void write(OutputStream file) throws IOException {
        ModelFile.write(file, this::write);
    }

    private void write(DataOutput out) throws IOException {
        stands.write(out);
        favour.write(out);
    }
}
