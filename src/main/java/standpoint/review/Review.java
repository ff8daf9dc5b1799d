package standpoint.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/** What was found in a story, with the reader's decisions laid over it. Does not change. */
public final class Review {

    private final Analysis found;
    private final List<Correction> corrections;
    private final Analysis analysis;
    private final Map<Annotation, Decided> decided;
    private final List<Annotation> rejected;

    /**
     * A finding that is not simply as the program has it.
     *
     * @param found      as the program has it
     * @param correction the decision about it; empty where it follows another one, as a stance follows its quote's speaker
     */
    record Decided(Status status, Claim found, Optional<Correction> correction) {}

    private Review(Analysis found, List<Correction> corrections) {
        this.found = found;
        this.corrections = List.copyOf(corrections);
        if (corrections.isEmpty() || found.limitation().isPresent()) {
            analysis = found;
            decided = Map.of();
            rejected = List.of();
        } else {
            Replay replay = new Replay(found, corrections);
            analysis = replay.run();
            decided = Map.copyOf(replay.decided());
            rejected = List.copyOf(replay.rejected());
        }
    }

    /** Nothing is decided. */
    public static Review of(Analysis found) {
        return new Review(found, List.of());
    }

    /** @param corrections about this story, in the order in which they were made */
    public static Review of(Analysis found, List<Correction> corrections) {
        return new Review(found, corrections);
    }

    /** The same with one more decision. */
    public Review with(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(correction);
        return new Review(found, all);
    }

    /** All decisions, in the order in which they were made. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** What is shown, searched and exported: without what was rejected. */
    public Analysis analysis() {
        return analysis;
    }

    /** As it was found, in the order of the program's lists. */
    public List<Annotation> rejected() {
        return rejected;
    }

    public List<Stance> rejectedStances() {
        return rejected.stream().filter(Stance.class::isInstance).map(Stance.class::cast).toList();
    }

    public List<Quote> rejectedQuotes() {
        return rejected.stream().filter(Quote.class::isInstance).map(Quote.class::cast).toList();
    }

    /** Of a finding that is shown or was rejected. */
    public Status status(Annotation finding) {
        Decided one = decided.get(finding);
        return one == null ? Status.MACHINE : one.status();
    }

    /** The decision that stands about such a finding. */
    public Optional<Correction> correction(Annotation finding) {
        return Optional.ofNullable(decided.get(finding)).flatMap(Decided::correction);
    }

    /** The decision that stands about what was found so. */
    public Optional<Correction> standing(Claim origin) {
        return corrections.reversed().stream().filter(one -> one.found().equals(origin)).findFirst().filter(one -> one.status() != Status.MACHINE);
    }

    /** What is shown of what was found so, if anything is. */
    public Optional<Annotation> shown(Claim origin) {
        return Stream.<Annotation>concat(analysis.stances().stream(), analysis.quotes().stream()).filter(finding -> origin(finding).equals(origin)).findFirst();
    }

    /**
     * A decision about a finding.
     *
     * @param wanted the finding as it is to be
     */
    public Correction decide(Annotation finding, Status status, Claim wanted, Instant when) {
        return new Correction(found.article().id(), when, status, origin(finding), wanted);
    }

    private Claim origin(Annotation finding) {
        Decided one = decided.get(finding);
        return one == null ? claim(finding) : one.found();
    }

    /** The finding as it is shown. */
    public Claim claim(Annotation finding) {
        return Claim.of(analysis, finding).orElseThrow(() -> new IllegalArgumentException("nobody decides about a mention"));
    }
}
