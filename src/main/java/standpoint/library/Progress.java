package standpoint.library;

/** Is told how far something is. */
@FunctionalInterface
public interface Progress {

    /** @param done how many of {@code total} are finished */
    void step(int done, int total);
}
