package standpoint.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import standpoint.article.ArticleId;

/** A line of the library's list. */
public record Story(ArticleId id, String title, List<String> authors, Optional<String> outlet, Optional<LocalDate> published) {

    public Story {
        authors = List.copyOf(authors);
    }
}
