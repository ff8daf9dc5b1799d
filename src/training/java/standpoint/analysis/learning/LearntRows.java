package standpoint.analysis.learning;

import java.util.SplittableRandom;

/** A matrix that is being learnt, row by row, by the method Adam (Kingma and Ba, ICLR 2015); the mean of its lately learnt values is what counts. */
final class LearntRows {

    private static final float MEAN_KEPT = 0.9f;
    private static final float SQUARE_KEPT = 0.999f;
    private static final float AVERAGE_KEPT = 0.995f;
    private static final float TINY = 1e-8f;

    final float[][] values;
    /** How the loss grows with each value; to be added to. */
    final float[][] slopes;
    private final float[][] means;
    private final float[][] squares;
    private final float[][] averages;

    LearntRows(int rows, int width) {
        values = new float[rows][width];
        slopes = new float[rows][width];
        means = new float[rows][width];
        squares = new float[rows][width];
        averages = new float[rows][width];
    }

    /** Begins with numbers by chance, at most so far from 0. */
    LearntRows scattered(double most, SplittableRandom random) {
        for (int row = 0; row < values.length; row++) {
            for (int i = 0; i < values[row].length; i++) {
                values[row][i] = (float) random.nextDouble(-most, most);
            }
            averages[row] = values[row].clone();
        }
        return this;
    }

    double squaredSlopes() {
        double sum = 0;
        for (float[] row : slopes) {
            float of = 0;
            for (float slope : row) {
                of += slope * slope;
            }
            sum += of;
        }
        return sum;
    }

    /**
     * Moves all values against their slopes, which begin anew.
     *
     * @param scale what slopes are multiplied by first
     * @param step  counted from 1
     */
    void move(double rate, double scale, int step) {
        float most = (float) (rate * Math.sqrt(1 - Math.pow(SQUARE_KEPT, step)) / (1 - Math.pow(MEAN_KEPT, step)));
        for (int row = 0; row < values.length; row++) {
            move(values[row], slopes[row], means[row], squares[row], averages[row], most, (float) scale);
        }
    }

    private static void move(float[] values, float[] slopes, float[] means, float[] squares, float[] averages, float most, float scale) {
        for (int i = 0; i < values.length; i++) {
            float slope = slopes[i] * scale;
            means[i] = MEAN_KEPT * means[i] + (1 - MEAN_KEPT) * slope;
            squares[i] = SQUARE_KEPT * squares[i] + (1 - SQUARE_KEPT) * slope * slope;
            values[i] -= most * means[i] / ((float) Math.sqrt(squares[i]) + TINY);
            averages[i] += (1 - AVERAGE_KEPT) * (values[i] - averages[i]);
            slopes[i] = 0;
        }
    }

    float[][] learnt() {
        return averages;
    }

    static float[][] transposed(float[][] rows, int width) {
        float[][] columns = new float[width][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                columns[i][row] = rows[row][i];
            }
        }
        return columns;
    }
}
