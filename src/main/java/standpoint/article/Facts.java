package standpoint.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a source (a page's metadata, the text itself) tells about an article; empty where it tells nothing. */
record Facts(Optional<String> title, List<String> authors, Optional<LocalDate> published, Optional<String> writtenDate,
        Optional<String> outlet, Optional<String> place) {

    Facts {
        authors = List.copyOf(authors);
    }

    /** These facts, and where they tell nothing the others. */
    Facts or(Facts others) {
        return new Facts(title.or(others::title), authors.isEmpty() ? others.authors : authors, published.or(others::published),
                writtenDate.or(others::writtenDate), outlet.or(others::outlet), place.or(others::place));
    }

    Facts titleOnly() {
        return new Facts(title, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Metadata toMetadata(Path file) {
        return new Metadata(title.orElseGet(() -> nameOf(file)), authors, published, writtenDate, outlet, place, file);
    }

    private static String nameOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
