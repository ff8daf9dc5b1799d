package standpoint.article;

import java.util.List;
import java.util.Optional;

/**
 * A line that names who wrote the story.
 *
 * @param authors without "By" and roles; empty for "By staff reporters"
 * @param outlet  a paper or agency that the line names
 * @param sure    whether something besides the shape of a name tells it: "By", a role, a place, an outlet
 */
record Byline(List<String> authors, Optional<String> outlet, boolean sure) {

    Byline {
        authors = List.copyOf(authors);
    }
}
