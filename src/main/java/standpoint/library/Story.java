package standpoint.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import standpoint.article.ArticleId;

/** A line of the library's list. */
public record Story(ArticleId id, String title, List<String> authors, Optional<String> outlet, Optional<LocalDate> published) {

    static final Comparator<Story> NEWEST_FIRST = Comparator
            .comparing((Story story) -> story.published().map(date -> -date.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(Story::title)
            .thenComparing(story -> story.id().value());

    public Story {
        authors = List.copyOf(authors);
    }
}
