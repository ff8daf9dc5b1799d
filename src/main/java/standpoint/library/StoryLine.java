package standpoint.library;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Zone;

/**
 * What the index keeps of a story to list it without opening its files.
 *
 * @param stamp   tells this state of the story's files from later ones, see {@link Shelf#stamp}
 * @param body    where the story's first paragraph begins
 * @param analyst the version of the analyst that analysed it; 0 where it is not analysed
 */
record StoryLine(String id, String title, List<String> authors, @Nullable String outlet, @Nullable String published, String stamp, int body,
        int analyst) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static StoryLine of(Article article, String stamp, int analyst) {
        Metadata metadata = article.metadata();
        int body = article.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BODY)
                .mapToInt(zone -> zone.span().start())
                .findFirst().orElse(0);
        return new StoryLine(article.id().value(), metadata.title(), metadata.authors(), metadata.outlet().orElse(null),
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

    static StoryLine read(byte[] bytes, int offset, int length) throws IOException {
        return JSON.readValue(bytes, offset, length, StoryLine.class);
    }

    byte[] write() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    Story story() {
        return new Story(new ArticleId(id), title, authors, Optional.ofNullable(outlet),
                Optional.ofNullable(published).map(LocalDate::parse));
    }
}
