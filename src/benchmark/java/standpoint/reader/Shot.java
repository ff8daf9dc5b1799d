package standpoint.reader;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ToggleButton;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.article.Zone;
import standpoint.compare.Comparison;
import standpoint.importing.ImportFailure;
import standpoint.importing.ImportProgress;
import standpoint.importing.ImportSummary;
import standpoint.library.Relaxation;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Comparing;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Page;
import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.Work;
import standpoint.review.Claim;
import standpoint.review.Who;

/** The states of the window of which there are pictures. */
enum Shot {
    READING(state -> {}),
    PERSON(Shot::selectMostNamed),
    TABS(state -> state.shelf().stories().stream().limit(9).forEach(state.tabs()::open)),
    STANCE(state -> state.analysis().flatMap(found -> found.stances().stream().findFirst()).ifPresent(state.selection()::select)),
    TARGETS(state -> state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.TARGET))),
    MATRIX(state -> state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.MATRIX))),
    PEOPLE_AND_PLACES(state -> state.selection().tabProperty().set(SideTab.ENTITIES)),
    QUOTES(state -> {
        state.selection().tabProperty().set(SideTab.QUOTES);
        state.quoteList().speakerColoursProperty().set(true);
        state.quoteList().filterProperty().set(true);
    }),
    FIND(state -> {
        state.marks().find().openProperty().set(true);
        state.marks().find().wordsProperty().set("the plan");
    }),
    PALETTE(state -> state.overlayProperty().set(Overlay.PALETTE)),
    KEYS(state -> state.overlayProperty().set(Overlay.KEYS)),
    CLEAN(state -> state.looks().cleanProperty().set(true)),
    SPOTLIGHT(state -> {
        selectMostNamed(state);
        state.looks().spotlightProperty().set(true);
    }),
    SAFE_COLOURS(state -> {
        selectMostNamed(state);
        state.looks().safeColoursProperty().set(true);
        state.quoteList().speakerColoursProperty().set(true);
    }),
    FOOTER(state -> showEnd(state, false)),
    FOLDED_FOOTER(state -> showEnd(state, true)),
    PAGE_ALONE(state -> state.looks().focusModeProperty().set(true)),
    WAITING(state -> {
        state.pages().show(Page.of(state.pageProperty().get().orElseThrow().article()));
        state.work().put(Work.Kind.ANALYSING, new Work(Work.Kind.ANALYSING, "Analysing the story", 3, 12));
    }),
    GIVEN_UP(state -> state.pages().show(Page.givenUp(state.pageProperty().get().orElseThrow().article(), "The analysis was cancelled."))),
    PROBLEMS(state -> state.problems().setAll(List.of(new Problem(Problem.Kind.FILE, "notes.docx", "This is no text and no web page."),
            new Problem(Problem.Kind.FILE, "empty.txt", "The file is empty.")))),
    IMPORT(state -> state.imports().stageProperty().set(Optional.of(new ImportStage.Running(new ImportProgress(ImportProgress.Step.ANALYSING, 1240, 5000, 2,
            6.2, Optional.of(Duration.ofMinutes(10)), Path.of("ferry-line-closes-for-the-winter.html")), false)))),
    FAILED_FILES(state -> {
        state.imports().stageProperty().set(Optional.of(new ImportStage.Ended(new ImportSummary(4986, 12, List.of(), 0))));
        state.imports().failures().setAll(List.of(
                new ImportFailure(Path.of("/home/anna/stories/2024/empty.txt"), "The file is empty; save the article again and open that."),
                new ImportFailure(Path.of("/home/anna/stories/2024/locked.html"), "The file may not be read by you; change its permissions and open it again.")));
        state.overlayProperty().set(Overlay.FAILURES);
    }),
    VERSIONS(Shot::compare),
    SEARCH(state -> {
        state.shelf().queryProperty().set("fund");
        state.searching().paneProperty().set(SearchPane.FILTERS);
    }),
    NO_HITS(state -> {
        state.shelf().queryProperty().set("place:holtz ");
        state.searching().relaxationsProperty().set(Relaxation.of(state.searching().question()).stream().map(one -> one.finding(2)).toList());
    }),
    WRONG_QUERY(state -> state.shelf().queryProperty().set("stance:near fund")),
    QUOTE(state -> state.analysis().flatMap(found -> found.quotes().stream().skip(1).findFirst()).ifPresent(state.selection()::select)),
    NO_LANGUAGE(state -> state.pages().show(Page.of(Analysis.notAnalysed(state.pageProperty().get().orElseThrow().article(),
            "This text is not English, so it is shown but not analysed.")))),
    NO_STORY(state -> {
        state.tabs().restore(List.of());
        state.pageProperty().set(Optional.empty());
    }),
    OPENING(state -> {
        state.tabs().restore(List.of());
        state.pageProperty().set(Optional.empty());
        state.work().put(Work.Kind.OPENING, Work.unmeasured(Work.Kind.OPENING, "Opening the story…"));
    }),
    CORRECTED(state -> {
        decide(state);
        state.reviewing().rejectedShownProperty().set(true);
    }),
    CORRECTED_QUOTES(state -> {
        decide(state);
        state.analysis().ifPresent(found -> {
            Quote quote = doubtfulQuote(found);
            state.selection().select(quote);
            state.reviewing().change(quote, Claim.OfQuote.of(found, quote).with(Who.of(found.entities().getFirst())));
        });
    }),
    CHANGE_STANCE(state -> {
        state.analysis().ifPresent(found -> state.selection().select(found.stances().getFirst()));
        Command.CHANGE.run(state);
    }),
    OTHER_SPEAKER(state -> {
        state.analysis().ifPresent(found -> state.selection().select(doubtfulQuote(found)));
        Command.CHANGE.run(state);
    }),
    OWN_STANCE(state -> {}),
    EXPORT(state -> state.overlayProperty().set(Overlay.EXPORT)),
    ABOUT(state -> state.overlayProperty().set(Overlay.ABOUT)),
    UNDO(state -> {}),
    LARGE_INTERFACE(state -> state.looks().interfaceSizeProperty().set(150)),
    WHO_IS_WHO(state -> state.sheets().show(Sheet.OfActor.called("Friederike Holtz"))),
    ACTOR(state -> state.sheets().show(Sheet.OfActor.called("Friederike Holtz"))),
    PICTURE_MATRIX(picture(CorpusView.MATRIX)),
    PICTURE_TIME(picture(CorpusView.TIME)),
    PICTURE_NETWORK(picture(CorpusView.NETWORK)),
    PICTURE_SHARES(picture(CorpusView.SHARES)),
    FIRST_START(Shot::clear);

    /** Words of the sample story about which nothing is found. */
    private static final String OWN_TARGET = "two thirds of the money";
    private final Consumer<ReaderState> preparation;

    Shot(Consumer<ReaderState> preparation) {
        this.preparation = preparation;
    }

    /** One of each: wrong, confirmed, corrected. */
    private static void decide(ReaderState state) {
        state.analysis().ifPresent(found -> {
            List<Stance> stances = found.stances();
            state.reviewing().wrong(stances.getFirst());
            state.reviewing().wrong(found.quotes().get(1));
            state.reviewing().right(found.quotes().get(2));
            state.reviewing().right(stances.get(1));
            Stance changed = stances.get(2);
            state.selection().select(changed);
            found.entities().stream().filter(entity -> entity.name().equals("France")).map(Who::of).findFirst()
                    .ifPresent(france -> state.reviewing().change(changed, Claim.OfStance.of(found, changed).with(france, changed.position())));
        });
    }

    /** One that is said to be of no single speaker, if there is any. */
    private static Quote doubtfulQuote(Analysis found) {
        return found.quotes().stream().filter(quote -> quote.speaker().flatMap(found::entity).filter(entity -> entity.kind() == Entity.Kind.GROUP).isPresent())
                .findFirst().orElseGet(() -> found.quotes().getFirst());
    }

    void prepare(ReaderState state) {
        preparation.accept(state);
    }

    /** What the window is told once it is there. */
    void arrange(ReaderView view) {
        if (this == UNDO) {
            view.state().takeOff(view.state().shelf().stories().get(1).id());
        } else if (this == OWN_STANCE && view.lookup("." + Styles.ARTICLE) instanceof StyleClassedTextArea page) {
            int start = page.getText().indexOf(OWN_TARGET);
            page.selectRange(start, start + OWN_TARGET.length());
            Command.ADD_STANCE.run(view.state());
        } else if (this == WHO_IS_WHO) {
            view.lookupAll(".toggle-button").stream().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                    .filter(button -> button.getText() != null && button.getText().startsWith("Who is who")).forEach(ToggleButton::fire);
        }
    }

    private static Consumer<ReaderState> picture(CorpusView view) {
        return state -> state.sheets().show(new Sheet.OfLibrary(view, ""));
    }

    private static void selectMostNamed(ReaderState state) {
        Optional<Entity> entity = state.analysis().flatMap(found -> found.entities().stream().filter(one -> one.kind() == Entity.Kind.PERSON)
                .max((one, other) -> Integer.compare(one.mentions().size(), other.mentions().size())));
        entity.ifPresent(one -> {
            state.selection().select(one.id());
            state.selection().findingProperty().set(Optional.<Annotation>empty());
        });
    }

    /** The end of a story with a long footer. */
    private static void showEnd(ReaderState state, boolean folded) {
        Article whole = state.pageProperty().get().orElseThrow().article();
        List<Zone> body = whole.zones().stream().filter(zone -> zone.kind() == Zone.Kind.BODY).toList();
        StringBuilder text = new StringBuilder();
        List<Zone> zones = new ArrayList<>();
        body.subList(body.size() - 4, body.size()).forEach(zone -> add(text, zones, zone.span().of(whole.text()), Zone.Kind.BODY));
        for (String line : List.of("(Reporting by Hélène Marchetti in Paris; Editing by Tom Ashdown)", "© 2024 Tallis. All rights reserved.",
                "Subscribe to our daily letter: news from Brussels at six every morning", "Contact: desk@tallis.example")) {
            add(text, zones, line, Zone.Kind.FOOTER);
        }
        state.looks().footerFoldedProperty().set(folded);
        state.pages().show(new Article(ArticleId.of(text.toString()), text.toString(), zones, whole.metadata()));
    }

    private static void add(StringBuilder text, List<Zone> zones, String line, Zone.Kind kind) {
        zones.add(new Zone(new Span(text.length(), text.length() + line.length()), kind));
        text.append(line).append("\n\n");
    }

    /** With a version that was shortened at the end and has another headline. */
    private static void compare(ReaderState state) {
        Article article = state.pageProperty().get().orElseThrow().article();
        String title = article.metadata().title();
        String other = article.text().substring(0, article.text().length() * 2 / 3).replace(title, "No deal on air defence in Paris").replace("failed on Tuesday", "could not bring themselves");
        List<Story> versions = List.of(new Story(ArticleId.of(other), "No deal on air defence in Paris", List.of(), Optional.of("The Channel Examiner"),
                Optional.of(LocalDate.of(2024, 6, 12))));
        state.versions().comparingProperty().set(Optional.of(new Comparing(article, versions, 0, Comparison.of(other, article.text()))));
        state.overlayProperty().set(Overlay.VERSIONS);
    }

    private static void clear(ReaderState state) {
        state.tabs().all().forEach(tab -> state.shelf().closed().add(tab.story()));
        state.tabs().restore(List.of());
        state.pageProperty().set(Optional.empty());
        state.shelf().list(List.of());
    }
}
