package standpoint.reader.session;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Sheet;

/** What lay over the open story, as a part of the session's file. */
final class SheetFile {

    private SheetFile() {}

    static void put(ObjectNode object, Sheet sheet) {
        switch (sheet) {
            case Sheet.OfActor(String name, Optional<Sheet.Seen> seen) -> {
                object.put("actor", name);
                seen.ifPresent(where -> object.put("story", where.story().value()).put("entity", where.entity().value()));
            }
            case Sheet.OfLibrary(CorpusView view, String query) -> object.put("picture", SessionFile.name(view)).put("query", query);
        }
    }

    static Optional<Sheet> sheet(JsonNode object) {
        Optional<Sheet.Seen> seen = SessionFile.text(object.path("story"))
                .flatMap(story -> SessionFile.text(object.path("entity")).map(entity -> new Sheet.Seen(new ArticleId(story), new EntityId(entity))));
        Optional<Sheet> actor = SessionFile.text(object.path("actor")).map(name -> new Sheet.OfActor(name, seen));
        return actor.or(() -> SessionFile.text(object.path("picture"))
                .map(view -> new Sheet.OfLibrary(SessionFile.constant(object.path("picture"), CorpusView.MATRIX), object.path("query").asText())));
    }
}
