package standpoint.article;

import java.nio.file.Path;

/** Reads files of one format. */
interface Format {

    /**
     * @param content what the file holds; never empty
     * @param file    where it comes from; not opened again
     */
    Reading read(byte[] content, Path file);
}
