package standpoint.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import standpoint.article.Span;
import standpoint.article.Zone;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every analysis, whatever the story. */
enum Soundness {
    EVERY_SPAN_LIES_INSIDE_ONE_ANALYSED_ZONE(Soundness::spansLieInsideAnalysedZones),
    NO_SPAN_IS_EMPTY_OR_HAS_BLANKS_AT_ITS_EDGES(Soundness::spansHoldWords),
    NO_TWO_ENTITIES_SHARE_A_MENTION(analysis -> assertThat(mentions(analysis)).doesNotHaveDuplicates()),
    NO_MENTION_RUNS_ACROSS_SENTENCES(Soundness::mentionsEndWithTheirSentence),
    ENTITIES_HAVE_A_NAME_AND_MENTIONS_IN_TEXT_ORDER(Soundness::entitiesAreInOrder),
    QUOTES_STAND_IN_TEXT_ORDER(Soundness::quotesAreInOrder),
    CONTENT_CUE_AND_SOURCE_OF_A_QUOTE_ARE_APART(Soundness::partsOfQuotesAreApart),
    NO_QUOTE_IS_FOUND_TWICE(analysis -> assertThat(analysis.quotes()).extracting(Quote::content).doesNotHaveDuplicates()),
    DIRECT_QUOTES_STAND_IN_QUOTATION_MARKS(Soundness::directQuotesHaveMarks),
    INDIRECT_QUOTES_DO_NOT(Soundness::indirectQuotesHaveNone),
    STANCES_STAND_IN_TEXT_ORDER(Soundness::stancesAreInOrder),
    NO_TWO_CUES_OF_A_STANCE_OVERLAP(analysis -> assertThat(analysis.stances()).allSatisfy(stance -> assertInOrder(stance.cues()))),
    CUES_OF_A_STANCE_LIE_WITHIN_ITS_EVIDENCE(Soundness::cuesLieWithinEvidence),
    STANCES_HAVE_TARGET_AND_REASON(Soundness::stancesAreExplained),
    ONE_STANCE_FOR_EACH_HOLDER_POSITION_AND_TARGET(Soundness::stancesAreMerged),
    EVERY_REFERENCE_LEADS_TO_SOMETHING(Soundness::referencesExist),
    CONFIDENCE_IS_A_SHARE(Soundness::confidenceIsAShare);

    /** What should hold and does not yet; {@link KnownLimitsTest} shows where. */
    static final Set<Soundness> MISSED = EnumSet.of(NO_TWO_CUES_OF_A_STANCE_OVERLAP, DIRECT_QUOTES_STAND_IN_QUOTATION_MARKS);

    private final Consumer<Analysis> check;

    Soundness(Consumer<Analysis> check) {
        this.check = check;
    }

    static Set<Soundness> held() {
        return EnumSet.complementOf(EnumSet.copyOf(MISSED));
    }

    /** @throws AssertionError where it does not hold */
    void check(Analysis analysis) {
        check.accept(analysis);
    }

    private static void spansLieInsideAnalysedZones(Analysis analysis) {
        List<Span> zones = analysis.article().zones().stream().filter(zone -> zone.kind().isAnalysed()).map(Zone::span).toList();
        assertThat(allSpans(analysis)).allSatisfy(span -> assertThat(zones).anyMatch(zone -> zone.contains(span)));
    }

    private static void spansHoldWords(Analysis analysis) {
        assertThat(allSpans(analysis)).allSatisfy(span -> {
            String words = span.of(analysis.article().text());
            assertThat(words).isNotEmpty().isEqualTo(words.strip());
        });
    }

    /** A full stop after a long word is no abbreviation's. */
    private static void mentionsEndWithTheirSentence(Analysis analysis) {
        assertThat(mentions(analysis)).extracting(span -> span.of(analysis.article().text()))
                .noneMatch(words -> words.matches("(?sU).*\\p{Ll}{5,}[.!?][”’\"]*\\s+\\p{Lu}.*"));
    }

    private static void entitiesAreInOrder(Analysis analysis) {
        assertThat(analysis.entities()).extracting(Entity::id).doesNotHaveDuplicates();
        assertThat(analysis.entities()).allSatisfy(entity -> {
            assertThat(entity.name()).isNotBlank().doesNotContain("\n");
            assertThat(entity.mentions()).isNotEmpty();
            assertInOrder(entity.mentions().stream().map(Mention::span).toList());
        });
        assertThat(analysis.entities()).extracting(entity -> entity.mentions().getFirst().span().start()).isSorted();
    }

