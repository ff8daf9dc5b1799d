package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Position;
import standpoint.article.Span;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Sentence;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.review.Claim;
import standpoint.review.Who;

/** Asks how a finding is to be instead, or what an own stance is. */
final class ChangeSheet extends VBox {

    private static final int LONGEST_WORDS = 240;
    private static final String OWN = "added by you";

    private final ReaderState state;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label targetHead = heading("On what");
    private final TextField target = new TextField();
    private final Label positionHead = heading("Position");
    private final ToggleGroup positions = new ToggleGroup();
    private final FlowPane choices = new FlowPane(4, 4);
    private final Label whoHead = heading("");
    private final ActorPicker picker = new ActorPicker();
    private final Button save = new Button("Save", Icons.of(Feather.CHECK));
    /** What is done once it is saved. */
    private Runnable done = () -> {};

    ChangeSheet(ReaderState state) {
        this.state = state;
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.CHANGE_SHEET);
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(Styles.CARD_NOTE);
        target.setAccessibleText("On what");
        for (Position position : Position.values()) {
            choices.getChildren().add(choice(position));
        }
        VBox.setVgrow(picker, Priority.SOMETIMES);
        save.setDefaultButton(true);
        save.setOnAction(pressed -> save());
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> positions.getSelectedToggle() == null && choices.isManaged()
                || picker.list().getSelectionModel().getSelectedItem() == null || target.isManaged() && target.getText().isBlank(),
                positions.selectedToggleProperty(), choices.managedProperty(), picker.list().getSelectionModel().selectedItemProperty(),
                target.managedProperty(), target.textProperty()));
        getChildren().addAll(title, words, targetHead, target, positionHead, choices, whoHead, picker, buttons());
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    private HBox buttons() {
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> state.overlayProperty().set(Overlay.NONE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(10, space, cancel, save);
    }

    private ToggleButton choice(Position position) {
        ToggleButton button = new ToggleButton(null, Icons.badge(position));
        button.getStyleClass().add(Styles.SEGMENT);
        button.setAccessibleText(Words.of(position));
        button.setUserData(position);
        button.setToggleGroup(positions);
        button.setOnAction(pressed -> button.setSelected(true)); // one of them always is
        return button;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add(Styles.GROUP_TITLE);
        return heading;
    }

    /** Asks about the selected finding. */
    void openChange() {
        state.review().ifPresent(review -> state.reviewing().atHand().ifPresent(finding -> {
            Analysis analysis = review.analysis();
            switch (Claim.of(analysis, finding).orElseThrow()) {
                case Claim.OfStance stance -> {
                    open(analysis, "Change the stance", stance, true);
                    select(Optional.of(stance.position()));
                    done = () -> picker.picked().ifPresent(who -> state.reviewing().change(finding, stance.with(who, position())));
                    Optional.ofNullable(positions.getSelectedToggle()).map(Node.class::cast).ifPresent(Node::requestFocus);
                }
                case Claim.OfQuote quote -> {
                    open(analysis, "Who says this?", quote, false);
                    done = () -> picker.picked().ifPresent(who -> state.reviewing().change(finding, quote.with(who)));
                    picker.field().requestFocus();
                }
            }
        }));
    }

    /** Asks for a stance that was not found, on the words that are selected. */
    void openOwn() {
        state.analysis().ifPresent(analysis -> state.reviewing().evidence().ifPresent(at -> {
            String text = analysis.article().text();
            List<Span> evidence = at.stream().map(span -> Sentence.around(text, span)).distinct().toList();
            Optional<Span> selected = state.reviewing().wordsProperty().get();
            target.setText(selected.map(span -> Words.oneLine(span.of(text))).orElse(""));
            show("Add a stance of your own", evidence, text, true, true);
            select(Optional.empty());
            picker.open(analysis, Optional.empty());
            whoHead.setText("Who takes it");
            done = () -> picker.picked().ifPresent(who -> state.reviewing().add(own(who, evidence, selected, text)));
            target.requestFocus();
        }));
    }

    private Claim.OfStance own(Who who, List<Span> evidence, Optional<Span> selected, String text) {
        String named = Words.oneLine(target.getText());
        Optional<Span> place = selected.filter(span -> Words.oneLine(span.of(text)).equals(named));
        return new Claim.OfStance(who, position(), Optional.empty(), named, place, evidence, List.of(), Optional.empty(), OWN);
    }

    private void open(Analysis analysis, String asked, Claim claim, boolean position) {
        show(asked, claim.spans(), analysis.article().text(), position, false);
        picker.open(analysis, claim.who());
        whoHead.setText(position ? "Who takes it" : "Speaker");
    }

    private void show(String asked, List<Span> evidence, String text, boolean position, boolean own) {
        title.setText(asked);
        String all = evidence.stream().map(span -> Words.oneLine(span.of(text))).collect(Collectors.joining(" … "));
        words.setText("“" + (all.length() > LONGEST_WORDS ? all.substring(0, LONGEST_WORDS) + "…" : all).replaceAll("^[“\"]|[”\"]$", "") + "”");
        List.of(positionHead, choices).forEach(node -> show(node, position));
        List.of(targetHead, target).forEach(node -> show(node, own));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void select(Optional<Position> position) {
        positions.selectToggle(positions.getToggles().stream().filter(toggle -> position.filter(toggle.getUserData()::equals).isPresent()).findFirst().orElse(null));
    }

    private Position position() {
        return (Position) positions.getSelectedToggle().getUserData();
    }

    /** The sheet is gone before it is done, so that the keyboard is back where it was. */
    private void save() {
        state.overlayProperty().set(Overlay.NONE);
        done.run();
    }
}
