package standpoint.analysis.language;

import java.util.List;
import java.util.stream.Stream;

import edu.stanford.nlp.ling.CoreLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that are verbs where a clause would have none without them; as the tagger gives them, and as they should be. */
class MisreadWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Most/JJS farmers/NNS back/RB the/DT bill/NN ./. | VBP",
            "The/DT Greens/NNP back/RB the/DT bill/NN ./. | VBP",
            "The/DT party/NN backs/NNS higher/JJR taxes/NNS ./. | VBZ",
            "She/PRP does/VBZ not/RB back/RB the/DT bill/NN ./. | VB",
            "The/DT bill/NN ,/, which/WDT Berg/NNP backs/NNS ,/, goes/VBZ to/IN a/DT vote/NN ./. | VBZ",
            "Berg/NNP objects/NNS to/TO the/DT toll/NN ./. | VBZ",
            "They/PRP want/VBP their/PRP$ money/NN back/RB the/DT next/JJ day/NN ./. | RB",
            "The/DT objects/NNS to/TO sell/VB are/VBP here/RB ./. | NNS"})
    void verbsAreVerbs(String tagged, String wanted) {
        List<CoreLabel> sentence = Stream.of(tagged.strip().split(" ")).map(MisreadWordsTest::label).toList();
        MisreadWords.mend(sentence);
        assertThat(sentence).filteredOn(each -> each.word().matches("backs?|objects")).extracting(CoreLabel::tag).containsExactly(wanted);
    }

    private static CoreLabel label(String tagged) {
        int slash = tagged.lastIndexOf('/');
        CoreLabel label = new CoreLabel();
        label.setWord(tagged.substring(0, slash));
        label.setTag(tagged.substring(slash + 1));
        return label;
    }
}
