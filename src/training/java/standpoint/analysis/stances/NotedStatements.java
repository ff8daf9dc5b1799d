package standpoint.analysis.stances;

import java.util.List;
import java.util.Set;

import standpoint.analysis.Position;

/**
 * The statements of a story with notes, as they are learnt from.
 *
 * @param found    what was found in the story by other means
 * @param features of each statement by itself
 * @param shown    the positions that each shows by the notes
 */
record NotedStatements(NotedStory story, List<Found> found, List<Statement> statements, List<int[]> features, List<Set<Position>> shown) {

    static NotedStatements of(NotedStory story, AllFinders finders, Tone tone, StanceWords words) {
        List<Found> found = finders.in(story.reading());
        StatementFeatures features = new StatementFeatures(story.reading(), tone, words, found);
        List<Statement> statements = new Statements(story.reading()).find();
        return new NotedStatements(story, found, statements, statements.stream().map(features::of).toList(), statements.stream().map(story::positions).toList());
    }
}
