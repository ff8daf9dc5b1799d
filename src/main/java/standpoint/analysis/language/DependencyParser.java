package standpoint.analysis.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * Finds the dependencies of a sentence (basic Universal Dependencies), transition by transition, the likeliest one each time. It finds CoreNLP's
 * trees; CoreNLP's own code takes about ten times as long. Safe for use by several threads.
 */
final class DependencyParser {

    private static final int RELATION_OF_ROOT = 1;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final DependencyNetwork network = new DependencyNetwork();
    private final DependencyModel model = network.model();

    /** @param head its place in the sentence, −1 where the word hangs on the root */
    record Arc(int head, String relation) {}

    /**
     * @param sentence tokens with parts of speech
     * @return for each token the arc that ends in it
     */
    List<Arc> parse(List<CoreLabel> sentence) {
        DependencyState state = new DependencyState(model, sentence.stream().mapToInt(token -> model.word(token.word())).toArray(),
                sentence.stream().mapToInt(token -> model.tag(token.tag())).toArray());
        int[] features = new int[DependencyNetwork.FEATURES];
        float[] hidden = new float[network.hiddenUnits()];
        float[] scores = new float[network.transitions()];
        while (!state.isDone()) {
            if (state.hasPair()) {
                state.features(features);
                network.score(features, hidden, scores);
                step(state, scores);
            } else if (state.hasNext()) {
                state.shift();
            } else {
                state.attachRight(RELATION_OF_ROOT);
            }
        }
        List<Arc> arcs = IntStream.rangeClosed(1, sentence.size())
                .mapToObj(word -> new Arc(state.head(word) - 1, model.relations().get(state.relation(word)))).toList();
        return passives(arcs);
    }

    /** As in CoreNLP, the subject of a verb with a passive auxiliary is a passive one, even where the network says otherwise. */
    private static List<Arc> passives(List<Arc> arcs) {
        Set<Integer> passive = arcs.stream().filter(arc -> arc.relation.equals("aux:pass")).map(Arc::head).collect(Collectors.toSet());
        return arcs.stream().map(arc -> SUBJECTS.contains(arc.relation) && passive.contains(arc.head) ? new Arc(arc.head, arc.relation + ":pass") : arc).toList();
    }

    /** A pair never hangs together as root, and nothing can be shifted when nothing is left. */
    private void step(DependencyState state, float[] scores) {
        int relations = model.relations().size() - 1;
        int shift = 2 * relations;
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean allowed = i == shift ? state.hasNext() : i % relations + 1 != RELATION_OF_ROOT;
            if (allowed && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        if (best == shift) {
            state.shift();
        } else if (best < relations) {
            state.attachLeft(best + 1);
        } else {
            state.attachRight(best - relations + 1);
        }
    }
}
