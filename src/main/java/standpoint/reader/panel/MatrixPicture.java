package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.Metadata;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Matter;
import standpoint.reader.state.StanceMatrix;
import standpoint.reader.state.StanceView;

/** The matrix of a story drawn for itself, with the story's title and the meaning of the signs. */
public final class MatrixPicture {

    private static final int MOST_ACTORS = 40;
    private static final int MOST_TARGETS = 48;
    private static final int LONGEST_TITLE = 60;
    private static final double LONGEST_NAME = 230;
    /** Sharp when printed or enlarged. */
    private static final double SCALE = 2;

    private MatrixPicture() {}

    /**
     * Draws what the view shows; empty where it shows no stance. On the JavaFX thread.
     *
     * @param view whose filter counts, not its layout
     */
    public static Optional<WritableImage> of(Analysis analysis, StanceView view, Consumer<Scene> dress) {
        StanceMatrix whole = StanceMatrix.of(analysis, view.inTextOrder(analysis, analysis.stances()));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        StanceMatrix part = whole.capped(MOST_ACTORS, MOST_TARGETS);
        MatrixGrid grid = new MatrixGrid(analysis, part, LONGEST_NAME, new None());
        List<Node> parts = new ArrayList<>();
        Metadata about = analysis.article().metadata();
        parts.add(label(Words.oneLine(about.title()), Styles.ENTITY_NAME));
        parts.add(label(Stream.of(about.outlet(), about.published().map(Dates::inFull).or(about::writtenDate)).flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")), Styles.CARD_NOTE));
        parts.add(grid);
        parts.add(label(note(whole, part, view), Styles.CARD_NOTE));
        parts.add(new MatrixLegend(part));
        parts.removeIf(node -> node instanceof Label label && label.getText().isEmpty());
        VBox page = new VBox(parts.toArray(Node[]::new));
        page.getStyleClass().add(Styles.MATRIX_PICTURE);
        Scene scene = new Scene(page);
        dress.accept(scene);
        page.applyCss();
        page.layout();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SCALE, SCALE));
        return Optional.of(page.snapshot(sharp, null));
    }

    /** A name for the file, from the story's title. */
    public static String fileName(Article article) {
        String title = Words.oneLine(article.metadata().title()).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return "stances-" + title.substring(0, Math.min(LONGEST_TITLE, title.length())).toLowerCase(Locale.ROOT) + ".png";
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** What is not in the picture, and why. */
    private static String note(StanceMatrix whole, StanceMatrix part, StanceView view) {
        List<String> notes = new ArrayList<>();
        int actors = whole.actors().size() - part.actors().size();
        int targets = whole.targets().size() - part.targets().size();
        if (actors > 0) {
            notes.add("… " + Words.count(actors, "more actor"));
        }
        if (targets > 0) {
            notes.add("… " + Words.count(targets, "more target"));
        }
        if (view.surerThan() > 0) {
            notes.add("stances sure to at least " + view.surerThan() + " %");
        }
        if (!view.words().isBlank()) {
            notes.add("stances with the words “" + Words.oneLine(view.words()) + "”");
        }
        return String.join(" · ", notes);
    }

    /** A picture cannot be pressed. */
    private static final class None implements MatrixGrid.Actions {

        @Override
        public void show(Stance stance) {}

        @Override
        public void show(Entity actor) {}

        @Override
        public void show(Matter target) {}
    }
}
