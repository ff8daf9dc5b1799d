package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Stands that are told by pointing at the one before: "Reed does not", "neither will Reed", "so does Reed". Parsers lose their way here: the words count. */
final class Ellipses {

    private static final double SURE = 0.6;
    private static final Set<String> HELPING = Set.of("do", "will", "would", "have", "be");
    private static final Set<String> SAME = Set.of("so", "neither", "nor");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "would", "will");
    private static final int FAR = 2;
    private static final Set<String> CLOSING = Set.of(".", ";", ":", ",", "but", "and", "”", "\"");
    private static final Set<String> INSTEAD = Set.of("but", "while", "though", "although", "whereas", ";", ",");
    private static final Pattern NOT = Pattern.compile("(?i)\\bnot\\b|n[’']t\\b|\\bnever\\b");
    /** "Nor will the next mayor of Tarn": where the name may end. */
    private static final int LONGEST_NAME = 6;

    private final Reading reading;

    Ellipses(Reading reading) {
        this.reading = reading;
    }

    /** The stances that such words hand on, of those found so far. */
    List<Found> inherited(List<Found> found) {
        LastStands last = new LastStands(reading, found);
        List<Found> more = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            String word = token.word().toLowerCase(Locale.ROOT);
            if (word.equals("not") || word.equals("n't") || word.equals("n’t")) {
                whoDoesNot(token).ifPresent(who -> hand(who, token, reading.text.token(token.index() - 1), opposite(token, who, last), more));
            } else if ((SAME.contains(word) || word.equals("as")) && isHelping(token.index() + 1)) {
                whoToo(token).ifPresent(who -> hand(who, token, reading.text.token(token.index() + 1), last.ofOthers(token, reading.entityAt(who).stream().toList(), 1), more));
            }
        }
        for (Token verb : reading.text.tokens()) {
            if (doesToo(verb)) {
                Token who = reading.text.token(verb.index() - 1);
                hand(who, verb, reading.text.token(verb.index() + 1), last.ofOthers(verb, reading.entityAt(who).stream().toList(), 1), more);
            }
            if (doesInstead(verb)) {
                Token who = reading.text.token(verb.index() - 1);
                hand(who, verb, verb, last.ofOthers(verb, reading.entityAt(who).stream().toList(), 0).filter(this::isNegated).map(each -> turned(each, Position.FOR)), more);
            }
            if (turnsAway(verb)) {
                turned(verb, last, more);
            }
        }
        return more;
    }

    /** "Reed does too." */
    private boolean doesToo(Token helping) {
        int next = helping.index() + 1;
        return isHelping(helping.index()) && helping.index() > reading.text.sentenceOf(helping).first() && next + 1 < reading.text.tokens().size()
                && Set.of("too", "likewise").contains(reading.text.token(next).lemma()) && !reading.text.token(next + 1).isWord();
    }

    /** "The mayor did not want it, but residents did": with nothing behind the helping word. */
    private boolean doesInstead(Token helping) {
        int at = helping.index();
        boolean last = at + 1 >= reading.text.tokens().size() || CLOSING.contains(reading.text.token(at + 1).word());
        boolean joined = reading.text.tokens().subList(Math.max(reading.text.sentenceOf(helping).first(), at - LONGEST_NAME), at).stream().anyMatch(each -> INSTEAD.contains(each.lemma()));
        return isHelping(at) && last && joined && at > 0 && reading.text.token(at - 1).isNoun() && reading.entityAt(reading.text.token(at - 1)).isPresent();
    }

    /** Whether the stand is against something as whoever takes it "does not want" it. */
    private boolean isNegated(Found stand) {
        return stand.position() == Position.AGAINST && stand.cues().stream().anyMatch(cue -> NOT.matcher(cue.of(reading.text.text())).find());
    }

    /** "could no longer do so", "changed her mind" */
    private boolean turnsAway(Token verb) {
        int next = verb.index() + 1;
        boolean so = verb.lemma().equals("do") && next < reading.text.tokens().size() && reading.text.token(next).lemma().equals("so");
        boolean noLonger = so && reading.scope.isNegatedByWord(verb);
        boolean mind = Reversals.TURNING.contains(verb.lemma()) && verb.tag().matches("VBD|VBN") && !reading.scope.isNegated(verb)
                && reading.text.child(verb, "obj").filter(each -> Reversals.VIEWS.contains(each.lemma())).isPresent() && !isOfOld(verb) && reading.scope.auxiliary(verb, MAYBE).isEmpty();
        return (noLonger || mind) && !reading.scope.isAsked(verb) && !reading.scope.isOpen(verb);
    }

    /** "Berg, who initially backed a cap, changed her mind": today's stand is told elsewhere, if at all. */
    private boolean isOfOld(Token verb) {
        return reading.text.tokensOf(reading.text.sentenceOf(verb)).stream().anyMatch(each -> each.index() < verb.index() && IdleVerbs.FORMERLY.contains(each.lemma()));
    }

    /** Whoever does so no longer, or has changed his mind, stands where he did not stand before. */
    private void turned(Token verb, LastStands last, List<Found> more) {
        List<Span> cues = reading.cues(verb);
        Span evidence = reading.evidence(verb, reading.reach(verb), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()));
        for (EntityId holder : reading.doers.of(verb)) {
            last.of(holder, verb, FAR).flatMap(stand -> switch (stand.position()) {
                case FOR -> Optional.of(turned(stand, Position.AGAINST));
                case AGAINST -> Optional.of(turned(stand, Position.FOR));
                case AFFIRMS, DENIES, DOUBTS, UNDECIDED -> Optional.empty();
            }).ifPresent(now -> more.add(reading.found(holder, now.target(), now.position(), evidence, cues, verb, SURE)));
        }
    }

    /** "Reed does not.": who stands before the helping word, where nothing follows. */
    private Optional<Token> whoDoesNot(Token not) {
        int next = not.index() + 1;
        boolean last = next >= reading.text.tokens().size() || reading.text.token(next).sentence() != not.sentence()
                || CLOSING.contains(reading.text.token(next).word());
        return last && not.index() > 1 && isHelping(not.index() - 1) ? Optional.of(reading.text.token(not.index() - 2))
                .filter(each -> each.sentence() == not.sentence() && !each.lemma().equals("it") && reading.entityAt(each).isPresent() && !isConditional(not)) : Optional.empty();
    }

    /** "a strike if the board did not" */
    private boolean isConditional(Token not) {
        return reading.text.tokens().subList(Math.max(0, not.index() - LONGEST_NAME), not.index()).stream()
                .anyMatch(each -> each.sentence() == not.sentence() && Set.of("if", "unless", "whether").contains(each.lemma()));
    }

    private Optional<Token> whoToo(Token so) {
        return reading.text.tokens().stream().skip(so.index() + 2L).limit(LONGEST_NAME).takeWhile(each -> each.sentence() == so.sentence() && !each.isVerb())
                .filter(each -> reading.entityAt(each).isPresent()).reduce((first, second) -> second);
    }

    private boolean isHelping(int index) {
        return index < reading.text.tokens().size() && HELPING.contains(reading.text.token(index).lemma());
    }

    private Optional<Found> opposite(Token word, Token who, LastStands last) {
        return last.ofOthers(word, reading.entityAt(who).stream().toList(), 1).flatMap(stand -> switch (stand.position()) {
            case FOR -> Optional.of(turned(stand, Position.AGAINST));
            case AFFIRMS -> Optional.of(turned(stand, Position.DENIES));
            case AGAINST, DENIES, DOUBTS, UNDECIDED -> Optional.empty();
        });
    }

    private static Found turned(Found stand, Position position) {
        return new Found(stand.holder(), stand.target(), position, stand.evidence(), stand.cues(), stand.quote(), stand.allegedBy(), stand.confidence(), stand.because());
    }

    private void hand(Token who, Token word, Token helping, Optional<Found> stand, List<Found> more) {
        if (stand.isEmpty() || reading.scope.isAsked(word) || reading.entityAt(who).equals(stand.get().target().entity())) {
            return;
        }
        List<Span> cues = List.of(word.span().cover(helping.span()));
        Span evidence = reading.evidence(word, reading.phrase(who));
        reading.entityAt(who).map(holder -> reading.found(holder, stand.get().target(), stand.get().position(), evidence, cues, word, SURE))
                .ifPresent(each -> more.add(each.allegedBy().filter(stand.get().holder()::equals).isPresent() ? each.told(SURE) : each)); // "Reed sided with it, as did Holm": not by Reed's word
    }
}
