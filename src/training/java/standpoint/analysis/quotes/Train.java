package standpoint.analysis.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import standpoint.analysis.learning.SequenceModel;
import standpoint.article.Span;

/** Temporary driver. */
public final class Train {
    static List<Sample> samples(List<Annotated> corpus, LearntCueOdds odds, boolean leaveOut, Map<String, Map<String, LearntCueOdds.Count>> own) {
        Map<String, Signs> signs = new HashMap<>();
        List<Sample> all = new ArrayList<>();
        for (Annotated a : corpus) {
            Signs s = signs.computeIfAbsent(a.name(), n -> Sample.signs(a, leaveOut ? odds.without(own.get(n)) : odds));
            all.add(new Sample(a, s));
        }
        return all;
    }
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[0]);
        ParseCache cache = new ParseCache(Path.of(args[1]));
        int seeds = Integer.parseInt(args[2]);
        long t0 = System.currentTimeMillis();
        List<Annotated> train = Corpus.read(corpus.resolve("train"), cache);
        List<Annotated> dev = Corpus.read(corpus.resolve("dev"), cache);
        System.out.println("read " + train.size() + " " + dev.size() + " " + (System.currentTimeMillis() - t0)); t0 = System.currentTimeMillis();
        Map<String, Map<String, LearntCueOdds.Count>> own = new HashMap<>();
        Map<String, LearntCueOdds.Count> sum = new HashMap<>();
        for (Annotated a : train) {
            Map<String, LearntCueOdds.Count> c = Sample.cueCounts(a);
            c.forEach((k, v) -> sum.merge(k, v, LearntCueOdds.Count::plus));
            Map<String, LearntCueOdds.Count> o = own.computeIfAbsent(a.name(), n -> new HashMap<>());
            c.forEach((k, v) -> o.merge(k, v, LearntCueOdds.Count::plus));
        }
        LearntCueOdds odds = new LearntCueOdds(sum);
        List<Sample> ts = samples(train, odds, true, own), ds = samples(dev, odds, false, own);
        Map<Signs, int[][][][]> feats = new HashMap<>();
        List<int[]> nodeUses = new ArrayList<>(), edgeUses = new ArrayList<>();
        for (Sample s : ts) {
            if (feats.containsKey(s.signs)) continue;
            TaggerFeatures f = new TaggerFeatures(s.signs);
            int[][][][] x = new int[s.signs.units.size()][][][];
            for (int u = 0; u < x.length; u++) {
                Span unit = s.signs.units.get(u);
                x[u] = new int[][][] {f.nodes(unit), f.edges(unit)};
                for (int[] n : x[u][0]) nodeUses.add(n);
                for (int[] n : x[u][1]) edgeUses.add(n);
            }
            feats.put(s.signs, x);
        }
        FeatureIndex ni = new FeatureIndex(nodeUses, 10), ei = new FeatureIndex(edgeUses, 10);
        System.out.println("features " + ni.size() + " " + ei.size() + " " + (System.currentTimeMillis() - t0)); t0 = System.currentTimeMillis();
        nodeUses.clear(); edgeUses.clear();
        feats.values().parallelStream().forEach(x -> { for (int[][][] u : x) for (int t = 0; t < u[0].length; t++) { u[0][t] = ni.rows(u[0][t]); u[1][t] = ei.rows(u[1][t]); } });
        List<SequenceTrainer.Example> ex = new ArrayList<>();
        for (Sample s : ts) {
            int[][][][] x = feats.get(s.signs);
            for (int u = 0; u < x.length; u++) ex.add(new SequenceTrainer.Example(x[u][0], x[u][1], s.labels(s.signs.units.get(u))));
        }
        System.out.println("indexed " + (System.currentTimeMillis() - t0)); t0 = System.currentTimeMillis();
        for (int n = 0; n < seeds; n += 1) {
        SequenceModel model = SequenceTrainer.mean(IntStream.rangeClosed(0, n).parallel().mapToObj(k -> new SequenceTrainer(3, ni, ei, k).learn(ex, 3)).toList());
        System.out.println("learnt " + (System.currentTimeMillis() - t0)); t0 = System.currentTimeMillis();
        for (double tau : new double[] {.3, .4, .5}) {
            Tally tally = new Tally();
            long toks = 0;
            for (Sample s : ds) {
                TaggerFeatures f = new TaggerFeatures(s.signs); toks += s.signs.size;
                List<Candidate> found = new ArrayList<>();
                for (Span unit : s.signs.units) found.addAll(Schedule.best(new Beliefs(unit, model.lattice(f.nodes(unit), f.edges(unit))).spans(), c -> c.posterior() - tau));
                tally.add(found, s.gold);
            }
            System.out.println(n + " tau " + tau + ": " + tally + " " + toks + " tokens " + (System.currentTimeMillis() - t0) + " ms"); t0 = System.currentTimeMillis();
        }}
    }
}
