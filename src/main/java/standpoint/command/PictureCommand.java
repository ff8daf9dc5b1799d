package standpoint.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.reader.Pictures;
import standpoint.reader.WindowUnavailableException;
import standpoint.reader.look.Theme;

@Command(name = "picture", header = "Draw the window with one article open into a PNG file; needs no screen.",
        exitCodeListHeading = Exit.HELP_HEADING,
        exitCodeList = {Exit.HELP_OK, "1:the article could not be read, or the picture not be drawn or written", Exit.HELP_USAGE})
final class PictureCommand implements Callable<Integer> {

    private static final int SMALLEST = 200;
    private static final int LARGEST = 8000;

    private final ArticleReader reader;
    private final Analyst analyst;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The article.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.png", description = "The picture to write, over any that is there.")
    private Path png = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--width", paramLabel = "W", description = "Width of the window in pixels. Default: ${DEFAULT-VALUE}.")
    private int width = 1280;

    @Option(names = "--height", paramLabel = "H", description = "Height of the window in pixels. Default: ${DEFAULT-VALUE}.")
    private int height = 820;

    PictureCommand(ArticleReader reader, Analyst analyst, Console console) {
        this.reader = reader;
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WindowUnavailableException, Failure {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new Failure(Exit.USAGE, "A picture has from " + SMALLEST + " to " + LARGEST + " pixels each way; choose such a --width and --height.");
        }
        switch (reader.read(file)) {
            case Reading.Unreadable(Path path, String reason) -> throw new Failure(Exit.FAILED, path + ": " + reason);
            case Reading.Read read -> {
                Analysis analysis = analyst.analyse(read.article(), () -> false);
                analysis.limitation().ifPresent(why -> console.note(file, why));
                Pictures.render(analysis, png, theme, width, height);
                console.say(png + ": " + width + " × " + height + " pixels");
                return Exit.OK;
            }
        }
    }
}
