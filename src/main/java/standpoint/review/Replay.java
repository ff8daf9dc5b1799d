package standpoint.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Span;

/** Lays decisions over an analysis. One use, one analysis. */
final class Replay {

    /** Two quotes with at least this share of their words in common are one; one quote within another is shorter. */
    private static final double SAME_QUOTE = 0.5;
    /** The reader is sure. */
    private static final double SURE = 1;

    private final Analysis found;
    private final Cast cast;
    /** By finding of the program, what was decided about it. */
    private final Map<Annotation, Correction> met = new HashMap<>();
    private final List<Correction> unmet = new ArrayList<>();
    /** By quote of the program, what became of it; those that were rejected are not in it. */
    private final Map<Quote, Quote> quotes = new HashMap<>();
    /** What is shown and not simply as it was found, with what was decided. */
    private final Map<Annotation, Review.Decided> decided = new HashMap<>();
    private final List<Annotation> rejected = new ArrayList<>();

    Replay(Analysis found, List<Correction> corrections) {
        this.found = found;
        cast = new Cast(found.article().text(), found.entities());
        meet(latest(corrections));
    }

    Map<Annotation, Review.Decided> decided() {
        return decided;
    }

    List<Annotation> rejected() {
        return rejected;
    }

    Analysis run() {
        List<Quote> said = quotes();
        List<Stance> stands = stances();
        return new Analysis(found.article(), found.limitation(), cast.all(), said, stands);
    }

    private static Collection<Correction> latest(List<Correction> corrections) {
        Map<Claim, Correction> latest = new LinkedHashMap<>();
        for (Correction one : corrections) {
            latest.remove(one.found());
            if (one.status() != Status.MACHINE) {
                latest.put(one.found(), one);
            }
        }
        return latest.values();
    }

    /** Those that are found just as they were take their findings first. */
    private void meet(Collection<Correction> corrections) {
        Map<Claim, Annotation> exact = new HashMap<>();
        Stream.concat(found.quotes().stream(), found.stances().stream())
                .forEach(finding -> Claim.of(found, finding).ifPresent(claim -> exact.putIfAbsent(claim, finding)));
        List<Correction> others = new ArrayList<>();
        for (Correction one : corrections) {
            Annotation finding = exact.get(one.found());
            if (finding != null) {
                met.put(finding, one);
            } else {
                others.add(one);
            }
        }
        for (Correction one : others) {
            likest(one).ifPresentOrElse(finding -> met.put(finding, one), () -> unmet.add(one));
        }
    }

    private Optional<? extends Annotation> likest(Correction one) {
        return switch (one.found()) {
            case Claim.OfQuote claim -> likest(found.quotes(), quote -> likeness(one, claim, quote));
            case Claim.OfStance claim -> likest(found.stances(), stance -> likeness(one, claim, stance));
        };
    }

    private <T extends Annotation> Optional<T> likest(List<T> findings, ToDoubleFunction<T> likeness) {
        return findings.stream().filter(finding -> !met.containsKey(finding) && likeness.applyAsDouble(finding) > 0)
                .max(Comparator.comparingDouble(likeness));
    }

    /** What was rejected because of its speaker may be right with another one. */
    private double likeness(Correction one, Claim.OfQuote claim, Quote quote) {
        boolean sameSpeaker = claim.who().flatMap(cast::find).equals(quote.speaker());
        double shared = Likeness.of(claim.spans(), quote.content());
        return shared < SAME_QUOTE || one.status() == Status.REJECTED && !sameSpeaker ? 0 : shared + (sameSpeaker ? 1 : 0);
    }

    /** The holder that was found or the one that was decided, some of the evidence, and a target that may be the same. */
    private double likeness(Correction one, Claim.OfStance claim, Stance stance) {
        Optional<EntityId> holder = Optional.of(stance.holder());
        boolean itsHolder = claim.who().flatMap(cast::find).equals(holder) || one.decided().who().flatMap(cast::find).equals(holder);
        boolean samePosition = claim.position() == stance.position();
        double shared = Likeness.of(claim.spans(), stance.evidence());
        return !itsHolder || !isAbout(claim, stance.target()) || one.status() == Status.REJECTED && !samePosition ? 0 : shared + (samePosition && shared > 0 ? 1 : 0);
    }

