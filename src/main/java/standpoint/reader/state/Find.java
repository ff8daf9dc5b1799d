package standpoint.reader.state;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import standpoint.article.Span;

/** Finding words within the open story. */
public final class Find {

    /** No {@link #currentProperty() current} match. */
    public static final int NONE = -1;

    private final Sight sight;
    private final Signal<List<Span>> reveals;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final ObjectProperty<List<Span>> matches = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(NONE);
    private String text = "";

    Find(Sight sight, Signal<List<Span>> reveals) {
        this.sight = sight;
        this.reveals = reveals;
        words.subscribe((was, is) -> searchAndShow());
        wholeWords.subscribe((was, is) -> searchAndShow());
        matchCase.subscribe((was, is) -> searchAndShow());
        open.subscribe((was, is) -> search());
    }

    /** Whether the user is finding words, and their marks stand on the page. */
    public BooleanProperty openProperty() {
        return open;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    /** The places found in the open story; none while nothing is sought. */
    public ObjectProperty<List<Span>> matchesProperty() {
        return matches;
    }

    /** The index of the match that was gone to last, or {@link #NONE}. */
    public IntegerProperty currentProperty() {
        return current;
    }

    /** "3 of 12"; empty while nothing is sought. */
    public String count() {
        int found = matches.get().size();
        if (!open.get() || words.get().isBlank()) {
            return "";
        }
        String total = found == WordMatcher.MOST ? found + " or more" : String.valueOf(found);
        return found == 0 ? "Not in this story" : current.get() == NONE ? total + " found" : current.get() + 1 + " of " + total;
    }

    /** Goes to the next match, or the one before, round and round. */
    public void step(int step) {
        if (!open.get()) {
            open.set(!words.get().isBlank());
        }
        int size = matches.get().size();
        if (size > 0) {
            boolean stillThere = current.get() != NONE && sight.isHere(List.of(matches.get().get(current.get())));
            int next = stillThere ? current.get() + step : step > 0 ? before(here() + 1) : before(here()) - 1;
            goTo(Math.floorMod(next, size));
        }
    }

    /** The text in which to find; the same text again changes nothing. */
    void in(String story) {
        if (!story.equals(text)) {
            text = story;
            search();
        }
    }

    private void search() {
        current.set(NONE);
        matches.set(open.get() ? WordMatcher.of(words.get(), wholeWords.get(), matchCase.get()).in(text) : List.of());
    }

    private void searchAndShow() {
        search();
        if (!matches.get().isEmpty()) {
            goTo(Math.floorMod(before(here()), matches.get().size()));
        }
    }

    private void goTo(int match) {
        current.set(match);
        reveals.send(List.of(matches.get().get(match)));
    }

    private int here() {
        return sight.placeProperty().get() - 1;
    }

    /** How many matches begin before a place. */
    private int before(int place) {
        return (int) matches.get().stream().takeWhile(match -> match.start() < place).count();
    }
}
