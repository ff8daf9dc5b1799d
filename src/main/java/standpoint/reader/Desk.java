package standpoint.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.reader.actor.ActorPane;
import standpoint.reader.corpus.CorpusPane;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Later;
import standpoint.reader.look.Styles;
import standpoint.reader.page.ArticleView;
import standpoint.reader.page.FindBar;
import standpoint.reader.panel.Waiting;
import standpoint.reader.shelf.HitBar;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;

/** The middle: the article, above it a notice where it could not be analysed; a hint while no story is open. */
final class Desk extends BorderPane {

    private final Label notice = new Label();
    private final HBox noticeBar = new HBox(8, Icons.of(Feather.INFO), notice);
    private final Button again = new Button("Analyse again", Icons.of(Feather.REFRESH_CW));

    Desk(ReaderState state) {
        ArticleView article = new ArticleView(state);
        Welcome hint = new Welcome(state);
        notice.setWrapText(true);
        notice.getStyleClass().add(Styles.NOTICE_TEXT);
        notice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        again.setMinWidth(USE_PREF_SIZE);
        again.setTooltip(new Tooltip(Command.ANALYSE_AGAIN.label() + " (" + Command.ANALYSE_AGAIN.key().getDisplayText() + ")"));
        again.setOnAction(pressed -> Command.ANALYSE_AGAIN.run(state));
        noticeBar.getChildren().add(again);
        noticeBar.getStyleClass().add(Styles.NOTICE);
        StackPane middle = new StackPane(hint, article);
        Later<VBox> opening = new Later<>(middle, Waiting::forStory);
        Later<ActorPane> actor = new Later<>(middle, () -> new ActorPane(state));
        Later<CorpusPane> corpus = new Later<>(middle, () -> new CorpusPane(state));
        state.sheets().shownProperty().subscribe((was, is) -> {
            if (is.isEmpty()) {
                state.wishes().send(Wish.FOCUS_PAGE);
            }
        });
        state.sheets().shownProperty().subscribe(sheet -> {
            actor.show(sheet.orElse(null) instanceof Sheet.OfActor);
            corpus.show(sheet.orElse(null) instanceof Sheet.OfLibrary);
        });
        middle.getStyleClass().add(Styles.DESK);
        middle.setMinWidth(0); // or the pictures, which need more room than the page has beside the panel, would push the page's edges out of sight
        setTop(new VBox(new TabStrip(state), noticeBar, new FindBar(state), new HitBar(state)));
        setCenter(middle);
        state.pageProperty().subscribe(page -> offer(hint, opening, state));
        state.work().subscribe(() -> offer(hint, opening, state));
        state.pageProperty().subscribe(page -> {
            article.setVisible(page.isPresent());
            String limitation = page.flatMap(Page::analysis).flatMap(Analysis::limitation).orElse("");
            notice.setText(limitation);
            boolean givenUp = page.filter(Page::givenUp).isPresent();
            again.setVisible(givenUp);
            again.setManaged(givenUp);
            noticeBar.setVisible(!limitation.isEmpty());
            noticeBar.setManaged(!limitation.isEmpty());
        });
    }

    /** While a story is on its way, it is not told how to get at one. */
    private static void offer(Welcome hint, Later<VBox> opening, ReaderState state) {
        boolean onItsWay = state.work().containsKey(Work.Kind.OPENING);
        hint.setVisible(state.pageProperty().get().isEmpty() && !onItsWay);
        opening.show(state.pageProperty().get().isEmpty() && onItsWay);
    }
}
