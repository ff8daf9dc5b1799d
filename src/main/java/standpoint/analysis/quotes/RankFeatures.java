package standpoint.analysis.quotes;

import java.util.List;

import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

/** What tells whether a proposed span is one: its edges, its rivals, its place in tree and quotation, the likely cues around. */
final class RankFeatures {

    private static final int PARTS = 10_000;
    private static final int NONE = 7;

    private final Signs signs;
    private final Beliefs beliefs;
    private final List<Candidate> rivals;
    private final Span unit;
    private final FeatureList features = new FeatureList();
    private int base;

    RankFeatures(Signs signs, Proposals.Proposed proposed) {
        this.signs = signs;
        this.beliefs = proposed.beliefs();
        this.rivals = proposed.candidates();
        this.unit = beliefs.unit();
    }

    int[] of(Candidate candidate) {
        features.clear();
        base = PARTS + candidate.part().number() * 1000;
        int odds = oddsBin(candidate.posterior());
        features.add(base, 0);
        features.add(base + 1, odds);
        features.add(base + 2, odds, Signs.distance(candidate.tokens().length()));
        features.add(base + 3, Signs.distance(candidate.tokens().length()), signs.tag[candidate.first()]);
        rivals(candidate, odds);
        edges(candidate, odds);
        quotes(candidate, odds);
        sentences(candidate, odds);
        tree(candidate, odds);
        neighbours(candidate, odds);
        return features.toArray();
    }

    static int oddsBin(double p) {
        double odds = Math.log((p + 1e-6) / (1 - p + 1e-6));
        return (int) Math.round(Math.clamp(odds, -9, 6) * 1.5);
    }

    private static int share(double p) {
        return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.5 ? 3 : p < 0.7 ? 4 : p < 0.9 ? 5 : 6;
    }

    private void rivals(Candidate candidate, int odds) {
        double sameStart = 0;
        double sameEnd = 0;
        double crossing = 0;
        double inside = 0;
        double around = 0;
        for (Candidate other : rivals) {
            if (other.equals(candidate) || !other.tokens().overlaps(candidate.tokens())) {
                continue;
            }
            double p = other.posterior();
            if (other.part() != candidate.part()) {
                crossing = Math.max(crossing, p);
            } else if (other.first() == candidate.first()) {
                sameStart = Math.max(sameStart, p);
            } else if (other.end() == candidate.end()) {
                sameEnd = Math.max(sameEnd, p);
            } else if (other.first() > candidate.first() && other.end() < candidate.end()) {
                inside = Math.max(inside, p);
            } else {
                around = Math.max(around, p);
            }
        }
        double best = Math.max(Math.max(sameStart, sameEnd), Math.max(inside, around));
        features.add(base + 10, share(sameStart), share(sameEnd), odds);
        features.add(base + 11, share(crossing), odds);
        features.add(base + 12, share(inside), share(around));
        features.add(base + 13, best > candidate.posterior() ? 1 : 0, odds);
        features.add(base + 14, oddsBin(sameStart), odds);
        features.add(base + 15, oddsBin(sameEnd), odds);
        features.add(base + 16, oddsBin(best), odds);
    }

    private void edges(Candidate candidate, int odds) {
        int first = candidate.first();
        int last = candidate.end() - 1;
        features.add(base + 20, signs.lemma[first]);
        features.add(base + 21, signs.lemma[last]);
        features.add(base + 22, lemma(first - 1));
        features.add(base + 23, lemma(last + 1));
        features.add(base + 24, tag(first - 1), signs.tag[first]);
        features.add(base + 25, signs.tag[last], tag(last + 1));
        features.add(base + 26, lemma(first - 1), signs.lemma[first]);
        features.add(base + 27, signs.lemma[last], lemma(last + 1));
        features.add(base + 28, tag(first - 2), tag(first - 1), signs.tag[first]);
        features.add(base + 29, signs.tag[last], tag(last + 1), tag(last + 2));
        features.add(base + 30, odds, tag(first - 1), tag(last + 1));
        features.add(base + 31, signs.tag[first], signs.tag[last], tag(last + 1));
        features.add(base + 32, tag(first - 1), signs.tag[first], first + 1 <= last ? signs.tag[first + 1] : NONE);
        features.add(base + 33, odds, signs.tag[first]);
        features.add(base + 34, odds, lemma(last + 1));
        features.add(base + 35, tag(first - 1), tag(last + 1));
        features.add(base + 36, share(beliefs.beginsAt(candidate.part(), first)), odds);
        features.add(base + 37, signs.lemma[last], signs.tag[last]);
        features.add(base + 38, first + 1 <= last ? signs.lemma[first + 1] : NONE, signs.lemma[first]);
        if (candidate.part() != Part.CONTENT) {
            int words = 0;
            for (int t = first; t <= last; t++) {
                words = FeatureList.join(words, signs.lemma[t]);
                features.add(base + 39, signs.lemma[t]);
            }
            features.add(base + 40, words);
            features.add(base + 41, words, tag(first - 1), tag(last + 1));
            features.add(base + 42, words, odds > 0 ? 1 : 0);
        }
    }

