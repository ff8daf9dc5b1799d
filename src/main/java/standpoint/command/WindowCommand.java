package standpoint.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.library.LibraryNotWritableException;
import standpoint.reader.Desktop;
import standpoint.reader.Display;
import standpoint.reader.WindowUnavailableException;

@Command(name = "standpoint", header = "Shows who says what in the news, and who stands where, with the evidence.",
        description = {"", "Opens the window, and in it the articles named. Without a screen, it saves a picture of the window and lists the stances."},
        synopsisSubcommandLabel = "[COMMAND]", subcommandsRepeatable = false,
        optionListHeading = "%nOptions:%n", parameterListHeading = "%n", commandListHeading = "%nCommands:%n",
        footer = {"", "Each command explains itself with --help."},
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, "1:nothing could be shown, or the library not be used", Exit.HELP_USAGE})
final class WindowCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(WindowCommand.class);

    private static final Pattern COMMAND_LIKE = Pattern.compile("[a-zA-Z]+");

    private final LibraryChoice choice;
    private final ArticleReader reader;
    private final Analyst analyst;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create(); // given by picocli

    @Option(names = "--picture", paramLabel = "PNG",
            description = "Where the picture of the window goes if there is no screen. Default: ${DEFAULT-VALUE}.")
    private Path picture = Path.of("standpoint.png");

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", description = "Article files, and folders of them.")
    private List<Path> files = List.of();

    WindowCommand(LibraryChoice choice, ArticleReader reader, Analyst analyst, Console console) {
        this.choice = choice;
        this.reader = reader;
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        requireNoCommand();
        WithoutWindow instead = new WithoutWindow(choice, new Articles(reader, console), analyst, console);
        if (!Display.isAvailable()) {
            console.note("There is no screen to open the window on.");
            return instead.drawAndList(files, picture);
        }
        try {
            new Desktop(library(), analyst, reader).show(files);
            return Exit.OK;
        } catch (WindowUnavailableException e) {
            LOG.warn("no window", e);
            console.note(String.valueOf(e.getMessage()));
            return instead.list(files);
        }
    }

    /** A word that is no file was meant for a command. */
    private void requireNoCommand() throws Failure {
        if (!files.isEmpty() && COMMAND_LIKE.matcher(files.getFirst().toString()).matches() && !Files.exists(files.getFirst())) {
            throw new Failure(Exit.USAGE, "There is no command and no file “" + files.getFirst() + "”; the commands are "
                    + String.join(", ", spec.subcommands().keySet()) + ". See: standpoint --help");
        }
    }

    private Library library() throws IOException {
        try {
            return Library.open(choice.folder(), Library.Access.WRITE);
        } catch (LibraryNotWritableException e) {
            console.note(e.getMessage() + " It is opened for reading only.");
            return Library.open(choice.folder(), Library.Access.READ);
        }
    }
}
