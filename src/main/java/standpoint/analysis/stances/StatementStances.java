package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Position;

/**
 * What readers' notes taught: which of all that was found is told, and how likely a reader would grant it. What rules and models found is told unless its
 * statement makes it too unlikely; what only a statement shows is told where that is likely enough.
 */
final class StatementStances {

    /** What is less likely is not told. */
    private static final double LEAST = 0.3;
    /** How likely a statement has to make it where nothing was found: there it is the only witness. */
    private static final double LEAST_ALONE = 0.36;
    /** The same in stories of fewer statements, which are unlike those learnt from: there is no company to judge them in. */
    private static final double LEAST_OF_FEW = 0.6;
    private static final int FEW = 8;
    /** The same where the word that decides is one that rules know, and they found nothing. */
    private static final double KNOWN = 0.5;
    /** The same where another position was found in the statement. */
    private static final double BESIDE = 0.5;
    /** Questions need to be as clear as that: "Who would live there?" */
    private static final double ASKED = 0.8;
    /** How often what is most unlikely is right all the same: of finders that know it by plain words, and of others. */
    private static final double TRUSTED = 0.45;
    private static final double DOUBTED = 0.1;
    /** The same of what no statement shows. */
    private static final double UNJUDGED_SURE = 0.55;
    private static final double UNJUDGED = 0.4;
    /** How sure finders are that know it by plain words. */
    private static final double SURE = 0.8;
    /** What a reader would grant more rarely than that, target and all, is not told either. */
    private static final double HARDLY = 0.1;

    private final Reading reading;
    private final StatementModel model;
    private final FindingFeatures features;
    private final List<Finding> findings;
    private final boolean few;

    /** @param found what was found in the article by other means */
    StatementStances(Reading reading, StatementModel model, Tone tone, StanceWords words, List<Found> found) {
        this.reading = reading;
        this.model = model;
        StatementFinds finds = new StatementFinds(reading, model, tone, words, found);
        this.findings = new AllFindings(reading, finds).of(found);
        this.features = new FindingFeatures(reading, tone, words, findings);
        this.few = finds.weighed().size() < FEW;
    }

    /** What is likely enough to be told, unless it is a statement's word against something surer; each as sure as a reader would be. */
    List<Found> told() {
        List<Finding> told = new ArrayList<>(findings.stream().filter(each -> !each.alone() && isLikely(each)).toList());
        List<Finding> found = List.copyOf(told);
        findings.stream().filter(each -> each.alone() && isClear(each, found)).sorted(Comparator.comparingDouble((Finding each) -> each.found().confidence()).reversed())
                .filter(each -> told.stream().noneMatch(surer -> isAgainst(surer.found(), each.found()))).forEach(told::add);
        List<Found> judged = new ArrayList<>();
        for (Finding each : told) {
            double sure = StatementModel.odds(model.judge(), features.of(each));
            if (sure >= HARDLY) {
                judged.add(each.found().withConfidence(sure));
            }
        }
        return judged;
    }

    /** How often such finds were right in stories with notes: by what the statement tells, and by how sure the finder was. */
    private boolean isLikely(Finding each) {
        boolean sure = each.found().confidence() >= SURE;
        double least = sure ? TRUSTED : DOUBTED;
        double told = each.shownBy().map(by -> least + (1 - least) * likely(each.found().position(), by)).orElse(sure ? UNJUDGED_SURE : UNJUDGED);
        return told >= LEAST || each.found().allegedBy().isPresent(); // of what others allege readers note little
    }

    /** "does not think it is safe": readers call it a doubt or a denial. */
    private static double likely(Position position, WeighedStatement by) {
        boolean doubt = position == Position.DOUBTS || position == Position.DENIES;
        return doubt ? by.likely(Position.DOUBTS) + by.likely(Position.DENIES) : by.likely(position);
    }

    /** @param found what is told of other finds */
    private boolean isClear(Finding each, List<Finding> found) {
        double likely = each.found().confidence();
        Optional<Statement> statement = each.shownBy().map(WeighedStatement::statement);
        boolean beside = found.stream().anyMatch(other -> statement.filter(shown -> shown.holder().equals(other.found().holder()) && shown.isShownBy(other.found(), reading)).isPresent());
        boolean asked = statement.filter(shown -> reading.scope.isAsked(shown.head())).isPresent();
        double least = Math.max(few ? LEAST_OF_FEW : LEAST_ALONE, Math.max(each.known() ? KNOWN : 0, Math.max(beside ? BESIDE : 0, asked ? ASKED : 0)));
        return likely >= least;
    }

    private static boolean isAgainst(Found one, Found other) {
        return one.holder().equals(other.holder()) && one.allegedBy().equals(other.allegedBy()) && one.position().isOppositeOf(other.position())
                && one.target().isSameAs(other.target());
    }
}
