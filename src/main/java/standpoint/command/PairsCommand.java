package standpoint.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import standpoint.analysis.Analyst;

@Command(name = "pairs", header = "Tell the stance between two marked names in sentences.",
        description = "Reads one sentence a line, with two names in square brackets: [p] ... [q]. Prints a number for each: 0 neutral, 1 p is for q, "
                + "2 q is for p, 3 p is against q, 4 q is against p. What stands behind a tab is left out.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, Exit.HELP_FAILED, Exit.HELP_USAGE})
final class PairsCommand implements Callable<Integer> {

    private final Analyst analyst;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Text file in UTF-8.")
    private Path file = Path.of("");

    PairsCommand(Analyst analyst, Console console) {
        this.analyst = analyst;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<MarkedPair> pair = MarkedPair.read(line);
            if (pair.isEmpty()) {
                throw new Failure(Exit.USAGE, file + ", line " + number + ": mark two names with square brackets, as in \"[Ann] praised [Bob].\".");
            }
            console.say(Integer.toString(analyst.stanceBetween(pair.get().article(), pair.get().p(), pair.get().q())));
        }
        return Exit.OK;
    }

    private List<String> lines() throws IOException, Failure {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new Failure(Exit.USAGE, file + " is not in UTF-8; save it so and try again.");
        }
    }
}
