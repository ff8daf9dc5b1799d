package standpoint.analysis.quotes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.SequenceModel;
import standpoint.article.Span;

/** Temporary driver. */
public final class Train {
    static final int FOLDS = 3;
    static Path dir;
    static SequenceModel kept(String name, java.util.function.Supplier<SequenceModel> make) throws Exception {
        Path f = dir.resolve(name);
        if (Files.exists(f)) try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(f)))) { return SequenceModel.read(in); }
        SequenceModel m = make.get();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(f)))) { m.write(out); }
        return m;
    }
    static long t0 = System.currentTimeMillis();
    static void say(String s) { System.out.println((System.currentTimeMillis() - t0) / 1000 + "s " + s); System.out.flush(); }
    static List<Sample> samples(List<Annotated> corpus, LearntCueOdds odds, boolean leaveOut, Map<String, Map<String, LearntCueOdds.Count>> own) {
        Map<String, Signs> signs = new HashMap<>();
        List<Sample> all = new ArrayList<>();
        for (Annotated a : corpus) {
            Signs s = signs.computeIfAbsent(a.name(), n -> Sample.signs(a, leaveOut ? odds.without(own.getOrDefault(n, Map.of())) : odds));
            all.add(new Sample(a, s));
        }
        return all;
    }
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[0]);
        ParseCache cache = new ParseCache(Path.of(args[1]));
        dir = Path.of(args[2]); Files.createDirectories(dir);
        int runs = Integer.parseInt(args[3]);
        List<Annotated> train = Corpus.read(corpus.resolve("train"), cache);
        List<Annotated> dev = Corpus.read(corpus.resolve("dev"), cache);
        say("read " + train.size() + " " + dev.size());
        Map<String, Map<String, LearntCueOdds.Count>> own = new HashMap<>();
        Map<String, LearntCueOdds.Count> sum = new HashMap<>();
        Map<String, Integer> fold = new LinkedHashMap<>();
        for (Annotated a : train) {
            fold.computeIfAbsent(a.name(), n -> fold.size() % FOLDS);
            Map<String, LearntCueOdds.Count> c = Sample.cueCounts(a);
            c.forEach((k, v) -> sum.merge(k, v, LearntCueOdds.Count::plus));
            Map<String, LearntCueOdds.Count> o = own.computeIfAbsent(a.name(), n -> new HashMap<>());
            c.forEach((k, v) -> o.merge(k, v, LearntCueOdds.Count::plus));
        }
        LearntCueOdds odds = new LearntCueOdds(sum);
        List<Sample> ts = samples(train, odds, true, own), ds = samples(dev, odds, false, own);
        SequenceModel[] models = new SequenceModel[FOLDS + 1];
        if (!Files.exists(dir.resolve("full"))) {
            ChainLearning learning = new ChainLearning(ts);
            say("features " + learning.size());
            IntStream.rangeClosed(0, FOLDS).parallel().forEach(k -> { try {
                models[k] = kept(k == FOLDS ? "full" : "fold" + k, () -> learning.learn(s -> k == FOLDS || fold.getOrDefault(s.annotated.name(), 0) != k, runs));
                say("learnt " + k);
            } catch (Exception e) { throw new RuntimeException(e); } });
        } else for (int k = 0; k <= FOLDS; k++) models[k] = kept(k == FOLDS ? "full" : "fold" + k, () -> { throw new IllegalStateException(); });
        SequenceModel model = models[FOLDS];
        long n0 = System.nanoTime(); long toks = 0;
        List<List<Proposals.Proposed>> props = new ArrayList<>();
        for (Sample s : ds) { props.add(new Proposals(model, s.signs).find()); toks += s.signs.size; }
        say("propose: " + (long) (toks * 1e9 / (System.nanoTime() - n0)) + " tok/s");
        int[] oracle = new int[3], all = new int[3]; long cands = 0;
        for (int i = 0; i < ds.size(); i++) { int j = i;
            for (Candidate g : ds.get(i).gold) { all[g.part().number()]++; if (props.get(i).stream().anyMatch(p -> p.candidates().stream().anyMatch(c -> c.with(0).equals(g)))) oracle[g.part().number()]++; }
            for (var p : props.get(i)) cands += p.candidates().size(); }
        say("oracle " + oracle[0] * 100.0 / all[0] + " " + oracle[1] * 100.0 / all[1] + " " + oracle[2] * 100.0 / all[2] + " of " + cands);
        for (double tau : new double[] {.3, .4, .5}) {
            Tally tally = new Tally();
            for (int i = 0; i < ds.size(); i++) {
                List<Candidate> found = new ArrayList<>();
                for (var p : props.get(i)) found.addAll(Schedule.best(p.candidates(), c -> c.posterior() - tau));
                tally.add(found, ds.get(i).gold);
            }
            say("tau " + tau + ": " + tally);
        }
        LinearModel rank = RankLearning.learn(ts, s -> models[fold.getOrDefault(s.annotated.name(), 0)]);
        say("rank learnt");
        SpanFinder finder = new SpanFinder(model, rank);
        LinearModel[] ranks = new LinearModel[FOLDS];
        for (int k = 0; k < FOLDS; k++) { int kk = k; ranks[k] = RankLearning.learn(ts.stream().filter(s -> fold.getOrDefault(s.annotated.name(), 0) != kk).toList(), s -> models[fold.getOrDefault(s.annotated.name(), 0)]); }
        say("ranks learnt");
        List<LinkLearning.Spans> toLink = new ArrayList<>();
        List<List<Candidate>> found = ts.parallelStream().map(s -> { int k = fold.getOrDefault(s.annotated.name(), 0); return new SpanFinder(models[k], ranks[k]).find(s.signs); }).toList();
        for (int i = 0; i < ts.size(); i++) { toLink.add(new LinkLearning.Spans(ts.get(i), LinkLearning.marked(ts.get(i)))); toLink.add(new LinkLearning.Spans(ts.get(i), found.get(i))); }
        LinearModel link = LinkLearning.learn(toLink);
        say("linker learnt");
        List<SureLearning.Answer> answers = IntStream.range(0, ts.size()).parallel().mapToObj(i -> new SureLearning.Answer(ts.get(i), TrainedAttributions.linked(ts.get(i).signs, found.get(i), link))).toList();
        LinearModel sure = SureLearning.learn(answers);
        say("sure learnt");
        try (var out = Files.newOutputStream(Path.of(args[4]))) { new QuoteModel(odds, model, rank, link, sure).write(out); }
        say("written " + Files.size(Path.of(args[4])));
        long l0 = System.nanoTime(); try (var in = Files.newInputStream(Path.of(args[4]))) { QuoteModel.read(in); } say("loads in ms " + (System.nanoTime() - l0) / 1000000);
        Tally tally = new Tally(); n0 = System.nanoTime();
        double[] n = new double[10], right = new double[10], conf = new double[10]; double total = 0; int gold = 0;
        for (Sample s : ds) { List<Candidate> f = finder.find(s.signs); tally.add(f, s.gold); gold += s.annotated.attributions().size();
            for (Found x : TrainedAttributions.judged(s.signs, TrainedAttributions.linked(s.signs, f, link), sure)) { int b = Math.min(9, (int) (x.confidence() * 10)); n[b]++; conf[b] += x.confidence(); right[b] += SureLearning.isRight(x, s) ? 1 : 0; total++; } }
        say("ranked mixed: " + tally + " " + (long) (toks * 1e9 / (System.nanoTime() - n0)) + " tok/s");
        double ece = 0, cr = 0, cn = 0; for (int b = 9; b >= 0; b--) { cr += right[b]; cn += n[b]; System.out.printf("bin %d n %.0f conf %.3f right %.3f | P %.1f R %.1f F %.1f%n", b, n[b], conf[b] / n[b], right[b] / n[b], 100 * cr / cn, 100 * cr / gold, 200 * cr / (cn + gold)); ece += Math.abs(conf[b] - right[b]) / total; }
        System.out.println("ECE " + ece);
    }
}
