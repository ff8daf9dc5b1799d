package standpoint.analysis.learning;

import java.util.Arrays;

/**
 * Collects the features of one thing to be judged. A feature is a number made of the template that asks ("the word before") and the answer
 * ("the"); it is a hash of 32 bits, the same on every machine. Not safe for use by several threads.
 */
public final class FeatureList {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private int[] hashes = new int[128];
    private int size;

    /** A hash of words and numbers that are asked for together. */
    public static int join(int a, int b) {
        long mixed = (a * MIXER ^ b) * MIXER;
        return (int) (mixed >>> 32) ^ (int) mixed;
    }

    public void add(int template, int answer) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = join(template + 0x5F3759DF, answer);
    }

    public void add(int template, int first, int second) {
        add(template, join(first, second));
    }

    public void add(int template, int first, int second, int third) {
        add(template, join(join(first, second), third));
    }

    public void add(int template, boolean answer) {
        add(template, answer ? 1 : 0);
    }

    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    public void clear() {
        size = 0;
    }
}
