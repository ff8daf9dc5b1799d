package standpoint.analysis.stances;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/**
 * Learns who may stand where from SEESAW, and the side also from DSE, and writes the model that the program is shipped with.
 * <p>
 * Arguments: the folder of SEESAW's training part; the folder of DSE; a folder for parses, which are made once; the file for the model.
 */
public final class TrainStances {

    /** @param position empty where no stance is */
    @SuppressWarnings("ArrayRecordComponent")
    private record Example(int[] features, int[] withWords, Optional<Position> position) {}

    private final Tone tone = new Tone();
    private final StanceRules rules = new StanceRules(new CueWords(), tone);
    private final SeesawCorpus corpus;

    private TrainStances(ParseCache cache) {
        corpus = new SeesawCorpus(cache);
    }

    public static void main(String[] arguments) throws IOException {
        ParseCache cache = new ParseCache(Path.of(arguments[2]));
        TrainStances training = new TrainStances(cache);
        List<Example> seesaw = training.seesaw(Path.of(arguments[0]));
        List<Example> stances = new ArrayList<>(seesaw.stream().filter(each -> each.position().isPresent()).toList());
        System.out.println("proposals " + seesaw.size() + ", stances among them " + stances.size());
        stances.addAll(training.dse(Path.of(arguments[1]), cache));
        System.out.println("stances to learn the side from " + stances.size());
        LinearModel stands = learn(seesaw.stream().map(each -> new LinearTrainer.Question(each.features(), each.position().isPresent())).toList(), 5, 5);
        LinearModel favour = learn(stances.stream().map(each -> new LinearTrainer.Question(each.withWords(), each.position().orElseThrow() == Position.FOR))
                .toList(), 3, 8);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            new ProposalModel(stands, favour).write(out);
        }
    }

    private static LinearModel learn(List<LinearTrainer.Question> questions, int rarest, int epochs) {
        FeatureIndex index = new FeatureIndex(questions.stream().map(LinearTrainer.Question::features).toList(), rarest);
        return new LinearTrainer(index, 0.02, 0.5, 1)
                .answer(questions.stream().map(each -> new LinearTrainer.Question(index.rows(each.features()), each.yes())).toList(), epochs).model();
    }

    private List<Example> seesaw(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (SeesawStory story : corpus.read(folder)) {
            ProposalFeatures features = features(story.reading);
            for (Sentence sentence : story.reading.text.sentences()) {
                Optional<SeesawStory.GoldSentence> gold = story.sentenceAt(sentence.span().start());
                if (sentence.zone().kind().isAnalysed() && gold.isPresent()) {
                    for (Proposal each : new Proposals(story.reading).in(sentence)) {
                        examples.add(example(features, each, gold.get().stances().stream()
                                .filter(stance -> story.isHolder(each.holder(), stance) && story.isTarget(each.target(), stance))
                                .map(SeesawStory.Gold::position).findFirst()));
                    }
                }
            }
        }
        return examples;
    }

    private ProposalFeatures features(Reading reading) {
        return new ProposalFeatures(reading, tone, rules.in(reading));
    }

    private static Example example(ProposalFeatures features, Proposal proposal, Optional<Position> position) {
        return new Example(features.of(proposal), position.isPresent() ? features.withWords(proposal) : new int[0], position);
    }

    /** Stances between two names; sentences that the part for measuring also has are left out. */
    private List<Example> dse(Path folder, ParseCache cache) throws IOException {
        Set<String> measured = new HashSet<>();
        DseSentence.read(folder.resolve("valid.txt")).forEach(each -> measured.add(each.article().text()));
        List<Example> examples = new ArrayList<>();
        for (DseSentence marked : DseSentence.read(folder.resolve("train.txt"))) {
            if (marked.label() == 0 || measured.contains(marked.article().text())) {
                continue;
            }
            Reading reading = corpus.reading(cache.parse(marked.article()));
            ProposalFeatures features = features(reading);
            Span holder = marked.label() % 2 == 1 ? marked.p() : marked.q();
            Span target = marked.label() % 2 == 1 ? marked.q() : marked.p();
            Position position = marked.label() <= 2 ? Position.FOR : Position.AGAINST;
            for (Sentence sentence : reading.text.sentences()) {
                new Proposals(reading).in(sentence).stream().filter(each -> isAt(reading, each.holder(), holder)
                        && each.target().entity().filter(entity -> isAt(reading, entity, target)).isPresent())
                        .forEach(each -> examples.add(example(features, each, Optional.of(position))));
            }
        }
        return examples;
    }

    private static boolean isAt(Reading reading, EntityId entity, Span span) {
        return reading.cast.entity(entity).mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
    }
}
