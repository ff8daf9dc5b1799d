package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Cue;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/** Positions that the cue of an attribution shows: what is urged, promised, refused, denied, claimed. */
final class CueStances {

    private static final Set<String> SILENCE = Set.of("say", "comment", "confirm", "discuss", "speculate", "reveal", "answer", "disclose", "tell", "explain");
    private static final int LONGEST_TARGET = 220;

    private final Reading reading;
    private final CueWords cueWords;
    private final StanceWords words;
    private final VerbStances verbs;

    CueStances(Reading reading, CueWords cueWords, StanceWords words, VerbStances verbs) {
        this.reading = reading;
        this.cueWords = cueWords;
        this.words = words;
        this.verbs = verbs;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Attribution attribution : reading.attributions) {
            Optional<Token> verb = attribution.verb();
            Optional<Cue> cue = verb.flatMap(cueWords::find);
            if (verb.isEmpty() || cue.isEmpty()) {
                continue;
            }
            if (cue.get().takes('q')) {
                called(attribution, verb.get(), found);
            }
            if (attribution.quote().form() != Quote.Form.DIRECT) {
                ofCue(attribution, verb.get(), cue.get(), found);
            }
        }
        return found;
    }

    private void ofCue(Attribution attribution, Token verb, Cue cue, List<Found> found) {
        Span content = attribution.quote().content().getFirst();
        Optional<Token> clause = clauseOf(verb, content);
        boolean infinitive = clause.filter(head -> isInfinitive(head)).isPresent();
        boolean negated = reading.isNegated(verb);
        switch (cue.kind()) {
            case ASK, WANT, PROMISE -> {
                if (infinitive || cue.kind() != Cue.Kind.PROMISE || cue.takes('t')) {
                    boolean against = negated != clause.filter(reading::isNegated).isPresent();
                    add(attribution, verb, content, against ? Position.AGAINST : Position.FOR, infinitive ? 0.75 : 0.6, found);
                }
            }
            case REFUSE -> refused(attribution, verb, clause, content, found);
            case DENY -> add(attribution, verb, content, reading.isNeither(verb) ? Position.UNDECIDED : negated ? Position.AFFIRMS : Position.DENIES,
                    0.85, found);
            case DOUBT -> add(attribution, verb, content, negated ? Position.AFFIRMS : Position.DOUBTS, 0.7, found);
            case WARN -> {
                if (!infinitive) {
                    add(attribution, verb, content, Position.AFFIRMS, 0.6, found);
                }
            }
            case AFFIRM -> add(attribution, verb, content, infinitive ? negated ? Position.AGAINST : Position.FOR
                    : negated ? Position.DENIES : Position.AFFIRMS, 0.6, found);
            case AGAINST, FOR -> {
                if (clause.filter(head -> head.hasRelation("ccomp")).isPresent()) {
                    add(attribution, verb, content, cue.kind() == Cue.Kind.FOR ? Position.FOR : Position.AGAINST, 0.6, found);
                }
            }
            case SAY, THINK, UNDECIDED -> {
                if (infinitive && cue.kind() == Cue.Kind.SAY) {
                    add(attribution, verb, content, clause.filter(reading::isNegated).isPresent() ? Position.AGAINST : Position.FOR, 0.7, found);
                } else if (negated && cue.kind() == Cue.Kind.SAY && clause.filter(this::isQuestion).isPresent()) {
                    add(attribution, verb, content, Position.UNDECIDED, 0.75, found);
                }
            }
        }
    }

    /** "called the toll 'absurd'": what people call a thing, in their own words, mostly finds fault with it. */
    private void called(Attribution attribution, Token verb, List<Found> found) {
        Span content = quotedEnd(attribution.quote().content().getFirst());
        Span words = reading.text.tokensIn(content);
        Span thing = new Span(verb.index() + 1, Math.max(verb.index() + 1, words.start()));
        List<Token> tokens = reading.text.tokens().subList(thing.start(), thing.end());
        Optional<Token> head = tokens.stream().filter(token -> token.isNoun() || token.isPronoun()).reduce((first, second) -> second);
        if (head.isEmpty() || tokens.size() > 10 || tokens.stream().anyMatch(Token::isVerb)) {
            return;
        }
        List<Position> said = reading.text.tokens().subList(words.start(), words.end()).stream()
                .flatMap(token -> this.words.evaluation(token.lemma()).stream()).toList();
        if (said.isEmpty()) {
            return;
        }
        boolean praise = said.stream().anyMatch(each -> each == Position.FOR || each == Position.AFFIRMS);
        Position position = praise ? Position.FOR : Position.AGAINST;
        Target named = reading.targets.of(head.get());
        Token last = tokens.getLast();
        Span span = new Span(tokens.getFirst().span().start(), last.lemma().equals("as") && tokens.size() > 1
                ? tokens.get(tokens.size() - 2).span().end() : last.span().end());
        Target target = named.entity().isPresent() ? named : reading.targets.of(span);
        if (!Targets.isEmpty(target)) {
            List<Span> cues = List.of(verb.span(), content);
            attribution.quote().speaker().filter(speaker -> target.entity().filter(speaker::equals).isEmpty()).ifPresent(speaker ->
                    found.add(new Found(speaker, target, position, reading.evidence(verb, content, span), cues, Optional.of(attribution.quote()), 0.75,
                            reading.because(cues, position))));
        }
    }

    /** "called the toll 'absurd'": of "the toll 'absurd'" the words in quotation marks that close it, else all. */
    private Span quotedEnd(Span content) {
        String words = content.of(reading.text.text());
        int mark = Math.max(words.lastIndexOf('“'), Math.max(words.lastIndexOf('‘'), words.lastIndexOf(" \"") + 1));
        return mark > 0 && "”’\"'".indexOf(words.charAt(words.length() - 1)) >= 0 ? new Span(content.start() + mark, content.end()) : content;
    }

    /** "refused to say whether", "refused to pay". */
    private void refused(Attribution attribution, Token verb, Optional<Token> clause, Span content, List<Found> found) {
        Optional<Token> silent = clause.filter(head -> SILENCE.contains(head.lemma()));
        if (silent.isPresent()) {
            reading.text.child(silent.get(), "ccomp", "obj", "obl").ifPresent(matter ->
                    add(attribution, verb, content, reading.targets.of(matter), Position.UNDECIDED, 0.8, found));
        } else {
            add(attribution, verb, content, Position.AGAINST, 0.75, found);
        }
    }

    private Optional<Token> clauseOf(Token verb, Span content) {
        Span tokens = reading.text.tokensIn(content);
        List<Token> heads = reading.text.tokens().subList(tokens.start(), tokens.end()).stream()
                .filter(token -> token.head() >= 0 && !tokens.contains(token.head()) || token.head() == verb.index()).filter(Token::isWord).toList();
        // "urged the council to shut the bridge": who is urged may belong to the content
        return heads.stream().filter(this::isInfinitive).findFirst().or(() -> heads.stream().findFirst());
    }

    private boolean isInfinitive(Token head) {
        return reading.text.children(head, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
    }

    private boolean isQuestion(Token head) {
        return reading.text.children(head, "mark", "advmod").stream().anyMatch(mark -> Set.of("whether", "if", "how", "why", "when").contains(mark.lemma()));
    }

    private void add(Attribution attribution, Token verb, Span content, Position position, double confidence, List<Found> found) {
        Optional<VerbStances.Match> inner = position == Position.FOR ? clauseOf(verb, content).filter(this::isInfinitive).flatMap(verbs::match)
                : Optional.empty();
        if (inner.isEmpty()) { // "urged the governor to veto it": the verb inside tells it better
            List<Span> parts = attribution.quote().content();
            boolean whole = content.equals(parts.getFirst()) && parts.size() > 1;
            add(attribution, verb, content, whole ? reading.targets.of(parts) : reading.targets.of(content), position, confidence, found);
        }
    }

    private void add(Attribution attribution, Token verb, Span content, Target target, Position position, double confidence, List<Found> found) {
        if (content.length() > LONGEST_TARGET || Targets.isEmpty(target)) {
            return;
        }
        List<Span> cues = reading.cues(verb);
        Span evidence = reading.evidence(verb, content, attribution.source().map(reading::phrase).orElse(verb.span()));
        Set<EntityId> holders = new LinkedHashSet<>();
        attribution.quote().speaker().ifPresent(holders::add);
        holders.addAll(reading.actors(verb));
        holders.removeIf(holder -> !reading.cast.isActor(holder));
        for (EntityId holder : holders) {
            found.add(new Found(holder, target, position, evidence, cues, Optional.of(attribution.quote()), confidence, reading.because(cues, position)));
        }
    }
}
