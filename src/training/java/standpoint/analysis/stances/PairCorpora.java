package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.quotes.CueWords;

/** Pairs with the label that annotators gave them, as features. */
final class PairCorpora {

    /**
     * A pair with its label.
     *
     * @param there  features of the first as holder and the second as target
     * @param back   features of the second as holder
     * @param label  as in {@link DseSentence}
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Marked(int[] there, int[] back, int label, float weight) {}

    private static final int RUN = 5;
    private static final double SHARED = 0.3;
    /** SEESAW's annotators read the story, DSE's the sentence. */
    private static final float OF_STORIES = 0.5f;
    /** Of the many pairs of stories that have no stance, one in so many. */
    private static final int NEUTRAL = 20;

    private final Tone tone = new Tone();
    private final StanceRules rules = new StanceRules(new CueWords(), tone);
    private final ParseCache cache;
    private final SeesawCorpus seesaw;

    PairCorpora(ParseCache cache) {
        this.cache = cache;
        this.seesaw = new SeesawCorpus(cache);
    }

    List<Marked> measured(Path dse) throws IOException {
        return marked(DseSentence.read(dse.resolve("valid-clean.txt")));
    }

    List<Marked> learnt(Path dse) throws IOException {
        return marked(unlikeMeasured(dse));
    }

    /** Sentences that share three tenths of their runs of five words with one that is measured on are left out. */
    static List<DseSentence> unlikeMeasured(Path dse) throws IOException {
        List<Set<String>> measured = DseSentence.read(dse.resolve("valid-clean.txt")).stream().map(PairCorpora::runs).toList();
        List<DseSentence> kept = new ArrayList<>();
        for (DseSentence each : DseSentence.read(dse.resolve("train.txt"))) {
            Set<String> runs = runs(each);
            if (measured.stream().noneMatch(other -> areAlike(runs, other))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private List<Marked> marked(List<DseSentence> sentences) throws IOException {
        List<Marked> marked = new ArrayList<>();
        for (DseSentence each : sentences) {
            Reading reading = seesaw.reading(cache.parse(each.article()));
            PairFeatures features = PairFeatures.of(reading, tone, rules.in(reading));
            marked.add(marked(features, Pair.at(reading, each.p(), each.q()), each.label(), 1));
        }
        return marked;
    }

    private static Marked marked(PairFeatures features, Pair pair, int label, float weight) {
        return new Marked(features.of(pair), features.of(pair.turned()), label, weight);
    }

    private static Set<String> runs(DseSentence sentence) {
        String[] words = sentence.article().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip().split(" ");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + RUN))));
        }
        return runs;
    }

    private static boolean areAlike(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common >= SHARED * Math.min(a.size(), b.size());
    }

    /** Pairs of entities in the sentences of SEESAW. */
    List<Marked> stories(Path folder) throws IOException {
        List<Marked> marked = new ArrayList<>();
        Random random = new Random(1);
        for (SeesawStory story : seesaw.read(folder)) {
            PairFeatures features = PairFeatures.of(story.reading, tone, rules.in(story.reading));
            for (Sentence sentence : story.reading.text.sentences()) {
                Optional<SeesawStory.GoldSentence> gold = story.sentenceAt(sentence.span().start());
                if (sentence.zone().kind().isAnalysed() && gold.isPresent()) {
                    for (Pair pair : new Pairs(story.reading).in(sentence)) {
                        int label = label(story, pair, gold.get());
                        if (label != 0 || random.nextInt(NEUTRAL) == 0) {
                            marked.add(marked(features, pair, label, OF_STORIES));
                        }
                    }
                }
            }
        }
        return marked;
    }

    private static int label(SeesawStory story, Pair pair, SeesawStory.GoldSentence gold) {
        for (SeesawStory.Gold each : gold.stances()) {
            int side = each.position() == Position.FOR ? 0 : 2;
            if (stands(story, pair.holder(), pair.target(), each)) {
                return 1 + side;
            }
            if (stands(story, pair.target(), pair.holder(), each)) {
                return 2 + side;
            }
        }
        return 0;
    }

    private static boolean stands(SeesawStory story, Pair.Side holder, Pair.Side target, SeesawStory.Gold gold) {
        Optional<EntityId> one = holder.entity().filter(id -> story.isHolder(id, gold));
        return one.isPresent() && target.entity().filter(id -> story.isTarget(new Target(Optional.of(id), "", Optional.empty()), gold)).isPresent();
    }
}
