package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Question;
import standpoint.library.SavedSearch;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchMemory;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;
import standpoint.reader.state.Wish;

/** The searches that have a name, to run, rename and delete, and the latest ones. */
final class SavedPane extends VBox {

    private final ReaderState state;
    private final Searching searching;
    private final SearchMemory memory;
    private final TextField name = new TextField();
    private final Button save = new Button("Save", Icons.of(Feather.BOOKMARK));
    private final HBox saving = new HBox(6, name, save);
    private final Label hint = new Label();
    private final CardList list = new CardList();
    private Optional<SavedSearch> renamed = Optional.empty();

    SavedPane(ReaderState state) {
        this.state = state;
        searching = state.searching();
        memory = searching.memory();
        getStyleClass().add(Styles.SAVED);
        name.setPromptText("Name of this search");
        name.setAccessibleText("Name to save this search by");
        name.getStyleClass().add(Styles.FILTER);
        name.setOnAction(entered -> save());
        name.textProperty().subscribe(now -> tell());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(pressed -> save());
        hint.setWrapText(true);
        hint.getStyleClass().add(Styles.CARD_NOTE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(saving, hint, list);
        memory.saved().subscribe(this::refresh);
        memory.recent().subscribe(this::refresh);
        memory.deletedProperty().subscribe(this::refresh);
        refresh();
        searching.paneProperty().subscribe(now -> tell());
        state.shelf().queryProperty().subscribe(now -> tell());
        searching.filtersProperty().subscribe(now -> tell());
        state.wishes().listen(wish -> {
            if (wish == Wish.NAME_SEARCH) {
                offerName();
            }
        });
    }

    private void offerName() {
        searching.paneProperty().set(SearchPane.SAVED);
        if (searching.isActive()) {
            name.setText(SearchWords.of(searching.question()));
            name.requestFocus();
            name.selectAll();
        }
    }

    private void tell() {
        boolean active = searching.isActive();
        saving.setVisible(active);
        saving.setManaged(active);
        save.setDisable(name.getText().isBlank());
        hint.setText(!active ? "Search for something, and it can be saved here by a name."
                : memory.named(name.getText()).isPresent() ? "There is a search of this name; saving replaces it." : SearchWords.of(searching.question()));
    }

    private void save() {
        if (!name.getText().isBlank() && searching.isActive()) {
            memory.save(name.getText(), searching.question());
            state.notes().send("Search saved as " + name.getText().strip());
            name.clear();
        }
    }

    private void refresh() {
        List<Node> rows = new ArrayList<>();
        rows.add(title("Saved"));
        memory.saved().forEach(search -> rows.add(row(search)));
        if (memory.saved().isEmpty()) {
            rows.add(note("Nothing is saved yet."));
        }
        memory.deletedProperty().get().ifPresent(search -> {
            Button back = quiet("Bring back “" + search.name() + "”", Feather.ROTATE_CCW, memory::undelete);
            rows.add(back);
        });
        rows.add(title("Recent"));
        memory.recent().forEach(question -> rows.add(recent(question)));
        if (memory.recent().isEmpty()) {
            rows.add(note("What you search for with Enter, or open a hit of, is listed here."));
        } else {
            rows.add(quiet("Forget recent searches", Feather.TRASH_2, memory::forgetRecent));
        }
        list.show(rows);
    }

    private Node row(SavedSearch search) {
        SavedRow row = new SavedRow(search, () -> run(search.question()), () -> memory.delete(search), chosen -> {
            renamed = Optional.empty();
            memory.rename(search, chosen);
            refresh();
        }, () -> {
            renamed = Optional.of(search);
            refresh();
        });
        if (renamed.filter(search::equals).isPresent()) {
            row.rename(memory);
        }
        return row;
    }

    private Card recent(Question question) {
        String words = SearchWords.of(question);
        Card card = new Card("Search again: " + words, () -> run(question), MarkedText.plain(words, Styles.CARD_TEXT));
        card.getStyleClass().setAll(Styles.SNIPPET);
        return card;
    }

    private void run(Question question) {
        searching.ask(question);
        memory.remember(question);
        searching.paneProperty().set(SearchPane.NONE);
        state.wishes().send(Wish.FOCUS_SEARCH);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add(Styles.GROUP_TITLE);
        return title;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add(Styles.CARD_NOTE);
        return note;
    }

    private static Button quiet(String text, Feather icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
