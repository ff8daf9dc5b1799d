package standpoint.reader;

/**
 * How much of the heap is in use once all that can go has gone. The tests run with a setting by which pictures that JavaFX keeps only as long as
 * there is room (behind soft references) go, too.
 */
final class Memory {

    /** Weak references go with the first, what they held with the next, and what waited for that with the last. */
    private static final int COLLECTIONS = 4;

    private Memory() {}

    /** In bytes. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
