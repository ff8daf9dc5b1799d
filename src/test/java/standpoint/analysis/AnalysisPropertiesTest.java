package standpoint.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of every analysis, tried on sample stories of different layouts. */
class AnalysisPropertiesTest {

    private static final List<String> STORIES = List.of("fishers-walk-out-of-cod-talks.txt", "park-defeats-park-in-haesong.txt",
            "may-shelves-plan-to-raise-river-charges.txt", "climbing-union-bans-president.html", "the-woman-who-will-not-sell-the-island.txt",
            "ministers-clash-over-air-defence-fund.txt");

    private static final class Analysed {
        static final List<Findings> STORIES_FOUND = STORIES.stream().map(TestAnalyst::fixture).toList();
    }

    static Stream<Findings> stories() {
        return Analysed.STORIES_FOUND.stream();
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
    @MethodSource("stories")
    void everySpanLiesInsideOneAnalysedZone(Findings found) {
        assertThat(allSpans(found.analysis())).allSatisfy(span -> assertThat(analysedZones(found)).anyMatch(zone -> zone.contains(span)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noSpanIsEmptyOrHasBlanksAtItsEdges(Findings found) {
        assertThat(allSpans(found.analysis())).allSatisfy(span -> {
            String words = span.of(found.analysis().article().text());
            assertThat(words).isNotEmpty().isEqualTo(words.strip());
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noTwoMentionsOverlapAndNoneIsShared(Findings found) {
        List<Span> mentions = found.analysis().entities().stream().flatMap(entity -> entity.mentions().stream()).map(Mention::span).sorted().toList();
        assertThat(mentions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyEntityHasMentionsInTextOrderAndItsName(Findings found) {
        assertThat(found.analysis().entities()).allSatisfy(entity -> {
            assertThat(entity.name()).isNotBlank();
            assertThat(entity.mentions()).isNotEmpty();
            assertInOrder(entity.mentions().stream().map(Mention::span).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void entitiesStandInTheOrderOfTheirFirstMention(Findings found) {
        assertThat(found.analysis().entities()).extracting(entity -> entity.mentions().getFirst().span().start()).isSorted();
        assertThat(found.analysis().entities()).extracting(Entity::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void quotesAreInTextOrderAndKeepTheirPartsApart(Findings found) {
        List<Quote> quotes = found.analysis().quotes();
        assertThat(quotes).extracting(quote -> quote.content().getFirst().start()).isSorted();
        assertThat(quotes).allSatisfy(quote -> {
            assertInOrder(quote.content());
            assertThat(quote.content()).allSatisfy(part -> {
                assertThat(quote.cue().filter(part::overlaps)).as("cue within content").isEmpty();
                assertThat(quote.source().filter(part::overlaps)).as("source within content").isEmpty();
            });
            assertThat(quote.cue().filter(cue -> quote.source().filter(cue::overlaps).isPresent())).as("cue within source").isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noQuoteIsFoundTwice(Findings found) {
        assertThat(found.analysis().quotes()).extracting(Quote::content).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void directQuotesStandInQuotationMarks(Findings found) {
        String text = found.analysis().article().text();
        assertThat(found.analysis().quotes()).filteredOn(quote -> quote.form() == Quote.Form.DIRECT)
                .allSatisfy(quote -> assertThat(quote.content()).allSatisfy(part -> assertThat(part.of(text)).matches("(?s)[“‘\"'„«].*")));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStanceShowsItsCuesWithinItsEvidence(Findings found) {
        assertThat(found.analysis().stances()).allSatisfy(stance -> {
            assertThat(stance.evidence()).isNotEmpty();
            assertInOrder(stance.evidence());
            assertInOrder(stance.cues());
            assertThat(stance.cues()).isNotEmpty()
                    .allSatisfy(cue -> assertThat(stance.evidence()).anyMatch(evidence -> evidence.contains(cue)));
            assertThat(stance.target().text()).isNotBlank();
            assertThat(stance.because()).isNotBlank().doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void oneStanceForEachHolderPositionAndTarget(Findings found) {
        assertThat(found.analysis().stances())
                .extracting(stance -> List.of(stance.holder(), stance.position(), stance.target().text())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodyIsForAndAgainstTheSame(Findings found) {
        List<Stance> stances = found.analysis().stances();
        assertThat(stances).filteredOn(stance -> stance.position() == Position.FOR).allSatisfy(stance -> assertThat(stances)
                .noneMatch(other -> other.position() == Position.AGAINST && other.holder().equals(stance.holder())
                        && other.target().text().equals(stance.target().text())));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyReferenceLeadsToSomething(Findings found) {
        Analysis analysis = found.analysis();
        assertThat(analysis.quotes()).allSatisfy(quote -> quote.speaker().ifPresent(analysis::requireEntity));
        assertThat(analysis.stances()).allSatisfy(stance -> {
            assertThat(analysis.entity(stance.holder())).isPresent();
            stance.target().entity().ifPresent(analysis::requireEntity);
            stance.quote().ifPresent(quote -> assertThat(analysis.quotes()).contains(quote));
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void stancesAreInTextOrderOfTheirEvidence(Findings found) {
        assertThat(found.analysis().stances()).extracting(stance -> stance.evidence().getFirst().start()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void confidenceIsAShare(Findings found) {
        assertThat(found.analysis().quotes()).extracting(Quote::confidence).allMatch(share -> share >= 0 && share <= 1);
        assertThat(found.analysis().stances()).extracting(Stance::confidence).allMatch(share -> share >= 0 && share <= 1);
    }

    @Test
    void analysingTwiceGivesTheSame() {
        Findings first = Analysed.STORIES_FOUND.getFirst();
        assertThat(TestAnalyst.analyst().analyse(first.analysis().article(), () -> false)).isEqualTo(first.analysis());
    }

    @Test
    void severalThreadsGetWhatOneGets() throws InterruptedException {
        Findings alone = Analysed.STORIES_FOUND.get(1);
        List<Analysis> together = new ArrayList<>();
        List<Thread> threads = Stream.generate(() -> Thread.ofPlatform().unstarted(() -> {
            Analysis analysis = TestAnalyst.analyst().analyse(alone.analysis().article(), () -> false);
            synchronized (together) {
                together.add(analysis);
            }
        })).limit(2).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(together).hasSize(2).containsOnly(alone.analysis());
    }

    @Test
    void aTextThatIsNotEnglishIsNotAnalysedAndSaysWhy() {
        Findings found = TestAnalyst.fixture("stadtrat-streitet-ueber-seilbahn.txt");
        assertThat(found.analysis().limitation()).hasValueSatisfying(why -> assertThat(why).contains("German").contains("English"));
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

    private static List<Span> analysedZones(Findings found) {
        return found.analysis().article().zones().stream().filter(zone -> zone.kind().isAnalysed()).map(Zone::span).toList();
    }

    private static Set<Span> allSpans(Analysis analysis) {
        Set<Span> spans = new HashSet<>();
        analysis.entities().forEach(entity -> entity.mentions().forEach(mention -> spans.add(mention.span())));
        for (Quote quote : analysis.quotes()) {
            spans.addAll(quote.content());
            quote.cue().ifPresent(spans::add);
            quote.source().ifPresent(spans::add);
        }
        for (Stance stance : analysis.stances()) {
            spans.addAll(stance.evidence());
            spans.addAll(stance.cues());
            stance.target().span().ifPresent(spans::add);
        }
        return spans;
    }

    /** In text order, none reaching into the next. */
    private static void assertInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }
}