    private static void quotesAreInOrder(Analysis analysis) {
        assertThat(analysis.quotes()).allSatisfy(quote -> assertInOrder(quote.content()));
        assertThat(analysis.quotes()).extracting(quote -> quote.content().getFirst().start()).isSorted();
    }

    private static void partsOfQuotesAreApart(Analysis analysis) {
        assertThat(analysis.quotes()).allSatisfy(quote -> {
            Optional<Span> cue = quote.cue();
            Optional<Span> source = quote.source();
            assertThat(quote.content()).allSatisfy(part -> {
                assertThat(cue.filter(part::overlaps)).as("cue within content").isEmpty();
                assertThat(source.filter(part::overlaps)).as("source within content").isEmpty();
            });
            assertThat(cue.filter(words -> source.filter(words::overlaps).isPresent())).as("cue within source").isEmpty();
        });
    }

    private static void directQuotesHaveMarks(Analysis analysis) {
        String text = analysis.article().text();
        assertThat(analysis.quotes()).filteredOn(quote -> quote.form() == Quote.Form.DIRECT)
                .allSatisfy(quote -> assertThat(quote.content()).allSatisfy(part -> assertThat(part.of(text)).matches("(?s)[“‘\"'„«].*")));
    }

    private static void indirectQuotesHaveNone(Analysis analysis) {
        String text = analysis.article().text();
        assertThat(analysis.quotes()).filteredOn(quote -> quote.form() == Quote.Form.INDIRECT)
                .allSatisfy(quote -> assertThat(quote.content()).allSatisfy(part -> assertThat(part.of(text)).doesNotContain("“", "”", "\"")));
    }

    private static void stancesAreInOrder(Analysis analysis) {
        assertThat(analysis.stances()).allSatisfy(stance -> assertInOrder(stance.evidence()));
        assertThat(analysis.stances()).extracting(stance -> stance.evidence().getFirst().start()).isSorted();
    }

    private static void cuesLieWithinEvidence(Analysis analysis) {
        assertThat(analysis.stances()).allSatisfy(stance -> assertThat(stance.cues()).isNotEmpty()
                .allSatisfy(cue -> assertThat(stance.evidence()).anyMatch(evidence -> evidence.contains(cue))));
    }

    private static void stancesAreExplained(Analysis analysis) {
        assertThat(analysis.stances()).allSatisfy(stance -> {
            assertThat(stance.target().text()).isNotBlank();
            assertThat(stance.because()).isNotBlank().doesNotContain("\n");
        });
    }

    private static void stancesAreMerged(Analysis analysis) {
        assertThat(analysis.stances()).extracting(stance -> List.of(stance.holder(), stance.position(), identity(stance.target())))
                .doesNotHaveDuplicates();
    }

    /** Two entities may have one name. */
    private static Object identity(Target target) {
        return target.entity().isPresent() ? target.entity() : target.text();
    }

    private static void referencesExist(Analysis analysis) {
        assertThat(analysis.quotes()).allSatisfy(quote -> quote.speaker().ifPresent(analysis::requireEntity));
        assertThat(analysis.quotes()).allSatisfy(quote -> quote.reportedBy().ifPresent(analysis::requireEntity));
        assertThat(analysis.stances()).allSatisfy(stance -> {
            assertThat(analysis.entity(stance.holder())).isPresent();
            stance.target().entity().ifPresent(analysis::requireEntity);
            stance.quote().ifPresent(quote -> assertThat(analysis.quotes()).contains(quote));
        });
    }

    private static void confidenceIsAShare(Analysis analysis) {
        assertThat(analysis.quotes()).extracting(Quote::confidence).allMatch(share -> share >= 0 && share <= 1);
        assertThat(analysis.stances()).extracting(Stance::confidence).allMatch(share -> share >= 0 && share <= 1);
    }

    private static List<Span> mentions(Analysis analysis) {
        return analysis.entities().stream().flatMap(entity -> entity.mentions().stream()).map(Mention::span).toList();
    }

    private static List<Span> allSpans(Analysis analysis) {
        Stream<Span> quotes = analysis.quotes().stream()
                .flatMap(quote -> Stream.of(quote.content().stream(), quote.cue().stream(), quote.source().stream()).flatMap(spans -> spans));
        Stream<Span> stances = analysis.stances().stream()
                .flatMap(stance -> Stream.of(stance.evidence().stream(), stance.cues().stream(), stance.target().span().stream())
                        .flatMap(spans -> spans));
        return Stream.of(mentions(analysis).stream(), quotes, stances).flatMap(spans -> spans).toList();
    }

    /** In text order, none reaching into the next. */
    private static void assertInOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }
}
