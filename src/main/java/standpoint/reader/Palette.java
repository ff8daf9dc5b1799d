package standpoint.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.library.Story;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.Sheets;
import standpoint.reader.state.StoryRequest;

/** One box to reach everything by its name: commands, the people and places of the open story, all stories, and whom they name. */
final class Palette extends VBox {

    private static final int MOST = 60;
    /** From so many letters on, names are looked for in the whole library. */
    private static final int FEWEST_LETTERS = 2;

    private final ReaderState state;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Offer> list = new ListView<>();
    private List<Offer> all = List.of();

    Palette(ReaderState state) {
        this.state = state;
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.PALETTE);
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setPromptText("Find a command, a story, a person or place");
        field.setAccessibleText("Find a command, a story, a person or place");
        field.textProperty().subscribe((was, is) -> {
            filter();
            if (is.strip().length() >= FEWEST_LETTERS) {
                state.sheets().nameQueries().send(is.strip());
            }
        });
        state.sheets().namesProperty().subscribe((was, is) -> {
            if (isVisible()) {
                int selected = list.getSelectionModel().getSelectedIndex();
                fill();
                list.getSelectionModel().select(Math.max(0, selected));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setCellFactory(view -> new OfferCell());
        list.setAccessibleText("What was found");
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("Nothing found by this name"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
    }

    /** Offers what there is now. */
    void open() {
        all = Stream.of(commands(), InterfaceSizes.offers(state), actors(), searches(), stories()).flatMap(choices -> choices).toList();
        field.clear();
        filter();
        field.requestFocus();
    }

    private Stream<Offer> commands() {
        return Arrays.stream(Command.values()).filter(command -> command != Command.PALETTE)
                .map(command -> new Offer(command.label(), command.keys(), command.also(), () -> Icons.of(command.icon()), () -> command.run(state)));
    }

    private Stream<Offer> actors() {
        return state.analysis().map(Analysis::entities).orElse(List.of()).stream().map(this::actor);
    }

    private Offer actor(Entity entity) {
        return new Offer(entity.label(), Words.standing(entity).orElse(Words.of(entity.kind())), () -> Icons.of(entity.kind()),
                () -> state.selection().select(entity.id()));
    }

    private Stream<Offer> searches() {
        return state.searching().memory().saved().stream()
                .map(search -> new Offer(search.name(), "Saved search", () -> Icons.of(Feather.BOOKMARK), () -> state.searching().ask(search.question())));
    }

    private Stream<Offer> stories() {
        return state.shelf().stories().stream().map(this::story);
    }

    private Offer story(Story story) {
        return new Offer(story.title(), story.published().map(Dates::written).or(story::outlet).orElse("Story"), () -> Icons.of(Feather.FILE_TEXT),
                () -> state.storyRequests().send(new StoryRequest(story.id(), List.of())));
    }

    private Offer name(Sheets.Name name) {
        return new Offer(name.name(), "in all stories, " + name.stories(), () -> Icons.of(name.kind()), () -> state.sheets().show(Sheet.OfActor.called(name.name())));
    }

    /** Names of the library come later than all others, and after them, so that what was chosen meanwhile stays. */
    private void fill() {
        List<Offer> names = field.getText().strip().length() < FEWEST_LETTERS ? List.of() : state.sheets().namesProperty().get().stream().map(this::name).toList();
        List<Offer> best = Stream.concat(best(all, field.getText()).stream(), best(names, field.getText()).stream()).toList();
        list.getItems().setAll(best.isEmpty() ? near(all, field.getText()) : best);
    }

    private void filter() {
        fill();
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** Those that have all the words, or beginnings of words; those whose name begins with them first. */
    static List<Offer> best(List<Offer> choices, String words) {
        List<String> sought = words(words);
        return choices.stream().filter(choice -> sought.stream().allMatch(word -> has(choice, word)))
                .sorted((one, other) -> Boolean.compare(begins(other, sought), begins(one, sought))).limit(MOST).toList();
    }

    /** Those that may be meant where nothing has the words as they are written. */
    static List<Offer> near(List<Offer> choices, String words) {
        return choices.stream().filter(choice -> words(words).stream().allMatch(word -> has(choice, word) || isNear(choice, word))).limit(MOST).toList();
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether one typing error makes the difference. */
    private static boolean isNear(Offer choice, String word) {
        return Arrays.stream(told(choice).split(" ")).anyMatch(name -> TypingError.isBetween(word, name));
    }

    private static String told(Offer choice) {
        return (" " + choice.label() + " " + choice.note() + " " + choice.also()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", " ");
    }

    private static boolean has(Offer choice, String word) {
        return told(choice).contains(" " + word);
    }

    private static boolean begins(Offer choice, List<String> sought) {
        return !sought.isEmpty() && choice.label().toLowerCase(Locale.ROOT).startsWith(sought.getFirst());
    }

    private void press(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 8;
            case PAGE_UP -> -8;
            default -> 0;
        };
        if (step != 0 && !list.getItems().isEmpty()) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume(); // there is nothing else to go to
        }
    }

    /** The palette is gone before the command runs, which may need the keyboard for another part. */
    private void choose() {
        Optional<Offer> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        state.overlayProperty().set(Overlay.NONE);
        chosen.map(Offer::action).ifPresent(Runnable::run);
    }
}
