package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import atlantafx.base.controls.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.library.Story;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.ReaderState;

/** All quotes or all stances of an actor, with a filter and a choice of orders. */
final class EvidenceList<T> extends VBox {

    /** What the list is of. */
    private record Matter<T>(String word, List<T> all, List<T> byTarget, Function<T, Story> story, Function<T, String> text, Function<T, String> target,
            Function<T, Card> card) {}

    private final Matter<T> matter;
    private final CardList list = new CardList();
    private final Label count = new Label();
    private Listing listing = Listing.ALL;

    private EvidenceList(Matter<T> matter, List<Listing.Order> orders) {
        this.matter = matter;
        count.getStyleClass().add(Styles.CARD_NOTE);
        count.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(8, filter(), orders(orders), count);
        bar.getStyleClass().add(Styles.LIST_BAR);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list);
        refresh();
    }

    static Node ofStances(ReaderState state, Dossier dossier) {
        EvidenceCards cards = new EvidenceCards(state);
        String who = dossier.actor().name();
        return new EvidenceList<>(new Matter<>("stance", dossier.stances(), dossier.targets().stream().flatMap(line -> line.stances().stream()).toList(),
                Dossier.Stand::story, stand -> Words.of(stand.position()) + " " + stand.target() + " " + stand.words(), Dossier.Stand::target,
                stand -> cards.of(who, stand)), List.of(Listing.Order.values()));
    }

    static Node ofQuotes(ReaderState state, Dossier dossier) {
        EvidenceCards cards = new EvidenceCards(state);
        return new EvidenceList<>(new Matter<>("quote", dossier.quotes(), dossier.quotes(), Dossier.Statement::story, Dossier.Statement::words, quote -> "",
                quote -> cards.of(dossier.actor().name(), quote)), List.of(Listing.Order.NEWEST, Listing.Order.OLDEST, Listing.Order.OUTLET));
    }

    private CustomTextField filter() {
        CustomTextField filter = new CustomTextField();
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setPromptText("Words, outlet, title or date");
        filter.setAccessibleText("Filter the " + matter.word + "s by words, outlet, title or date");
        filter.getStyleClass().add(Styles.FILTER);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe((was, is) -> {
            listing = listing.words(is);
            refresh();
        });
        return filter;
    }

    private ComboBox<Listing.Order> orders(List<Listing.Order> orders) {
        ComboBox<Listing.Order> box = new ComboBox<>();
        box.getItems().setAll(orders);
        box.setValue(listing.order());
        box.setAccessibleText("Order of the " + matter.word + "s");
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Listing.@Nullable Order order) {
                return order == null ? "" : order.label();
            }

            @Override
            public Listing.Order fromString(String label) {
                throw new UnsupportedOperationException("nobody writes here: " + label);
            }
        });
        box.valueProperty().subscribe((was, is) -> {
            listing = listing.order(is);
            refresh();
        });
        return box;
    }

    private void refresh() {
        boolean byTarget = listing.order() == Listing.Order.TARGET;
        List<T> shown = listing.of(byTarget ? matter.byTarget : matter.all, matter.story, matter.text);
        List<Supplier<Node>> rows = new ArrayList<>();
        String group = "";
        for (T each : shown) {
            String its = switch (listing.order()) {
                case TARGET -> Words.oneLine(matter.target.apply(each));
                case OUTLET -> matter.story.apply(each).outlet().orElse("No outlet given");
                case NEWEST, OLDEST -> "";
            };
            if (!its.equalsIgnoreCase(group)) {
                rows.add(() -> new SectionTitle(its));
            }
            group = its;
            rows.add(() -> matter.card.apply(each));
        }
        if (rows.isEmpty()) {
            rows.add(() -> matter.all.isEmpty() ? new EmptyState(Feather.MESSAGE_SQUARE, "No " + matter.word + "s", "The stories have none of this actor.")
                    : new EmptyState(Feather.FILTER, "No match", "No " + matter.word + " has all these words."));
        }
        count.setText(shown.size() < matter.all.size() ? shown.size() + " of " + matter.all.size() : Words.count(shown.size(), matter.word));
        list.showAsNeeded(rows);
    }
}
