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

    /** A verb of the list in the text. */
    record Match(StanceWords.Verb entry, Token target) {}

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
        if (!reading.isOpen(verb)) {
            match(verb).ifPresent(match -> add(verb, match.entry(), match.target(), found));
        }
    }

    /** The list's entry that fits the verb where it stands, with the head of its target. */
    Optional<Match> match(Token verb) {
        for (StanceWords.Verb entry : words.verbs(verb.lemma())) {
            Optional<Token> slot = slot(verb, entry);
            if (slot.isPresent()) {
                return Optional.of(new Match(entry, slot.get()));
            }
        }
        return Optional.empty();
    }

    private void add(Token verb, StanceWords.Verb entry, Token slot, List<Found> found) {
        boolean nested = entry.slot().equals("xcomp") && match(slot).isPresent();
        if (nested || isDenied(verb)) {
            return; // "vowed to veto it": the verb inside tells it
        }
        if (reading.auxiliary(verb, Set.of("could", "may", "might")).isPresent() && !reading.isNegated(verb)) {
            return; // what may happen is nobody's position
        }
        boolean negated = reading.isNegated(verb) || entry.slot().equals("xcomp") && reading.isNegated(slot);
        Optional<Position> position = negated ? entry.negated() : Optional.of(entry.position());
        Target target = slot.tag().equals("VBG") && !entry.slot().equals("obj") ? reading.targets.of(doing(verb, slot)) : reading.targets.of(slot);
        if (position.isEmpty() || Targets.isEmpty(target)) {
            return;
        }
        List<Span> cues = new ArrayList<>(reading.cues(verb));
        reading.text.children(slot, "case", "mark").stream().filter(each -> entry.words().contains(each.lemma())).map(Token::span)
                .filter(each -> entry.words().size() > 1).forEach(cues::add);
        cues.sort(null);
        Optional<Token> subject = reading.sources.subjectOf(verb);
        Span evidence = reading.evidence(verb, reading.reach(slot), subject.map(reading::phrase).orElse(verb.span()), cues.getFirst(), cues.getLast());
        for (EntityId actor : reading.actors(verb)) {
            if (target.entity().filter(actor::equals).isEmpty()) {
                Optional<Quote> quote = reading.quoteAround(verb);
                found.add(new Found(actor, target, position.get(), evidence, cues, quote, confidence(verb, actor, quote), reading.because(cues, position.get())));
            }
        }
    }

    private double confidence(Token verb, EntityId actor, Optional<Quote> quote) {
        boolean alleged = quote.flatMap(Quote::speaker).filter(speaker -> !speaker.equals(actor)).isPresent();
        boolean hypothetical = reading.auxiliary(verb, Set.of("would", "could", "may", "might")).isPresent();
        return alleged ? ALLEGED : hypothetical ? HYPOTHETICAL : SURE;
    }

    /** What is denied is not held. */
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
        return switch (entry.slot()) {
            case "xcomp" -> reading.text.child(verb, "xcomp");
            case "actor" -> object(verb).filter(object -> reading.cast.at(object).filter(who -> reading.cast.isActor(who.id())).isPresent());
            default -> object(verb);
        };
    }

    private Optional<Token> object(Token verb) {
        if (reading.text.child(verb, "nsubj:pass").isPresent()) {
            return reading.text.child(verb, "nsubj:pass");
        }
        Optional<Token> clause = reading.text.children(verb, "xcomp", "ccomp").stream().findFirst();
        boolean doing = reading.text.child(verb, "obj").filter(each -> each.tag().equals("VBG")).isPresent();
        if (clause.isPresent() && !doing) {
            return clause.filter(each -> each.tag().equals("VBG"));
        }
        return reading.text.child(verb, "obj").filter(each -> each.isNoun() || each.isPronoun() || each.tag().equals("DT") || each.tag().equals("VBG"));
    }

    private Optional<Token> afterPreposition(Token verb, String preposition) {
        List<Token> candidates = new ArrayList<>(reading.text.children(verb, "obl", "nmod", "advcl", "xcomp", "obj", "ccomp"));
        reading.text.children(verb, "advmod", "compound:prt").forEach(adverb -> candidates.addAll(reading.text.children(adverb, "obl", "nmod", "advcl")));
        return candidates.stream().filter(child -> child.index() > verb.index() && reading.text.children(child, "case", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .findFirst();
    }

    private boolean hasNoun(Token clause) {
        Span reach = reading.text.reach(clause);
        return reading.text.tokens().subList(reach.start(), reach.end()).stream().anyMatch(Token::isNoun);
    }

    /** "stopped short of calling for a pause": parsers hang the end on the first verb. */
    private Span doing(Token verb, Token slot) {
        Span reach = reading.reach(verb);
        return new Span(slot.span().start(), Math.max(slot.span().end(), reach.end()));
    }

    // ---- threats

    /** "threatened the West with consequences if weapons are used": against what the condition names. */
    private void condition(Token verb, List<Found> found) {
        if (!Set.of("threaten", "warn", "caution").contains(verb.lemma())) {
            return;
        }
        reading.text.tokens().stream().filter(each -> each.hasRelation("advcl") && each.sentence() == verb.sentence() && each.index() > verb.index()
                && isUnder(each, "if") && reading.text.isBelow(each, verb) && hasNoun(each)).findFirst().ifPresent(clause -> {
                    List<Span> cues = reading.cues(verb);
                    for (EntityId actor : reading.actors(verb)) {
                        found.add(new Found(actor, reading.targets.of(clause), Position.AGAINST, reading.evidence(verb, reading.reach(clause),
                                reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span())), cues, reading.quoteAround(verb), 0.7,
                                reading.because(cues, Position.AGAINST)));
                    }
                });
    }
}
