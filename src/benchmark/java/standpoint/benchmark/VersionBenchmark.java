package standpoint.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import standpoint.library.VersionPairs;

/** Tells how well versions of a story are told from other stories. */
public final class VersionBenchmark {

    private VersionBenchmark() {}

    /** @param arguments a folder of stories; the sample stories unless one is named */
    public static void main(String[] arguments) {
        VersionPairs.measure(Stream.of(arguments).map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("fixtures/articles")));
    }
}
