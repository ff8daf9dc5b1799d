package standpoint.reader.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.article.ArticleId;
import standpoint.library.Story;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;

/**
 * What the library says of those who are called by a name.
 *
 * @param name       that was asked for
 * @param called     who may be meant by it, those in most stories first; somebody shown is among them
 * @param dossier    of the one who is shown; empty where the name leaves open who is meant
 * @param stories    where the one who is shown is named
 * @param sentences  of stances before and after a change of sides: the sentence around their words
 * @param lastChoice what the user decided last about who is who
 * @param isReadOnly whether such decisions cannot be kept
 */
public record ActorFile(String name, List<Actor> called, Optional<standpoint.library.Dossier> dossier, Map<ArticleId, Story> stories,
        Map<standpoint.library.Dossier.Stand, String> sentences, Optional<ActorChoice> lastChoice, boolean isReadOnly) {

    public ActorFile {
        called = List.copyOf(called);
        stories = Map.copyOf(stories);
        sentences = Map.copyOf(sentences);
    }
}
