package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.LinearTrainer.Choice;
import standpoint.article.Span;

/**
 * The statements of a story with notes, as they are learnt from.
 *
 * @param features of each statement by itself
 * @param shown    the positions that each shows by the notes
 * @param targets  for each note what the statement may be about, and what it is about
 */
record NotedStatements(List<Statement> statements, List<int[]> features, List<Set<Position>> shown, List<Choice> targets) {

    /** What fits a noted target less well is another one. */
    private static final double FITS = 0.3;
    private static final double SAME_HEAD = 0.6;
    private static final double SAME_NOUN = 0.5;
    private static final double SAME_NAME = 0.8;

    static NotedStatements of(NotedStory story, AllFinders finders, Tone tone, StanceWords words) {
        List<Found> found = finders.in(story.reading());
        StatementFeatures features = new StatementFeatures(story.reading(), tone, words, found);
        StatementTargets targets = new StatementTargets(story.reading(), tone, found);
        List<Statement> statements = new Statements(story.reading()).find();
        List<Choice> choices = new ArrayList<>();
        statements.forEach(each -> story.notesOn(each).forEach(note -> choice(story, each, note, targets).ifPresent(choices::add)));
        return new NotedStatements(statements, statements.stream().map(features::of).toList(), statements.stream().map(story::positions).toList(), choices);
    }

    private static Optional<Choice> choice(NotedStory story, Statement statement, NotedStory.Note note, StatementTargets targets) {
        List<StatementTargets.Option> all = targets.of(statement);
        int best = -1;
        double fits = FITS;
        for (int i = 0; i < all.size(); i++) {
            double fit = fit(story.reading(), all.get(i), note.target());
            best = fit > fits ? i : best;
            fits = Math.max(fits, fit);
        }
        Position position = note.positions().iterator().next();
        return best < 0 ? Optional.empty() : Optional.of(new Choice(all.stream().map(each -> targets.features(statement, each, position)).toList(), best));
    }

    /** How well a target fits the words that were noted: 1 for the same ones. */
    private static double fit(Reading reading, StatementTargets.Option option, Span noted) {
        Span theirs = reading.text.tokensIn(noted);
        double same = option.target().span().map(reading.text::tokensIn).map(mine -> {
            double common = Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start());
            return Math.max(0, common / (mine.length() + theirs.length() - common));
        }).orElse(0.0);
        if (theirs.isEmpty()) {
            return same;
        }
        Token head = reading.text.headOf(theirs.start(), theirs.end());
        boolean name = head.isProperNoun() && reading.cast.at(head).filter(who -> option.target().entity().filter(who.id()::equals).isPresent()).isPresent();
        boolean noun = head.isNoun() && !head.isProperNoun() && option.head().isNoun() && head.lemma().equals(option.head().lemma());
        return Math.max(Math.max(same, name ? SAME_NAME : 0), option.head().equals(head) ? SAME_HEAD : noun ? SAME_NOUN : 0);
    }
}
