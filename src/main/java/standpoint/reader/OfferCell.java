package standpoint.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import standpoint.reader.look.Styles;

/** An offer in a list: its sign and name, and at the right what tells it from others. */
final class OfferCell extends ListCell<Offer> {

    /** Notes up to this width are never cut. */
    private static final double WHOLE_NOTE = 170;

    private final Label label = new Label();
    private final Label note = new Label() {

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(WHOLE_NOTE, computePrefWidth(height)); // the name gives way to it, as half of a date tells nothing
        }
    };
    private final HBox box = new HBox(10, label, note);

    OfferCell() {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        note.getStyleClass().add(Styles.KEY_NAME);
        note.setAlignment(Pos.CENTER_RIGHT);
        box.setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(() -> box.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()))); // or it ends where its words do
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Offer choice, boolean empty) {
        super.updateItem(choice, empty);
        boolean shown = !empty && choice != null;
        setGraphic(shown ? box : null);
        if (choice != null && shown) {
            label.setText(choice.label());
            label.setGraphic(choice.icon().get());
            note.setText(choice.note());
            setAccessibleText(choice.label() + ", " + choice.note());
        }
    }
}
