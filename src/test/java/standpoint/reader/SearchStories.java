package standpoint.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.library.AnalysisDraft;
import standpoint.library.Library;

/** Invented stories of one town, with findings set by hand, for searching in the window. */
final class SearchStories {

    private SearchStories() {}

    /** Berg is against closing the bridge; "bridge" stands there four times. */
    static Analysis closing() {
        AnalysisDraft draft = new AnalysisDraft("""
                Harbour board votes to close the old bridge
                The Harbour Board voted on Monday to close the old bridge to Velda.
                Anna Berg, the mayor, said: "Closing the bridge would be a mistake."
                Nobody crosses the bridge at night.
                """).source("Coast Courier", "VELDA", "2024-03-04", "Ida Marsh");
        EntityId berg = draft.entity(Kind.PERSON, "Anna Berg", "mayor", "Anna Berg");
        draft.entity(Kind.ORGANIZATION, "Harbour Board", null, "Harbour Board");
        draft.entity(Kind.PLACE, "Velda", null, "Velda");
        var mistake = draft.quote(berg, "said, Anna Berg", "\"Closing the bridge would be a mistake.\"");
        draft.stance(berg, Position.AGAINST, draft.target("Closing the bridge"), "would be a mistake", "mistake", mistake);
        return draft.analysis();
    }

    /** Berg again, in another paper, for repairs. */
    static Analysis repairs() {
        AnalysisDraft draft = new AnalysisDraft("""
                Mayor calls for repairs to the bridge
                Anna Berg called for repairs to the bridge in Velda on Tuesday.
                Engineers gave no price.
                """).source("Island Radio", "VELDA", "2024-05-14", "Tom Reyes");
        EntityId berg = draft.entity(Kind.PERSON, "Anna Berg", "mayor", "Anna Berg");
        draft.entity(Kind.PLACE, "Velda", null, "Velda");
        draft.stance(berg, Position.FOR, draft.target("repairs to the bridge"), "called for repairs", "called for", null);
        return draft.analysis();
    }

    /** Lund, not Berg. */
    static Analysis toll() {
        AnalysisDraft draft = new AnalysisDraft("""
                Green Alliance wants a toll
                Pia Lund of the Green Alliance said drivers should pay a toll on the bridge.
                """).source("Coast Courier", "OSS", "2024-05-20", "Ida Marsh");
        EntityId lund = draft.entity(Kind.PERSON, "Pia Lund", null, "Pia Lund");
        draft.entity(Kind.ORGANIZATION, "Green Alliance", null, "Green Alliance");
        var pay = draft.quote(lund, "said, Pia Lund", "drivers should pay a toll on the bridge");
        draft.stance(lund, Position.FOR, draft.target("a toll on the bridge"), "should pay a toll", "should", pay);
        return draft.analysis();
    }

    /** No bridge, no date, nobody. */
    static Analysis cup() {
        return new AnalysisDraft("Rovers win the cup\nThe Rovers won the cup in Oss again.").analysis();
    }

    /** A window on a library of these stories, with the keyboard in the box. */
    static OpenWindow window(Path folder) throws Exception {
        Library library = Library.open(folder);
        fill(library);
        OpenWindow window = new OpenWindow(library, List.of(), new NoDialogs());
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        return window;
    }

    static void fill(Library library) throws IOException {
        for (Analysis story : List.of(closing(), repairs(), toll(), cup())) {
            library.add(story);
        }
    }
}
