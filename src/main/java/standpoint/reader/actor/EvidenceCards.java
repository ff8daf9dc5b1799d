package standpoint.reader.actor;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import standpoint.article.Span;
import standpoint.library.Dossier;
import standpoint.library.Story;
import standpoint.reader.look.Card;
import standpoint.reader.look.Citation;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.CardTools;
import standpoint.reader.state.Copying;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;

/** Quotes and stances of any story as cards that lead to their words there. */
public final class EvidenceCards {

    private final ReaderState state;

    public EvidenceCards(ReaderState state) {
        this.state = state;
    }

    /** @param who the holder's name, which the card tells only the ear */
    public Card of(String who, Dossier.Stand stand) {
        return of(who, stand, stand.words());
    }

    /** @param said its words, or more of the text around them */
    Card of(String who, Dossier.Stand stand, String said) {
        Label badge = Icons.badge(stand.position());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Node target = MarkedText.plain(Words.oneLine(stand.target()), Styles.CARD_TITLE);
        HBox.setHgrow(target, Priority.ALWAYS);
        String spoken = who + ", " + Words.of(stand.position()) + ", " + Words.oneLine(stand.target()) + ", " + Listing.source(stand.story());
        return card(spoken, stand.story(), stand.where(), Citation.of(who, stand), new HBox(8, badge, target), words(said));
    }

    /** A stance below its holder's name. */
    public Card named(String who, Dossier.Stand stand) {
        Card card = of(who, stand);
        Label name = new Label(who);
        name.setWrapText(true);
        name.getStyleClass().add(Styles.GROUP_ROLE);
        card.getChildren().addFirst(name);
        return card;
    }

    Card of(String who, Dossier.Statement quote) {
        String spoken = who + ", quote, " + Listing.source(quote.story());
        return card(spoken, quote.story(), quote.where(), Citation.of(who, quote), words(quote.words()));
    }

    private static Node words(String text) {
        return MarkedText.plain(Words.oneLine(text), Styles.CARD_TEXT);
    }

    private Card card(String spoken, Story story, Span where, String citation, Node... content) {
        Runnable copy = () -> Copying.text(state, citation, "Copied with its source");
        Card card = new Card(spoken, () -> state.storyRequests().send(new StoryRequest(story.id(), List.of(where))), content);
        Label source = new Label(Listing.source(story));
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        source.getStyleClass().add(Styles.CARD_NOTE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox foot = new HBox(6, source, CardTools.small(Feather.COPY, CardTools.COPY + " (Ctrl+Shift+C)", CardTools.COPY + ": " + spoken, copy));
        foot.getStyleClass().add(Styles.CARD_LINE);
        card.getChildren().add(foot);
        CardTools.menu(card, CardTools.item(CardTools.COPY, Feather.COPY, copy));
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                state.sheets().atHandProperty().set(citation);
            }
        });
        return card;
    }
}
