package standpoint.analysis.quotes;

import java.util.List;

import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

/** The features of the chain model that marks sources, cues and contents. */
final class TaggerFeatures {

    private final List<FeatureGroup> nodes;
    private final FeatureGroup edges;

    TaggerFeatures(Signs signs) {
        TreeFeatures tree = new TreeFeatures(signs);
        nodes = List.of(new WordFeatures(signs), new QuotationFeatures(signs), tree, new CueFeatures(signs));
        edges = new EdgeFeatures(signs, tree);
    }

    int[][] nodes(Span unit) {
        return ofEach(unit, nodes);
    }

    int[][] edges(Span unit) {
        return ofEach(unit, List.of(edges));
    }

    private static int[][] ofEach(Span unit, List<FeatureGroup> groups) {
        int[][] features = new int[unit.length()][];
        FeatureList list = new FeatureList();
        for (int t = 0; t < features.length; t++) {
            list.clear();
            for (FeatureGroup group : groups) {
                group.add(unit.start() + t, list);
            }
            features[t] = list.toArray();
        }
        return features;
    }
}
