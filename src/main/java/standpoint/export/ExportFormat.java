package standpoint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import standpoint.analysis.Analysis;

/** A file format for analyses. To add one: a constant here, and an expected file in {@code fixtures/exports}. */
public enum ExportFormat {
    /** Everything that was found, see {@link AnalysisFile}. */
    JSON("json", (analysis, out) -> new AnalysisFile().write(analysis, out)),
    /** One row per stance, for spreadsheets, see {@link StanceTable}. */
    CSV("csv", (analysis, out) -> new StanceTable(analysis).write(out));

    @FunctionalInterface
    private interface Form {
        void write(Analysis analysis, OutputStream out) throws IOException;
    }

    private final String ending;
    private final Form form;

    ExportFormat(String ending, Form form) {
        this.ending = ending;
        this.form = form;
    }

    /** The ending of such files, without a dot. */
    public String ending() {
        return ending;
    }

    /** Writes the file whole or not at all, replacing what is there; its folder must exist. */
    public void write(Analysis analysis, Path file) throws IOException {
        AtomicFile.write(file, out -> form.write(analysis, out));
    }
}
