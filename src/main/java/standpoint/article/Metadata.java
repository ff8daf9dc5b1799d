package standpoint.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an article besides its text.
 *
 * @param title       the headline; the file's name where none was found
 * @param authors     in the order of the byline, without "By" and roles
 * @param published   empty where no date was found, or where day and month cannot be told apart
 * @param writtenDate the date as the file writes it, also where {@code published} is empty
 * @param outlet      the paper, station or agency
 * @param place       the dateline's place
 * @param file        where the article was read from
 */
public record Metadata(String title, List<String> authors, Optional<LocalDate> published, Optional<String> writtenDate,
        Optional<String> outlet, Optional<String> place, Path file) {

    public Metadata {
        authors = List.copyOf(authors);
    }
}
