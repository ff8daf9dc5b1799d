package standpoint.reader.panel;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Quote;
import standpoint.reader.look.CardList;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;

/** Above the quotes: their order, the switch for speaker colours, and the filter, which unfolds on demand. */
final class QuoteBar extends VBox {

    private final ReaderState state;
    private final FlowPane choices = new FlowPane();

    QuoteBar(ReaderState state, CardList cards) {
        this.state = state;
        getStyleClass().add(Styles.LIST_BAR);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        FilterFold filter = new FilterFold(state, state.quoteList().filterProperty(), cards);
        HBox tools = new HBox(order(), space, colours(), filter.button("Filter the quotes"));
        addChoices();
        filter.unfold(SideTab.QUOTES, choices, choices.getChildren().getFirst());
        getChildren().addAll(tools, choices);
    }

    private QuoteView view() {
        return state.quoteList().viewProperty().get();
    }

    private HBox order() {
        HBox order = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (QuoteView.Order one : QuoteView.Order.values()) {
            ToggleButton button = new ToggleButton(switch (one) {
                case TEXT -> "In text order";
                case SPEAKER -> "By speaker";
                case SUREST -> "Surest";
            });
            button.setToggleGroup(group);
            button.getStyleClass().add(Styles.SEGMENT);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip("In text order, by speaker or those found with most confidence first (Ctrl+Shift+S)"));
            button.setOnAction(pressed -> {
                button.setSelected(true); // one of them always is
                state.quoteList().viewProperty().set(view().order(one));
            });
            state.quoteList().viewProperty().subscribe(view -> {
                if (view.order() == one) {
                    button.setSelected(true);
                }
            });
            order.getChildren().add(button);
        }
        return order;
    }

    private ToggleButton colours() {
        ToggleButton colours = tool(Feather.DROPLET, "Colour the quotes on the page by speaker", "Ctrl+Shift+B");
        colours.selectedProperty().bindBidirectional(state.quoteList().speakerColoursProperty());
        return colours;
    }

    /** A switch with a sign alone. */
    static ToggleButton tool(Feather icon, String text, String key) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        button.getStyleClass().addAll(Styles.TOOL, Styles.SWITCH);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text + " (" + key + ")"));
        button.setAccessibleText(text);
        return button;
    }

    private void addChoices() {
        for (Quote.Form form : Quote.Form.values()) {
            choose(Words.of(form), "Show " + Words.of(form) + " quotes", view -> view.forms().contains(form), (view, on) -> view.with(form, on));
        }
        for (Quote.Kind kind : Quote.Kind.values()) {
            choose(Words.of(kind), "Show what is of the kind " + Words.of(kind), view -> view.kinds().contains(kind), (view, on) -> view.with(kind, on));
        }
        choose("uncertain", "Show quotes that were found with little confidence", QuoteView::doubtful, QuoteView::doubtful);
    }

    private void choose(String word, String spoken, Predicate<QuoteView> isOn,
            BiFunction<QuoteView, Boolean, QuoteView> turned) {
        ToggleButton choice = new ToggleButton(word);
        choice.getStyleClass().add(Styles.CHOICE);
        choice.setAccessibleText(spoken);
        choice.setTooltip(new Tooltip(spoken));
        choice.setOnAction(pressed -> state.quoteList().viewProperty().set(turned.apply(view(), choice.isSelected())));
        state.quoteList().viewProperty().subscribe(view -> choice.setSelected(isOn.test(view)));
        choices.getChildren().add(choice);
    }
}
