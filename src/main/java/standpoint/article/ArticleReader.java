package standpoint.article;

import java.nio.file.Path;
import java.util.List;

/** Reads article files. */
public final class ArticleReader {

    /** Reads one file; never throws for what is wrong with the file. */
    public Reading read(Path file) {
        return new Reading.Unreadable(file, "not yet");
    }

    /** The files to read for what the user named: files as they are, folders with all files below them (hidden ones left out), sorted by path. */
    public List<Path> expand(List<Path> filesAndFolders) {
        return filesAndFolders;
    }
}
