package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.quotes.Candidate.Part;

/**
 * Gives cues that found no content the likeliest one that is left. A cue is surer than its content, and that something was said is worth
 * showing even where it is not sure where the words end.
 */
final class ServedCues {

    private final Signs signs;
    private final LinearModel link;

    ServedCues(Signs signs, LinearModel link) {
        this.signs = signs;
        this.link = link;
    }

    /** In text order. */
    List<Candidate> complete(SpanFinder.Picked picked) {
        Set<Candidate> served = new HashSet<>();
        TrainedAttributions.linked(signs, picked.spans(), link).forEach(each -> each.cue().ifPresent(served::add));
        List<Candidate> left = picked.contentsLeft().stream().sorted(Comparator.comparingDouble(each -> -each.posterior())).toList();
        List<Candidate> spans = picked.spans();
        for (Candidate cue : picked.spans()) {
            if (cue.part() == Part.CUE && !served.contains(cue)) {
                spans = withContentOf(cue, spans, left);
            }
        }
        return spans;
    }

    private List<Candidate> withContentOf(Candidate cue, List<Candidate> spans, List<Candidate> left) {
        for (Candidate content : left) {
            if (spans.stream().noneMatch(each -> each.tokens().overlaps(content.tokens()))) {
                List<Candidate> with = new ArrayList<>(spans);
                with.add(content);
                with.sort(Comparator.comparingInt(Candidate::first));
                LinkFeatures features = new LinkFeatures(signs, with);
                if (new Linker(link).link(signs, features, with, content, Part.CUE).other().filter(cue::equals).isPresent()) {
                    return with;
                }
            }
        }
        return spans;
    }
}
