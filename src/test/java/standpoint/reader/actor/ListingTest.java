package standpoint.reader.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.article.ArticleId;
import standpoint.library.Story;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTest {

    private final Story may = story("May", "Herald", "2024-05-01");
    private final Story june = story("June", "Coast Radio", "2024-06-01");
    private final Story undated = new Story(ArticleId.of("u"), "Undated", List.of(), Optional.empty(), Optional.empty());
    private final List<Story> all = List.of(may, june, undated);

    @Test
    void storiesWithoutADateComeLastInEitherOrder() {
        assertThat(listed(Listing.ALL)).containsExactly(june, may, undated);
        assertThat(listed(Listing.ALL.order(Listing.Order.OLDEST))).containsExactly(may, june, undated);
        assertThat(listed(Listing.ALL.order(Listing.Order.OUTLET))).containsExactly(june, may, undated);
    }

    @Test
    void allWordsMustBeInTheTextOrItsSource() {
        assertThat(listed(Listing.ALL.words("COAST june"))).containsExactly(june);
        assertThat(listed(Listing.ALL.words("2024 words"))).containsExactly(june, may);
        assertThat(listed(Listing.ALL.words("coast may"))).isEmpty();
    }

    private List<Story> listed(Listing listing) {
        return listing.of(all, story -> story, story -> "some words");
    }

    private static Story story(String title, String outlet, String day) {
        return new Story(ArticleId.of(title), title, List.of(), Optional.of(outlet), Optional.of(LocalDate.parse(day)));
    }
}
