package standpoint.analysis.quotes;

import standpoint.analysis.learning.FeatureList;

/** Questions of one sort asked about a word. */
@FunctionalInterface
interface FeatureGroup {

    void add(int token, FeatureList features);
}
