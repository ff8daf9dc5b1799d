package standpoint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import standpoint.review.Review;

/** A file format for analyses, with what the reader decided about them. To add one: a constant here, and an expected file in {@code fixtures/exports}. */
public enum ExportFormat {
    /** Everything that was found, see {@link AnalysisFile}; of several stories, an array of these. */
    JSON("json", "Analyses, for programs") {
        @Override
        void write(Reviews reviews, OutputStream out) throws IOException {
            AnalysisFile file = new AnalysisFile();
            String before = "[\n";
            for (Optional<Review> next = reviews.next(); next.isPresent(); next = reviews.next()) {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                file.write(next.get(), out);
                before = ",\n";
            }
            out.write((before.equals("[\n") ? "[]\n" : "]\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void write(Review review, OutputStream out) throws IOException {
            new AnalysisFile().write(review, out);
        }
    },
    /** One row per piece of evidence of stances and quotes, for spreadsheets, see {@link FindingTable}. */
    CSV("csv", "Table of stances and quotes") {
        @Override
        void write(Reviews reviews, OutputStream out) throws IOException {
            FindingTable table = new FindingTable(out);
            for (Optional<Review> next = reviews.next(); next.isPresent(); next = reviews.next()) {
                table.add(next.get());
            }
            table.finish();
        }

        @Override
        void write(Review review, OutputStream out) throws IOException {
            FindingTable table = new FindingTable(out);
            table.add(review);
            table.finish();
        }
    };

    /** One story after the other, so that not all have to be in memory; empty after the last. */
    @FunctionalInterface
    public interface Reviews {
        Optional<Review> next() throws IOException;
    }

    private final String ending;
    private final String label;

    ExportFormat(String ending, String label) {
        this.ending = ending;
        this.label = label;
    }

    abstract void write(Reviews reviews, OutputStream out) throws IOException;

    abstract void write(Review review, OutputStream out) throws IOException;

    /** The ending of such files, without a dot. */
    public String ending() {
        return ending;
    }

    /** What such a file is. */
    public String label() {
        return label;
    }

    /** Writes the file whole or not at all, replacing what is there; its folder must exist. */
    public void write(Review review, Path file) throws IOException {
        AtomicFile.write(file, out -> write(review, out));
    }

    /** The same for several stories in one file. What {@code reviews} throws leaves the file as it was. */
    public void writeAll(Reviews reviews, Path file) throws IOException {
        AtomicFile.write(file, out -> write(reviews, out));
    }
}
