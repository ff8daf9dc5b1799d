package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Resuming;
import standpoint.article.Span;

/**
 * "The council closed the pool, a move the union called shameful", "wants monitors, a demand Berg has rejected", "something Berg opposes": what a
 * noun behind a comma takes up again. Parsers are mostly lost in such clauses, so the words in a row count.
 */
final class Resumptions {

    private static final double SURE = 0.7;
    private static final Set<String> HELPING = Set.of("be", "have", "do", "will", "would");
    private static final Set<String> ADDING = Set.of("say", "add", "argue", "call", "cite", "warn", "note", "insist", "claim", "explain", "describe", "defy", "ignore", "tell", "accuse", "overrule", "overrul");
    private static final int FAR = 9;

    /** The noun behind the comma, and the words that follow it. */
    private record Again(Token noun, int comma, int end) {}

    private final Reading reading;
    private final StanceWords words;

    Resumptions(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** @param before what is found so far, where what is wanted or promised stands */
    List<Found> find(List<Found> before) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            for (int at = sentence.first() + 2; at + 3 < sentence.end(); at++) {
                again(at, sentence).ifPresent(each -> read(each, before, found));
            }
        }
        return found;
    }

    private Optional<Again> again(int comma, Sentence sentence) {
        Optional<Token> noun = Resuming.after(reading.text, comma, sentence.end());
        boolean denied = comma + 3 < sentence.end() && reading.text.token(comma).word().equals(",") && reading.text.token(comma + 1).lemma().equals("which")
                && (accused(reading.text.textSpan(sentence.first(), comma)).isPresent() || isSaid(sentence, comma)); // "accused Ashe of theft, which he denies"
        return noun.or(() -> Optional.of(reading.text.token(comma + 1)).filter(each -> denied)).map(each -> new Again(each, comma, sentence.end()));
    }

    /** "said it was unsafe, which Berg denied": whether something was said that ends at the comma. */
    private boolean isSaid(Sentence sentence, int comma) {
        boolean denies = reading.text.tokens().subList(comma + 2, Math.min(sentence.end(), comma + FAR)).stream().filter(each -> each.isVerb() && !HELPING.contains(each.lemma())).findFirst()
                .filter(each -> Set.of("deny", "dispute", "reject", "dismiss", "contest", "refute").contains(each.lemma())).isPresent();
        return denies && reading.attributions.stream().flatMap(each -> each.quote().content().stream()).anyMatch(part -> part.start() > sentence.span().start()
                && part.start() < reading.text.token(comma).span().start() && part.end() >= reading.text.token(comma - 1).span().end());
    }

    private void read(Again again, List<Found> before, List<Found> found) {
        Optional<Token> verb = verb(again);
        Optional<Token> who = verb.flatMap(each -> who(again, each));
        boolean claim = Resuming.isClaim(again.noun()) || again.noun().lemma().equals("which");
        Optional<Token> accused = claim && who.filter(Token::isPronoun).isPresent() ? accused(sentenceBefore(again)) : Optional.empty();
        Optional<EntityId> holder = accused.or(() -> who).flatMap(reading::entityAt);
        Optional<Position> position = verb.flatMap(each -> position(each, again));
        if (holder.isEmpty() || position.isEmpty()) {
            return;
        }
        boolean denied = claim || position.get() == Position.DENIES;
        Optional<Target> target = denied ? claimed(again).or(() -> Optional.of(clause(again))) : Optional.of(wanted(again, before, holder.get()).orElseGet(() -> clause(again)));
        Position side = denied && position.get() == Position.AGAINST ? Position.DENIES : position.get();
        target.filter(each -> each.entity().filter(holder.get()::equals).isEmpty() && !Targets.isEmpty(each)).ifPresent(each -> {
            List<Span> cues = reading.cues(verb.get());
            Span evidence = reading.evidence(verb.get(), again.noun().span(), reading.phrase(who.get()), sentenceBefore(again));
            found.add(reading.found(holder.get(), each, side, evidence, cues, verb.get(), SURE));
        });
    }

    /** Whom somebody accuses in these words: "accused Ashe of theft". */
    private Optional<Token> accused(Span words) {
        Span tokens = reading.text.tokensIn(words);
        return reading.text.tokens().subList(tokens.start(), tokens.end()).stream().filter(each -> each.lemma().equals("accuse") && each.isVerb())
                .flatMap(each -> reading.text.child(each, "obj", "nsubj:pass").stream()).findFirst();
    }

    /** What was said before the comma, or what somebody was accused of. */
    private Optional<Target> claimed(Again again) {
        Span sentence = sentenceBefore(again);
        Optional<Span> of = accused(sentence).flatMap(whom -> reading.text.tokens().subList(whom.index() + 1, again.comma()).stream().filter(each -> each.lemma().equals("of")).findFirst())
                .map(each -> new Span(each.span().end(), sentence.end()));
        return of.or(() -> reading.attributions.stream().flatMap(each -> each.quote().content().stream()).filter(part -> part.start() > sentence.start() && part.start() < sentence.end())
                .reduce((first, second) -> second).map(part -> new Span(part.start(), Math.min(part.end(), sentence.end())))).map(reading.targets::of);
    }

    /**
     * What is found by other rules, with what "a move" and the like take up again for a target, and without what such a clause tells of
     * somebody else.
     *
     * @param mine what is found here
     */
    List<Found> resumed(List<Found> others, List<Found> mine) {
        List<Found> all = new ArrayList<>();
        for (Found each : others) {
            Optional<Again> again = each.target().span().flatMap(this::resumes);
            boolean foreign = mine.stream().anyMatch(one -> !one.holder().equals(each.holder()) && each.cues().getFirst().start() >= one.cues().getFirst().start()
                    && one.evidence().contains(each.cues().getFirst()) || !one.holder().equals(each.holder()) && one.cues().equals(each.cues()));
            if (!foreign) {
                all.add(again.map(taken -> each.towards(wanted(taken, others, each.holder()).orElseGet(() -> clause(taken)))).orElseGet(() -> withoutClause(each)));
            }
        }
        all.addAll(mine);
        return all;
    }

    /** "close the pool, a step the union supports", "hire officers, which Reed said would ruin it": up to the comma. */
    private Found withoutClause(Found found) {
        Optional<Span> span = found.target().span().filter(each -> found.target().entity().isEmpty());
        Span tokens = span.map(reading.text::tokensIn).orElse(new Span(0, 0));
        int which = tokens.start() + 1;
        while (which + 1 < tokens.end() && !(reading.text.token(which).word().equals(",") && (reading.text.token(which + 1).lemma().equals("which")
                || reading.text.token(which + 1).tag().equals("VBG") && ADDING.contains(reading.text.token(which + 1).lemma())))) {
            which++;
        }
        Span cut = span.map(each -> Resuming.cut(reading.text, each)).map(each -> withoutNextDeed(tokens, each)).orElse(tokens);
        Span shorter = which + 1 < tokens.end() ? reading.text.textSpan(tokens.start(), which) : cut;
        return span.isEmpty() || shorter.equals(span.get()) ? found : found.towards(reading.targets.of(shorter));
    }

    /** "what he called a witch-hunt and ruled out an inquiry", "using soldiers, contradicting a colleague": up to what is done next. */
    private Span withoutNextDeed(Span tokens, Span words) {
        boolean named = reading.text.token(tokens.start()).lemma().equals("what");
        boolean doing = reading.text.token(tokens.start()).tag().equals("VBG");
        for (int at = tokens.start() + 3; at + 1 < tokens.end(); at++) {
            Token next = reading.text.token(at + 1);
            boolean deed = named && reading.text.token(at).lemma().equals("and") && next.tag().matches("VBD|VBN") && next.hasRelation("conj") && reading.text.child(next, "nsubj").isEmpty();
            boolean beside = doing && reading.text.token(at).word().equals(",") && next.tag().equals("VBG") && !next.hasRelation("conj");
            boolean next2 = !named && next.tag().matches("VBD|VBZ|VBP") && reading.text.token(at).lemma().matches("but|and") && next.hasRelation("conj") && !tokens.contains(next.head()); // "against the decision but believed that"
            if (deed || beside || next2) {
                return reading.text.textSpan(tokens.start(), at);
            }
        }
        return words;
    }

    /** Whether a target is no more than "a move" behind a comma. */
    private Optional<Again> resumes(Span target) {
        Span tokens = reading.text.tokensIn(target);
        return tokens.isEmpty() || tokens.length() > 3 || tokens.start() < 3 ? Optional.empty()
                : again(tokens.start() - 1, reading.text.sentenceOf(reading.text.token(tokens.start()))).filter(each -> tokens.contains(each.noun().index()));
    }

    private Span sentenceBefore(Again again) {
        int start = reading.text.sentenceOf(again.noun()).first();
        return reading.text.textSpan(start, again.comma());
    }

    /** What the sentence tells before the comma. */
    private Target clause(Again again) {
        Span sentence = sentenceBefore(again);
        // "Gelder said the firm had offered a ladder, an offer the tribes turned down": what he said
        return reading.attributions.stream().flatMap(each -> each.quote().content().stream())
                .filter(part -> part.start() > sentence.start() && part.start() < sentence.end() && part.end() >= sentence.end()).findFirst()
                .map(part -> reading.targets.of(new Span(part.start(), sentence.end()))).orElseGet(() -> reading.targets.of(sentence));
    }

    /** "wants monitors, a demand": the monitors. */
    private Optional<Target> wanted(Again again, List<Found> before, EntityId holder) {
        Span sentence = sentenceBefore(again);
        return before.stream().filter(each -> each.position() == Position.FOR && !each.holder().equals(holder) && sentence.contains(each.evidence().start()) && sentence.contains(each.cues().getFirst())
                        && each.target().span().filter(span -> span.end() <= sentence.end()).isPresent())
                .reduce((first, second) -> second).map(Found::target);
    }

    /** "called", "rejected by": the first verb behind the noun that is no helping one. */
    private Optional<Token> verb(Again again) {
        int last = Math.min(again.end(), again.noun().index() + FAR);
        return reading.text.tokens().subList(again.noun().index() + 1, last).stream().takeWhile(each -> each.isWord() || each.tag().equals("POS"))
                .filter(each -> each.tag().matches("VB[DNZP]") && !HELPING.contains(each.lemma())).findFirst();
    }

    /** Who stands between the noun and the verb, or behind "by". */
    private Optional<Token> who(Again again, Token verb) {
        List<Token> all = reading.text.tokens();
        List<Token> between = all.subList(again.noun().index() + 1, verb.index());
        Optional<Token> subject = between.stream().dropWhile(each -> Set.of("that", "which").contains(each.lemma())).takeWhile(each -> !each.tag().matches("IN|TO")).filter(each -> each.isNoun() || each.tag().equals("PRP")).reduce((first, second) -> second)
                .or(() -> between.stream().filter(each -> each.isNoun() || each.tag().equals("PRP")).reduce((first, second) -> second)); // "an aide to Reed called": the aide
        int by = verb.index() + 1;
        if (subject.isPresent() || by + 1 >= again.end() || !all.get(by).lemma().equals("by")) {
            return subject;
        }
        return all.subList(by + 1, Math.min(again.end(), by + FAR)).stream().takeWhile(each -> each.tag().matches("DT|JJ.*|NN.*|POS|PRP\\$|CD|,") && !each.word().equals(","))
                .filter(Token::isNoun).reduce((first, second) -> second);
    }

    private Optional<Position> position(Token verb, Again again) {
        boolean negated = reading.text.tokens().subList(again.noun().index(), verb.index()).stream().anyMatch(each -> Scope.NEGATIONS.contains(each.word().toLowerCase(Locale.ROOT)));
        if (Appraisals.isDescribing(verb)) {
            Optional<Position> called = reading.text.tokens().subList(verb.index() + 1, again.end()).stream().takeWhile(each -> !",;.".contains(each.word()))
                    .flatMap(each -> words.evaluation(each).stream()).findFirst().map(Resumptions::ofThing);
            if (called.isPresent() && !negated) {
                return called;
            }
        }
        return words.verbs(verb.lemma()).stream().filter(each -> !each.isIdiom() && !each.slot().equals("xcomp") && !each.slot().equals("actor"))
                .filter(each -> each.words().size() == 1 || verb.index() + 1 < again.end() && reading.text.token(verb.index() + 1).lemma().equals(each.words().get(1)))
                .findFirst().flatMap(each -> negated ? each.negated() : Optional.of(each.position()));
    }

    private static Position ofThing(Position position) {
        return position == Position.DENIES ? Position.AGAINST : position == Position.AFFIRMS ? Position.FOR : position;
    }
}
