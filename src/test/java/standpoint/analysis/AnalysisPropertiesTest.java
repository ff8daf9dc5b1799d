package standpoint.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import standpoint.article.Article;
import standpoint.article.Zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of every analysis, tried on sample stories of different layouts and on stories shuffled from their paragraphs. */
class AnalysisPropertiesTest {

    private static final List<String> STORIES = List.of("fishers-walk-out-of-cod-talks.txt", "park-defeats-park-in-haesong.txt",
            "may-shelves-plan-to-raise-river-charges.txt", "climbing-union-bans-president.html", "the-woman-who-will-not-sell-the-island.txt",
            "ministers-clash-over-air-defence-fund.txt");

    /** Paragraphs that news seldom has, to be mixed among those that it has. */
    private static final List<String> ODD = List.of("“", "”", "‘’", "—", "...", "\uD83D\uDEA2\uD83D\uDEA2 \uD83D\uDEA2", "“No.”", "said.", "He said.",
            "“Said,” said Said.", "(“Should we?”)", "“Must he?” she asked, “or not?", "It is wrong", "MPs: no", "“‘Never,’ he said,” she said.",
            "Berg, Berg and Berg oppose Berg.", "She opposes it.", "I oppose me.", "'90s farmers' 'demands'", "1 2 3 4 5",
            "According to.", "urged", "A e\u0301\u200B\u00A0b said\u00A0no.");

    private static final class Analysed {
        static final List<Findings> FINDINGS = STORIES.stream().map(TestAnalyst::fixture).toList();
    }

    static Stream<Findings> stories() {
        return Analysed.FINDINGS.stream();
    }

    static Stream<Arguments> soundnessOfStories() {
        return Soundness.held().stream().flatMap(rule -> STORIES.stream().map(story -> Arguments.of(rule, story)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStoryHasFindings(Findings found) {
        assertThat(found.analysis().limitation()).isEmpty();
        assertThat(found.analysis().entities()).isNotEmpty();
        assertThat(found.analysis().quotes()).isNotEmpty();
        assertThat(found.analysis().stances()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("soundnessOfStories")
    void everyStoryIsSound(Soundness rule, String story) {
        rule.check(Analysed.FINDINGS.get(STORIES.indexOf(story)).analysis());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodyIsForAndAgainstTheSame(Findings found) {
        List<List<Object>> against = sides(found.analysis(), Position.AGAINST);
        assertThat(sides(found.analysis(), Position.FOR)).noneMatch(against::contains);
    }

    private static List<List<Object>> sides(Analysis analysis, Position position) {
        return analysis.stances().stream().filter(stance -> stance.position() == position)
                .map(stance -> List.<Object>of(stance.holder(), stance.target().text())).toList();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void shuffledStoriesAreSound(@ForAll("shuffled") List<String> paragraphs) {
        Article article = TestAnalyst.article("Berg and Reed at odds over the bridge", paragraphs.toArray(String[]::new));
        Analysis analysis = TestAnalyst.analyst().analyse(article, () -> false);
        for (Soundness rule : Soundness.held()) {
            rule.check(analysis);
        }
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        List<String> usual = stories().flatMap(found -> paragraphs(found.analysis().article())).toList();
        return Arbitraries.oneOf(Arbitraries.of(usual), Arbitraries.of(usual), Arbitraries.of(ODD)).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Stream<String> paragraphs(Article article) {
        return article.zones().stream().filter(zone -> zone.kind() == Zone.Kind.BODY).map(zone -> zone.span().of(article.text()));
    }

    @Test
    void analysingTwiceGivesTheSame() {
        Findings first = Analysed.FINDINGS.getFirst();
        assertThat(TestAnalyst.analyst().analyse(first.analysis().article(), () -> false)).isEqualTo(first.analysis());
    }

    @Test
    void severalThreadsGetWhatOneGets() throws InterruptedException {
        Analysis alone = Analysed.FINDINGS.get(1).analysis();
        List<Analysis> together = new ArrayList<>();
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> {
            Analysis analysis = TestAnalyst.analyst().analyse(alone.article(), () -> false);
            synchronized (together) {
                together.add(analysis);
            }
        })).limit(2).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(together).hasSize(2).containsOnly(alone);
    }

    @Test
    void aTextThatIsNotEnglishIsNotAnalysed() {
        Findings found = TestAnalyst.fixture("stadtrat-streitet-ueber-seilbahn.txt");
        assertThat(found.analysis().limitation()).hasValueSatisfying(why -> assertThat(why).contains("English").endsWith("."));
        assertThat(found.analysis().entities()).isEmpty();
        assertThat(found.analysis().quotes()).isEmpty();
        assertThat(found.analysis().stances()).isEmpty();
    }

    @Test
    void theUserMayCancel() {
        Article article = TestAnalyst.fixtureArticle(STORIES.getFirst());
        assertThatThrownBy(() -> TestAnalyst.analyst().analyse(article, () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theUserMayCancelLater() {
        Article article = TestAnalyst.fixtureArticle(STORIES.getFirst());
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> TestAnalyst.analyst().analyse(article, () -> asked.incrementAndGet() > 1)).isInstanceOf(CancellationException.class);
    }
}
