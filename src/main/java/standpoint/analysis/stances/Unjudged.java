package standpoint.analysis.stances;

import java.util.Set;

import standpoint.analysis.language.Token;

/** Words of a judgement that judge nothing: "no more harmful than beer", "the least bad option", "impossible to say", "more important to him", "a sad day". */
final class Unjudged {

    private static final Set<String> UNTOLD = Set.of("count", "say", "know", "overstate", "imagine", "tell", "predict", "exaggerate", "describe");
    private static final Set<String> MOMENTS = Set.of("moment", "day", "time", "week", "month", "year", "night", "morning", "season");
    private static final Set<String> OURS = Set.of("i", "we", "you", "it", "me", "us");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Reading reading;

    Unjudged(Reading reading) {
        this.reading = reading;
    }

    /** "no more harmful than beer", "the least bad option": better than it sounds. */
    boolean isNoMore(Token judging) {
        return reading.text.children(judging, "advmod").stream().anyMatch(each -> each.lemma().equals("least") || each.word().equals("least")
                || each.lemma().equals("more") && reading.scope.isNegatedByWord(each));
    }

    /** "the overcrowding is impossible": hard to bear, unlike "a deal is impossible"; "impossible to count the times". */
    boolean isHard(Token judging, Token subject) {
        boolean definite = subject.isNoun() && reading.text.child(subject, "det").filter(the -> DEFINITE.contains(the.lemma())).isPresent();
        return judging.lemma().equals("impossible") && (definite || UNTOLD.contains(subject.lemma()));
    }

    /** "more important to him": what he thinks. */
    boolean isTheirs(Token judging) {
        return reading.text.children(judging, "obl", "nmod").stream()
                .anyMatch(each -> reading.scope.isMarked(each, Set.of("to")) && each.isPronoun() && !OURS.contains(each.lemma()));
    }

    /** "it was a sad day": said of nothing before. */
    static boolean isMoment(Token judging, Token subject) {
        return subject.lemma().equals("it") && MOMENTS.contains(judging.lemma());
    }
}
