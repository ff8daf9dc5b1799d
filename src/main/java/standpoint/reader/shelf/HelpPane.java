package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import standpoint.library.SearchField;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** How a query is written, in examples; pressing one adds it to the query. */
final class HelpPane extends VBox {

    private static final Map<String, String> FORMS = forms();

    private final ReaderState state;

    HelpPane(ReaderState state) {
        this.state = state;
        List<Node> rows = new ArrayList<>();
        rows.add(title("Words"));
        FORMS.forEach((form, meaning) -> rows.add(row(form, meaning)));
        rows.add(title("Fields"));
        for (SearchField field : SearchField.values()) {
            rows.add(row(field.label() + ":", field.help()));
        }
        Label more = new Label("Fields of quotes (speaker, quote) and of stances (holder, target, stance) side by side are about one and the same: "
                + "holder:berg stance:against finds where Berg is against something.");
        more.setWrapText(true);
        more.getStyleClass().add(Styles.CARD_NOTE);
        rows.add(more);
        CardList list = new CardList();
        list.show(rows);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("harbour bridge", "both words, in any form");
        forms.put("\"harbour bridge\"", "the phrase");
        forms.put("harbour OR port", "one or the other");
        forms.put("harbour -bridge", "without a word; NOT bridge is the same");
        forms.put("(harbour OR port) bridge", "groups");
        forms.put("harb*", "words that begin so");
        forms.put("harbor~", "words like it");
        forms.put("person:=\"Anna Berg\"", "the whole name");
        forms.put("stance:against", "a position");
        forms.put("date:2024-05..2024-06", "from one month to another");
        return forms;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add(Styles.GROUP_TITLE);
        return title;
    }

    private Card row(String form, String meaning) {
        Card card = new Card(form + ", " + meaning + ", add to the query", () -> add(form), MarkedText.plain(form, Styles.CARD_TITLE),
                MarkedText.plain(meaning, Styles.GROUP_ROLE));
        card.getStyleClass().setAll(Styles.SNIPPET);
        return card;
    }

    private void add(String form) {
        String query = state.shelf().queryProperty().get().strip();
        state.shelf().queryProperty().set(query.isEmpty() ? form : query + " " + form);
        state.wishes().send(Wish.EXTEND_SEARCH);
    }
}
