package standpoint.reader.state;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** What of the open story is selected, and what the side panel shows of it. */
public final class Selection {

    private final ObservableValue<Optional<Page>> page;
    private final Signal<List<Span>> reveals;
    private final ObjectProperty<Optional<EntityId>> entity = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Annotation>> finding = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<SideTab> tab = new SimpleObjectProperty<>(SideTab.STANCES);
    private final BooleanProperty details = new SimpleBooleanProperty(true);
    private final Signal<Section> sections = new Signal<>();

    Selection(ObservableValue<Optional<Page>> page, Signal<List<Span>> reveals) {
        this.page = page;
        this.reveals = reveals;
    }

    /** The selected entity of the open story. */
    public ObjectProperty<Optional<EntityId>> entityProperty() {
        return entity;
    }

    /** The selected quote, stance or mention of the open story. */
    public ObjectProperty<Optional<Annotation>> findingProperty() {
        return finding;
    }

    public ObjectProperty<SideTab> tabProperty() {
        return tab;
    }

    /** Whether the card of the selected entity shows more than its name. */
    public BooleanProperty detailsProperty() {
        return details;
    }

    /** Parts of a tab to bring to sight. */
    public Signal<Section> sections() {
        return sections;
    }

    /** What the open story has of the selected entity. */
    public Optional<Dossier> dossier() {
        return entity.get().flatMap(id -> page.getValue().flatMap(open -> open.dossiers().of(id)));
    }

    public Optional<Entity> selectedEntity() {
        return dossier().map(Dossier::entity);
    }

    /** The selected quote, if a quote is what is selected. */
    public Optional<Quote> selectedQuote() {
        return finding.get().filter(Quote.class::isInstance).map(Quote.class::cast);
    }

    /** The selected stance, if a stance is what is selected. */
    public Optional<Stance> selectedStance() {
        return finding.get().filter(Stance.class::isInstance).map(Stance.class::cast);
    }

    /** Who is selected, or else who says what is selected or stands behind it. */
    public Optional<EntityId> actor() {
        return entity.get().or(() -> finding.get().flatMap(Selection::actorOf));
    }

    /** Who says it or stands behind it. */
    public static Optional<EntityId> actorOf(Annotation finding) {
        return switch (finding) {
            case Quote quote -> quote.speaker();
            case Stance stance -> Optional.of(stance.holder());
            case Mention mention -> Optional.empty(); // whose entity is selected with it
        };
    }

    /** Selects an entity and turns to a tab that has something of it. */
    public void select(EntityId id) {
        finding.set(Optional.empty());
        entity.set(Optional.of(id));
        dossier().ifPresent(chosen -> tab.set(chosen.bestTab(tab.get())));
    }

    /** Selects a quote, stance or mention, turns to its tab if it has one, and shows its words on the page. */
    public void select(Annotation annotation) {
        turnTo(annotation);
        reveals.send(annotation.spans());
    }

    /** The same where its words are in sight already. */
    void turnTo(Annotation annotation) {
        if (dossier().filter(chosen -> !chosen.holds(annotation)).isPresent()) {
            entity.set(Optional.empty());
        }
        finding.set(Optional.of(annotation));
        switch (annotation) {
            case Stance stance -> tab.set(SideTab.STANCES);
            case Quote quote -> tab.set(SideTab.QUOTES);
            case Mention mention -> {} // the entity's card shows it, above all tabs
        }
    }

    /** Turns to a part of what is found of the selected entity. */
    public void show(Section section) {
        tab.set(section.tab());
        sections.send(section);
    }

    /** Before a revised page comes: whom it does not know cannot stay selected. */
    void leave(Page revised) {
        finding.set(Optional.empty());
        if (entity.get().filter(id -> revised.dossiers().of(id).isEmpty()).isPresent()) {
            entity.set(Optional.empty());
        }
    }

    public void clear() {
        finding.set(Optional.empty());
        entity.set(Optional.empty());
    }
}
