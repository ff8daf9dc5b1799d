package standpoint.reader.work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import standpoint.article.Article;
import standpoint.compare.Comparison;
import standpoint.library.Library;
import standpoint.library.Story;
import standpoint.reader.state.Comparing;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Versions;

/** Compares the versions of a story when the user asks for it, and keeps the window's list of what has versions. The newest wish wins. */
public final class VersionLoader {

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private int newest;

    public VersionLoader(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
    }

    /** From now on wishes are granted. */
    public void start() {
        state.versions().requests().listen(this::compare);
        state.shelf().stories().subscribe(() -> background.soon("Listing the versions", library::versions, state.versions().knownProperty()::set));
    }

    private void compare(Versions.Request request) {
        int number = ++newest;
        background.soon("Comparing versions", () -> load(request), compared -> {
            if (number != newest) {
                return;
            }
            if (compared.isEmpty()) {
                state.notes().send("No other version of this story is in the library");
                return;
            }
            state.versions().comparingProperty().set(compared);
            state.overlayProperty().set(Overlay.VERSIONS);
        });
    }

    private Optional<Comparing> load(Versions.Request request) throws IOException {
        List<Story> versions = library.versions(request.story());
        Optional<Article> story = library.article(request.story());
        if (story.isEmpty() || versions.isEmpty()) {
            return Optional.empty();
        }
        int chosen = Math.min(request.which(), versions.size() - 1);
        Optional<Article> other = library.article(versions.get(chosen).id());
        return other.map(one -> new Comparing(story.get(), versions, chosen, Comparison.of(one.text(), story.get().text())));
    }
}
