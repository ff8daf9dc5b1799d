package standpoint.reader.state;

import standpoint.importing.ImportProgress;
import standpoint.importing.ImportSummary;

/** How far an import of many files is, or how it ended. */
public sealed interface ImportStage {

    /** Its files are looked for, or it waits for its turn. */
    record Looking() implements ImportStage {}

    record Running(ImportProgress progress, boolean paused) implements ImportStage {}

    /** All is done, or the user cancelled it. */
    record Ended(ImportSummary summary) implements ImportStage {}

    /** @param why a sentence for the user */
    record Stopped(String why) implements ImportStage {}

    /** Whether it can be paused and cancelled. */
    default boolean isUnderWay() {
        return this instanceof Looking || this instanceof Running;
    }
}
