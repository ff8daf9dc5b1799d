package standpoint.analysis.stances;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** A story with what a careful reader noted on it: every stance, at each place where it shows. */
record NotedStory(String name, Reading reading, List<Note> notes) {

    /** Half of the words have to be the same. */
    private static final double COMMON = 0.5;

    /**
     * A stance.
     *
     * @param holders   names that are right for who takes it
     * @param positions those that are fair
     * @param evidence  the words that show it
     * @param target    the words that name what it is about
     */
    record Note(List<String> holders, Set<Position> positions, Span evidence, Span target) {}

    NotedStory {
        notes = List.copyOf(notes);
    }

    /** The notes that a statement is the evidence for. */
    List<Note> notesOn(Statement statement) {
        return notes.stream().filter(each -> isHolder(statement.holder(), each) && isEvidence(statement, each)).toList();
    }

    /** The positions that a statement shows. */
    Set<Position> positions(Statement statement) {
        Set<Position> positions = EnumSet.noneOf(Position.class);
        notesOn(statement).forEach(each -> positions.addAll(each.positions()));
        return positions;
    }

    boolean isHolder(EntityId id, Note note) {
        Entity entity = reading.cast.entity(id);
        return note.holders().stream().anyMatch(name -> SeesawNames.isSame(SeesawNames.words(name), SeesawNames.words(entity.name())));
    }

    private boolean isEvidence(Statement statement, Note note) {
        long common = statement.words().stream().filter(word -> word.isWord() && word.span().overlaps(note.evidence())).count();
        long own = statement.words().stream().filter(Token::isWord).count();
        Span noted = reading.text.tokensIn(note.evidence());
        long theirs = reading.text.tokens().subList(noted.start(), noted.end()).stream().filter(Token::isWord).count();
        return common > 0 && common >= COMMON * Math.min(own, theirs);
    }

    /** Whether a stretch of the text and the words that were noted are mostly the same. */
    boolean isEvidence(Span span, Note note) {
        ParsedText text = reading.text;
        Span found = text.tokensIn(span);
        Span noted = text.tokensIn(note.evidence());
        int common = Math.min(found.end(), noted.end()) - Math.max(found.start(), noted.start());
        return common > 0 && common >= COMMON * Math.min(found.length(), noted.length());
    }
}
