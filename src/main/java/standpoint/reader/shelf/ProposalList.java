package standpoint.reader.shelf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import standpoint.library.BeingTyped;
import standpoint.library.SearchField;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Proposal;

/** What may complete the word at the cursor, below the search box. The box keeps the keyboard and hands over the keys that choose. */
final class ProposalList extends VBox {

    static final double WIDTH = 330;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int NONE = -1;

    private final Consumer<Proposal> use;
    private final Label help = new Label();
    private List<Proposal> proposals = List.of();
    private int selected = NONE;

    ProposalList(Consumer<Proposal> use) {
        this.use = use;
        getStyleClass().add(Styles.PROPOSALS);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Proposals");
        help.getStyleClass().add(Styles.CARD_NOTE);
        help.setWrapText(true);
        setVisible(false);
    }

    /** @param typed what they may complete; none are shown where there is nothing */
    void show(List<Proposal> found, Optional<BeingTyped> typed) {
        Optional<SearchField> field = typed.flatMap(BeingTyped::field);
        proposals = typed.isPresent() ? found : List.of();
        selected = NONE;
        help.setText(field.map(one -> one.label() + ": " + one.help()).orElse("Down and Enter complete, Esc hides"));
        getChildren().clear();
        for (int i = 0; i < proposals.size(); i++) {
            getChildren().add(row(proposals.get(i), i));
        }
        getChildren().add(help);
        setVisible(!proposals.isEmpty());
    }

    private HBox row(Proposal proposal, int number) {
        Label label = new Label(proposal.label());
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label note = new Label(proposal.note());
        note.setMinWidth(proposal.text().endsWith(":") ? 0 : Region.USE_PREF_SIZE);
        note.getStyleClass().add(Styles.CARD_NOTE);
        HBox row = new HBox(8, label, note);
        row.getStyleClass().add(Styles.PROPOSAL);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(proposal.label() + ", " + proposal.note());
        row.setOnMouseEntered(entered -> select(number));
        row.setOnMouseClicked(clicked -> use.accept(proposal));
        return row;
    }

    private void select(int number) {
        selected = number;
        for (int i = 0; i < proposals.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(SELECTED, i == selected);
        }
        setAccessibleText(selected == NONE ? "Proposals" : proposals.get(selected).label());
    }

    /** Whether the list has taken the key: Down and Up choose, Enter uses what is chosen, Tab that or the first, Esc hides the list. */
    boolean press(KeyCode key) {
        if (!isVisible()) {
            return false;
        }
        switch (key) {
            case DOWN -> select(selected + 1 == proposals.size() ? NONE : selected + 1);
            case UP -> select(selected == NONE ? proposals.size() - 1 : selected - 1);
            case TAB -> use.accept(proposals.get(Math.max(0, selected)));
            case ESCAPE -> setVisible(false);
            case ENTER -> {
                if (selected == NONE) {
                    setVisible(false);
                    return false;
                }
                use.accept(proposals.get(selected));
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
