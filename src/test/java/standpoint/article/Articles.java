package standpoint.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads articles from strings, for tests. */
final class Articles {

    /** How an invented story begins, and how it goes on. */
    static final String FIRST = "The island's only ferry will stop running in October because nobody has bid for the contract, the council said on Monday.";
    static final String SECOND = "\"We asked nine companies and nine said no,\" said Petra Lund, who leads the council.";

    private Articles() {}

    static Article text(String... lines) {
        return read(FileFormat.TEXT, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Path.of("story.txt"));
    }

    static Article html(String page) {
        return read(FileFormat.HTML, page.getBytes(StandardCharsets.UTF_8), Path.of("story.html"));
    }

    static Article read(FileFormat format, byte[] content, Path file) {
        Reading reading = format.read(content, file);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    /** The words of all zones of a kind. */
    static List<String> words(Article article, Zone.Kind kind) {
        return article.zones().stream().filter(zone -> zone.kind() == kind).map(zone -> zone.span().of(article.text())).toList();
    }

    static List<Zone.Kind> kinds(Article article) {
        return article.zones().stream().map(Zone::kind).toList();
    }

    static Optional<String> reason(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable ? Optional.of(unreadable.reason()) : Optional.empty();
    }
}
