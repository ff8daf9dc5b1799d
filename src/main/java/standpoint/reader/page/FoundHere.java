package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Words;
import standpoint.reader.state.Copying;
import standpoint.reader.state.Marking;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/** The list of all that was found at one place of the text, where names, quotes and stances lie over each other. */
final class FoundHere {

    /** What the list needs for itself; any other key closes it and does what it always does. */
    private static final Set<KeyCode> OF_THE_LIST = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE,
            KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);

    private final ReaderState state;
    private final StyleClassedTextArea area;
    private final Supplier<Optional<Findings>> findings;
    private final ContextMenu menu = new ContextMenu();

    FoundHere(ReaderState state, StyleClassedTextArea area, Supplier<Optional<Findings>> findings) {
        this.state = state;
        this.area = area;
        this.findings = findings;
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!OF_THE_LIST.contains(event.getCode())) {
                menu.hide();
                Event.fireEvent(area, event.copyFor(area, area));
                event.consume();
            }
        });
    }

    void hide() {
        menu.hide();
    }

    /** Whether more than one thing that the page marks was found at {@code index}. */
    boolean overlaps(int index) {
        Set<Marking> shown = state.looks().shownProperty().get();
        return findings.get().filter(found -> {
            long entities = found.entitiesAt(index).stream().filter(entity -> shown.contains(Marking.of(entity.kind()))).count();
            int quotes = shown.contains(Marking.QUOTES) ? found.quotesAt(index).size() : 0;
            int stances = shown.contains(Marking.STANCES) ? found.stancesAt(index).size() : 0;
            return entities + quotes + stances > 1;
        }).isPresent();
    }

    /** Shows the list beside a point of the screen, if anything was found at {@code index}. */
    void offer(int index, double screenX, double screenY) {
        menu.hide();
        findings.get().ifPresent(found -> state.analysis().ifPresent(analysis -> menu.getItems().setAll(itemsAt(index, found, analysis))));
        if (!menu.getItems().isEmpty()) {
            menu.show(area, screenX, screenY);
        }
    }

    /** The same below the words that were last pointed at, be it by mouse or keys. */
    void offerAtPlace() {
        int index = Math.max(0, state.sight().placeProperty().get() - 1);
        Optional<Bounds> words = index < area.getLength() ? area.getCharacterBoundsOnScreen(index, index + 1) : Optional.empty();
        boolean any = findings.get().filter(found -> !found.entitiesAt(index).isEmpty() || !found.quotesAt(index).isEmpty() || !found.stancesAt(index).isEmpty())
                .isPresent();
        if (any && words.isPresent()) {
            offer(index, words.get().getMinX(), words.get().getMaxY());
        } else {
            state.notes().send("Nothing was found where you are; N, Shift+N and M go to what was");
        }
    }

    private List<MenuItem> itemsAt(int index, Findings found, Analysis analysis) {
        List<MenuItem> items = new ArrayList<>();
        found.entitiesAt(index).forEach(entity -> items.add(of(entity)));
        found.quotesAt(index).forEach(quote -> items.add(of(quote, analysis)));
        found.stancesAt(index).forEach(stance -> items.add(of(stance, analysis)));
        if (state.reviewing().wordsProperty().get().isPresent()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(item("Add a stance on the selected words…", Icons.of(Feather.PLUS_CIRCLE), () -> state.overlayProperty().set(Overlay.ADD_STANCE)));
        }
        found.quoteAt(index).ifPresent(quote -> {
            items.add(new SeparatorMenuItem());
            items.add(item("Copy the quote with its source", Icons.of(Feather.COPY), () -> Copying.withSource(state, analysis, quote)));
        });
        return items;
    }

    private MenuItem of(Entity entity) {
        return item(entity.label(), Icons.of(entity.kind()), () -> state.selection().select(entity.id()));
    }

    private MenuItem of(Quote quote, Analysis analysis) {
        return item("Quote: " + Words.speaker(analysis, quote), Icons.of(Feather.MESSAGE_SQUARE), () -> state.selection().select(quote));
    }

    private MenuItem of(Stance stance, Analysis analysis) {
        return item("Stance: " + analysis.requireEntity(stance.holder()).label() + ", " + Words.of(stance.position()) + ": "
                + Words.oneLine(stance.target().text()), Icons.of(Feather.FLAG), () -> state.selection().select(stance));
    }

    private static MenuItem item(String words, FontIcon icon, Runnable action) {
        MenuItem item = new MenuItem(words, icon);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
