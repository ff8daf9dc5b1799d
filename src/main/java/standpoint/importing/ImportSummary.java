package standpoint.importing;

import java.util.List;

/**
 * What came of an import.
 *
 * @param added      how many stories are new in the library or were analysed anew
 * @param known      how many files gave stories that the library had
 * @param unfinished how many files were not come to, as the import was cancelled
 */
public record ImportSummary(int added, int known, List<ImportFailure> failures, int unfinished) {

    public ImportSummary {
        failures = List.copyOf(failures);
    }
}
