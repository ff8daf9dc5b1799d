package standpoint.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.reader.WindowUnavailableException;

/** The command line: understands the arguments, runs what they ask for, and says in a sentence what goes wrong. */
public final class Program {

    private static final Logger LOG = LoggerFactory.getLogger(Program.class);
    private static final int HELP_WIDTH = 100;

    private final Folders folders;
    private final ArticleReader reader;
    private final Analyst analyst;
    private final Console console;

    public Program(Folders folders, ArticleReader reader, Analyst analyst, Console console) {
        this.folders = folders;
        this.reader = reader;
        this.analyst = analyst;
        this.console = console;
    }

    /** Runs one command to its end, the window's included; returns the exit code. Never throws. */
    public int run(String... arguments) {
        try {
            int exitCode = commandLine().execute(arguments);
            return console.hasLost() ? lost(exitCode) : exitCode;
        } catch (OutOfMemoryError e) {
            LOG.error("out of memory", e);
            console.note("There is too little memory; start Standpoint with more, for example with STANDPOINT_OPTS=-Xmx4g.");
        } catch (Error e) { // a missing native library or model is one, too
            unexpected(e);
        }
        return Exit.FAILED;
    }

    private int lost(int exitCode) {
        if (console.isUnread()) {
            return exitCode;
        }
        console.note("Not everything could be written to the output; is the disk full?");
        return exitCode == Exit.OK ? Exit.FAILED : exitCode;
    }

    private CommandLine commandLine() {
        LibraryChoice choice = new LibraryChoice(folders.library());
        Articles articles = new Articles(reader, console);
        CommandLine search = new CommandLine(new SearchCommand(choice, console));
        search.getCommandSpec().usageMessage().footer(SearchCommand.fields());
        CommandLine root = new CommandLine(new WindowCommand(choice, reader, analyst, console)).addMixin("library", choice)
                .addSubcommand(new AnalyzeCommand(articles, analyst, console))
                .addSubcommand(new ImportCommand(choice, reader, analyst::analyse, console))
                .addSubcommand(search)
                .addSubcommand(new ActorCommand(choice, console))
                .addSubcommand(new VersionsCommand(choice, reader, console))
                .addSubcommand(new StatsCommand(choice, console))
                .addSubcommand(new PictureCommand(reader, analyst, console))
                .addSubcommand(new PairsCommand(analyst, console));
        root.setOut(console.out()).setErr(console.err());
        root.setUsageHelpWidth(HELP_WIDTH);
        root.setResourceBundle(LibraryChoice.words(folders.told(folders.library())));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler(this::misused);
        root.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        standardOptions(root);
        root.getSubcommands().values().forEach(Program::standardOptions);
        return root;
    }

    private static void standardOptions(CommandLine command) {
        command.getCommandSpec().versionProvider(new VersionText())
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version.").build());
    }

    private int misused(ParameterException problem, String[] arguments) {
        String message = String.valueOf(problem.getMessage());
        console.note(message + (message.endsWith(".") ? "" : ".") + " See: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private int failed(Exception failure) {
        if (failure instanceof Failure known) {
            console.note(String.valueOf(known.getMessage()));
            return known.exitCode();
        }
        LOG.error("failed", failure);
        switch (failure) {
            case WindowUnavailableException e -> console.note(String.valueOf(e.getMessage()));
            case FileSystemException e -> console.note(sentence(e));
            case IOException e when e.getMessage() != null -> console.note(e.getMessage());
            default -> unexpected(failure);
        }
        return Exit.FAILED;
    }

    private static String sentence(FileSystemException e) {
        String reason = switch (e) {
            case AccessDeniedException denied -> "you may not write there";
            case NoSuchFileException missing -> "there is no such file or folder";
            default -> e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
        };
        return e.getFile() + " cannot be used: " + reason + ".";
    }

    private void unexpected(Throwable failure) {
        LOG.error("unexpected", failure);
        console.note("Standpoint failed, which is a mistake in it (" + failure.getClass().getSimpleName() + "); the log in " + folders.logs()
                + " tells more.");
    }
}
