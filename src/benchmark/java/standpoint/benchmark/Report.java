package standpoint.benchmark;

import java.util.Locale;

/** Prints figures in three columns: what, how much, of how many. */
final class Report {

    void title(String title) {
        System.out.println();
        System.out.println(title);
    }

    void line(String what, String figure, String remark) {
        System.out.printf(Locale.ROOT, "  %-52s %12s  %s%n", what, figure, remark);
    }

    /** Median and 90 % quantile. */
    void times(String what, Samples samples) {
        line(what, millis(samples.median()), "90 %% within %s, n = %d".formatted(millis(samples.quantile(0.9)).strip(), samples.count()));
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f ms" : "%.0f ms", value);
    }
}