    private void quotes(Candidate candidate, int odds) {
        int first = candidate.first();
        int last = candidate.end() - 1;
        int opens = 0;
        int closes = 0;
        int inside = 0;
        for (int t = first; t <= last; t++) {
            opens += signs.quoteState[t] == Signs.OPENING ? 1 : 0;
            closes += signs.quoteState[t] == Signs.CLOSING ? 1 : 0;
            inside += signs.quotation[t] >= 0 ? 1 : 0;
        }
        int balance = Math.min(opens, 2) * 10 + Math.min(closes, 2);
        int cover = inside == 0 ? 0 : inside == candidate.tokens().length() ? 2 : 1;
        int cut = (signs.quotation[first] >= 0 && first > unit.start() && signs.quotation[first - 1] == signs.quotation[first] ? 1 : 0)
                + (signs.quotation[last] >= 0 && last + 1 < unit.end() && signs.quotation[last + 1] == signs.quotation[last] ? 2 : 0);
        features.add(base + 50, balance, cover, cut);
        features.add(base + 51, cut, cover, odds);
        features.add(base + 52, signs.quoteState[first], signs.quoteState[last], state(last + 1));
        features.add(base + 53, state(first - 1), signs.quoteState[first], cover);
        features.add(base + 54, balance, odds);
        features.add(base + 55, cover, Signs.distance(candidate.tokens().length()), cut);
        features.add(base + 56, cover, tag(first - 1), tag(last + 1));
    }

    private void sentences(Candidate candidate, int odds) {
        int first = candidate.first();
        int last = candidate.end() - 1;
        int crossed = signs.text.token(last).sentence() - signs.text.token(first).sentence();
        boolean opens = signs.sentenceOf(first).first() == first;
        boolean stops = signs.sentenceOf(last).end() - 1 == last;
        boolean nearlyStops = last + 2 == signs.sentenceOf(last).end() && signs.isEdgeMark(last + 1);
        int kind = (opens ? 1 : 0) + (stops ? 2 : nearlyStops ? 4 : 0) + (first == unit.start() ? 8 : 0) + (last + 1 == unit.end() ? 16 : 0);
        features.add(base + 60, kind, Math.min(crossed, 3));
        features.add(base + 61, kind, odds);
        features.add(base + 62, kind, signs.quoteState[first], signs.quoteState[last]);
        features.add(base + 63, Math.min(crossed, 3), odds);
    }

    private void tree(Candidate candidate, int odds) {
        int leaving = 0;
        int head = -1;
        for (int t = candidate.first(); t < candidate.end(); t++) {
            if (!candidate.tokens().contains(signs.head[t]) && !signs.isEdgeMark(t)) {
                leaving++;
                head = head < 0 || signs.relation[t] != "punct".hashCode() && signs.end[t] - signs.first[t] > signs.end[head] - signs.first[head] ? t : head;
            }
        }
        int entering = 0;
        for (int t = Math.max(unit.start(), candidate.first() - 12); t < Math.min(unit.end(), candidate.end() + 12); t++) {
            if (!candidate.tokens().contains(t) && candidate.tokens().contains(signs.head[t]) && !signs.isEdgeMark(t)) {
                entering++;
            }
        }
        features.add(base + 70, Math.min(leaving, 4), Math.min(entering, 4), odds);
        if (head < 0) {
            return;
        }
        int governor = signs.head[head];
        int fit = (signs.first[head] == candidate.first() ? 1 : 0) + (signs.end[head] == candidate.end() ? 2 : 0);
        int cue = governor < 0 ? NONE : share(beliefs.at(Part.CUE, governor));
        features.add(base + 71, signs.relation[head], fit, cue);
        features.add(base + 72, signs.relation[head], governor < 0 ? NONE : signs.lemma[governor], fit);
        features.add(base + 73, signs.relation[head], governor < 0 ? NONE : signs.tag[governor], signs.tag[head]);
        features.add(base + 74, signs.lemma[head], signs.relation[head]);
        features.add(base + 75, fit, odds, Math.min(leaving, 3));
        features.add(base + 76, signs.relation[head], cue, odds);
        features.add(base + 77, signs.relation[head], governor < 0 ? NONE : governor < candidate.first() ? 1 : 2, cue);
        features.add(base + 78, signs.lemma[head]);
        features.add(base + 79, signs.name[head], signs.tag[head], odds);
        int grand = governor < 0 ? -1 : signs.head[governor];
        features.add(base + 80, signs.relation[head], governor < 0 ? NONE : signs.relation[governor], grand < 0 ? NONE : share(beliefs.at(Part.CUE, grand)));
    }

