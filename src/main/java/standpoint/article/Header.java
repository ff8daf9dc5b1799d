package standpoint.article;

import java.util.List;

/**
 * What stands above the story.
 *
 * @param zones cover the first {@code paragraphs} paragraphs
 */
record Header(List<Zone> zones, int paragraphs) {

    Header {
        zones = List.copyOf(zones);
    }
}