    private boolean isAbout(Claim.OfStance claim, Target target) {
        boolean sameBody = claim.about().isPresent() && claim.about().flatMap(cast::find).equals(target.entity());
        boolean samePlace = claim.targetAt().isPresent() && target.span().filter(claim.targetAt().get()::overlaps).isPresent();
        return sameBody || samePlace || Likeness.ofWords(claim.target(), target.text());
    }

    private List<Quote> quotes() {
        List<Quote> shown = new ArrayList<>();
        for (Quote quote : found.quotes()) {
            Correction one = met.get(quote);
            if (one == null) {
                quotes.put(quote, quote);
                shown.add(quote);
            } else if (one.status() == Status.REJECTED) {
                reject(quote, one);
            } else if (one.decided() instanceof Claim.OfQuote claim) {
                Quote changed = quote(claim);
                quotes.put(quote, changed);
                show(changed, one, one.status(), shown);
            }
        }
        unmet.forEach(one -> {
            if (one.status() != Status.REJECTED && one.decided() instanceof Claim.OfQuote claim) {
                show(quote(claim), one, Status.OWN, shown);
            }
        });
        return inTextOrder(shown);
    }

    private List<Stance> stances() {
        List<Stance> shown = new ArrayList<>();
        for (Stance stance : found.stances()) {
            Correction one = met.get(stance);
            Optional<Quote> quote = stance.quote().flatMap(said -> Optional.ofNullable(quotes.get(said)));
            if (one == null) {
                shown.add(followed(stance, quote));
            } else if (one.status() == Status.REJECTED) {
                reject(stance, one);
            } else if (one.decided() instanceof Claim.OfStance claim) {
                show(stance(claim, quote), one, one.status(), shown);
            }
        }
        unmet.forEach(one -> {
            if (one.status() != Status.REJECTED && one.decided() instanceof Claim.OfStance claim) {
                show(stance(claim, Optional.empty()), one, Status.OWN, shown);
            }
        });
        return inTextOrder(shown);
    }

    /** Who takes a stance by what he says is another one where somebody else says it. */
    private Stance followed(Stance stance, Optional<Quote> quote) {
        if (stance.quote().equals(quote)) {
            return stance;
        }
        Optional<EntityId> before = stance.quote().flatMap(Quote::speaker);
        Optional<EntityId> after = quote.flatMap(Quote::speaker);
        boolean follows = before.equals(Optional.of(stance.holder())) && after.isPresent() && !before.equals(after);
        EntityId holder = follows ? after.get() : stance.holder();
        Stance changed = new Stance(holder, stance.target(), stance.position(), stance.evidence(), stance.cues(), quote,
                stance.allegedBy().filter(one -> !one.equals(holder)), stance.confidence(), stance.because());
        Claim.of(found, stance).ifPresent(claim -> decided.put(changed, new Review.Decided(follows ? Status.CORRECTED : Status.MACHINE, claim, Optional.empty())));
        return changed;
    }

    private void reject(Annotation finding, Correction one) {
        rejected.add(finding);
        decided.put(finding, new Review.Decided(Status.REJECTED, one.found(), Optional.of(one)));
    }

    private <T extends Annotation> void show(T finding, Correction one, Status status, List<T> shown) {
        if (!shown.contains(finding)) {
            shown.add(finding);
        }
        decided.put(finding, new Review.Decided(status, one.found(), Optional.of(one)));
    }

    private Quote quote(Claim.OfQuote claim) {
        return new Quote(claim.spans(), claim.cue(), claim.source(), claim.who().map(cast::require), claim.form(), claim.kind(),
                claim.reportedBy().map(cast::require), SURE);
    }

    private Stance stance(Claim.OfStance claim, Optional<Quote> quote) {
        Target target = new Target(claim.about().map(cast::require), claim.target(), claim.targetAt());
        return new Stance(cast.require(claim.holder()), target, claim.position(), claim.spans(), claim.cues(), quote,
                claim.allegedBy().map(cast::require), SURE, claim.because());
    }

    private static <T extends Annotation> List<T> inTextOrder(List<T> findings) {
        boolean sorted = true;
        for (int i = 1; i < findings.size(); i++) {
            sorted &= first(findings.get(i - 1)).compareTo(first(findings.get(i))) <= 0;
        }
        return sorted ? findings : findings.stream().sorted(Comparator.comparing(Replay::first)).toList();
    }

    private static Span first(Annotation finding) {
        return finding.spans().getFirst();
    }
}
