package standpoint.reader.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import standpoint.article.ArticleId;
import standpoint.library.Story;

/** Stories as they stood in the list and among the tabs before they are taken off, to be put back there. */
final class TakenOff {

    private final ReaderState state;
    private final List<ArticleId> stories;
    private final List<Place<Story>> listed;
    private final List<Place<StoryTab>> tabs;
    private final Optional<ArticleId> open;
    private final String done;

    private record Place<T>(int index, T what) {}

    TakenOff(ReaderState state, List<ArticleId> stories) {
        this.state = state;
        this.stories = List.copyOf(stories);
        List<Story> list = state.shelf().stories();
        List<StoryTab> all = state.tabs().asTheyAre();
        listed = IntStream.range(0, list.size()).filter(index -> stories.contains(list.get(index).id()))
                .mapToObj(index -> new Place<>(index, list.get(index))).toList();
        tabs = IntStream.range(0, all.size()).filter(index -> stories.contains(all.get(index).story()))
                .mapToObj(index -> new Place<>(index, all.get(index))).toList();
        open = stories.stream().filter(state::isOpen).findFirst();
        done = stories.size() > 1 ? stories.size() + " stories taken off the list"
                : "Taken off the list" + listed.stream().findFirst().map(place -> ": " + place.what().title()).orElse("");
    }

    Undoing.Step step() {
        return new Undoing.Step(Undoing.Source.LIST, done, this::putBack, () -> stories.forEach(state::take));
    }

    private void putBack() {
        listed.forEach(place -> state.shelf().putBack(place.what(), place.index()));
        tabs.forEach(place -> state.tabs().putBack(place.what(), place.index()));
        open.ifPresent(state.tabs()::go);
    }
}
