package standpoint.reader.state;

import java.util.List;

import standpoint.article.Article;
import standpoint.compare.Comparison;
import standpoint.library.Story;

/**
 * A story beside another version of it.
 *
 * @param story      the one the user came from
 * @param versions   all its other versions
 * @param chosen     the place of the one it is compared with among them
 * @param comparison from the other version to the story
 */
public record Comparing(Article story, List<Story> versions, int chosen, Comparison comparison) {

    public Comparing {
        versions = List.copyOf(versions);
    }

    public Story other() {
        return versions.get(chosen);
    }
}
