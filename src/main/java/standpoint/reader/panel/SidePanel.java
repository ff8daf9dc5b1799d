package standpoint.reader.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import standpoint.analysis.Analysis;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;

/** The right side: the selected entity, if any, above one tab for each kind of finding. */
public final class SidePanel extends VBox {

    /** The card leaves more than half of the panel to the tabs. */
    private static final double CARD_SHARE = 0.45;

    /** From this width on all three tabs have their whole names, with counts of three figures. */
    private static final double ROOM_FOR_ALL = 334;

    private final ReaderState state;
    private final TabPane tabs = new TabPane();
    private final Map<SideTab, Tab> byKind = new EnumMap<>(SideTab.class);

    public SidePanel(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.PANEL);
        tabs.setAccessibleText("What was found");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (SideTab kind : SideTab.values()) {
            Tab tab = new Tab(kind.label(), pane(kind));
            byKind.put(kind, tab);
            tabs.getTabs().add(tab);
        }
        VBox.setVgrow(tabs, Priority.ALWAYS);
        EntityCard card = new EntityCard(state);
        card.maxHeightProperty().bind(heightProperty().multiply(CARD_SHARE));
        getChildren().addAll(card, tabs);
        state.selection().tabProperty().subscribe(kind -> tabs.getSelectionModel().select(byKind.get(kind)));
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        state.pageProperty().subscribe(now -> label());
        state.selection().entityProperty().subscribe(now -> label());
        widthProperty().subscribe(now -> label());
    }

    private void chosen(Tab tab) {
        byKind.forEach((kind, one) -> {
            if (one.equals(tab)) {
                state.selection().tabProperty().set(kind);
            }
        });
    }

    private Node pane(SideTab kind) {
        return switch (kind) {
            case STANCES -> new StancesPane(state);
            case ENTITIES -> new EntitiesPane(state);
            case QUOTES -> new QuotesPane(state);
        };
    }

    private void label() {
        Optional<Analysis> analysis = state.analysis().filter(found -> found.limitation().isEmpty());
        byKind.forEach((kind, tab) -> {
            String name = getWidth() > 0 && getWidth() < ROOM_FOR_ALL ? kind.brief() : kind.label();
            tab.setText(analysis.map(found -> name + "  " + count(kind, found)).orElse(name));
        });
    }

    private int count(SideTab kind, Analysis analysis) {
        Optional<Dossier> chosen = state.selection().dossier();
        return switch (kind) {
            case STANCES -> chosen.map(Dossier::stances).orElse(analysis.stances()).size();
            case ENTITIES -> analysis.entities().size();
            case QUOTES -> chosen.map(Dossier::quotes).orElse(analysis.quotes()).size();
        };
    }
}
