package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Positions that a verb shows by itself: "the fund sued the firm", "she ruled out a delay", "I oppose it". */
final class VerbStances {

    private static final double SURE = 0.8;
    /** What a speaker says that somebody else wants is the speaker's word for it. */
    private static final double ALLEGED = 0.45;
    private static final double HYPOTHETICAL = 0.6;

    private final Reading reading;
    private final StanceWords words;

    VerbStances(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            if (token.tag().startsWith("VB")) {
                ofVerb(token, found);
                condition(token, found);
            }
        }
        return found;
    }

    private void ofVerb(Token verb, List<Found> found) {
        if (isUnder(verb, "if")) {
            return;
        }
        for (StanceWords.Verb entry : words.verbs(verb.lemma())) {
            Optional<Token> slot = slot(verb, entry);
            if (slot.isPresent()) {
                add(verb, entry, slot.get(), found);
                return;
            }
        }
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, List<Found> found) {
        boolean negated = reading.isNegated(verb) || isDenied(verb) || entry.slot().equals("xcomp") && reading.isNegated(slot);
        Optional<Position> position = negated ? entry.negated() : Optional.of(entry.position());
        Target target = reading.target(slot);
        boolean empty = slot.isPronoun() && target.entity().isEmpty() || Set.of("that", "this", "which", "what", "who").contains(slot.lemma());
        if (position.isEmpty() || empty) {
            return;
        }
        List<Span> cues = new ArrayList<>(reading.cues(verb));
        reading.text.children(slot, "case", "mark").stream().filter(each -> entry.words().contains(each.lemma())).map(Token::span)
                .filter(each -> entry.words().size() > 1).forEach(cues::add);
        cues.sort(null);
        Optional<Token> subject = reading.sources.subjectOf(verb);
        Span evidence = reading.evidence(verb, reading.reach(slot), subject.map(reading::phrase).orElse(verb.span()));
        for (EntityId actor : reading.actors(verb)) {
            if (target.entity().filter(actor::equals).isEmpty()) {
                Optional<Quote> quote = reading.quoteAround(verb);
                found.add(new Found(actor, target, position.get(), evidence, cues, quote, confidence(verb, actor, quote), reading.because(cues)));
            }
        }
    }

    private double confidence(Token verb, EntityId actor, Optional<Quote> quote) {
        boolean alleged = quote.flatMap(Quote::speaker).filter(speaker -> !speaker.equals(actor)).isPresent();
        boolean hypothetical = reading.auxiliary(verb, Set.of("would", "could", "may", "might")).isPresent();
        return alleged ? ALLEGED : hypothetical ? HYPOTHETICAL : SURE;
    }

    /** "denies opposing", "refused to back". */
    private boolean isDenied(Token verb) {
        return verb.hasRelation("xcomp", "ccomp", "obj") && reading.text.head(verb).filter(head -> head.lemma().equals("deny")).isPresent();
    }

    private boolean isUnder(Token verb, String mark) {
        return reading.text.children(verb, "mark").stream().anyMatch(each -> each.lemma().equals(mark));
    }

    // ---- the target's place

    private Optional<Token> slot(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        boolean preposition = parts.size() > 1 && parts.getLast().equals(entry.slot());
        for (String part : parts.subList(1, preposition ? parts.size() - 1 : parts.size())) {
            if (reading.text.children(verb, "compound:prt", "advmod").stream().noneMatch(child -> child.lemma().equals(part))) {
                return Optional.empty();
            }
        }
        if (preposition) {
            return afterPreposition(verb, entry.slot());
        }
        return entry.slot().equals("xcomp") ? reading.text.child(verb, "xcomp") : object(verb);
    }

    private Optional<Token> object(Token verb) {
        if (reading.text.child(verb, "nsubj:pass").isPresent()) {
            return reading.text.child(verb, "nsubj:pass");
        }
        Optional<Token> clause = reading.text.children(verb, "xcomp", "ccomp").stream().findFirst();
        if (clause.isPresent()) {
            return clause.filter(each -> each.tag().equals("VBG"));
        }
        return reading.text.child(verb, "obj").filter(each -> !each.tag().equals("CD"));
    }

    private Optional<Token> afterPreposition(Token verb, String preposition) {
        return reading.text.children(verb, "obl", "nmod", "advcl", "xcomp", "obj", "ccomp").stream()
                .filter(child -> child.index() > verb.index() && reading.text.children(child, "case", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .findFirst();
    }

    // ---- threats

    /** "threatened the West with consequences if weapons are used": against what the condition names. */
    private void condition(Token verb, List<Found> found) {
        if (!Set.of("threaten", "warn", "caution").contains(verb.lemma())) {
            return;
        }
        reading.text.tokens().stream().filter(each -> each.hasRelation("advcl") && each.sentence() == verb.sentence() && each.index() > verb.index()
                && isUnder(each, "if") && reading.text.isBelow(each, verb)).findFirst().ifPresent(clause -> {
                    List<Span> cues = reading.cues(verb);
                    for (EntityId actor : reading.actors(verb)) {
                        found.add(new Found(actor, reading.target(clause), Position.AGAINST, reading.evidence(verb, reading.reach(clause),
                                reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span())), cues, reading.quoteAround(verb), 0.7,
                                reading.because(cues) + " if"));
                    }
                });
    }
}
