package standpoint.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.article.Span;
import standpoint.compare.Comparison;
import standpoint.compare.Piece;
import standpoint.library.Library;
import standpoint.library.Story;

@Command(name = "versions", header = "Show the other versions of a story, and how they differ.",
        description = "An agency's story in several papers is one story in all counts. Words that only the version named has are marked with a minus, "
                + "words that only the other one has with a plus.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, "1:there is no such story, or the library could not be read", Exit.HELP_USAGE})
final class VersionsCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final LibraryChoice choice;
    private final ArticleReader reader;
    private final Console console;

    @Parameters(paramLabel = "FILE|ID", description = "A story of the library: its file, or its id as the command search tells it with --json.")
    private String named = "";

    @Option(names = "--json", description = "Write JSON, for other programs.")
    private boolean json;

    private record Answer(String id, String title, List<Version> versions) {}

    /** @param same the share of words that both have, 0 to 1 */
    private record Version(String id, String title, @Nullable String outlet, @Nullable String published, double same, List<Change> changes) {}

    private record Change(String before, String after) {}

    VersionsCommand(LibraryChoice choice, ArticleReader reader, Console console) {
        this.choice = choice;
        this.reader = reader;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        ArticleId id = id();
        try (Library library = Library.open(choice.folder(), Library.Access.READ)) {
            library.catchUp(new CatchUpNotes(console));
            library.problems().forEach(console::note);
            Article article = library.article(id).orElseThrow(() -> new Failure(Exit.FAILED, "The library " + choice.folder() + " has no such story: " + named));
            List<Version> versions = versions(library, article);
            if (json) {
                console.out().println(PlainJson.of(new Answer(id.value(), article.metadata().title(), versions)));
            } else {
                print(article, versions);
            }
        }
        return Exit.OK;
    }

    private ArticleId id() throws Failure {
        if (ID.matcher(named).matches()) {
            return new ArticleId(named);
        }
        Path file;
        try {
            file = Path.of(named);
        } catch (InvalidPathException e) {
            throw new Failure(Exit.USAGE, "This is no file and no id of a story: " + named);
        }
        if (!Files.exists(file)) {
            throw new Failure(Exit.USAGE, "There is no file and no story “" + named + "”.");
        }
        return switch (reader.read(file)) {
            case Reading.Read(Article article) -> article.id();
            case Reading.Unreadable(Path path, String reason) -> throw new Failure(Exit.FAILED, path + ": " + reason);
        };
    }

    private static List<Version> versions(Library library, Article article) throws IOException {
        List<Version> versions = new ArrayList<>();
        for (Story story : library.versions(article.id())) {
            Optional<Article> other = library.article(story.id());
            if (other.isPresent()) {
                Comparison comparison = Comparison.of(article.text(), other.get().text());
                versions.add(new Version(story.id().value(), story.title(), story.outlet().orElse(null), story.published().map(LocalDate::toString).orElse(null),
                        comparison.same(), comparison.differences().stream().map(piece -> change(comparison, piece)).toList()));
            }
        }
        return versions;
    }

    private static Change change(Comparison comparison, Piece piece) {
        return new Change(words(comparison.before(), piece.before()), words(comparison.after(), piece.after()));
    }

    private static String words(String text, Span span) {
        return span.of(text).strip().replaceAll("\\s*\\n\\s*", " ¶ ");
    }

    private void print(Article article, List<Version> versions) {
        console.say(article.metadata().title());
        for (Version version : versions) {
            String source = Stream.of(version.outlet(), version.published()).filter(part -> part != null).collect(Collectors.joining(", "));
            console.say("");
            console.say(String.format(Locale.ROOT, "“%s” (%s): %.0f %% of the words are the same", version.title(), source.isEmpty() ? "no source or date" : source,
                    version.same() * 100));
            for (Change change : version.changes()) {
                mark("  - ", change.before());
                mark("  + ", change.after());
            }
        }
        console.say((versions.isEmpty() ? "" : "\n") + Counts.count(versions.size(), "other version", "other versions") + " in the library.");
    }

    private void mark(String sign, String words) {
        if (!words.isEmpty()) {
            console.say(sign + words);
        }
    }
}
