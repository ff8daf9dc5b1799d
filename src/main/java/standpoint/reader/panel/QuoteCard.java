package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.reader.look.Card;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Copying;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.ReaderState;

/** One quote: the words, by whom and with what cue, how sure that is, and a way to copy it with its source. */
final class QuoteCard {

    private final ReaderState state;
    private final Analysis analysis;
    private final Quote quote;
    private final Optional<Node> swatch;
    private final Verdict verdict;

    /** @param swatch the speaker's colour; with it the card names the speaker, who is otherwise named above it */
    QuoteCard(ReaderState state, Analysis analysis, Quote quote, Optional<Node> swatch) {
        this.state = state;
        this.analysis = analysis;
        this.quote = quote;
        this.swatch = swatch;
        verdict = new Verdict(state, quote);
    }

    Card card() {
        String spoken = Words.speaker(analysis, quote) + ", " + Words.of(quote.form()) + " quote" + (doubtful() ? ", uncertain" : "") + verdict.spoken();
        Card card = new Card(spoken, () -> state.selection().select(quote));
        swatch.ifPresent(colour -> card.getChildren().add(speaker(colour)));
        String words = Excerpt.of(analysis.article().text(), quote.content(), List.of()).text();
        card.getChildren().add(MarkedText.plain(words, Styles.CARD_TEXT));
        verdict.foundAs().map(QuoteCard::note).ifPresent(card.getChildren()::add);
        card.getChildren().add(foot());
        if (doubtful()) {
            card.getStyleClass().add(Styles.DOUBTFUL);
        }
        verdict.addTo(card);
        List<MenuItem> items = new ArrayList<>(verdict.items());
        items.add(CardTools.item(CardTools.COPY, Feather.COPY, () -> Copying.withSource(state, analysis, quote)));
        items.add(CardTools.item("Copy the words alone", Feather.FILE_TEXT, () -> Copying.words(state, analysis, quote)));
        CardTools.menu(card, items.toArray(MenuItem[]::new));
        return card;
    }

    private HBox speaker(Node colour) {
        Label name = new Label(Words.speaker(analysis, quote));
        name.setWrapText(true);
        name.getStyleClass().add(Styles.CARD_TITLE);
        HBox line = new HBox(6, colour, name);
        line.getStyleClass().add(Styles.CARD_LINE);
        return line;
    }

    private HBox foot() {
        Label note = note();
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        Label form = new Label(Words.of(quote.form()));
        form.setMinWidth(Region.USE_PREF_SIZE);
        form.getStyleClass().add(Styles.CARD_META);
        HBox foot = new HBox(6, note);
        if (doubtful()) {
            foot.getChildren().add(CardTools.doubt(quote.confidence()));
        }
        if (verdict.isDecided()) {
            foot.getChildren().add(verdict.badge());
        }
        foot.getChildren().addAll(form, CardTools.copy(Words.speaker(analysis, quote), () -> Copying.withSource(state, analysis, quote)));
        foot.getStyleClass().add(Styles.CARD_LINE);
        return foot;
    }

    private Label note() {
        List<String> notes = new ArrayList<>();
        if (quote.kind() != Quote.Kind.SPEECH) {
            notes.add(Words.of(quote.kind()));
        }
        quote.cue().ifPresent(cue -> notes.add("“" + Words.oneLine(cue.of(analysis.article().text())) + "”"));
        quote.reportedBy().flatMap(analysis::entity).map(Entity::label).ifPresent(reporter -> notes.add("reported by " + reporter));
        return note(notes.isEmpty() ? "no cue" : notes.stream().collect(Collectors.joining(" · ")));
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add(Styles.CARD_NOTE);
        return note;
    }

    private boolean doubtful() {
        return !verdict.isDecided() && QuoteView.isDoubtful(quote);
    }
}
