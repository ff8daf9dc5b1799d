package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.article.Span;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Snippet;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;

/** The stories that match the search, each with its best finding and passages; pressing one opens the story at these words. */
final class HitList extends VBox {

    private final ReaderState state;
    private final Label title = new Label();
    private final CardList list = new CardList();

    HitList(ReaderState state) {
        this.state = state;
        title.getStyleClass().add(Styles.LIST_TITLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        state.shelf().outcomeProperty().subscribe(outcome -> outcome.ifPresent(this::show));
    }

    private void show(SearchOutcome outcome) {
        if (outcome instanceof SearchOutcome.Found found) {
            String shown = found.hits().size() < found.total() ? ", the best " + found.hits().size() + " shown" : "";
            title.setText(Words.count(found.total(), "story matches", "stories match") + shown);
            list.show(found.hits().isEmpty()
                    ? List.of(new EmptyState(Feather.SEARCH, "Nothing found", "No story has all these words. Try fewer, or part of a word: econom*"))
                    : found.hits().stream().map(this::card).toList());
        }
    }

    private Node card(Hit hit) {
        List<Node> lines = new ArrayList<>();
        lines.add(MarkedText.plain(hit.story().title(), Styles.CARD_TITLE));
        Label source = new Label(StoryCell.sourceOf(hit.story()));
        source.getStyleClass().add(Styles.STORY_SOURCE);
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
        state.storyRequests().send(new StoryRequest(hit.story().id(), words));
    }
}
