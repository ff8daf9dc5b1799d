package standpoint.reader.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.Corpus;
import standpoint.library.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the pictures of many stories show, before it is drawn. */
class PicturesOfManyStoriesTest {

    private static final int BERG = 0;
    private static final int LUND = 1;
    private static final int MOE = 2;
    private static final int VIK = 3;

    private final List<Corpus.Taken> stances = new ArrayList<>();

    @Test
    void theLatestSideCountsForWhoAgrees() {
        stance(BERG, 0, Position.FOR, "2024-01-01");
        stance(BERG, 0, Position.AGAINST, "2024-06-01");
        stance(LUND, 0, Position.FOR, "2024-03-01");
        stance(MOE, 0, Position.UNDECIDED, "2024-03-01");
        stance(BERG, 1, Position.AFFIRMS, "2024-03-01");
        stance(LUND, 1, Position.FOR, "");
        assertThat(Network.of(corpus(), 10, 10).links()).containsExactly(new Network.Link(BERG, LUND, List.of(1), List.of(0)));
    }

    @Test
    void theNetworkHasAPlaceForEverybodyWithALinkAndIsAlwaysTheSame() {
        stance(BERG, 0, Position.FOR, "2024-01-01");
        stance(LUND, 0, Position.FOR, "2024-01-01");
        stance(MOE, 1, Position.FOR, "2024-01-01");
        stance(VIK, 1, Position.AGAINST, "2024-01-01");
        Network network = Network.of(corpus(), 10, 10);
        assertThat(network.nodes()).extracting(Network.Node::actor).containsExactlyInAnyOrder(BERG, LUND, MOE, VIK);
        assertThat(network.nodes()).allSatisfy(node -> {
            assertThat(node.x()).isBetween(0.0, 1.0);
            assertThat(node.y()).isBetween(0.0, 1.0);
        });
        assertThat(IntStream.range(0, 4).boxed().flatMap(one -> IntStream.range(0, one).mapToObj(other -> distance(network, one, other)))).as("all apart")
                .allSatisfy(distance -> assertThat(distance).isGreaterThan(0.05));
        assertThat(Network.of(corpus(), 10, 10)).isEqualTo(network);
        assertThat(Network.of(corpus(), 10, 1).links()).hasSize(1);
        assertThat(Network.of(corpus(), 1, 10).nodes()).isEmpty();
    }

    @Test
    void whoHasNoLinkTakesNoPlaceFromThoseWhoHaveOne() {
        stance(BERG, 2, Position.FOR, "2024-01-01");
        stance(BERG, 2, Position.FOR, "2024-01-02");
        stance(LUND, 2, Position.UNDECIDED, "2024-01-01");
        stance(MOE, 1, Position.FOR, "2024-01-01");
        stance(VIK, 1, Position.AGAINST, "2024-01-01");
        Network network = Network.of(corpus(), 2, 10);
        assertThat(network.links()).extracting(link -> link.one() + " " + link.other()).containsExactly(MOE + " " + VIK);
        assertThat(network.moreActors()).isZero();
        assertThat(network.moreLinks()).isZero();
    }

    @Test
    void theNetworkKeepsThoseWhoShareMostAndTellsHowManyAreLeftOut() {
        stance(BERG, 0, Position.FOR, "2024-01-01");
        stance(LUND, 0, Position.FOR, "2024-01-01");
        for (int target : List.of(1, 2)) {
            stance(MOE, target, Position.FOR, "2024-01-01");
            stance(VIK, target, Position.AGAINST, "2024-01-01");
        }
        Network network = Network.of(corpus(), 3, 10);
        assertThat(network.nodes()).extracting(Network.Node::actor).containsExactlyInAnyOrder(MOE, VIK);
        assertThat(network.moreActors()).isEqualTo(2);
        assertThat(network.moreLinks()).isEqualTo(1);
    }

    private static double distance(Network network, int one, int other) {
        Network.Node from = network.nodes().get(one);
        Network.Node to = network.nodes().get(other);
        return Math.hypot(from.x() - to.x(), from.y() - to.y());
    }

    @Test
    void whatMostActorsShareIsAColumnAndNobodyIsLeftOutForIt() {
        stance(BERG, 0, Position.FOR, "2024-02-01");
        stance(BERG, 0, Position.AGAINST, "2024-01-01");
        stance(LUND, 0, Position.FOR, "2024-01-01");
        stance(LUND, 2, Position.FOR, "2024-01-01");
        stance(MOE, 1, Position.FOR, "2024-01-01");
        stance(Corpus.OTHER, 1, Position.FOR, "2024-01-01");
        Grid grid = Grid.of(corpus(), 10, 2);
        assertThat(grid.targets()).containsExactly(0, 1);
        assertThat(grid.actors()).containsExactly(BERG, LUND, MOE);
        assertThat(grid.at(BERG, 0)).extracting(Corpus.Taken::position).as("in order of time").containsExactly(Position.AGAINST, Position.FOR);
        assertThat(grid.at(MOE, 1)).as("of her alone").hasSize(1);
        assertThat(grid.at(MOE, 0)).isEmpty();
        assertThat(grid.moreTargets()).isEqualTo(1);
        assertThat(grid.moreActors()).isZero();
    }

    @Test
    void whoStandsNowhereOnATargetTakesNoRow() {
        stance(BERG, Corpus.OTHER, Position.FOR, "2024-01-01");
        stance(LUND, 0, Position.FOR, "2024-01-01");
        stance(MOE, 1, Position.FOR, "2024-01-01");
        Grid grid = Grid.of(corpus(), 1, 5);
        assertThat(grid.actors()).containsExactly(LUND);
        assertThat(grid.moreActors()).isEqualTo(1);
        assertThat(grid.moreTargets()).isEqualTo(1);
    }

