package standpoint.analysis.stances;

import java.util.List;

import standpoint.analysis.learning.FeatureList;

/** What the rules found between the two of a pair. */
final class PairRules implements PairEvidence {

    private final Reading reading;
    private final List<Found> rules;

    PairRules(Reading reading, List<Found> rules) {
        this.reading = reading;
        this.rules = rules;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        int here = 0;
        int about = 0;
        int held = 0;
        int back = 0;
        int aboutBack = 0;
        for (Found found : rules) {
            if (isOutside(found, pair)) {
                continue;
            }
            int side = side(found);
            boolean holds = pair.holder().entity().filter(found.holder()::equals).isPresent();
            boolean isHeld = pair.target().entity().filter(found.holder()::equals).isPresent();
            boolean isClear = found.target().entity().isPresent();
            held |= holds ? side : 0;
            about |= holds && isAt(found, pair.target()) ? side : 0;
            here |= holds && isClear && isAt(found, pair.target()) ? side : 0;
            aboutBack |= isHeld && isAt(found, pair.holder()) ? side : 0;
            back |= isHeld && isClear && isAt(found, pair.holder()) ? side : 0;
        }
        features.add(170, here, pair.order());
        features.add(171, about, here);
        features.add(172, back, here);
        features.add(173, aboutBack, about);
        features.add(174, held);
    }

    private boolean isOutside(Found found, Pair pair) {
        int first = reading.text.token(pair.around().start()).span().start();
        int end = reading.text.token(pair.around().end() - 1).span().end();
        return found.evidence().start() < first || found.evidence().start() >= end;
    }

    private static int side(Found found) {
        return switch (found.position()) {
            case FOR -> 1;
            case AGAINST -> 2;
            default -> 4;
        };
    }

    private static boolean isAt(Found found, Pair.Side side) {
        return found.target().entity().isPresent() && found.target().entity().equals(side.entity())
                || found.target().span().filter(span -> span.contains(side.word().span())).isPresent();
    }
}
