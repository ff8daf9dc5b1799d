package standpoint.library;

import java.io.IOException;
import java.util.List;

import standpoint.article.Span;

/** Tells what a version of a story says in the words of another one, so that it counts once. Use for one pass over the parts of stories. */
final class Retellings {

    private final CastReader reader;
    /** Only of stories with other versions; the words of the others need not be compared. */
    private final StoryTexts texts;
    private final Repeats repeats = new Repeats();

    Retellings(CastReader reader, StoryTexts.Source texts) {
        this.reader = reader;
        this.texts = new StoryTexts(texts);
    }

    /**
     * Whether another version of the part's story had it before, in the same words.
     *
     * @param what what else must be the same
     */
    boolean isRepeated(CastReader.Part part, Object... what) throws IOException {
        if (!reader.hasVersions(part)) {
            return false;
        }
        String text = texts.of(part.story().id());
        List<Span> spans = FindingValues.spansOf(part.values());
        String words = spans.getLast().end() > text.length() ? "" : FindingValues.words(text, spans);
        return repeats.isRepeated(part, List.of(List.of(what), Repeats.letters(words)));
    }
}
