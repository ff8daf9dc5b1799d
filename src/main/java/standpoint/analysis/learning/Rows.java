package standpoint.analysis.learning;

/** Products of small matrices that are kept row by row; the loops are written so that the compiler makes vector instructions of them. */
final class Rows {

    private Rows() {}

    /** Adds to rows of {@code to} the product of as many rows of {@code from} and all of {@code weights}. */
    static void addProduct(float[][] to, int toStart, float[][] from, int fromStart, int rows, float[][] weights) {
        int row = 0;
        for (; row + 1 < rows; row += 2) {
            addTwo(to[toStart + row], to[toStart + row + 1], from[fromStart + row], from[fromStart + row + 1], weights);
        }
        if (row < rows) {
            addOne(to[toStart + row], from[fromStart + row], weights);
        }
    }

    private static void addTwo(float[] one, float[] two, float[] first, float[] second, float[][] weights) {
        int k = 0;
        for (; k + 3 < weights.length; k += 4) {
            addTwo(one, two, weights[k], weights[k + 1], weights[k + 2], weights[k + 3], first[k], first[k + 1], first[k + 2], first[k + 3], second[k],
                    second[k + 1], second[k + 2], second[k + 3]);
        }
        for (; k < weights.length; k++) {
            addTimes(one, first[k], weights[k]);
            addTimes(two, second[k], weights[k]);
        }
    }

    private static void addOne(float[] to, float[] from, float[][] weights) {
        for (int k = 0; k < weights.length; k++) {
            addTimes(to, from[k], weights[k]);
        }
    }

    private static void addTwo(float[] one, float[] two, float[] a, float[] b, float[] c, float[] d, float oneA, float oneB, float oneC, float oneD,
            float twoA, float twoB, float twoC, float twoD) {
        for (int i = 0; i < one.length; i++) {
            one[i] = Math.fma(oneA, a[i], Math.fma(oneB, b[i], Math.fma(oneC, c[i], Math.fma(oneD, d[i], one[i]))));
            two[i] = Math.fma(twoA, a[i], Math.fma(twoB, b[i], Math.fma(twoC, c[i], Math.fma(twoD, d[i], two[i]))));
        }
    }

    static void addTimes(float[] to, float factor, float[] row) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * row[i];
        }
    }
}
