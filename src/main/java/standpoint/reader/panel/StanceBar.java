package standpoint.reader.panel;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.CardList;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceList;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StanceView.Layout;

/** Above the stances: what stands together, the order, and the filter by words and confidence, which unfolds on demand. */
final class StanceBar extends VBox {

    private static final int SUREST = 95;
    private static final int STEP = 5;

    private final StanceList list;

    StanceBar(ReaderState state, CardList cards) {
        list = state.stanceList();
        getStyleClass().add(Styles.LIST_BAR);
        FilterFold filter = new FilterFold(state, list.filterProperty(), cards);
        FlowPane tools = new FlowPane(4, 4, layouts(), new HBox(order(), filter.button("Filter the stances")));
        CustomTextField words = words();
        VBox choices = new VBox(6, words, threshold());
        filter.unfold(SideTab.STANCES, choices, words);
        getChildren().addAll(tools, choices);
        state.pageProperty().subscribe((was, is) -> {
            if (!was.map(Page::article).equals(is.map(Page::article))) {
                list.viewProperty().set(list.view().words("")); // of the next story, other words matter
            }
        });
    }

    private HBox layouts() {
        HBox box = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (Layout layout : Layout.values()) {
            ToggleButton button = new ToggleButton(layout.label());
            button.setToggleGroup(group);
            button.getStyleClass().add(Styles.SEGMENT);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(layout.help()));
            button.setAccessibleText(layout.help());
            button.setOnAction(pressed -> {
                button.setSelected(true); // one of them always is
                list.viewProperty().set(list.view().layout(layout));
            });
            list.viewProperty().subscribe(view -> button.setSelected(view.layout() == layout));
            box.getChildren().add(button);
        }
        return box;
    }

    private ToggleButton order() {
        ToggleButton order = QuoteBar.tool(Feather.BAR_CHART, "Surest first instead of in text order", "Ctrl+Shift+U");
        order.setOnAction(pressed -> list.viewProperty().set(list.view().surestFirst(order.isSelected())));
        list.viewProperty().subscribe(view -> {
            order.setSelected(view.surestFirst());
            order.setDisable(view.layout() == Layout.MATRIX);
        });
        return order;
    }

    private CustomTextField words() {
        CustomTextField words = new CustomTextField();
        words.setLeft(Icons.of(Feather.FILTER));
        words.setPromptText("Words in holder, target or evidence");
        words.setAccessibleText("Filter the stances by words");
        words.getStyleClass().add(Styles.FILTER);
        words.textProperty().subscribe((was, is) -> list.viewProperty().set(list.view().words(is)));
        list.viewProperty().subscribe(view -> {
            if (!words.getText().equals(view.words())) {
                words.setText(view.words());
            }
        });
        return words;
    }

    private HBox threshold() {
        Slider slider = new Slider(0, SUREST, list.view().surerThan());
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText("Least confidence of the stances shown, in per cent");
        slider.setTooltip(new Tooltip("Hides stances that were read with less confidence"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((was, is) -> list.viewProperty().set(list.view().surerThan(STEP * (int) Math.round(is.doubleValue() / STEP))));
        Label number = new Label();
        number.setMinWidth(36);
        number.getStyleClass().add(Styles.CARD_NOTE);
        list.viewProperty().subscribe(view -> {
            if (Math.abs(slider.getValue() - view.surerThan()) > STEP / 2.0) {
                slider.setValue(view.surerThan());
            }
            number.setText(said(view));
        });
        Label name = new Label("Sure at least");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(slider);
        name.getStyleClass().add(Styles.CARD_NOTE);
        HBox line = new HBox(8, name, slider, number);
        line.getStyleClass().add(Styles.CARD_LINE);
        return line;
    }

    private static String said(StanceView view) {
        return view.surerThan() == 0 ? "any" : view.surerThan() + " %";
    }
}
