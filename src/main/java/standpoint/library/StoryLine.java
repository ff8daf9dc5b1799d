package standpoint.library;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Zone;

/**
 * What the index keeps of a story to list it without opening its files.
 *
 * @param original the story that it is a version of; itself where it is the first or only one
 * @param stamp   tells this state of the story's files from later ones, see {@link Shelf#stamp}
 * @param body    where the story's first paragraph begins
 * @param analyst the version of the analyst that analysed it; 0 where it is not analysed
 */
record StoryLine(String id, String original, String title, List<String> authors, @Nullable String outlet, @Nullable String published, String stamp,
        int body, int analyst) {

    static StoryLine of(Article article, ArticleId original, String stamp, int analyst) {
        Metadata metadata = article.metadata();
        int body = article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BODY)
                .mapToInt(zone -> zone.span().start())
                .findFirst().orElse(0);
        return new StoryLine(article.id().value(), original.value(), metadata.title(), metadata.authors(), metadata.outlet().orElse(null),
                metadata.published().map(LocalDate::toString).orElse(null), stamp, body, analyst);
    }

    /** The line of a story of a segment of the index. */
    static StoryLine read(LeafReader leaf, int document) throws IOException {
        BinaryDocValues values = leaf.getBinaryDocValues(StoryBlock.LINE);
        if (values == null || !values.advanceExact(document)) {
            throw new IOException("The search index lacks a story's line; delete the library's index folder to have it built anew.");
        }
        BytesRef bytes = values.binaryValue();
        return read(bytes.bytes, bytes.offset, bytes.length);
    }

    /** Made for speed: all lines are read when a library is opened. */
    static StoryLine read(byte[] bytes, int offset, int length) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes, offset, length);
        String id = in.readString();
        String original = in.readString();
        String title = in.readString();
        List<String> authors = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            authors.add(in.readString());
        }
        String outlet = in.readString();
        String published = in.readString();
        return new StoryLine(id, original.isEmpty() ? id : original, title, authors, outlet.isEmpty() ? null : outlet,
                published.isEmpty() ? null : published, in.readString(), in.readVInt(), in.readVInt());
    }

    byte[] write() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(id);
        out.writeString(original.equals(id) ? "" : original);
        out.writeString(title);
        out.writeVInt(authors.size());
        for (String author : authors) {
            out.writeString(author);
        }
        out.writeString(Objects.requireNonNullElse(outlet, ""));
        out.writeString(Objects.requireNonNullElse(published, ""));
        out.writeString(stamp);
        out.writeVInt(body);
        out.writeVInt(analyst);
        return out.toArrayCopy();
    }

    Story story() {
        return new Story(new ArticleId(id), title, authors, Optional.ofNullable(outlet),
                Optional.ofNullable(published).map(LocalDate::parse));
    }
}
