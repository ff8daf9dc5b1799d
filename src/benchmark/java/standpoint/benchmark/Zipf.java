package standpoint.benchmark;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks from 0 on, the higher the rarer, as words and names in texts are. */
final class Zipf {

    private static final double FLATTENING = 2.7;

    private final double[] cumulated;

    /** @param exponent how steeply frequencies fall, about 1 for words */
    Zipf(int ranks, double exponent) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + FLATTENING, -exponent);
            cumulated[rank] = sum;
        }
    }

    int next(RandomGenerator random) {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(cumulated.length - 1, at < 0 ? -at - 1 : at);
    }
}
