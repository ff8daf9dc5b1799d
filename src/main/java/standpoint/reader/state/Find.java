package standpoint.reader.state;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;


/** Finding words within the open story. */
public final class Find {

    private final Places places;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private String text = "";

    Find(Sight sight) {
        places = new Places(sight);
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
    public Places places() {
        return places;
    }

    /** "3 of 12"; empty while nothing is sought. */
    public String count() {
        int found = places.allProperty().get().size();
        if (!open.get() || words.get().isBlank()) {
            return "";
        }
        return found == 0 ? "Not in this story"
                : found == WordMatcher.MOST ? places.count().replace(String.valueOf(found), found + " or more") : places.count();
    }

    /** Goes to the next match, or the one before, round and round. */
    public void step(int step) {
        if (!open.get()) {
            open.set(!words.get().isBlank());
        }
        places.step(step);
    }

    /** The text in which to find; the same text again changes nothing. */
    void in(String story) {
        if (!story.equals(text)) {
            text = story;
            search();
        }
    }

    private void search() {
        places.set(List.of()); // whatever was current is no longer
        places.set(open.get() ? WordMatcher.of(words.get(), wholeWords.get(), matchCase.get()).in(text) : List.of());
    }

    private void searchAndShow() {
        search();
        places.goToNearest();
    }
}
