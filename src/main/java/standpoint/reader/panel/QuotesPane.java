package standpoint.reader.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.Speakers;
import standpoint.review.Review;

/** Who says what: by speaker or in text order, all of it or what the filter lets through. */
final class QuotesPane extends VBox {

    private final ReaderState state;

    QuotesPane(ReaderState state) {
        this.state = state;
        Notes notes = new Notes();
        CardList list = FindingsPane.of(state, SideTab.QUOTES, notes, new QuoteCards(), state.quoteList().viewProperty(), state.reviewing().rejectedShownProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        QuoteBar bar = new QuoteBar(state, list);
        state.pageProperty().subscribe(page -> {
            boolean some = page.flatMap(Page::analysis).filter(analysis -> !analysis.quotes().isEmpty()).isPresent();
            bar.setVisible(some);
            bar.setManaged(some);
        });
        getChildren().addAll(bar, notes, list);
    }

    private QuoteView view() {
        return state.quoteList().viewProperty().get();
    }

    private final class QuoteCards implements FindingsPane.Content {

        @Override
        public void all(Analysis analysis, Rows rows) {
            addRejected(analysis, Optional.empty(), rows);
            addHidden(analysis.quotes(), rows);
            add(analysis, analysis.quotes(), rows);
        }

        @Override
        public void of(Analysis analysis, Dossier dossier, Rows rows) {
            addRejected(analysis, Optional.of(dossier.entity().id()), rows);
            addHidden(dossier.quotes(), rows);
            if (!view().of(dossier.quotesBy()).isEmpty()) {
                rows.add(Section.QUOTES_BY, "Said by " + dossier.entity().label());
                view().listed(dossier.quotesBy()).forEach(quote -> rows.add(quote, () -> card(analysis, quote, false)));
            }
            if (!view().of(dossier.quotesAbout()).isEmpty()) {
                rows.add(Section.QUOTES_ABOUT, "Said by others about " + dossier.entity().label());
                add(analysis, dossier.quotesAbout(), rows);
            }
        }

        @Override
        public EmptyState nothing(Optional<Dossier> dossier) {
            return dossier
                    .map(chosen -> new EmptyState(Feather.MESSAGE_SQUARE, "No quotes",
                            chosen.entity().label() + " is neither quoted in this story nor spoken of in a quote."))
                    .orElseGet(() -> new EmptyState(Feather.MESSAGE_SQUARE, "No quotes found", "Nobody is quoted in this story."));
        }
    }

    /** @param speaker of whom they are wanted; of all where it is empty */
    private void addRejected(Analysis analysis, Optional<EntityId> speaker, Rows rows) {
        List<Quote> rejected = state.review().map(Review::rejectedQuotes).orElse(List.of()).stream()
                .filter(quote -> speaker.isEmpty() || quote.speaker().equals(speaker)).toList();
        Rejected.add(state, rejected, rows, quote -> card(analysis, quote, true));
    }

    private void add(Analysis analysis, List<Quote> quotes, Rows rows) {
        List<Quote> shown = view().listed(quotes);
        if (view().order() != QuoteView.Order.SPEAKER) {
            shown.forEach(quote -> rows.add(quote, () -> card(analysis, quote, true)));
            return;
        }
        Map<Optional<Dossier>, List<Quote>> bySpeaker = Actors.groups(shown, quote -> quote.speaker().flatMap(state::dossier));
        bySpeaker.forEach((speaker, said) -> speaker.ifPresent(known -> {
            rows.add(() -> head(known));
            said.forEach(quote -> rows.add(quote, () -> card(analysis, quote, false)));
        }));
        List<Quote> byNobodyKnown = bySpeaker.getOrDefault(Optional.<Dossier>empty(), List.of());
        if (!byNobodyKnown.isEmpty()) {
            rows.add(QuotesPane::unknown);
            byNobodyKnown.forEach(quote -> rows.add(quote, () -> card(analysis, quote, true)));
        }
    }

    private Node head(Dossier speaker) {
        EntityId id = speaker.entity().id();
        return Actors.head(state, speaker.entity(), swatch(state.pageProperty().get().map(Page::speakers).flatMap(speakers -> speakers.colour(id))));
    }

    /** The speaker's colour on the page. */
    private Node swatch(Optional<Integer> colour) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(Styles.SWATCH, Styles.ofSpeaker(colour));
        swatch.visibleProperty().bind(state.quoteList().speakerColoursProperty());
        swatch.managedProperty().bind(state.quoteList().speakerColoursProperty());
        return swatch;
    }

    private static Node unknown() {
        Label title = new Label("Unknown speakers");
        title.getStyleClass().addAll(Styles.GROUP_TITLE, Styles.UNKNOWN);
        return title;
    }

    private Card card(Analysis analysis, Quote quote, boolean named) {
        Optional<Integer> colour = state.pageProperty().get().map(Page::speakers).flatMap((Speakers speakers) -> speakers.colour(quote));
        return new QuoteCard(state, analysis, quote, named ? Optional.of(swatch(colour)) : Optional.empty()).card();
    }

    private void addHidden(List<Quote> quotes, Rows rows) {
        int shown = view().of(quotes).size();
        if (shown < quotes.size()) {
            rows.note(() -> new Hidden(shown, quotes.size(), "quote", "", () -> state.quoteList().viewProperty().set(view().everything())));
        }
    }
}
