package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What somebody stood for before: "Berg, who had backed the cut, changed her mind", "had backed the cut and now opposes it". The stand of today counts. */
final class Reversals {

    /** Verbs of those who turn round. */
    static final Set<String> TURNING = Set.of("change", "reverse", "switch", "shift", "flip", "alter");
    /** What is turned round. */
    static final Set<String> VIEWS = Set.of("mind", "position", "stance", "course", "tune", "view", "opinion", "stand");
    private static final int FAR = 2;

    private final Reading reading;

    Reversals(Reading reading) {
        this.reading = reading;
    }

    /** Without the stands that a later one of the same holder, on the same matter in the same sentence, takes back. */
    List<Found> withoutBygone(List<Found> found) {
        return found.stream().filter(each -> found.stream().noneMatch(later -> isTakenBack(each, later))).toList();
    }

    private boolean isTakenBack(Found earlier, Found later) {
        boolean matter = earlier.position() == Position.FOR || earlier.position() == Position.AGAINST;
        boolean same = earlier.holder().equals(later.holder()) && StanceWords.opposite(earlier.position()).filter(each -> each == later.position()).isPresent()
                && earlier.target().text().toLowerCase(Locale.ROOT).equals(later.target().text().toLowerCase(Locale.ROOT));
        return matter && same && isTurning(first(later)) && first(earlier).index() < first(later).index() && first(earlier).sentence() == first(later).sentence();
    }

    private Token first(Found found) {
        Span tokens = reading.text.tokensIn(found.cues().getFirst());
        return reading.text.token(tokens.start());
    }

    /** "changed her mind", "now opposes it" */
    private boolean isTurning(Token cue) {
        boolean now = reading.text.tokens().subList(Math.max(0, cue.index() - FAR), cue.index()).stream().anyMatch(each -> each.lemma().equals("now"));
        return now || TURNING.contains(cue.lemma());
    }
}
