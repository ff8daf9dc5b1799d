package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

/** Learns which source and which cue a content belongs to. */
final class LinkLearning {

    private static final int LEAST_USES = 3;

    private LinkLearning() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(List<int[]> options, int right) {}

    /** A sample with spans to be linked: the marked ones or found ones. */
    record Spans(Sample sample, List<Candidate> spans) {}

    static LinearModel learn(List<Spans> texts) {
        List<Asked> asked = texts.parallelStream().map(LinkLearning::choices).flatMap(List::stream).toList();
        FeatureIndex index = new FeatureIndex(asked.stream().flatMap(each -> each.options.stream()).toList(), LEAST_USES);
        List<LinearTrainer.Choice> choices = asked.parallelStream()
                .map(each -> new LinearTrainer.Choice(each.options.stream().map(index::rows).toList(), each.right)).toList();
        return new LinearTrainer(index, 0.03, 0.7, 1).choose(choices, 5).model();
    }

    static List<Candidate> marked(Sample sample) {
        return sample.gold.stream().sorted(Comparator.comparingInt(Candidate::first)).toList();
    }

    private static List<Asked> choices(Spans text) {
        List<Asked> asked = new ArrayList<>();
        LinkFeatures features = new LinkFeatures(text.sample.signs, text.spans);
        for (Candidate content : text.spans) {
            List<Annotated.Attribution> of = content.part() != Part.CONTENT ? List.of() : attributionsOf(content, text.sample);
            if (of.isEmpty()) {
                continue;
            }
            for (Part part : List.of(Part.SOURCE, Part.CUE)) {
                List<Candidate> options = Linker.options(text.sample.signs, text.spans, content, part);
                List<int[]> all = new ArrayList<>(List.of(features.ofNone(content, part)));
                options.forEach(each -> all.add(features.of(content, each)));
                int right = 0;
                for (int i = 0; i < options.size(); i++) {
                    Candidate option = options.get(i);
                    if (of.stream().flatMap(each -> spans(each, part)).anyMatch(span -> span.overlaps(option.tokens()))) {
                        right = right == 0 || closer(options.get(i), options.get(right - 1), content) ? i + 1 : right;
                    }
                }
                asked.add(new Asked(all, right));
            }
        }
        return asked;
    }

    private static boolean closer(Candidate a, Candidate b, Candidate content) {
        return Math.abs(a.first() - content.first()) < Math.abs(b.first() - content.first());
    }

    static List<Annotated.Attribution> attributionsOf(Candidate content, Sample sample) {
        return sample.annotated.attributions().stream()
                .filter(each -> each.contents().stream().anyMatch(span -> 2 * shared(span, content.tokens()) > content.tokens().length())).toList();
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static Stream<Span> spans(Annotated.Attribution attribution, Part part) {
        return (part == Part.SOURCE ? attribution.sources() : attribution.cues()).stream();
    }
}
