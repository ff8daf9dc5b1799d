package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
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

    private final LibraryChoice choice;
    private final ArticleReader reader;
    private final Analyst analyst;
    private final Console console;

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
        WithoutWindow instead = new WithoutWindow(choice, new Articles(reader, console), analyst, console);
        if (!Display.isAvailable()) {
            console.note("There is no screen to open the window on.");
            return instead.drawAndList(files, picture);
        }
        try {
            new Desktop(Library.open(choice.folder()), analyst, reader).show(files);
            return Exit.OK;
        } catch (WindowUnavailableException e) {
            LOG.warn("no window", e);
            console.note(String.valueOf(e.getMessage()));
            return instead.list(files);
        }
    }
}