    private void neighbours(Candidate candidate, int odds) {
        int first = candidate.first();
        int last = candidate.end() - 1;
        int before = neighbour(first - 1);
        int after = neighbour(last + 1);
        features.add(base + 90, before, after);
        features.add(base + 91, before, odds);
        features.add(base + 92, after, odds);
        features.add(base + 93, neighbour(first - 2), before);
        features.add(base + 94, after, neighbour(last + 2));
        cue(first - 1, -1, base + 100, candidate, odds);
        cue(last + 1, 1, base + 110, candidate, odds);
        double cueInside = 0;
        double least = 1;
        for (int t = first; t <= last; t++) {
            cueInside = Math.max(cueInside, beliefs.at(Part.CUE, t));
            least = Math.min(least, beliefs.at(candidate.part(), t));
        }
        features.add(base + 95, share(cueInside), odds);
        features.add(base + 96, share(least), odds);
        features.add(base + 97, share(best(Part.CUE)), share(best(Part.SOURCE)), odds);
        features.add(base + 98, share(best(Part.CUE)), share(best(Part.SOURCE)), share(best(Part.CONTENT)));
    }

    private double best(Part part) {
        return rivals.stream().filter(each -> each.part() == part).mapToDouble(Candidate::posterior).max().orElse(0);
    }

    private int neighbour(int token) {
        if (token < unit.start() || token >= unit.end()) {
            return -1;
        }
        return share(beliefs.at(Part.SOURCE, token)) * 100 + share(beliefs.at(Part.CUE, token)) * 10 + share(beliefs.at(Part.CONTENT, token));
    }

    /** The nearest likely cue on one side, with what stands between. */
    private void cue(int from, int step, int template, Candidate candidate, int odds) {
        boolean comma = false;
        boolean source = false;
        for (int t = from; t >= unit.start() && t < unit.end() && Math.abs(t - from) < 25; t += step) {
            if (beliefs.at(Part.CUE, t) > 0.3) {
                int distance = Signs.distance(t - from);
                features.add(template, signs.lemma[t], distance);
                features.add(template + 1, signs.lemma[t], comma ? 1 : 0, source ? 1 : 0);
                features.add(template + 2, distance, comma ? 1 : 0, source ? 1 : 0);
                features.add(template + 3, signs.tag[t], distance, odds);
                features.add(template + 4, signs.lemma[t], signs.tag[candidate.first()]);
                features.add(template + 5, signs.lemma[t], signs.lemma[candidate.first()]);
                features.add(template + 6, signs.text.token(t).sentence() == signs.text.token(candidate.first()).sentence() ? 1 : 0, comma ? 1 : 0);
                return;
            }
            comma |= signs.isEdgeMark(t);
            source |= beliefs.at(Part.SOURCE, t) > 0.3;
        }
        features.add(template + 7, odds);
    }

    private int state(int token) {
        return token < unit.start() || token >= unit.end() ? -1 : signs.quoteState[token];
    }

    private int lemma(int token) {
        return token < unit.start() || token >= unit.end() ? Signs.BORDER : signs.lemma[token];
    }

    private int tag(int token) {
        return token < unit.start() || token >= unit.end() ? Signs.BORDER : signs.tag[token];
    }
}
