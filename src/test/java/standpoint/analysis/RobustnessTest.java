package standpoint.analysis;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import standpoint.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** Odd texts, and stories one after the other. */
class RobustnessTest {

    @Test
    void aTranscriptWithoutFullStopsIsAnalysed() {
        Article article = TestAnalyst.article("", "Anna Berg said that the bridge was closed and so she went home " + "and then she walked on ".repeat(4000));

        Analysis analysis = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(3),
                () -> TestAnalyst.analyst().analyse(article, () -> false));

        assertThat(analysis.entities()).extracting(Entity::name).contains("Anna Berg");
    }

    @Test
    void whatIsCalledOutMayStandBeforeTheVerb() {
        Findings found = TestAnalyst.paragraphs("\"Tea will kill us.\" That drew the evening's only cheer. \"So will the dust,\" a man called out.");
        assertThat(found.quotes()).anyMatch(quote -> quote.contains("So will the dust"));
    }

    @Test
    void aStoryIsAnalysedAlikeAfterOthers() {
        Article story = TestAnalyst.fixtureArticle("may-shelves-plan-to-raise-river-charges.txt");
        Analysis alone = TestAnalyst.analyst().analyse(story, () -> false);
        for (String other : new String[] {"brussels-clears-ferry-merger.html", "court-orders-new-vote-in-kisiwani.txt"}) {
            TestAnalyst.analyst().analyse(TestAnalyst.fixtureArticle(other), () -> false);
            assertThat(TestAnalyst.analyst().analyse(story, () -> false)).isEqualTo(alone);
        }
    }
}
