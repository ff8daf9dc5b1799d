package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;
import standpoint.article.Span;

/** Positions that a predicate shows: "is opposed to the toll", "came out in favour of it", "is not convinced that", "is willing to". */
final class AdjectiveStances {

    private static final double SURE = 0.75;
    /** Verbs that join somebody with what he is. */
    private static final Set<String> JOINING = Set.of("remain", "stay", "become", "grow", "feel", "seem", "sound", "come", "speak", "argue", "stand", "vote",
            "campaign", "decide", "rule", "appear", "write", "testify", "march", "rally",
            "demonstrate");

    /** "is understood to be against it". */
    private static final Set<String> SAID = Set.of("understand", "believe", "say", "think", "know", "report", "suppose", "rumour", "consider");

    /**
     * An entry of the list.
     *
     * @param before "in" for "in favour of", else empty
     * @param link   what leads to the target: a preposition, "to", "that"; empty where the word itself does
     */
    private record Entry(String before, String word, String link, Position position, Optional<Position> negated) {}

    private final Reading reading;
    private final VerbStances verbs;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    AdjectiveStances(Reading reading, VerbStances verbs) {
        this.reading = reading;
        this.verbs = verbs;
        for (String line : WordList.lines("stance-adjectives")) {
            List<String> cells = WordList.cells(line);
            String word = cells.getFirst();
            int space = word.indexOf(' ');
            Position position = Position.valueOf(cells.get(2));
            Optional<Position> negated = cells.size() > 3 ? Optional.of(Position.valueOf(cells.get(3))) : StanceWords.turned(position);
            Entry entry = new Entry(space < 0 ? "" : word.substring(0, space), word.substring(space + 1), cells.get(1), position, negated);
            entries.computeIfAbsent(entry.word(), key -> new ArrayList<>()).add(entry);
        }
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            List<Entry> fitting = entries.getOrDefault(token.word().toLowerCase(Locale.ROOT), List.of());
            if (!fitting.isEmpty() && !reading.scope.isOpen(token) && !reading.scope.isAsked(token)) {
                fitting.forEach(entry -> read(token, entry, found));
            }
        }
        return found;
    }

    private void read(Token word, Entry entry, List<Found> found) {
        boolean bare = entry.link().isEmpty();
        Token predicate = bare ? reading.text.head(word).filter(head -> word.hasRelation("case")).orElse(word) : word;
        Optional<Token> verb = joining(predicate);
        Optional<Token> beside = beside(predicate, bare);
        Optional<Token> expected = verb.filter(each -> each.hasRelation("xcomp") && reading.scope.isInfinitive(each)).flatMap(reading.text::head)
                .flatMap(head -> reading.text.child(head, "obj")).filter(whom -> whom.index() < predicate.index()); // "expects the court to rule in favour of it": the court, if anybody
        Optional<Token> subject = expected.isPresent() ? expected.filter(each -> reading.text.head(each).filter(head -> head.lemma().equals("expect")).isEmpty()) : beside.or(() -> reading.text.child(predicate, "nsubj", "nsubj:pass")).or(() -> verb.flatMap(each -> reading.text.child(each, "nsubj:pass")))
                .or(() -> verb.flatMap(reading.sources::subjectOf));
        boolean introduced = entry.before().isEmpty() || reading.scope.isMarked(word, Set.of(entry.before()))
                || bare && reading.scope.isMarked(predicate, Set.of(entry.before()));
        boolean is = reading.text.child(predicate, "cop", "aux:pass").isPresent() || verb.isPresent() || beside.isPresent() || isAdded(predicate) || isVerbless(predicate);
        Optional<Token> aim = bare ? Optional.of(predicate).filter(each -> !each.equals(word) && !each.isPronoun() && reading.text.token(word.index() + 1).isWord()) : aim(word, entry.link());
        boolean inside = entry.link().equals("to") && aim.filter(each -> each.tag().equals("VB") && verbs.match(each).isPresent()).isPresent(); // "reluctant to back it": the verb tells it
        boolean wished = reading.scope.auxiliary(predicate, Set.of("must", "should", "ought", "shall")).isPresent(); // "the mayor must be willing to listen"
        boolean moved = entry.link().equals("by") && reading.text.children(word, "xcomp").stream().anyMatch(reading.scope::isInfinitive); // "encouraged by Reed to stay"
        moved |= entry.link().equals("to") && reading.text.child(word, "obj").isPresent(); // "committed perjury to save it"
        if (moved || wished || subject.isEmpty() || !introduced || !is || aim.isEmpty() || inside) {
            return;
        }
        boolean less = reading.text.children(word, "advmod").stream().anyMatch(each -> Set.of("less", "hardly").contains(each.lemma()));
        boolean negated = less || reading.scope.isNegated(predicate) || verb.filter(reading.scope::isNegated).isPresent();
        boolean wish = entry.position() == Position.AFFIRMS && aim.get().hasRelation("ccomp") && reading.text.children(aim.get(), "cop", "aux:pass").stream().anyMatch(each -> each.word().equals("be"))
                && reading.text.child(aim.get(), "aux").isEmpty(); // "adamant that any rise be small"
        Optional<Position> position = wish ? Optional.of(negated ? Position.AGAINST : Position.FOR) : negated ? entry.negated() : Optional.of(entry.position());
        Target target = target(word, entry, aim.get());
        if (position.isPresent() && !Targets.isEmpty(target)) {
            List<Span> cues = reading.cues(word);
            Span evidence = reading.evidence(word, reading.phrase(subject.get()), reading.reach(aim.get()), cues.getFirst());
            holders(subject.get()).forEach(holder ->
                    found.add(reading.found(holder, target, position.get(), evidence, cues, word, SURE)));
        }
    }

    /** "Berg, critical of the dam, left", "Unions furious at pay offer": Berg, unions. */
    private Optional<Token> beside(Token predicate, boolean bare) {
        return reading.text.head(predicate).filter(noun -> noun.isNoun() && noun.index() < predicate.index()
                && (predicate.hasRelation("amod", "acl", "appos", "dep") || bare && predicate.hasRelation("nmod") && isVerbless(predicate))
                && (reading.text.token(predicate.index() - 1).word().equals(",") || isVerbless(predicate)));
    }

    private Target target(Token word, Entry entry, Token aim) {
        Optional<Token> misread = entry.link().equals("that") && aim.hasRelation("dep") ? reading.text.child(word, "obj") : Optional.empty();
        if (misread.isPresent()) { // "not convinced the deal would work"
            return reading.targets.of(reading.phrase(misread.get()).cover(reading.reach(aim)));
        }
        return reading.conditions.added(entry.link().isEmpty() ? reading.targets.of(afterWord(word, aim))
                : entry.link().equals("whether") ? reading.targets.of(whole(aim)) : reading.targets.of(aim));
    }

    /** Whether the sentence has no other finite verb: a headline. */
    private boolean isVerbless(Token predicate) {
        return reading.text.tokensOf(reading.text.sentenceOf(predicate)).stream().noneMatch(each -> !each.equals(predicate) && each.tag().matches("VBZ|VBP|VBD|MD"));
    }

    /** "remains undecided", "came out in favour of". */
    private Optional<Token> joining(Token predicate) {
        Optional<Token> dated = reading.text.head(predicate).filter(day -> day.hasRelation("obl:tmod") && predicate.hasRelation("amod") && day.index() == predicate.index() + 1)
                .flatMap(reading.text::head).filter(verb -> JOINING.contains(verb.lemma()));
        if (dated.isPresent()) {
            return dated;
        }
        return predicate.hasRelation("xcomp", "obl", "advcl", "nmod", "ccomp", "advmod") ? reading.text.head(predicate)
                .filter(verb -> verb.isVerb() && (JOINING.contains(verb.lemma())
                        || verb.tag().equals("VBN") && SAID.contains(verb.lemma()) && reading.text.child(verb, "nsubj:pass").isPresent())) : Optional.empty();
    }

    /** "She is open to it, but wary of the cost." */
    private boolean isAdded(Token predicate) {
        return predicate.hasRelation("conj") && reading.text.head(predicate).filter(first -> reading.text.child(first, "cop").isPresent()).isPresent();
    }

    private Optional<Token> aim(Token word, String link) {
        Optional<Token> bare = reading.text.children(word, "ccomp").stream().filter(each -> link.equals("that") && each.index() > word.index()
                && reading.text.child(each, "nsubj", "nsubj:pass").isPresent() && reading.text.child(each, "mark").isEmpty()).findFirst(); // "is not sure it is safe"
        Optional<Token> adrift = reading.text.children(word, "dep").stream()
                .filter(each -> link.equals("that") && each.isVerb() && each.index() > word.index() && !reading.text.children(each, "aux").isEmpty()
                && reading.text.child(word, "obj").filter(thing -> thing.index() > word.index() && thing.index() < each.index()).isPresent()).findFirst();
        if (bare.isEmpty() && adrift.isPresent()) {
            return adrift;
        }
        Optional<Token> dated = reading.text.head(word).filter(day -> day.lemma().endsWith("day") && word.hasRelation("amod") && day.index() == word.index() + 1).flatMap(reading.text::head)
                .flatMap(verb -> reading.text.children(verb, "obl").stream().filter(each -> each.index() > word.index() && reading.scope.isMarked(each, Set.of(link))).findFirst());
        if (dated.isPresent()) {
            return dated; // "appeared skeptical Monday of the law"
        }
        return bare.isPresent() ? bare : reading.text.children(word, "obl", "nmod", "ccomp", "xcomp", "advcl", "acl").stream().filter(each -> each.index() > word.index()
                && reading.text.children(each, "case", "mark").stream().anyMatch(mark -> mark.lemma().equals(link))).findFirst()
                .or(() -> Optional.of(word.index() + 1).filter(next -> link.equals("whether") && next < reading.text.tokens().size())
                        .map(reading.text::token).filter(next -> next.lemma().equals(link))); // "unsure whether": wherever the parser hangs it
    }

    private Span whole(Token head) {
        Span reach = reading.text.reach(head);
        return reading.text.textSpan(reach.start(), reach.end());
    }

    /** "is against the plan, while others wait": up to the clause beside it. */
    private Span afterWord(Token word, Token aim) {
        int end = reading.text.children(aim, "advcl", "parataxis", "conj", "nmod", "obl").stream()
                .filter(each -> each.index() > aim.index() && (each.isVerb() || reading.scope.isMarked(each, Set.of("accord"))))
                .mapToInt(each -> reading.text.reach(each).start()).filter(start -> start > aim.index() && reading.text.token(start - 1).word().equals(",")).min()
                .stream().map(start -> reading.text.token(start - 2).span().end()).findFirst().orElse(reading.reach(aim).end());
        return new Span(reading.text.token(word.index() + 1).span().start(), Math.max(aim.span().end(), end));
    }

    private Set<EntityId> holders(Token subject) {
        if (Set.of("everyone", "everybody", "anyone", "nobody", "none").contains(subject.lemma())) {
            return Set.of();
        }
        Set<EntityId> holders = new LinkedHashSet<>();
        reading.entityAt(subject).ifPresent(holders::add);
        reading.text.children(subject, "conj").forEach(other -> reading.entityAt(other).ifPresent(holders::add));
        return holders;
    }
}
