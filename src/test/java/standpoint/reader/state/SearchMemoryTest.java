package standpoint.reader.state;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.library.Question;
import standpoint.library.SavedSearch;
import standpoint.library.SavedSearches;
import standpoint.library.SearchOptions.Order;

import static org.assertj.core.api.Assertions.assertThat;

class SearchMemoryTest {

    private final SearchMemory memory = new SearchMemory();

    @Test
    void aNameIsThereOnce() {
        memory.save("Bridge ", question("bridge"));
        memory.save("Ferry", question("ferry"));
        memory.save("bridge", question("old bridge"));
        assertThat(memory.saved()).containsExactly(new SavedSearch("bridge", question("old bridge")), new SavedSearch("Ferry", question("ferry")));
        memory.rename(memory.saved().getFirst(), "ferry");
        memory.rename(memory.saved().getFirst(), " ");
        assertThat(memory.saved()).extracting(SavedSearch::name).as("names that it may not have").containsExactly("bridge", "Ferry");
        memory.rename(memory.saved().getLast(), "FERRY");
        assertThat(memory.saved()).extracting(SavedSearch::name).containsExactly("bridge", "FERRY");
    }

    @Test
    void whatWasDeletedCanBeHadBack() {
        memory.save("Bridge", question("bridge"));
        memory.delete(memory.saved().getFirst());
        assertThat(memory.saved()).isEmpty();
        memory.undelete();
        memory.undelete();
        assertThat(memory.saved()).containsExactly(new SavedSearch("Bridge", question("bridge")));
    }

    @Test
    void recentSearchesAreThereOnceLatestFirstAndNotTooMany() {
        memory.remember(question("bridge"));
        memory.remember(question("ferry"));
        memory.remember(question(" bridge "));
        memory.remember(Question.NOTHING);
        assertThat(memory.recent()).extracting(Question::query).containsExactly(" bridge ", "ferry");
        for (int i = 0; i < 50; i++) {
            memory.remember(question("bridge " + i));
        }
        assertThat(memory.recent()).hasSize(20).first().isEqualTo(question("bridge 49"));
        memory.forgetRecent();
        assertThat(memory.recent()).isEmpty();
    }

    @Test
    void whatWasKeptStandsBesideWhatIsNew() {
        memory.save("New", question("new"));
        memory.remember(question("new"));
        memory.load(new SavedSearches.Contents(List.of(new SavedSearch("Old", question("old"))), List.of(question("old"), question("new"))));
        assertThat(memory.contents()).isEqualTo(new SavedSearches.Contents(
                List.of(new SavedSearch("Old", question("old")), new SavedSearch("New", question("new"))), List.of(question("new"), question("old"))));
    }

    private static Question question(String query) {
        return new Question(query, List.of(), Order.RELEVANCE, false);
    }
}
