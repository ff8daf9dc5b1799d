package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Matter;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceMatrix;
import standpoint.reader.state.StanceView;
import standpoint.review.Review;

/** Who stands where: by actor, by target, by position, or as a matrix; all of it or what the filter lets through. */
final class StancesPane extends VBox {

    private final ReaderState state;

    StancesPane(ReaderState state) {
        this.state = state;
        Notes notes = new Notes();
        CardList list = FindingsPane.of(state, SideTab.STANCES, notes, new StanceCards(), state.stanceList().viewProperty(),
                state.reviewing().rejectedShownProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        StanceBar bar = new StanceBar(state, list);
        state.pageProperty().subscribe(page -> {
            boolean some = page.flatMap(Page::analysis).filter(analysis -> !analysis.stances().isEmpty()).isPresent();
            bar.setVisible(some);
            bar.setManaged(some);
        });
        getChildren().addAll(bar, notes, list);
    }

    private StanceView view() {
        return state.stanceList().view();
    }

    private final class StanceCards implements FindingsPane.Content {

        @Override
        public void all(Analysis analysis, Rows rows) {
            addRejected(analysis, stance -> true, rows);
            if (analysis.stances().isEmpty()) {
                return;
            }
            List<Stance> shown = withHidden(analysis, analysis.stances(), rows);
            if (view().layout() == StanceView.Layout.MATRIX && !shown.isEmpty()) {
                rows.add(() -> new MatrixPane(state, analysis, StanceMatrix.of(analysis, view().inTextOrder(analysis, analysis.stances()))));
            } else {
                add(analysis, shown, rows);
            }
        }

        @Override
        public void of(Analysis analysis, Dossier dossier, Rows rows) {
            if (view().layout() == StanceView.Layout.MATRIX) {
                all(analysis, rows); // it marks the selected one's row and column instead
                return;
            }
            Optional<EntityId> id = Optional.of(dossier.entity().id());
            addRejected(analysis, stance -> stance.target().entity().equals(id) || Optional.of(stance.holder()).equals(id), rows);
            if (dossier.stances().isEmpty()) {
                return;
            }
            withHidden(analysis, dossier.stances(), rows);
            List<Stance> by = view().of(analysis, dossier.stancesBy());
            if (!by.isEmpty()) {
                rows.add(Section.STANCES_BY, "Where " + dossier.entity().label() + " stands");
                if (view().layout() == StanceView.Layout.ACTOR) {
                    by.forEach(stance -> rows.add(stance, () -> new StanceCard(state, analysis, stance).ofHolder()));
                } else {
                    add(analysis, by, rows);
                }
            }
            List<Stance> about = view().of(analysis, dossier.stancesAbout());
            if (!about.isEmpty()) {
                rows.add(Section.STANCES_TOWARDS, "Where others stand on " + dossier.entity().label());
                add(analysis, about, rows);
            }
        }

        @Override
        public EmptyState nothing(Optional<Dossier> dossier) {
            return dossier
                    .map(chosen -> new EmptyState(Feather.FLAG, "No stance found",
                            "The story does not say where " + chosen.entity().label() + " stands, nor how others stand towards " + chosen.entity().label() + "."))
                    .orElseGet(() -> new EmptyState(Feather.FLAG, "No stances found",
                            "Nobody in this story takes a side in words that could be read with confidence."));
        }
    }

    /** Those that the filter lets through; above them a line that tells how many it hides. */
    private List<Stance> withHidden(Analysis analysis, List<Stance> stances, Rows rows) {
        List<Stance> shown = view().of(analysis, stances);
        if (shown.size() < stances.size()) {
            String why = view().surerThan() == 0 ? "" : "from " + view().surerThan() + " %";
            rows.note(() -> new Hidden(shown.size(), stances.size(), "stance", why, () -> state.stanceList().viewProperty().set(view().everything())));
        }
        if (shown.isEmpty()) {
            rows.add(() -> new EmptyState(Feather.FILTER, "No match", "No stance here passes the filter."));
        }
        return shown;
    }

    private void addRejected(Analysis analysis, Predicate<Stance> concerned, Rows rows) {
        List<Stance> rejected = state.review().map(Review::rejectedStances).orElse(List.of()).stream().filter(concerned).toList();
        Rejected.add(state, rejected, rows, stance -> new StanceCard(state, analysis, stance).ofBoth());
    }

    private void add(Analysis analysis, List<Stance> shown, Rows rows) {
        switch (view().layout()) {
            case ACTOR, MATRIX -> addByActor(analysis, shown, rows);
            case TARGET -> addByTarget(analysis, shown, rows);
            case POSITION -> addByPosition(analysis, shown, rows);
        }
    }

    private void addByActor(Analysis analysis, List<Stance> shown, Rows rows) {
        Actors.groups(shown, Stance::holder).forEach((holder, held) -> {
            rows.add(() -> Actors.head(state, analysis.requireEntity(holder)));
            held.forEach(stance -> rows.add(stance, () -> new StanceCard(state, analysis, stance).ofHolder()));
        });
    }

    /** What several actors take sides on comes first. */
    private void addByTarget(Analysis analysis, List<Stance> shown, Rows rows) {
        List<Matter> matters = new ArrayList<>(Matter.of(analysis, shown));
        matters.sort(Comparator.comparingInt(matter -> matter.holders().size() > 1 ? 0 : 1));
        for (Matter matter : matters) {
            rows.add(() -> new MatterHead(state, analysis, matter));
            matter.stances().forEach(stance -> rows.add(stance, () -> new StanceCard(state, analysis, stance).onTarget(matter.title())));
        }
    }

    private void addByPosition(Analysis analysis, List<Stance> shown, Rows rows) {
        var groups = Actors.groups(shown, Stance::position);
        for (Position position : Position.values()) {
            List<Stance> held = groups.getOrDefault(position, List.of());
            if (!held.isEmpty()) {
                rows.add(() -> head(position, held.size()));
                held.forEach(stance -> rows.add(stance, () -> new StanceCard(state, analysis, stance).ofBoth()));
            }
        }
    }

    private static Label head(Position position, int number) {
        Label head = new Label(Words.headline(position) + " · " + Words.count(number, "stance"), Icons.sign(position));
        head.getStyleClass().addAll(Styles.GROUP_TITLE, Styles.POSITION_HEAD);
        return head;
    }
}