    @Test
    void longTimesHaveLongPeriods() {
        stance(BERG, 0, Position.FOR, "2024-01-31");
        stance(BERG, 0, Position.FOR, "2024-03-01");
        stance(BERG, 0, Position.FOR, "");
        assertThat(Periods.of(stances).columns()).extracting(column -> column.label() + " " + column.stances().size())
                .containsExactly("Jan 2024 1", "Feb 2024 0", "Mar 2024 1");
        assertThat(Periods.of(stances).undated()).isEqualTo(1);
        stance(BERG, 0, Position.FOR, "2018-05-01");
        assertThat(Periods.of(stances).columns()).extracting(Periods.Column::label).startsWith("Apr 2018", "Jul 2018").endsWith("Jan 2024");
        stance(BERG, 0, Position.FOR, "1990-05-01");
        assertThat(Periods.of(stances).columns()).extracting(Periods.Column::label).startsWith("1990").endsWith("2024").hasSize(35);
        assertThat(Periods.of(List.of()).columns()).isEmpty();
    }

    @Test
    void sharesAreOfTheWordsOfTheOutletThatWasChosen() {
        Corpus.Holder berg = holder(BERG);
        Corpus.Holder lund = holder(LUND);
        Corpus corpus = new Corpus(3, List.of(berg, lund), List.of(), List.of(), 100, List.of(new Corpus.Spoken(Optional.of(berg), Optional.of("Herald"), amount(2, 50), amount(2, 50)),
                new Corpus.Spoken(Optional.of(lund), Optional.of("Radio"), amount(1, 30), amount(1, 30)), new Corpus.Spoken(Optional.empty(), Optional.of("Herald"), amount(1, 20), amount(1, 20))));
        Shares all = Shares.of(corpus, Optional.empty(), 10);
        assertThat(all.speakers()).extracting(share -> share.of().name()).containsExactly("Actor 0", "Actor 1");
        assertThat(all.speakers().getFirst().share()).isCloseTo(0.5, within(1e-9));
        assertThat(all.outlets()).extracting(share -> Map.entry(share.of(), share.words())).containsExactly(Map.entry("Herald", 70L), Map.entry("Radio", 30L));
        assertThat(Shares.of(corpus, Optional.of("Herald"), 10).speakers()).singleElement().satisfies(share -> assertThat(share.share()).isCloseTo(50 / 70.0, within(1e-9)));
        assertThat(Shares.of(corpus, Optional.empty(), 1).speakers()).hasSize(1);
    }

    @Test
    void wordsInStoriesWithoutOutletAreAPartOfAllAndCanBeChosen() {
        Corpus.Holder berg = holder(BERG);
        Corpus.Holder lund = holder(LUND);
        Corpus corpus = new Corpus(2, List.of(berg, lund), List.of(), List.of(), 100, List.of(new Corpus.Spoken(Optional.of(berg), Optional.of("Herald"), amount(2, 75), amount(2, 75)),
                new Corpus.Spoken(Optional.of(lund), Optional.empty(), amount(1, 25), amount(1, 25))));
        Shares all = Shares.of(corpus, Optional.empty(), 10);
        assertThat(all.outlets()).extracting(share -> share.of() + " " + share.words()).containsExactly("Herald 75", "stories without outlet 25");
        assertThat(all.outlets().stream().mapToDouble(Shares.Share::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(Shares.of(corpus, Optional.of("stories without outlet"), 10).speakers()).singleElement().satisfies(share -> assertThat(share.of()).isEqualTo(lund));
    }

    private static Corpus.Amount amount(int quotes, long words) {
        return new Corpus.Amount(quotes, words);
    }

    @Test
    void whatTwoOutletsPrintCountsOnceUnlessOneOfThemIsChosen() {
        Corpus.Holder berg = holder(BERG);
        Corpus.Holder lund = holder(LUND);
        Corpus corpus = new Corpus(3, List.of(berg, lund), List.of(), List.of(), 100, List.of(
                new Corpus.Spoken(Optional.of(berg), Optional.of("Herald"), amount(2, 60), amount(2, 60)),
                new Corpus.Spoken(Optional.of(berg), Optional.of("Radio"), amount(0, 0), amount(2, 60)),
                new Corpus.Spoken(Optional.of(lund), Optional.of("Radio"), amount(1, 40), amount(1, 40))));
        assertThat(Shares.of(corpus, Optional.empty(), 10).speakers()).extracting(Shares.Share::words).containsExactly(60L, 40L);
        assertThat(Shares.of(corpus, Optional.empty(), 10).outlets()).extracting(share -> share.of() + " " + share.words()).containsExactly("Radio 100", "Herald 60");
        assertThat(Shares.of(corpus, Optional.of("Radio"), 10).speakers()).extracting(share -> share.of().name() + " " + share.words())
                .containsExactly("Actor 0 60", "Actor 1 40");
    }

    private void stance(int actor, int target, Position position, String day) {
        Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        Story story = new Story(ArticleId.of(stances.size() + ""), "Story", List.of(), Optional.empty(), date);
        stances.add(new Corpus.Taken(actor, target, position, story, "it", new Span(0, 1)));
    }

    private Corpus corpus() {
        return new Corpus(stances.size(), IntStream.range(0, 4).mapToObj(PicturesOfManyStoriesTest::holder).toList(), Stream.of("toll", "fund", "bridge").map(words -> new Corpus.Target(words, Optional.empty())).toList(), stances, 0, List.of());
    }

    private static Corpus.Holder holder(int number) {
        return new Corpus.Holder("Actor " + number, Entity.Kind.PERSON, ArticleId.of("a"), new EntityId("e" + number), 1);
    }
}
