package standpoint.article;

import java.nio.file.Path;

/** What came of reading a file. */
public sealed interface Reading {

    record Read(Article article) implements Reading {}

    /** @param reason one sentence for the user: what is wrong and what to do */
    record Unreadable(Path file, String reason) implements Reading {}
}
