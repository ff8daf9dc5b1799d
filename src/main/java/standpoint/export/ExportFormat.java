package standpoint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import standpoint.analysis.Analysis;

/** A file format for analyses. To add one: a constant here, and an expected file in {@code fixtures/exports}. */
public enum ExportFormat {
    /** Everything that was found, see {@link AnalysisFile}; of several stories, an array of these. */
    JSON("json", "Analyses, for programs") {
        @Override
        void write(Analyses analyses, OutputStream out) throws IOException {
            AnalysisFile file = new AnalysisFile();
            String before = "[\n";
            for (Optional<Analysis> next = analyses.next(); next.isPresent(); next = analyses.next()) {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                file.write(next.get(), out);
                before = ",\n";
            }
            out.write((before.equals("[\n") ? "[]\n" : "]\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void write(Analysis analysis, OutputStream out) throws IOException {
            new AnalysisFile().write(analysis, out);
        }
    },
    /** One row per piece of evidence of stances and quotes, for spreadsheets, see {@link FindingTable}. */
    CSV("csv", "Table of stances and quotes") {
        @Override
        void write(Analyses analyses, OutputStream out) throws IOException {
            FindingTable table = new FindingTable(out);
            for (Optional<Analysis> next = analyses.next(); next.isPresent(); next = analyses.next()) {
                table.add(next.get());
            }
            table.finish();
        }

        @Override
        void write(Analysis analysis, OutputStream out) throws IOException {
            FindingTable table = new FindingTable(out);
            table.add(analysis);
            table.finish();
        }
    };

    /** One analysis after the other, so that not all have to be in memory; empty after the last. */
    @FunctionalInterface
    public interface Analyses {
        Optional<Analysis> next() throws IOException;
    }

    private final String ending;
    private final String label;

    ExportFormat(String ending, String label) {
        this.ending = ending;
        this.label = label;
    }

    abstract void write(Analyses analyses, OutputStream out) throws IOException;

    abstract void write(Analysis analysis, OutputStream out) throws IOException;

    /** The ending of such files, without a dot. */
    public String ending() {
        return ending;
    }

    /** What such a file is. */
    public String label() {
        return label;
    }

    /** Writes the file whole or not at all, replacing what is there; its folder must exist. */
    public void write(Analysis analysis, Path file) throws IOException {
        AtomicFile.write(file, out -> write(analysis, out));
    }

    /** The same for several stories in one file. What {@code analyses} throws leaves the file as it was. */
    public void writeAll(Analyses analyses, Path file) throws IOException {
        AtomicFile.write(file, out -> write(analyses, out));
    }
}
