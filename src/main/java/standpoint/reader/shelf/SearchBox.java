package standpoint.reader.shelf;

import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.article.Span;
import standpoint.library.BeingTyped;
import standpoint.library.SearchOutcome;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Proposal;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;
import standpoint.reader.state.Wish;

/** Where the query is written, with the tools for it; below it what is wrong with it, if anything, and the conditions that stand. */
final class SearchBox extends VBox {

    private final ReaderState state;
    private final Searching searching;
    private final CustomTextField field = new CustomTextField();
    private final Label message = new Label();
    private final ProposalList proposals;
    private final FilterChips chips;

    SearchBox(ReaderState state) {
        this.state = state;
        searching = state.searching();
        getStyleClass().add(Styles.SEARCH_BOX);
        proposals = new ProposalList(this::complete);
        chips = new FilterChips(state, field::requestFocus);
        setUpField();
        message.setWrapText(true);
        message.getStyleClass().add(Styles.SEARCH_MESSAGE);
        state.shelf().outcomeProperty().subscribe(this::tell);
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_SEARCH) {
                field.requestFocus();
                field.selectAll();
            } else if (wish == Wish.EXTEND_SEARCH) {
                field.requestFocus();
                field.end();
            }
        });
        getChildren().addAll(field, new SearchTools(state), chips, message);
        searching.proposalsProperty().subscribe(found -> proposals.show(found, searching.typedProperty().get()));
        proposals.visibleProperty().subscribe(now -> tell());
        searching.answeredProperty().subscribe(now -> tell());
        state.shelf().queryProperty().subscribe(now -> tell());
    }

    private void setUpField() {
        field.setPromptText("Search all stories");
        field.setAccessibleText("Search all stories");
        field.setAccessibleHelp("Words, phrases in quotation marks, and fields such as person: or date:. Down goes to proposals and hits.");
        field.setLeft(Icons.of(Feather.SEARCH));
        field.textProperty().bindBidirectional(state.shelf().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.caretPositionProperty().subscribe((was, is) -> lookAtCursor());
        field.focusedProperty().subscribe((was, is) -> lookAtCursor());
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().add(Styles.TOOL);
        clear.setAccessibleText("Clear the search");
        clear.setFocusTraversable(false);
        clear.setOnAction(pressed -> searching.clear());
        state.shelf().queryProperty().subscribe(query -> field.setRight(query.isEmpty() ? null : clear));
    }

    /** What stands over the window below this box, because it is wider than its place here. */
    ProposalList proposals() {
        return proposals;
    }

    /** Whether it is told that the query cannot be read. */
    ObservableValue<Boolean> mistakeProperty() {
        return message.visibleProperty();
    }

    /** The field by which the proposals hang. */
    CustomTextField field() {
        return field;
    }

    /** The text and its cursor change one after the other; both are as they should be once that is done. */
    private void lookAtCursor() {
        Platform.runLater(() -> {
            int cursor = Math.min(field.getCaretPosition(), field.getLength());
            Optional<BeingTyped> typed = field.isFocused() ? BeingTyped.at(field.getText(), cursor) : Optional.empty();
            searching.typedProperty().set(typed);
        });
    }

    private void complete(Proposal proposal) {
        searching.typedProperty().get().map(BeingTyped::where).filter(where -> where.end() <= field.getLength()).ifPresent(where -> {
            boolean spaced = proposal.text().endsWith(" ") && where.end() < field.getLength() && field.getText().charAt(where.end()) == ' ';
            replace(where, spaced ? proposal.text().stripTrailing() : proposal.text());
        });
        field.requestFocus();
    }

    private void replace(Span where, String text) {
        field.replaceText(where.start(), where.end(), text);
        field.positionCaret(where.start() + text.length());
    }

    private void tell() {
        Optional<String> problem = state.shelf().outcomeProperty().get()
                .flatMap(outcome -> outcome instanceof SearchOutcome.BadQuery bad ? Optional.of(bad.message()) : Optional.empty());
        boolean current = searching.answeredProperty().get().equals(state.shelf().queryProperty().get());
        boolean shown = problem.isPresent() && current && !proposals.isVisible(); // who is offered the rest need not be told that it is missing
        message.setText(problem.orElse(""));
        message.setVisible(shown);
        message.setManaged(shown);
    }

    private void press(KeyEvent event) {
        if (proposals.press(event.getCode())) {
            event.consume();
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case ESCAPE -> used = leave();
            case ENTER -> searching.memory().remember(searching.question());
            case DOWN -> state.wishes().send(Wish.FOCUS_HITS);
            case BACK_SPACE -> used = field.getCaretPosition() == 0 && field.getSelectedText().isEmpty() && chips.focusLast();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /** First what stands beside the search, then the search itself. */
    private boolean leave() {
        if (searching.paneProperty().get() != SearchPane.NONE) {
            searching.paneProperty().set(SearchPane.NONE);
            return true;
        }
        boolean something = searching.isActive();
        searching.clear();
        return something;
    }
}
