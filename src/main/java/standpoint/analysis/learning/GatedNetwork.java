package standpoint.analysis.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores the labels of the places of a sequence, as {@link SequenceModel} does, from symbols. Each symbol has a vector; those of a place are mixed
 * into one; layers of gated convolutions (Dauphin and others, ICML 2017) add to it what stands before and behind, each from another distance. No
 * feature needs to be thought of in advance. Immutable.
 */
public final class GatedNetwork {

    /** What looks before, here and behind. */
    static final int TAPS = 3;

    /**
     * One layer: half of what it makes is let through as far as the other half says.
     *
     * @param distance between the places that it looks at
     * @param taps     for each of them a matrix, row by row
     */
    @SuppressWarnings("ArrayRecordComponent") // never written to
    record Layer(int distance, float[][][] taps, float[] bias) {}

    /**
     * The matrices, row by row.
     *
     * @param mix    from the vectors of a place, one behind the other, to its own
     * @param scores from what the layers make of it to the labels
     * @param direct from what they begin with
     * @param edges  one score for each pair (label before, label here)
     */
    @SuppressWarnings("ArrayRecordComponent") // never written to
    record Matrices(float[][] mix, float[] mixBias, List<Layer> layers, float[][] scores, float[][] direct, float[] scoresBias, float[] edges) {}

    private final int types;
    private final int[] tableOf;
    private final List<WeightTable> tables;
    private final Matrices matrices;

    /**
     * @param tableOf for each kind of symbol that a place has, which table holds the vectors
     * @param tables  vectors by symbol
     */
    GatedNetwork(int types, int[] tableOf, List<WeightTable> tables, Matrices matrices) {
        this.types = types;
        this.tableOf = tableOf.clone();
        this.tables = List.copyOf(tables);
        this.matrices = matrices;
    }

    /** @param symbols for each place one symbol of each kind; unknown ones add nothing */
    public ChainScores scores(int[][] symbols) {
        int length = symbols.length;
        float[][] first = new float[length][matrices.mixBias.length];
        Arrays.setAll(first, t -> matrices.mixBias.clone());
        Rows.addProduct(first, 0, vectors(symbols), 0, length, matrices.mix);
        for (float[] row : first) {
            cutBelowZero(row);
        }
        float[][] made = Arrays.stream(first).map(float[]::clone).toArray(float[][]::new);
        matrices.layers.forEach(layer -> pass(made, layer));
        float[][] scores = new float[length][];
        Arrays.setAll(scores, t -> matrices.scoresBias.clone());
        Rows.addProduct(scores, 0, made, 0, length, matrices.scores);
        Rows.addProduct(scores, 0, first, 0, length, matrices.direct);
        return ChainScores.of(types, scores, matrices.edges);
    }

    private float[][] vectors(int[][] symbols) {
        float[][] vectors = new float[symbols.length][matrices.mix.length];
        int at = 0;
        for (int kind = 0; kind < tableOf.length; kind++) {
            WeightTable table = tables.get(tableOf[kind]);
            for (int t = 0; t < symbols.length; t++) {
                table.copyTo(vectors[t], at, symbols[t][kind]);
            }
            at += table.width();
        }
        return vectors;
    }

    private static void pass(float[][] made, Layer layer) {
        float[][] sums = new float[made.length][];
        Arrays.setAll(sums, t -> layer.bias.clone());
        for (int tap = 0; tap < TAPS; tap++) {
            addTap(sums, made, (tap - 1) * layer.distance, layer.taps[tap]);
        }
        for (int t = 0; t < made.length; t++) {
            addGated(made[t], sums[t]);
        }
    }

    /** What a tap sees from so many places behind; nothing stands beyond the ends. */
    static void addTap(float[][] sums, float[][] from, int offset, float[][] tap) {
        int rows = from.length - Math.abs(offset);
        if (rows > 0) {
            Rows.addProduct(sums, Math.max(0, -offset), from, Math.max(0, offset), rows, tap);
        }
    }

    static void addGated(float[] to, float[] sums) {
        int width = to.length;
        float[] gates = Arrays.copyOfRange(sums, width, 2 * width);
        for (int i = 0; i < to.length; i++) {
            to[i] += sums[i] * (0.5f + 0.5f * gates[i] / (1 + Math.abs(gates[i])));
        }
    }

    static void cutBelowZero(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.max(0, row[i]);
        }
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(types);
        out.writeInt(tableOf.length);
        for (int table : tableOf) {
            out.writeByte(table);
        }
        out.writeInt(tables.size());
        for (WeightTable table : tables) {
            table.write(out);
        }
        write(matrices.mix, out);
        write(matrices.mixBias, out);
        out.writeInt(matrices.layers.size());
        for (Layer layer : matrices.layers) {
            out.writeInt(layer.distance);
            for (float[][] tap : layer.taps) {
                write(tap, out);
            }
            write(layer.bias, out);
        }
        write(matrices.scores, out);
        write(matrices.direct, out);
        write(matrices.scoresBias, out);
        write(matrices.edges, out);
    }

    private static void write(float[][] rows, DataOutput out) throws IOException {
        out.writeInt(rows.length);
        for (float[] row : rows) {
            write(row, out);
        }
    }

    /** In 16 bits each. */
    private static void write(float[] row, DataOutput out) throws IOException {
        out.writeInt(row.length);
        for (float value : row) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }

    public static GatedNetwork read(DataInput in) throws IOException {
        int types = in.readInt();
        int[] tableOf = new int[in.readInt()];
        for (int i = 0; i < tableOf.length; i++) {
            tableOf[i] = in.readByte();
        }
        List<WeightTable> tables = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tables.add(WeightTable.read(in));
        }
        float[][] mix = readRows(in);
        float[] mixBias = readRow(in);
        List<Layer> layers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            layers.add(new Layer(in.readInt(), new float[][][] {readRows(in), readRows(in), readRows(in)}, readRow(in)));
        }
        return new GatedNetwork(types, tableOf, tables,
                new Matrices(mix, mixBias, List.copyOf(layers), readRows(in), readRows(in), readRow(in), readRow(in)));
    }

    private static float[][] readRows(DataInput in) throws IOException {
        float[][] rows = new float[in.readInt()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = readRow(in);
        }
        return rows;
    }

    private static float[] readRow(DataInput in) throws IOException {
        float[] row = new float[in.readInt()];
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.float16ToFloat(in.readShort());
        }
        return row;
    }
}
