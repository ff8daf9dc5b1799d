package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.reader.look.Card;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;

/** Who says what, in text order. */
final class QuotesPane extends StackPane {

    private final ReaderState state;

    QuotesPane(ReaderState state) {
        this.state = state;
        getChildren().add(FindingsPane.of(state, new QuoteCards()));
    }

    private final class QuoteCards implements FindingsPane.Content {

        @Override
        public List<Node> all(Analysis analysis, Map<Annotation, Card> cards) {
            return analysis.quotes().stream().map(quote -> card(analysis, quote, cards)).toList();
        }

        @Override
        public List<Node> of(Analysis analysis, Dossier dossier, Map<Annotation, Card> cards) {
            List<Node> nodes = new ArrayList<>();
            if (!dossier.quotesBy().isEmpty()) {
                nodes.add(new SectionTitle(Section.QUOTES_BY, "Said by " + dossier.entity().label()));
                dossier.quotesBy().forEach(quote -> nodes.add(card(analysis, quote, cards)));
            }
            if (!dossier.quotesAbout().isEmpty()) {
                nodes.add(new SectionTitle(Section.QUOTES_ABOUT, "Said by others about " + dossier.entity().label()));
                dossier.quotesAbout().forEach(quote -> nodes.add(card(analysis, quote, cards)));
            }
            return nodes;
        }

        @Override
        public EmptyState nothing(Optional<Dossier> dossier) {
            return dossier
                    .map(chosen -> new EmptyState(Feather.MESSAGE_SQUARE, "No quotes",
                            chosen.entity().label() + " is neither quoted in this story nor spoken of in a quote."))
                    .orElseGet(() -> new EmptyState(Feather.MESSAGE_SQUARE, "No quotes found", "Nobody is quoted in this story."));
        }
    }

    private Node card(Analysis analysis, Quote quote, Map<Annotation, Card> cards) {
        String text = analysis.article().text();
        String speaker = quote.speaker().flatMap(analysis::entity).map(Entity::label)
                .or(() -> quote.source().map(source -> Words.oneLine(source.of(text)))).orElse("Unknown speaker");
        Label name = new Label(speaker);
        name.getStyleClass().add(Styles.CARD_TITLE);
        Label form = new Label(Words.of(quote.form()));
        form.setMinWidth(Region.USE_PREF_SIZE);
        form.getStyleClass().add(Styles.CARD_META);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Card card = new Card(speaker + ", " + Words.of(quote.form()) + " quote", () -> state.select(quote), new HBox(8, name, space, form),
                MarkedText.plain(Excerpt.of(text, quote.content(), List.of()).text(), Styles.CARD_TEXT));
        cards.put(quote, card);
        return card;
    }
}
