package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

/** An annotated article made ready for learning. */
final class Sample {

    final Annotated annotated;
    final Signs signs;
    /** Of the tokens of the text, one span over the other where they cross: see {@link SequenceModel} for the labels. */
    final int[] labels;
    /** The marked spans as the labels show them, cut at paragraphs. */
    final Set<Candidate> gold = new HashSet<>();

    Sample(Annotated annotated, Signs signs) {
        this.annotated = annotated;
        this.signs = signs;
        labels = new int[signs.size];
        List<Candidate> marked = new ArrayList<>();
        for (Annotated.Attribution each : annotated.attributions()) {
            each.contents().forEach(span -> marked.add(new Candidate(Part.CONTENT, span, 0)));
            each.sources().forEach(span -> marked.add(new Candidate(Part.SOURCE, span, 0)));
            each.cues().forEach(span -> marked.add(new Candidate(Part.CUE, span, 0)));
        }
        marked.stream().distinct().sorted(Comparator.comparingInt(each -> -each.tokens().length())).forEach(this::label);
        readGold();
    }

    /** @param odds by the name of the article; its copies share their signs */
    static List<Sample> all(List<Annotated> corpus, Function<String, CueOdds> odds) {
        Map<String, Signs> signs = new HashMap<>();
        return corpus.stream().map(each -> new Sample(each, signs.computeIfAbsent(each.name(),
                name -> new Signs(each.text(), QuotationMarks.in(each.text().article()), odds.apply(name))))).toList();
    }

    private void label(Candidate span) {
        for (int t = span.first(); t < span.end(); t++) {
            if (labels[t] != 0) {
                return;
            }
        }
        for (int t = span.first(); t < span.end(); t++) {
            boolean begins = t == span.first() || signs.unitOf[t] != signs.unitOf[t - 1];
            labels[t] = 2 * span.part().number() + (begins ? 1 : 2);
        }
    }

    private void readGold() {
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] % 2 == 1) {
                int end = t + 1;
                while (end < labels.length && labels[end] == labels[t] + 1 && signs.unitOf[end] == signs.unitOf[t]) {
                    end++;
                }
                gold.add(new Candidate(Part.of(labels[t] / 2), new Span(t, end), 0));
            }
        }
    }

    boolean isGold(Candidate candidate) {
        return gold.contains(candidate.with(0));
    }

    int[] labels(Span unit) {
        return Arrays.copyOfRange(labels, unit.start(), unit.end());
    }

    /** How often each lemma headed a cue here. */
    static Map<String, LearntCueOdds.Count> cueCounts(Annotated annotated) {
        Set<Integer> heads = new HashSet<>();
        for (Annotated.Attribution each : annotated.attributions()) {
            for (Span cue : each.cues()) {
                for (int t = cue.start(); t < cue.end(); t++) {
                    if (!cue.contains(annotated.text().token(t).head())) {
                        heads.add(t);
                        break;
                    }
                }
            }
        }
        Map<String, LearntCueOdds.Count> counts = new HashMap<>();
        for (Token token : annotated.text().tokens()) {
            counts.merge(LearntCueOdds.keyOf(token), new LearntCueOdds.Count(heads.contains(token.index()) ? 1 : 0, 1), LearntCueOdds.Count::plus);
        }
        return counts;
    }
}
