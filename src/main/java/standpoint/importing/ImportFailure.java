package standpoint.importing;

import java.nio.file.Path;

/** @param reason a sentence for the user */
public record ImportFailure(Path file, String reason) {}
