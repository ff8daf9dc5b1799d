package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** What tells whether an attribution is right as a whole. */
final class FoundFeatures {

    private static final int BASE = 30_000;

    private final Signs signs;
    private final List<Found> all;

    FoundFeatures(Signs signs, List<Found> all) {
        this.signs = signs;
        this.all = all;
    }

    int[] of(Found found) {
        FeatureList features = new FeatureList();
        int content = bin(found.contents().stream().mapToDouble(Candidate::posterior).max().orElse(0));
        int source = found.source().map(each -> bin(each.posterior())).orElse(-1);
        int cue = found.cue().map(each -> bin(each.posterior())).orElse(-1);
        int sourceLink = bin(found.sourceLink());
        int cueLink = bin(found.cueLink());
        int quoted = quoted(found);
        features.add(BASE, 0);
        features.add(BASE + 1, content);
        features.add(BASE + 2, source);
        features.add(BASE + 3, cue);
        features.add(BASE + 4, content, source / 2, cue / 2);
        features.add(BASE + 5, sourceLink, source < 0 ? 0 : 1);
        features.add(BASE + 6, cueLink, cue < 0 ? 0 : 1);
        features.add(BASE + 7, quoted, content);
        features.add(BASE + 8, quoted, source < 0 ? 0 : 1, cue < 0 ? 0 : 1);
        features.add(BASE + 9, Signs.distance(found.length()), cue < 0 ? 0 : 1);
        features.add(BASE + 10, Signs.distance(found.length()), content);
        features.add(BASE + 11, Math.min(found.contents().size(), 3), content);
        found.cue().ifPresent(each -> {
            features.add(BASE + 12, signs.lemma[each.first()]);
            features.add(BASE + 13, signs.lemma[each.end() - 1]);
            features.add(BASE + 14, signs.cueBin[each.end() - 1], content);
        });
        features.add(BASE + 15, sharing(found.source()), content);
        features.add(BASE + 16, sharing(found.source()), cue / 2);
        int clause = clause(found);
        features.add(BASE + 19, clause, quoted, content);
        features.add(BASE + 20, clause, quoted, found.cue().map(each -> signs.lemma[each.end() - 1]).orElse(0));
        features.add(BASE + 21, clause, quoted, found.cue().map(each -> signs.cueBin[each.end() - 1]).orElse(0));
        features.add(BASE + 22, clause, quoted, Signs.distance(found.length()));
        features.add(BASE + 17, sourceLink, cueLink, content / 2);
        features.add(BASE + 18, found.source().map(each -> signs.tag[each.end() - 1]).orElse(0), content / 2);
        return features.toArray();
    }

    /** Whether something happens in the content: 0 no verb, 1 an infinitive or participle, 2 a finite verb. */
    private int clause(Found found) {
        int most = 0;
        for (Candidate each : found.contents()) {
            for (Token token : signs.text.tokens().subList(each.first(), each.end())) {
                boolean finite = token.tag().equals("MD") || token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
                most = Math.max(most, finite ? 2 : token.isVerb() ? 1 : 0);
            }
        }
        return most;
    }

    private static int bin(double p) {
        return (int) (p * 12);
    }

    private int quoted(Found found) {
        int inside = 0;
        for (Candidate each : found.contents()) {
            for (int t = each.first(); t < each.end(); t++) {
                inside += signs.quotation[t] >= 0 ? 1 : 0;
            }
        }
        return inside == 0 ? 0 : inside == found.length() ? 2 : 1;
    }

    private int sharing(Optional<Candidate> source) {
        return source.isEmpty() ? 0 : (int) Math.min(3, all.stream().filter(each -> each.source().equals(source)).count() - 1);
    }
}
