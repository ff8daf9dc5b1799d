package standpoint.reader.look;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import standpoint.article.Span;

/** Wrapped text in which some words are marked. */
public final class MarkedText {

    private MarkedText() {}

    /** @param marks spans of {@code text}, in text order, that do not overlap */
    public static TextFlow of(String text, List<Span> marks, String style, String markStyle) {
        List<Node> runs = new ArrayList<>();
        String shown = RightToLeft.unbroken(text);
        int done = 0;
        for (Span mark : marks) {
            if (mark.start() < done || mark.end() > text.length()) {
                continue;
            }
            addRun(runs, shown.substring(done, mark.start()), style);
            addRun(runs, mark.of(shown), style, markStyle);
            done = mark.end();
        }
        addRun(runs, shown.substring(done), style);
        TextFlow flow = new TextFlow(runs.toArray(Node[]::new));
        flow.getStyleClass().add(style);
        return flow;
    }

    public static TextFlow plain(String text, String style) {
        return of(text, List.of(), style, style);
    }

    private static void addRun(List<Node> runs, String words, String... styles) {
        if (!words.isEmpty()) {
            Text run = new Text(words);
            run.getStyleClass().addAll(styles);
            runs.add(run);
        }
    }
}
