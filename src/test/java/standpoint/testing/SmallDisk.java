package standpoint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** A real file system of a given size in memory. Only the administrator of a Linux machine can make one; elsewhere the test is left out. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one, where the disk appears */
    public static SmallDisk at(Path folder, int kilobytes) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "no disk can be mounted here");
        return new SmallDisk(folder);
    }

    /** From now on it can only be read. */
    public void makeReadOnly() throws IOException, InterruptedException {
        Assumptions.assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "no disk can be mounted to be read only");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        try {
            if (!run("umount", folder.toString())) {
                throw new IOException(folder + " is still in use");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
