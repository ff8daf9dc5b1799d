package standpoint.testing;

import standpoint.analysis.Analyst;

/** One analyst for all tests of a JVM: its models take seconds to load and half a gigabyte. */
public final class SharedAnalyst {

    private static final Analyst ANALYST = new Analyst();

    private SharedAnalyst() {}

    public static Analyst get() {
        return ANALYST;
    }
}
