package standpoint.article;

import java.util.List;

/**
 * One news story. All offsets of the program are UTF-16 indices into {@code text}, end exclusive. The text has {@code \n} line ends only
 * (the text view drops {@code \r}, which would shift every offset) and is never changed: headline, byline and footer stay in it as zones.
 */
public record Article(ArticleId id, String text, List<Zone> zones, Metadata metadata) {

    public Article {
        zones = List.copyOf(zones);
    }
}
