package standpoint.command;

import java.nio.file.Path;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.testing.SharedAnalyst;

/**
 * A command that ran in this process.
 *
 * @param out what it wrote as its result
 * @param err what it told besides
 */
record CommandRun(int exitCode, String out, String err) {

    /** Shared, as its models take seconds to load. */
    static final Analyst ANALYST = SharedAnalyst.get();

    static final String FERRY = """
            Minister rejects ferry closure

            By Mira Holm, 14 March 2025

            OSTERVIK — Transport Minister Anna Lindqvist rejected the closure of the ferry to Velda on Friday.

            "We will not cut an island off because of one bad winter," Lindqvist told reporters.

            The Harbour Board condemned the minister. Its chairman, Peter Aune, said the old ship would not survive another winter at sea.
            """;

    static final String GERMAN = """
            Der Stadtrat hat am Dienstagabend nach langer Debatte beschlossen, die alte Brücke über den Fluss nicht abzureißen. Die Bürgermeisterin
            sagte, man werde im nächsten Jahr noch einmal über das Geld reden müssen. Viele Anwohner zeigten sich mit dem Ergebnis zufrieden.
            """;

    /** Runs {@code arguments} with {@code folder} as the place of the usual library and of the log. */
    static CommandRun of(Path folder, Object... arguments) {
        Captured captured = new Captured();
        Folders folders = new Folders(folder.resolve("library"), folder.resolve("logs"), folder);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = new Program(folders, new ArticleReader(), ANALYST, captured.console()).run(words);
        return new CommandRun(exitCode, captured.out(), captured.err());
    }
}
