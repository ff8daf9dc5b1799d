package standpoint.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import standpoint.export.AtomicFile;

/** A text file with the files that an import failed on: one a line, and after a tab the reason. */
public final class FailureList {

    private FailureList() {}

    public static void write(Path list, List<ImportFailure> failures) throws IOException {
        String lines = failures.stream().map(failure -> failure.file().toAbsolutePath().normalize() + "\t" + failure.reason() + "\n")
                .collect(Collectors.joining());
        AtomicFile.write(list.toAbsolutePath(), out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The files. Reasons may be missing, so any list of files will do.
     *
     * @throws IOException if the list cannot be read; with a sentence for the user if it is none
     */
    public static List<Path> read(Path list) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String line : Files.readString(list).split("\\R")) {
            String name = line.split("\t", 2)[0];
            if (name.isBlank()) {
                continue;
            }
            try {
                files.add(Path.of(name));
            } catch (InvalidPathException e) {
                throw new IOException(list + " is no list of files: this cannot be the name of one: " + name, e);
            }
        }
        return files;
    }
}
