package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Annotation;
import standpoint.analysis.Stance;
import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.review.Claim;
import standpoint.review.Correction;
import standpoint.review.Review;
import standpoint.review.Status;

/** What the reader decided about a finding, and what can be decided: on its card while it is selected, and in its menu. */
final class Verdict {

    private final ReaderState state;
    private final Annotation finding;
    private final Status status;
    /** Whether there is a decision about this finding itself. */
    private final boolean decided;

    private record Step(String label, String key, Feather sign, Runnable action) {}

    Verdict(ReaderState state, Annotation finding) {
        this.state = state;
        this.finding = finding;
        status = state.review().map(review -> review.status(finding)).orElse(Status.MACHINE);
        decided = state.review().flatMap((Review review) -> review.correction(finding)).isPresent();
    }

    Status status() {
        return status;
    }

    boolean isDecided() {
        return status != Status.MACHINE;
    }

    /** As assistive tools say it after the finding; may be empty. */
    String spoken() {
        return isDecided() ? ", " + Words.of(status) : "";
    }

    /** The sign with its word. */
    Label badge() {
        Label badge = new Label(Words.of(status), Icons.of(switch (status) {
            case MACHINE, CONFIRMED -> Feather.THUMBS_UP;
            case CORRECTED -> Feather.EDIT_2;
            case OWN -> Feather.USER_CHECK;
            case REJECTED -> Feather.THUMBS_DOWN;
        }));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().addAll(Styles.BADGE, Styles.VERDICT);
        return badge;
    }

    /** What the program had, where the reader changed it: "found as Anna Berg, for" of a stance, "found as Anna Berg" of a quote. */
    Optional<String> foundAs() {
        return state.review().flatMap((Review review) -> review.correction(finding)).filter(one -> status == Status.CORRECTED)
                .map(Correction::found).map(found -> switch (found) {
                    case Claim.OfStance stance -> "found as " + stance.holder().name() + ", " + Words.of(stance.position());
                    case Claim.OfQuote quote -> quote.who().map(who -> "found as " + who.name()).orElse("found without a speaker");
                });
    }

    void addTo(Card card) {
        if (status == Status.REJECTED) {
            card.getStyleClass().add(Styles.REJECTED);
        }
        card.whileSelected(this::line);
    }

    private Node line() {
        FlowPane line = new FlowPane(6, 4);
        line.getStyleClass().add(Styles.VERDICTS);
        steps().forEach(step -> line.getChildren().add(button(step)));
        return line;
    }

    private static Button button(Step step) {
        Button button = new Button(step.label(), Icons.of(step.sign()));
        button.getStyleClass().add(Styles.VERDICT_BUTTON);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!step.key().isEmpty()) {
            button.setTooltip(new Tooltip("Key: " + step.key()));
        }
        button.setOnAction(pressed -> step.action().run());
        return button;
    }

    /** The same as lines of a menu. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(steps().stream().map(step -> CardTools.item(step.label(), step.sign(), step.action())).toList());
        items.add(new SeparatorMenuItem());
        return items;
    }

    private List<Step> steps() {
        Step right = new Step("Right", "R", Feather.THUMBS_UP, () -> state.reviewing().right(finding));
        Step wrong = new Step("Wrong", "W", Feather.THUMBS_DOWN, () -> state.reviewing().wrong(finding));
        Step change = new Step(finding instanceof Stance ? "Change…" : "Other speaker…", "H", Feather.EDIT_2, this::change);
        Step back = new Step(status == Status.OWN ? "Remove" : "Take back", "", Feather.ROTATE_CCW, () -> state.reviewing().takeBack(finding));
        return switch (status) {
            case MACHINE -> List.of(right, wrong, change);
            case CONFIRMED -> List.of(back, wrong, change);
            case CORRECTED -> decided ? List.of(back, wrong, change) : List.of(right, wrong, change);
            case OWN -> List.of(back, change);
            case REJECTED -> List.of(right, back, change);
        };
    }

    private void change() {
        if (state.selection().findingProperty().get().filter(finding::equals).isEmpty()) {
            state.selection().select(finding);
        }
        state.overlayProperty().set(Overlay.CHANGE);
    }
}
