package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;

/**
 * An attribution as the trained model sees it.
 *
 * @param contents   in text order, never empty
 * @param sourceLink how likely the source, or its absence, is right; the same for the cue
 * @param confidence how likely all of it is right
 */
record Found(List<Candidate> contents, Optional<Candidate> source, double sourceLink, Optional<Candidate> cue, double cueLink, double confidence) {

    Found with(double sure) {
        return new Found(contents, source, sourceLink, cue, cueLink, sure);
    }

    Found by(Candidate other) {
        return new Found(contents, Optional.of(other), sourceLink, cue, cueLink, confidence);
    }

    int length() {
        return contents.stream().mapToInt(each -> each.tokens().length()).sum();
    }
}
