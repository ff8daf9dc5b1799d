package standpoint.analysis.stances;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.learning.LinearTrainer.Question;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/**
 * Learns who may stand where from SEESAW, from DSE, and from what the teacher says of both and of stories in which nobody marked a stance, and writes the
 * model that the program is shipped with.
 * <p>
 * Arguments: the folder of SEESAW's training part; that of DSE; one with texts in which nobody marked a stance; one for parses, which are made once; one
 * with the teacher's answers; the file for the model.
 */
public final class TrainStances implements TeacherTexts.Listener {

    /** How much the annotators' word counts beside the teacher's. */
    private static final float MARKED = 0.5f;
    private static final float OF_UNMARKED = 0.5f;
    /** Of what nobody marked and the teacher finds unlikely, one in so many is learnt from, for all. */
    private static final int UNLIKELY = 4;
    private static final float LIKELY = 0.05f;

    private final Tone tone = new Tone();
    private final StanceRules rules = new StanceRules(new CueWords(), tone);
    private final TeacherAnswers answers;
    private final Random random = new Random(1);
    private final List<Question> stands = new ArrayList<>();
    private final List<Question> favour = new ArrayList<>();
    private final List<Question> favourInSentences = new ArrayList<>();
    private @Nullable Reading last;
    private @Nullable ProposalFeatures features;
    private TeacherTexts.Corpus corpus = TeacherTexts.Corpus.SEESAW;

    TrainStances(TeacherAnswers answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        try (TeacherAnswers answers = new TeacherAnswers(Path.of(arguments[4], TeacherAnswers.FILE)); OutputStream out = Files.newOutputStream(Path.of(arguments[5]))) {
            TrainStances training = new TrainStances(answers);
            new TeacherTexts(new ParseCache(Path.of(arguments[3])), training).learnt(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
            System.out.println("proposals " + training.stands.size() + ", to learn the side from " + training.favour.size());
            training.learn().write(out);
        }
    }

    ProposalModel learn() {
        List<Question> sides = Stream.concat(favour.stream(), favourInSentences.stream()).toList();
        return new ProposalModel(learn(stands, 5, 5), learn(sides, 3, 8));
    }

    private static LinearModel learn(List<Question> questions, int rarest, int epochs) {
        FeatureIndex index = new FeatureIndex(questions.stream().map(Question::features).toList(), rarest);
        List<Question> rows = questions.stream().map(each -> new Question(index.rows(each.features()), each.yes(), each.weight())).toList();
        return new LinearTrainer(index, 0.02, 0.5, 1).answer(rows, epochs).model();
    }

    @Override
    public void begin(TeacherTexts.Corpus from, int fold, Reading reading, int first, int end) {
        corpus = from;
    }

    @Override
    public void proposal(Reading reading, Proposal proposal, int label) throws IOException {
        TeacherAnswers.Answer taught = answers.next();
        boolean marked = label >= 0;
        float likely = marked ? MARKED * Math.min(1, label) + (1 - MARKED) * taught.stands() : taught.stands();
        float weight = marked ? 1 : OF_UNMARKED;
        if (marked || likely > LIKELY) {
            stands.add(new Question(features(reading).of(proposal), likely, weight));
        } else if (random.nextInt(UNLIKELY) == 0) {
            stands.add(new Question(features(reading).of(proposal), likely, weight * UNLIKELY));
        }
        if (label > 0 || likely > LIKELY && !marked) {
            favour.add(new Question(features(reading).withWords(proposal), side(taught, label), label > 0 ? 1 : weight * likely));
        }
    }

    /** How likely the side is the one for it, given that there is one. */
    private static float side(TeacherAnswers.Answer taught, int label) {
        float side = (taught.forIt() + 1e-3f) / (taught.stands() + 2e-3f);
        return label > 0 ? MARKED * (label == 1 ? 1 : 0) + (1 - MARKED) * side : side;
    }

    /** Of pairs the side alone is learnt: whether one stands anywhere is another question in stories. */
    @Override
    public void pair(Reading reading, Pair pair, Span holder, Span target, int label) throws IOException {
        TeacherAnswers.Answer there = answers.next();
        TeacherAnswers.Answer back = answers.next();
        Optional<EntityId> first = pair.holder().entity();
        Optional<EntityId> second = pair.target().entity();
        if (corpus == TeacherTexts.Corpus.DSE && label > 0 && first.isPresent() && second.isPresent()) {
            boolean ahead = label % 2 == 1;
            EntityId one = ahead ? first.get() : second.get();
            Optional<EntityId> other = ahead ? second : first;
            float side = side(ahead ? there : back, label <= 2 ? 1 : 2);
            for (Sentence sentence : reading.text.sentences()) {
                new Proposals(reading).in(sentence).stream().filter(each -> each.holder().equals(one) && each.target().entity().equals(other))
                        .forEach(each -> favourInSentences.add(new Question(features(reading).withWords(each), side, 1)));
            }
        }
    }

    private ProposalFeatures features(Reading reading) {
        if (features == null || last != reading) {
            features = new ProposalFeatures(reading, tone, rules.in(reading));
            last = reading;
        }
        return features;
    }
}
