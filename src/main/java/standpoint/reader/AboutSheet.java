package standpoint.reader;

import java.io.IOException;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import standpoint.reader.look.ProgramVersion;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/** What the program is, whose it is, and what it stands on. */
final class AboutSheet extends VBox {

    private static final String LICENCE = "Free software under the GNU General Public License, version 3 or later. You may pass it on and change it under "
            + "its terms; it comes without any warranty.";
    private static final String PRIVACY = "Everything happens on your computer; Standpoint makes no network calls.";
    private static final String LIBRARIES = "Stanford CoreNLP (Manning et al., ACL 2014; its dependency network: Chen and Manning, EMNLP 2014), Apache Lucene, "
            + "Apache OpenNLP, JavaFX, RichTextFX, AtlantaFX, Ikonli, JGraphT, java-diff-utils, jsoup, Jackson, Commons CSV, picocli and juniversalchardet.";
    private static final String CORPORA = "PolNeAR (Newell, Margolin and Ruths, LREC 2018), SEESAW (Zhang et al., EMNLP 2022), DSE (Park et al., Findings of "
            + "ACL 2021), GUM (Zeldes, LRE 2017) and the words of VADER (Hutto and Gilbert, ICWSM 2014).";

    private final Button close = new Button("Close");

    AboutSheet(ReaderState state) {
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.ABOUT_SHEET);
        Label title = new Label("Standpoint " + version());
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(pressed -> state.overlayProperty().set(Overlay.NONE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, words("A reader for news that shows who says what and who stands where. Java " + Runtime.version() + "."), words(PRIVACY),
                heading("Licence"), words(LICENCE), heading("Learnt from and measured on"), words(CORPORA), heading("Stands on"), words(LIBRARIES),
                new HBox(space, close));
        setMaxHeight(USE_PREF_SIZE);
    }

    private static String version() {
        try {
            return ProgramVersion.number();
        } catch (IOException e) {
            return "(version unknown)";
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add(Styles.GROUP_TITLE);
        return heading;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(Styles.KEY_MEANING);
        return words;
    }

    void focus() {
        close.requestFocus();
    }
}
