package standpoint.reader.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Corpus;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.drawing.SketchPlace;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Answer;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Evidence;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/** The pictures of all stories, or of those that a search finds; beside a picture the evidence for what was pressed. */
public final class CorpusPane extends BorderPane {

    private static final int MOST_NODES = 40;
    private static final int MOST_LINKS = 120;
    private static final int MOST_BARS = 15;

    private final ReaderState state;
    private final Label about = new Label();
    private final CorpusBar bar;
    private final ScrollPane place = new ScrollPane();

    public CorpusPane(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.SHEET);
        about.getStyleClass().add(Styles.COUNT);
        bar = new CorpusBar(state, this::draw);
        place.setFitToWidth(true);
        place.getStyleClass().add(Styles.CARDS);
        VBox head = new VBox(head(), bar);
        head.getStyleClass().add(Styles.SHEET_HEAD);
        setTop(head);
        setCenter(place);
        setRight(new EvidencePane(state));
        state.sheets().corpusProperty().subscribe(answer -> {
            bar.offer(answer.value());
            draw();
        });
        state.sheets().shownProperty().subscribe(sheet -> {
            if (sheet.orElse(null) instanceof Sheet.OfLibrary wanted) {
                bar.show(wanted);
                draw();
            }
        });
    }

    private HBox head() {
        Label title = new Label("All stories in pictures");
        title.getStyleClass().add(Styles.ENTITY_NAME);
        VBox words = new VBox(2, title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add(Styles.TOOL);
        close.setTooltip(new Tooltip("Back to the story (Esc)"));
        close.setAccessibleText("Close the pictures, back to the story");
        close.setOnAction(pressed -> state.sheets().close());
        HBox head = new HBox(words, close);
        head.getStyleClass().add(Styles.ENTITY_HEAD);
        return head;
    }

    private void draw() {
        if (!(state.sheets().shownProperty().get().orElse(null) instanceof Sheet.OfLibrary shown)) {
            return;
        }
        state.sheets().evidenceProperty().set(Optional.empty());
        about.setText(state.sheets().corpusProperty().get().value().map(corpus -> Words.count(corpus.stories(), "story", "stories")
                + (shown.query().isBlank() ? "" : " found by “" + shown.query() + "”") + " · " + Words.count(corpus.stances().size(), "stance")).orElse(""));
        place.setContent(switch (state.sheets().corpusProperty().get()) {
            case Answer.Waiting<Corpus>() -> waiting();
            case Answer.Missing<Corpus>(String why) -> new EmptyState(Feather.SLASH, "Nothing to show", why);
            case Answer.Ready<Corpus>(Corpus corpus) -> maker(shown.view(), corpus).<Node>map(maker -> {
                VBox box = new VBox(new SketchPlace(state, maker));
                box.getStyleClass().add(Styles.PICTURE_BOX);
                return box;
            }).orElseGet(() -> new EmptyState(Feather.BAR_CHART_2, "Not enough stories", missing(shown.view())));
        });
    }

    /** Empty where the stories have too little for the picture. */
    private Optional<DoubleFunction<Sketch>> maker(CorpusView view, Corpus corpus) {
        Reaction reaction = new Leading();
        return switch (view) {
            case MATRIX -> Grid.of(corpus, corpus.actors().size(), 1).targets().isEmpty() ? Optional.empty()
                    : Optional.of(width -> MatrixSketch.of(corpus, width, reaction));
            case TIME -> {
                Periods periods = Periods.of(bar.chosen(corpus));
                yield periods.columns().isEmpty() ? Optional.empty() : Optional.of(width -> PeriodSketch.of(bar.aboutTarget(), periods, width, reaction));
            }
            case NETWORK -> {
                Network network = Network.of(corpus, MOST_NODES, MOST_LINKS);
                yield network.links().isEmpty() ? Optional.empty() : Optional.of(width -> NetworkSketch.of(corpus, network, width, reaction));
            }
            case SHARES -> {
                Shares shares = Shares.of(corpus, bar.outlet(), MOST_BARS);
                yield corpus.words() == 0 ? Optional.empty() : Optional.of(width -> SharesSketch.of(shares, bar.outlet(), width, reaction));
            }
        };
    }

    private static String missing(CorpusView view) {
        return switch (view) {
            case MATRIX -> "In these stories nobody who is named takes a position.";
            case TIME -> "None of these stories has both a date and a stance.";
            case NETWORK -> "It takes two actors who take a side on one and the same target.";
            case SHARES -> "Nobody is quoted in these stories.";
        };
    }

    private static Node waiting() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(40, 40);
        return new EmptyState(Feather.BAR_CHART_2, "Gathering who stands where…", "The bar at the bottom tells how far it is and cancels it.", wheel);
    }

    private final class Leading implements Reaction {

        @Override
        public void evidence(String title, List<Corpus.Taken> stances) {
            state.sheets().evidenceQueries().send(new Evidence.Query(title, stances));
        }

        @Override
        public void actor(Corpus.Holder actor) {
            state.sheets().show(new Sheet.OfActor(actor.name(), Optional.of(new Sheet.Seen(actor.story(), actor.entity()))));
        }

        @Override
        public void outlet(String name) {
            bar.chooseOutlet(name);
        }
    }
}
