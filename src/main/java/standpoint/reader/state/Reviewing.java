package standpoint.reader.state;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.analysis.Annotation;
import standpoint.analysis.Mention;
import standpoint.analysis.Stance;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.reader.look.Words;
import standpoint.review.Claim;
import standpoint.review.Correction;
import standpoint.review.Review;
import standpoint.review.Status;
import standpoint.review.Who;

/** What the reader decides about stances and quotes. It is seen at once, is to be kept, and can be taken back. */
public final class Reviewing {

    private static final int WORDS_TOLD = 60;

    private final ReaderState state;
    private final Clock clock = Clock.systemUTC();
    private final Signal<Correction> decisions = new Signal<>();
    private final Signal<Correction> kept = new Signal<>();
    private final BooleanProperty rejectedShown = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Span>> words = new SimpleObjectProperty<>(Optional.empty());

    Reviewing(ReaderState state) {
        this.state = state;
    }

    /** Decisions to keep. */
    public Signal<Correction> decisions() {
        return decisions;
    }

    /** Those that searches, pages of actors and pictures know by now. */
    public Signal<Correction> kept() {
        return kept;
    }

    /** Whether the lists show what was marked wrong, too. */
    public BooleanProperty rejectedShownProperty() {
        return rejectedShown;
    }

    /** The words that are selected on the page. */
    public ObjectProperty<Optional<Span>> wordsProperty() {
        return words;
    }

    /** The selected stance or quote, if the page is what the reader sees. */
    public Optional<Annotation> atHand() {
        return state.selection().findingProperty().get().filter(finding -> !(finding instanceof Mention) && !state.sheets().isShown());
    }

    /**
     * What an own stance would rest on: the selected words, or else those of the selected finding. Empty without any, and in a story that is
     * not analysed.
     */
    public Optional<List<Span>> evidence() {
        boolean analysed = state.analysis().filter(analysis -> analysis.limitation().isEmpty()).isPresent() && !state.sheets().isShown();
        return analysed ? words.get().map(List::of).or(() -> atHand().map(Annotation::spans)) : Optional.empty();
    }

    /** The finding is right; if that was said before, it is not said any longer. */
    public void right(Annotation finding) {
        state.review().ifPresent(review -> {
            switch (review.status(finding)) {
                case MACHINE, REJECTED -> decide(review.decide(finding, Status.CONFIRMED, claim(review, finding), clock.instant()), "Marked right: ");
                case CONFIRMED -> takeBack(finding);
                case CORRECTED -> { // right as it is now, so that it follows no other correction any longer
                    if (review.correction(finding).isEmpty()) {
                        decide(review.decide(finding, Status.CONFIRMED, claim(review, finding), clock.instant()), "Marked right: ");
                    } else {
                        state.notes().send("This is as you corrected it");
                    }
                }
                case OWN -> state.notes().send("This is your own");
            }
        });
    }

    /** The finding is wrong and goes; if that was said before, it comes back. What is the reader's own is gone then. */
    public void wrong(Annotation finding) {
        state.review().ifPresent(review -> {
            switch (review.status(finding)) {
                case MACHINE, CONFIRMED, CORRECTED -> decide(review.decide(finding, Status.REJECTED, claim(review, finding), clock.instant()), "Marked wrong: ");
                case REJECTED, OWN -> takeBack(finding);
            }
        });
    }

    /** What was decided about the finding does not count any longer. */
    public void takeBack(Annotation finding) {
        state.review().flatMap(review -> review.correction(finding)).ifPresent(one -> decide(one.takenBack(clock.instant()), "Taken back: "));
    }

    /** The finding is to be like this. */
    public void change(Annotation finding, Claim wanted) {
        state.review().ifPresent(review -> {
            if (!claim(review, finding).equals(wanted)) {
                Status status = review.status(finding) == Status.OWN ? Status.OWN : Status.CORRECTED;
                decide(review.decide(finding, status, wanted, clock.instant()), "Corrected: ");
            }
        });
    }

    /** A stance that was not found; the panel turns to it, whatever was listed. */
    public void add(Claim.OfStance own) {
        state.pageProperty().get().ifPresent(page -> {
            decide(new Correction(page.article().id(), clock.instant(), Status.OWN, own, own), "Added: ");
            state.selection().selectedStance().ifPresent(added -> {
                unhide(added);
                state.selection().turnTo(added);
            });
        });
    }

    private void unhide(Stance added) {
        StanceView view = state.stanceList().view();
        if (state.analysis().filter(analysis -> view.of(analysis, List.of(added)).isEmpty()).isPresent()) {
            state.stanceList().viewProperty().set(view.everything());
        }
    }

    private static Claim claim(Review review, Annotation finding) {
        return review.claim(finding);
    }

    private void decide(Correction decision, String done) {
        Optional<Correction> before = state.pages().of(decision.story()).flatMap(Page::review).flatMap(review -> review.standing(decision.found()));
        Runnable back = () -> apply(before.map(one -> one.again(clock.instant())).orElseGet(() -> decision.takenBack(clock.instant())));
        apply(decision);
        state.undoing().add(new Undoing.Step(Undoing.Source.FINDINGS, done + told(decision), back, () -> apply(decision.again(clock.instant()))));
    }

    private void apply(Correction decision) {
        state.pages().of(decision.story()).flatMap(Page::review).ifPresent(review -> {
            Review revised = review.with(decision);
            state.pages().revise(Page.of(revised), revised.shown(decision.found()));
        });
        decisions.send(decision);
    }

    private String told(Correction decision) {
        return switch (decision.decided()) {
            case Claim.OfStance stance -> stance.holder().name() + ", " + Words.of(stance.position()) + ", " + Words.oneLine(stance.target());
            case Claim.OfQuote quote -> quote.who().map(Who::name).map(name -> name + ", ").orElse("") + "“" + words(decision.story(), quote) + "”";
        };
    }

    private String words(ArticleId story, Claim.OfQuote quote) {
        String all = state.pages().of(story).map(page -> quote.spans().stream().map(span -> Words.oneLine(span.of(page.article().text())))
                .collect(Collectors.joining(" … "))).orElse("");
        String bare = all.replaceAll("^[“\"']|[”\"']$", "");
        return bare.length() > WORDS_TOLD ? bare.substring(0, WORDS_TOLD).strip() + "…" : bare;
    }
}
