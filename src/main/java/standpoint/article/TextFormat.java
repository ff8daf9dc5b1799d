package standpoint.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads plain text. The article's text is the file's, but for byte order mark and line ends. */
final class TextFormat implements Format {

    private final TextDecoder decoder = new TextDecoder();
    private final TextParts parts = new TextParts();

    @Override
    public Reading read(byte[] content, Path file) {
        Optional<String> decoded = decoder.decode(content, Optional.empty());
        if (decoded.isEmpty()) {
            return new Reading.Unreadable(file, "This is not a text file, whatever its name says; save the article as text and open that.");
        }
        String text = decoded.get();
        if (Whitespace.isBlank(text)) {
            return new Reading.Unreadable(file, "The file holds nothing but blanks; save the article's text in it and open it again.");
        }
        List<Zone> zones = parts.zones().find(text);
        Metadata metadata = parts.facts().of(text, zones, Optional.empty()).toMetadata(file);
        return new Reading.Read(new Article(ArticleId.of(text), text, zones, metadata));
    }
}
