package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Coordination;
import standpoint.article.Span;

/** Collects what is found in contents. */
final class Finds {

    private static final Pattern FIGURES = Pattern.compile("(?i)\\b(figures|numbers|estimates?|statistics|data|polls|surveys)$");
    /** "What we want", "was needed to": no matter by itself. */
    private static final Pattern HEADLESS = Pattern.compile("What |(?:was|is|were|are|has been|had been|had to|has to|have to) ");
    /** "it's illegal": what is so called stands elsewhere. */
    private static final Pattern POINTING = Pattern.compile("(?i)(?:it|that|this|they)(?: is| was| are| were|['’]s|['’]re) .*");
    private static final double FAINT = 0.45;
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> SAYING = Set.of("say", "tell", "claim", "argue", "believe", "think", "insist", "warn", "write", "suggest", "announce");
    private static final Set<String> CLAIMS = Set.of("accusation", "allegation", "charge", "suggestion", "rumour", "rumor", "question", "speculation", "theory", "complaint", "insinuation");
    private static final int FAR = 6;

    private final Reading reading;
    private final List<Found> found = new ArrayList<>();

    Finds(Reading reading) {
        this.reading = reading;
    }

    List<Found> all() {
        return List.copyOf(found);
    }

    /**
     * A position of the quote's speaker.
     *
     * @param anchor  the deciding word
     * @param alsoCue a further deciding word
     */
    void add(Quote quote, Token anchor, Target target, Position position, double confidence, @Nullable Token alsoCue) {
        List<Span> cues = new ArrayList<>(reading.cues(anchor));
        if (alsoCue != null && cues.stream().noneMatch(alsoCue.span()::overlaps)) {
            cues.add(alsoCue.span());
        }
        cues.sort(null);
        if (position == Position.AGAINST && target.entity().isEmpty() && FIGURES.matcher(target.text()).find()) {
            add(quote, anchor, target, Position.DOUBTS, confidence, alsoCue); // "its figures were out of date"
            return;
        }
        Token clause = clauseOf(anchor);
        Span evidence = reading.evidence(anchor, reading.reach(clause), target.span().orElse(anchor.span()));
        speakers(quote).forEach(holder -> add(quote, anchor, target, position, confidence, cues, evidence, clause, holder));
    }

    private Token clauseOf(Token anchor) {
        Token clause = anchor;
        while (!clause.isVerb() && clause.head() >= 0 && reading.text.child(clause, "cop").isEmpty()) {
            clause = reading.text.token(clause.head());
        }
        return clause;
    }

    /** Whoever says it: "Berg and Reed said". */
    private List<EntityId> speakers(Quote quote) {
        Stream<EntityId> beside = reading.attributions.stream().filter(each -> each.quote().equals(quote)).flatMap(each -> each.source().stream())
                .flatMap(source -> reading.text.children(source, "conj").stream()).filter(each -> each.isNoun() && !Coordination.isNewSubject(reading.text, each))
                        .flatMap(each -> reading.entityAt(each).stream());
        return Stream.concat(quote.speaker().stream(), beside).distinct().toList();
    }

    private void add(Quote quote, Token anchor, Target target, Position position, double confidence, List<Span> cues, Span evidence, Token clause, EntityId holder) {
        boolean ownBody = target.entity().isPresent() && reading.cast.bodyOf(holder).equals(target.entity()) && quote.form() == Quote.Form.DIRECT && anchor.sentence() >= 0
                && reading.text.child(anchor, "nsubj").filter(Token::isPronoun).isPresent(); // "It is wrong," said somebody of the league
        boolean self = ownBody || target.entity().filter(holder::equals).isPresent();
        boolean vague = Targets.isEmpty(target) && (position == Position.FOR || position == Position.AGAINST);
        if (!self && !vague && !wasSaid(anchor) && !isOthers(quote, anchor) && !isUnderClaim(quote, anchor) && !HEADLESS.matcher(target.text()).lookingAt() && reading.cast.isActor(holder) && !reading.scope.isOpen(anchor) && !reading.scope.isAsked(anchor)) {
            Target clear = reading.inOnePart(quote, reading.within(quote, anchor, fromStart(quote, anchor, Targets.isEmpty(target) ? reading.targets.of(reading.reach(clause)) : target)));
            found.add(new Found(holder, clear, position, evidence, cues, Optional.of(quote), quote.reportedBy(), (isPointing(clear, position) ? Math.min(FAINT, confidence) : confidence) * quote.confidence(),
                    reading.because(cues, position)));
        }
    }

    private static boolean isPointing(Target target, Position position) {
        return target.entity().isEmpty() && (position == Position.FOR || position == Position.AGAINST) && POINTING.matcher(target.text()).matches();
    }

    /** Without words in front of what is said, which parsers take for the subject of a long sentence. */
    private Target fromStart(Quote quote, Token anchor, Target target) {
        Optional<Span> part = quote.content().stream().filter(each -> each.contains(anchor.span())).findFirst();
        boolean before = target.entity().isEmpty() && part.isPresent() && target.span().filter(span -> span.start() < part.get().start() && span.end() > part.get().start()).isPresent();
        return before ? reading.targets.of(new Span(part.get().start(), target.span().get().end())) : target;
    }

    /** "They told me that I must sell": what others say is their word. */
    private boolean isOthers(Quote quote, Token anchor) {
        Token at = anchor;
        for (int steps = 0; steps < FAR && at.head() >= 0; steps++) {
            Token above = reading.text.token(at.head());
            boolean inside = quote.content().stream().anyMatch(part -> part.contains(above.span()));
            if (at.hasRelation("ccomp") && inside && SAYING.contains(above.lemma())) {
                boolean forbidden = reading.text.child(above, "nsubj").isEmpty() && reading.scope.isNegatedItself(above); // "Don't tell me there's no money"
                return forbidden || reading.text.child(above, "nsubj").filter(who -> !OWN.contains(who.word().toLowerCase(Locale.ROOT))
                        && reading.entityAt(who).filter(each -> quote.speaker().filter(each::equals).isPresent()).isEmpty()).isPresent();
            }
            at = above;
        }
        return false;
    }

    /** "charges on accusations that he lied", "the decision of who should be president": what the noun tells is not the speaker's word. */
    private boolean isUnderClaim(Quote quote, Token anchor) {
        Token at = anchor;
        for (int steps = 0; steps < FAR && at.head() >= 0; steps++) {
            Token above = reading.text.token(at.head());
            boolean inside = quote.content().stream().anyMatch(part -> part.contains(above.span()));
            boolean claimed = at.hasRelation("ccomp", "acl") && above.isNoun() && CLAIMS.contains(above.lemma()) && reading.scope.isMarked(at, Set.of("that"));
            boolean asked = at.hasRelation("acl", "ccomp", "advcl", "acl:relcl") && above.isNoun() && reading.scope.isMarked(at, Set.of("of", "about", "over"))
                    && reading.text.children(at, "nsubj", "nsubj:pass", "obj").stream().anyMatch(who -> who.tag().startsWith("W"));
            if (inside && (claimed || asked)) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** "I said in June that I saw no case for it": what one said or thought once. */
    private boolean wasSaid(Token anchor) {
        Token at = anchor;
        while (at.head() >= 0 && !at.hasRelation("ccomp")) {
            at = reading.text.token(at.head());
        }
        return reading.text.head(at).filter(said -> said.tag().matches("VBD|VBN")
                && reading.text.child(said, "nsubj").filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isPresent()).isPresent();
    }
}
