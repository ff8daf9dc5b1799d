package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.learning.FeatureList;

/** What the rest of the story tells about holder and target: what the rules find, and how much it is about them. */
final class StoryFeatures {

    private final Prominence prominence;
    private final List<Found> rules;

    StoryFeatures(Prominence prominence, List<Found> rules) {
        this.prominence = prominence;
        this.rules = rules;
    }

    void add(Proposal each, int kind, FeatureList features) {
        rules(each, kind, features);
        int topic = each.isTopic() ? 1 : 0;
        int holder = prominence.of(each.holder());
        int target = each.target().entity().map(prominence::of).orElseGet(() -> prominence.ofTopic(each.targetWord()));
        boolean onTop = each.target().entity().map(prominence::inHeadline).orElseGet(() -> prominence.inHeadline(each.targetWord()));
        features.add(100, holder, topic);
        features.add(101, target, topic);
        features.add(102, holder, target, kind);
        features.add(103, prominence.inHeadline(each.holder()) ? 1 : 0, onTop ? 1 : 0, kind);
        features.add(105, prominence.speaks(each.holder()), kind);
        each.target().entity().ifPresent(entity -> {
            features.add(104, Math.min(prominence.together(each.holder(), entity), 6), kind);
            features.add(106, prominence.speaks(entity), prominence.speaks(each.holder()));
        });
    }

    private void rules(Proposal each, int kind, FeatureList features) {
        int here = 0;
        int elsewhere = 0;
        int about = 0;
        int back = 0;
        for (Found found : rules) {
            boolean holder = found.holder().equals(each.holder());
            boolean inside = each.sentence().span().contains(found.evidence().start());
            boolean covers = found.target().span().filter(span -> span.contains(each.targetWord().span().start())).isPresent();
            boolean target = each.isTopic() ? covers : found.target().entity().equals(each.target().entity());
            here |= holder && target && inside ? side(found) : 0;
            elsewhere |= holder && target && !inside ? side(found) : 0;
            about |= holder && inside && covers ? side(found) : 0;
            back |= found.target().entity().equals(Optional.of(each.holder())) && each.target().entity().equals(Optional.of(found.holder())) ? side(found) : 0;
        }
        features.add(90, here, kind);
        features.add(91, elsewhere, kind);
        features.add(92, about, kind);
        features.add(93, back);
    }

    private static int side(Found found) {
        return switch (found.position()) {
            case FOR -> 1;
            case AGAINST -> 2;
            default -> 4;
        };
    }
}
