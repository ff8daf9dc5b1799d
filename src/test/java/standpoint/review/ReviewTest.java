package standpoint.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.library.AnalysisDraft;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewTest {

    private static final String TEXT = """
            Council splits over the toll
            Anna Berg said that the new toll was a mistake.
            Mayor Holt backs the new toll and rejects a second bridge.
            The Harbour Trust stayed silent.
            """;
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final AnalysisDraft draft = new AnalysisDraft(TEXT);
    private final EntityId berg = draft.entity(Entity.Kind.PERSON, "Anna Berg", null, "Anna Berg");
    private final EntityId holt = draft.entity(Entity.Kind.PERSON, "Holt", "Mayor", "Holt");
    private final Quote mistake = draft.quote(berg, "said, Anna Berg", "that the new toll was a mistake");
    private final Stance against = draft.stance(berg, Position.AGAINST, draft.target("the new toll"), "the new toll was a mistake", "mistake", mistake);
    private final Stance backs = draft.stance(holt, Position.FOR, draft.target("the new toll"), "backs the new toll", "backs", null);
    private final Stance rejects = draft.stance(holt, Position.AGAINST, draft.target("a second bridge"), "rejects a second bridge", "rejects", null);
    private final Review plain = Review.of(draft.analysis());

    @Test
    void withoutDecisionsAllIsAsItWasFound() {
        assertThat(plain.analysis()).isEqualTo(draft.analysis());
        assertThat(plain.status(against)).isEqualTo(Status.MACHINE);
    }

    @Test
    void whatIsConfirmedIsSure() {
        Review review = decided(plain, backs, Status.CONFIRMED);
        Stance shown = review.analysis().stances().get(1);
        assertThat(shown.confidence()).isEqualTo(1);
        assertThat(review.status(shown)).isEqualTo(Status.CONFIRMED);
        assertThat(review.status(against)).isEqualTo(Status.MACHINE);
    }

    @Test
    void whatIsRejectedGoesAndComesBack() {
        Review review = decided(plain, against, Status.REJECTED);
        assertThat(review.analysis().stances()).containsExactly(backs, rejects);
        assertThat(review.rejectedStances()).containsExactly(against);
        assertThat(review.status(against)).isEqualTo(Status.REJECTED);
        Review back = review.with(review.correction(against).orElseThrow().takenBack(NOW));
        assertThat(back.analysis()).isEqualTo(draft.analysis());
        assertThat(back.rejected()).isEmpty();
    }

    @Test
    void aStanceOutlivesTheQuoteItWasReadFrom() {
        Review review = decided(plain, mistake, Status.REJECTED);
        assertThat(review.analysis().quotes()).isEmpty();
        assertThat(review.analysis().stances().getFirst().quote()).isEmpty();
        assertThat(review.status(review.analysis().stances().getFirst())).isEqualTo(Status.MACHINE);
    }

    @Test
    void aStanceIsGivenAnotherHolderAndPosition() {
        Claim.OfStance claim = Claim.OfStance.of(draft.analysis(), rejects);
        Review review = plain.with(plain.decide(rejects, Status.CORRECTED, claim.with(who("Anna Berg"), Position.UNDECIDED), NOW));
        Stance shown = review.analysis().stances().get(2);
        assertThat(shown.holder()).isEqualTo(berg);
        assertThat(shown.position()).isEqualTo(Position.UNDECIDED);
        assertThat(review.status(shown)).isEqualTo(Status.CORRECTED);
        Review taken = review.with(review.correction(shown).orElseThrow().takenBack(NOW));
        assertThat(taken.analysis()).isEqualTo(draft.analysis());
    }

    @Test
    void theNewSpeakerTakesTheStanceToo() {
        Claim.OfQuote claim = Claim.OfQuote.of(draft.analysis(), mistake);
        Review review = plain.with(plain.decide(mistake, Status.CORRECTED, claim.with(who("Holt")), NOW));
        Quote said = review.analysis().quotes().getFirst();
        Stance stand = review.analysis().stances().getFirst();
        assertThat(said.speaker()).contains(holt);
        assertThat(stand.holder()).isEqualTo(holt);
        assertThat(stand.quote()).contains(said);
        assertThat(review.status(stand)).isEqualTo(Status.CORRECTED);
        Review wrong = decided(review, stand, Status.REJECTED);
        assertThat(wrong.rejected()).as("what is rejected is what was found").containsExactly(against);
    }

    @Test
    void somebodyWhomOnlyTheReaderNamesIsAdded() {
        Claim.OfStance claim = Claim.OfStance.of(draft.analysis(), rejects);
        Who trust = Who.named("harbour  trust", Entity.Kind.ORGANIZATION, TEXT).orElseThrow();
        assertThat(trust.name()).isEqualTo("Harbour Trust");
        Review review = plain.with(plain.decide(rejects, Status.CORRECTED, claim.with(trust, Position.AGAINST), NOW));
        Entity added = review.analysis().requireEntity(review.analysis().stances().get(2).holder());
        assertThat(added.name()).isEqualTo("Harbour Trust");
        assertThat(added.mentions()).extracting(mention -> mention.span().of(TEXT)).containsExactly("Harbour Trust");
        assertThat(review.analysis().entities()).as("in the order of first mention").endsWith(added).hasSize(3);
        assertThat(Who.named("Harbour Trusts", Entity.Kind.ORGANIZATION, TEXT)).isEmpty();
        assertThat(Who.named("Trust (", Entity.Kind.ORGANIZATION, TEXT)).isEmpty();
    }

    @Test
    void theReadersOwnStandsInItsPlace() {
        Claim.OfStance own = new Claim.OfStance(who("Anna Berg"), Position.DOUBTS, Optional.empty(), "the split", Optional.empty(),
                List.of(draft.span("Council splits over the toll")), List.of(), Optional.empty(), "added by you");
        Correction added = new Correction(draft.article().id(), NOW, Status.OWN, own, own);
        Review review = plain.with(added);
        assertThat(review.analysis().stances()).hasSize(4).first().extracting(Stance::position).isEqualTo(Position.DOUBTS);
        assertThat(review.status(review.analysis().stances().getFirst())).isEqualTo(Status.OWN);
        assertThat(review.with(added.takenBack(NOW)).analysis()).isEqualTo(draft.analysis());
    }

    @Test
    void aFreshAnalysisMeetsWhatWasDecided() {
        Review before = decided(decided(decided(plain, against, Status.REJECTED), backs, Status.CONFIRMED), rejects, Status.CONFIRMED);
        AnalysisDraft fresh = new AnalysisDraft(TEXT);
        EntityId trust = fresh.entity(Entity.Kind.ORGANIZATION, "Harbour Trust", null, "Harbour Trust");
        EntityId mayor = fresh.entity(Entity.Kind.PERSON, "Holt", "Mayor", "Holt");
        EntityId anna = fresh.entity(Entity.Kind.PERSON, "Anna Berg", null, "Anna Berg");
        fresh.stance(anna, Position.AGAINST, fresh.target("new toll"), "was a mistake", "mistake", null);
        Stance turned = fresh.stance(mayor, Position.UNDECIDED, fresh.target("the new toll"), "Mayor Holt backs the new toll", "backs", null);
        Stance other = fresh.stance(trust, Position.AGAINST, fresh.target("a second bridge"), "rejects a second bridge", "rejects", null);
        Review after = replayed(fresh.analysis(), before);
        assertThat(after.rejectedStances()).extracting(Stance::holder).containsExactly(anna);
        assertThat(after.analysis().stances()).extracting(Stance::holder).containsExactlyInAnyOrder(mayor, mayor, trust);
        Stance kept = after.analysis().stances().getFirst();
        assertThat(kept.position()).as("the reader's word, not %s", turned.position()).isEqualTo(Position.FOR);
        assertThat(after.status(kept)).isEqualTo(Status.CONFIRMED);
        assertThat(after.status(other)).as("of another holder").isEqualTo(Status.MACHINE);
        assertThat(after.analysis().stances()).filteredOn(stance -> after.status(stance) == Status.OWN).as("not found any longer")
                .extracting(stance -> stance.target().text()).containsExactly("a second bridge");
    }

    @Test
    void whatWasRejectedDoesNotHideSomethingElse() {
        Review before = decided(plain, backs, Status.REJECTED);
        AnalysisDraft fresh = new AnalysisDraft(TEXT);
        EntityId mayor = fresh.entity(Entity.Kind.PERSON, "Holt", "Mayor", "Holt");
        Stance opposite = fresh.stance(mayor, Position.AGAINST, fresh.target("the new toll"), "backs the new toll", "backs", null);
        Stance elsewhere = fresh.stance(mayor, Position.FOR, fresh.target("a second bridge"), "backs the new toll and rejects a second bridge", "backs", null);
        assertThat(replayed(fresh.analysis(), before).analysis().stances()).containsExactlyInAnyOrder(opposite, elsewhere);
    }

    @Test
    void aQuoteWithinAnotherIsNotTakenForIt() {
        Review before = decided(plain, mistake, Status.CONFIRMED);
        AnalysisDraft fresh = new AnalysisDraft(TEXT);
        EntityId anna = fresh.entity(Entity.Kind.PERSON, "Anna Berg", null, "Anna Berg");
        Quote inner = fresh.quote(anna, "said", "mistake");
        Review after = replayed(fresh.analysis(), before);
        assertThat(after.status(inner)).isEqualTo(Status.MACHINE);
        assertThat(after.analysis().quotes()).hasSize(2).contains(inner);
    }

    @Test
    void somebodyWhoHasAnotherNameByNowIsKnownByTheirPlace() {
        Review before = decided(plain, backs, Status.CONFIRMED);
        Span place = draft.span("Holt");
        Entity renamed = new Entity(new EntityId("e7"), "Magnus Holt", Entity.Kind.PERSON, Optional.empty(), Optional.empty(),
                List.of(new Mention(place, Mention.Form.NAME)));
        Analysis fresh = new Analysis(draft.article(), Optional.empty(), List.of(renamed), List.of(), List.of());
        assertThat(replayed(fresh, before).analysis().stances()).singleElement().extracting(Stance::holder).isEqualTo(renamed.id());
    }

    @Test
    void aStoryThatIsNotAnalysedHasNoFindingsOfTheReaders() {
        Analysis none = Analysis.notAnalysed(draft.article(), "This text seems to be German.");
        assertThat(replayed(none, decided(plain, backs, Status.CONFIRMED)).analysis()).isEqualTo(none);
    }

    private static Review decided(Review review, Annotation finding, Status status) {
        return review.with(review.decide(finding, status, review.claim(finding), NOW));
    }

    private Review replayed(Analysis fresh, Review before) {
        return Review.of(fresh, before.corrections());
    }

    private Who who(String name) {
        return draft.analysis().entities().stream().filter(entity -> entity.name().equals(name)).map(Who::of).findFirst().orElseThrow();
    }
}
