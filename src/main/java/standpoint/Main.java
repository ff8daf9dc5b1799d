package standpoint;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.command.Console;
import standpoint.command.Folders;
import standpoint.command.LogFile;
import standpoint.command.Program;

/** Entry point of the program: builds the objects and connects them. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Folders folders = Folders.ofThisMachine();
        Console console = Console.ofThisProcess();
        LogFile.start(folders.logs(), console);
        // exit, as threads of JavaFX and of the parser would keep the program alive
        System.exit(new Program(folders, new ArticleReader(), new Analyst(), console).run(arguments));
    }
}
