package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.article.Span;
import standpoint.library.Hit;
import standpoint.library.Relaxation;
import standpoint.library.SearchOutcome;
import standpoint.library.Snippet;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Searching;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Wish;

/** The stories that match the search, each with its best finding and passages; pressing one opens the story at these words. */
final class HitList extends VBox {

    private final ReaderState state;
    private final Label title = new Label();
    private final Button order = new Button();
    private final CardList list = new CardList();

    HitList(ReaderState state) {
        this.state = state;
        title.getStyleClass().add(Styles.LIST_TITLE);
        title.setMinWidth(USE_PREF_SIZE);
        order.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        order.setTooltip(new Tooltip("Best, newest or oldest first (Ctrl+Shift+J)"));
        order.setOnAction(pressed -> state.searching().turnOrder());
        state.searching().orderProperty().subscribe(now -> {
            order.setText(SearchWords.of(now));
            order.setAccessibleText("Order of the hits: " + SearchWords.of(now) + "; press for another");
        });
        FlowPane head = new FlowPane(title, order);
        head.getStyleClass().add(Styles.HIT_HEAD);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        state.shelf().outcomeProperty().subscribe(outcome -> outcome.ifPresent(this::show));
        state.searching().relaxationsProperty().subscribe((was, is) -> adviseAnew());
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_HITS && isVisible()) {
                list.focusFirst();
            }
        });
    }

    private void show(SearchOutcome outcome) {
        if (outcome instanceof SearchOutcome.Found found) {
            title.setText(Words.count(found.total(), "story matches", "stories match"));
            List<Node> rows = new ArrayList<>(found.hits().stream().map(this::card).toList());
            if (found.hits().isEmpty()) {
                rows.add(nothing());
            } else if (found.hits().size() < found.total()) {
                rows.add(more(found.hits().size(), found.total()));
            }
            list.show(rows);
        }
    }

    /** Of two queries that find nothing only the advice differs. */
    private void adviseAnew() {
        state.shelf().outcomeProperty().get().filter(outcome -> outcome instanceof SearchOutcome.Found found && found.hits().isEmpty()).ifPresent(this::show);
    }

    private Button more(int shown, int total) {
        Button more = new Button("Show " + Math.min(Searching.HITS, total - shown) + " more");
        more.setOnAction(pressed -> state.searching().limitProperty().set(shown + Searching.HITS));
        return more;
    }

    /** What was asked too much of, with what there is without it. */
    private EmptyState nothing() {
        List<Relaxation> relaxations = state.searching().relaxationsProperty().get();
        String advice = relaxations.isEmpty() ? "Try other words, or part of one: econom*" : "Ask less of them:";
        return new EmptyState(Feather.SEARCH, "No story matches", advice, relaxations.stream().map(this::relaxation).toArray(Node[]::new));
    }

    private Button relaxation(Relaxation relaxation) {
        Button button = new Button(relaxation.label() + "  " + relaxation.stories());
        button.getStyleClass().addAll(Styles.CHOICE);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(relaxation.label() + ": " + Words.count(relaxation.stories(), "story", "stories")));
        button.setAccessibleText(relaxation.label() + ", " + Words.count(relaxation.stories(), "story", "stories"));
        button.setOnAction(pressed -> state.searching().ask(relaxation.question()));
        return button;
    }

    private Node card(Hit hit) {
        List<Node> lines = new ArrayList<>();
        lines.add(MarkedText.plain(hit.story().title(), Styles.CARD_TITLE));
        Label source = new Label(StoryCell.sourceOf(hit.story()));
        source.getStyleClass().add(Styles.STORY_SOURCE);
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        lines.add(source);
        hit.finding().ifPresent(finding -> lines.add(finding(hit, finding)));
        hit.snippets().forEach(snippet -> lines.add(snippet(hit, snippet)));
        if (!hit.versions().isEmpty()) {
            lines.add(new AlsoIn(hit, state));
        }
        return new Card(hit.story().title(), () -> open(hit, firstWords(hit)), lines.toArray(Node[]::new));
    }

    private Node finding(Hit hit, Hit.Finding finding) {
        Card card = new Card(finding.label(), () -> open(hit, List.of(finding.where())),
                MarkedText.plain(finding.label(), Styles.GROUP_ROLE), MarkedText.plain(Words.oneLine(finding.text()), Styles.CARD_TEXT));
        card.getStyleClass().setAll(Styles.SNIPPET, Styles.FINDING);
        return card;
    }

    private Node snippet(Hit hit, Snippet snippet) {
        Card card = new Card(snippet.text(), () -> open(hit, wordsOf(snippet)),
                MarkedText.of(snippet.text(), snippet.matches(), Styles.CARD_TEXT, Styles.MATCH));
        card.getStyleClass().setAll(Styles.SNIPPET);
        return card;
    }

    private static List<Span> firstWords(Hit hit) {
        return hit.finding().map(finding -> List.of(finding.where()))
                .orElseGet(() -> hit.snippets().stream().findFirst().map(HitList::wordsOf).orElse(List.of()));
    }

    /** The matching words in the article's text; the whole passage where none is marked. */
    private static List<Span> wordsOf(Snippet snippet) {
        int start = snippet.where().start();
        List<Span> words = snippet.matches().stream().map(match -> new Span(start + match.start(), start + match.end())).toList();
        return words.isEmpty() ? List.of(snippet.where()) : words;
    }

    private void open(Hit hit, List<Span> words) {
        state.searching().memory().remember(state.searching().question());
        state.storyRequests().send(new StoryRequest(hit.story().id(), words));
    }
}
