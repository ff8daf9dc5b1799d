package standpoint.analysis.stances;

import standpoint.analysis.learning.FeatureList;

/** One class of what tells where one of a pair stands to the other. */
@FunctionalInterface
interface PairEvidence {

    void add(Pair pair, FeatureList features);
}
