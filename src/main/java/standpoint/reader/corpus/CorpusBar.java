package standpoint.reader.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Corpus;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/** Above the pictures: which one, of which stories, and about which target or outlet. */
final class CorpusBar extends FlowPane {

    private static final String ALL_TARGETS = "on all targets";
    private static final String ALL_OUTLETS = "All outlets";
    private static final double WIDEST = 220;

    private final ReaderState state;
    private final HBox views = new HBox();
    private final ToggleButton searched = new ToggleButton("Only the stories found", Icons.of(Feather.SEARCH));
    private final ComboBox<String> targets;
    private final ComboBox<String> outlets;
    private boolean filling;

    /** @param changed is run when another target or outlet was chosen */
    CorpusBar(ReaderState state, Runnable changed) {
        super(8, 6);
        setRowValignment(VPos.CENTER);
        this.state = state;
        ToggleGroup group = new ToggleGroup();
        for (CorpusView view : CorpusView.values()) {
            ToggleButton button = new ToggleButton(view.label(), Icons.of(view.icon()));
            button.setToggleGroup(group);
            button.getStyleClass().add(Styles.SEGMENT);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setUserData(view);
            button.setOnAction(pressed -> {
                button.setSelected(true); // one of them always is
                shown().ifPresent(sheet -> state.sheets().show(new Sheet.OfLibrary(view, sheet.query())));
            });
            views.getChildren().add(button);
        }
        searched.getStyleClass().add(Styles.CHOICE);
        searched.setTooltip(new Tooltip("Show only the stories that the search at the top left finds"));
        searched.setOnAction(pressed -> shown().ifPresent(sheet -> state.sheets().show(new Sheet.OfLibrary(sheet.view(), searched.isSelected() ? query() : ""))));
        state.shelf().queryProperty().subscribe(query -> searched.setDisable(query.isBlank() && !searched.isSelected()));
        targets = box("Target of the stances", ALL_TARGETS, changed);
        outlets = box("Outlet of the quotes", ALL_OUTLETS, changed);
        views.setAlignment(Pos.CENTER_LEFT);
        StackPane choices = new StackPane(targets, outlets);
        choices.setAlignment(Pos.CENTER_LEFT);
        views.minHeightProperty().bind(choices.heightProperty()); // also where the boxes find no room beside them
        getChildren().addAll(views, searched, choices);
    }

    private String query() {
        return state.shelf().queryProperty().get();
    }

    private Optional<Sheet.OfLibrary> shown() {
        return state.sheets().shownProperty().get().filter(Sheet.OfLibrary.class::isInstance).map(Sheet.OfLibrary.class::cast);
    }

    private ComboBox<String> box(String spoken, String all, Runnable changed) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setValue(all);
        box.setMaxWidth(WIDEST);
        box.setAccessibleText(spoken);
        box.valueProperty().subscribe((was, is) -> {
            if (!filling) {
                changed.run();
            }
        });
        return box;
    }

    /** Shows which picture is there. */
    void show(Sheet.OfLibrary sheet) {
        for (Node node : views.getChildren()) {
            boolean open = node.getUserData() == sheet.view();
            ((ToggleButton) node).setSelected(open);
            if (open) {
                Platform.runLater(node::requestFocus); // the keyboard comes along
            }
        }
        searched.setSelected(!sheet.query().isBlank());
        searched.setDisable(query().isBlank() && !searched.isSelected());
        show(targets, sheet.view() == CorpusView.TIME);
        show(outlets, sheet.view() == CorpusView.SHARES);
    }

    /** A box that is not shown keeps its height, so that no picture stands lower than another. */
    private static void show(ComboBox<String> box, boolean shown) {
        box.setVisible(shown);
        box.setMinWidth(shown ? USE_COMPUTED_SIZE : 0);
        box.setPrefWidth(shown ? USE_COMPUTED_SIZE : 0);
    }

    /** Offers the targets and outlets of the stories; what was chosen stays if it is among them. */
    void offer(Optional<Corpus> corpus) {
        filling = true;
        fill(targets, ALL_TARGETS, corpus.map(Corpus::targets).orElse(List.of()).stream().map(Corpora::told).distinct().toList());
        fill(outlets, ALL_OUTLETS, corpus.map(Corpus::spoken).orElse(List.of()).stream().map(Corpora::outlet).distinct().sorted().toList());
        filling = false;
    }

    private static void fill(ComboBox<String> box, String all, List<String> values) {
        String chosen = box.getValue();
        box.getItems().setAll(Stream.concat(Stream.of(all), values.stream()).toList());
        box.setValue(box.getItems().contains(chosen) ? chosen : all);
    }

    List<Corpus.Taken> chosen(Corpus corpus) {
        int target = targets.getSelectionModel().getSelectedIndex() < 1 ? Corpus.OTHER
                : corpus.targets().stream().map(Corpora::told).toList().indexOf(targets.getValue());
        return target == Corpus.OTHER ? corpus.stances() : corpus.stances().stream().filter(stance -> stance.target() == target).toList();
    }

    /** "on all targets", "on the harbour toll" */
    String aboutTarget() {
        return targets.getValue().equals(ALL_TARGETS) ? ALL_TARGETS : "on " + targets.getValue();
    }

    Optional<String> outlet() {
        return outlets.getValue().equals(ALL_OUTLETS) ? Optional.empty() : Optional.of(outlets.getValue());
    }

    /** Chosen again, it is chosen no longer. */
    void chooseOutlet(String name) {
        outlets.setValue(outlet().filter(name::equals).isPresent() ? ALL_OUTLETS : name);
    }
}
