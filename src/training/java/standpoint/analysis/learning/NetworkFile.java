package standpoint.analysis.learning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@link GatedNetwork} as {@code learn.py} writes it: whole numbers, then all matrices row by row, in 32 bits each. */
public final class NetworkFile {

    private NetworkFile() {}

    /** A table of vectors that are learnt, and how many of its symbols are left out by chance meanwhile. */
    public record Vectors(FeatureIndex symbols, int width, float leftOut) {}

    /** @param tableOf for each kind of symbol that a place has, which table holds the vectors */
    public static GatedNetwork read(Path file, int types, int[] tableOf, List<Vectors> tables) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int width = in.readInt();
            int[] distances = new int[in.readInt()];
            for (int i = 0; i < distances.length; i++) {
                distances[i] = in.readInt();
            }
            List<WeightTable> vectors = new ArrayList<>();
            int inputs = 0;
            for (Vectors table : tables) {
                vectors.add(table.symbols.rowsTable(rows(in, table.symbols.size(), table.width)));
            }
            for (int table : tableOf) {
                inputs += tables.get(table).width;
            }
            float[][] mix = rows(in, inputs, width);
            float[] mixBias = row(in, width);
            List<GatedNetwork.Layer> layers = new ArrayList<>();
            for (int distance : distances) {
                float[][][] taps = new float[GatedNetwork.TAPS][][];
                for (int tap = 0; tap < taps.length; tap++) {
                    taps[tap] = rows(in, width, 2 * width);
                }
                layers.add(new GatedNetwork.Layer(distance, taps, row(in, 2 * width)));
            }
            int labels = SequenceModel.labels(types);
            return new GatedNetwork(types, tableOf, vectors, new GatedNetwork.Matrices(mix, mixBias, List.copyOf(layers), rows(in, width, labels),
                    rows(in, width, labels), row(in, labels), row(in, labels * labels)));
        }
    }

    private static float[][] rows(DataInputStream in, int rows, int width) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = row(in, width);
        }
        return matrix;
    }

    private static float[] row(DataInputStream in, int width) throws IOException {
        float[] row = new float[width];
        for (int i = 0; i < width; i++) {
            row[i] = in.readFloat();
        }
        return row;
    }
}
