package standpoint.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import standpoint.analysis.Entity;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** What the page's colours and lines mean. */
final class Legend extends HBox {

    Legend() {
        getStyleClass().add(Styles.LEGEND);
        setMinWidth(Region.USE_PREF_SIZE);
        for (Entity.Kind kind : new Entity.Kind[] {Entity.Kind.PERSON, Entity.Kind.ORGANIZATION, Entity.Kind.PLACE}) {
            getChildren().add(key(Words.of(kind), Styles.of(kind)));
        }
        getChildren().add(key("Quote", Styles.QUOTE));
    }

    private static Label key(String word, String style) {
        Label label = new Label(word);
        label.getStyleClass().addAll(Styles.KEY, style);
        return label;
    }
}
