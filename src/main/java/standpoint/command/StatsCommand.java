package standpoint.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import standpoint.analysis.Position;
import standpoint.library.Figures;
import standpoint.library.Library;

@Command(name = "stats", header = "Show the library in figures.",
        description = "How many stories, people and bodies; who is quoted with how many words, and where; how many stances are taken on what.",
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, "1:the library could not be read", Exit.HELP_USAGE})
final class StatsCommand implements Callable<Integer> {

    private static final int MOST = 20;

    private final LibraryChoice choice;
    private final Console console;

    @Option(names = "--json", description = "Write JSON, for other programs.")
    private boolean json;

    @Option(names = "--csv", description = "Write CSV rows, for spreadsheets.")
    private boolean csv;

    @Option(names = "--limit", paramLabel = "N", description = "The most speakers, outlets and targets to show. Default: ${DEFAULT-VALUE}.")
    private int limit = MOST;

    StatsCommand(LibraryChoice choice, Console console) {
        this.choice = choice;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        if (json && csv) {
            throw new Failure(Exit.USAGE, "--json and --csv exclude each other; choose one.");
        }
        if (limit < 1) {
            throw new Failure(Exit.USAGE, "--limit is the most lines to show of each; give a number from 1 on.");
        }
        try (Library library = Library.open(choice.folder(), Library.Access.READ)) {
            library.catchUp(new CatchUpNotes(console));
            library.problems().forEach(console::note);
            Figures figures = library.survey().figures(limit);
            if (json) {
                console.out().println(PlainJson.of(figures));
            } else if (csv) {
                csv(figures);
            } else {
                print(figures);
            }
        }
        return Exit.OK;
    }

    private void print(Figures figures) {
        String versions = figures.versions() == 0 ? "" : " (" + Counts.count(figures.versions(), "more version", "more versions") + " of them)";
        console.say("%s%s, %s, %s".formatted(Counts.count(figures.stories(), "story", "stories"), versions, Counts.count(figures.people(), "person", "people"),
                Counts.count(figures.bodies(), "organisation", "organisations")));
        console.say("%s with %s, %s".formatted(Counts.count(figures.quotes(), "quote", "quotes"),
                Counts.count(Math.toIntExact(figures.words()), "word", "words"), Counts.count(figures.stances(), "stance", "stances")));
        shares("Quoted words by speaker", figures.speakers());
        shares("Quoted words by outlet", figures.outlets());
        if (!figures.targets().isEmpty()) {
            console.say("");
            console.say("Stances by target");
            figures.targets().forEach(target -> console.say("  %5d  %s: %s".formatted(target.stances(), target.target(), positions(target.positions()))));
        }
    }

    private void shares(String title, List<Figures.Share> shares) {
        if (!shares.isEmpty()) {
            console.say("");
            console.say(title);
            shares.forEach(share -> console.say(String.format(Locale.ROOT, "  %5.1f %%  %s (%s, %s)", share.share() * 100, share.name(),
                    Counts.count(Math.toIntExact(share.words()), "word", "words"), Counts.count(share.quotes(), "quote", "quotes"))));
        }
    }

    private static String positions(Map<Position, Integer> positions) {
        return new TreeMap<>(positions).entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void csv(Figures figures) {
        console.say("what,name,quotes or stances,words,share,positions");
        figures.speakers().forEach(share -> row("speaker", share));
        figures.outlets().forEach(share -> row("outlet", share));
        figures.targets().forEach(target -> console.say(CsvLines.of(List.of("target", target.target(), Integer.toString(target.stances()), "", "",
                positions(target.positions())))));
    }

    private void row(String what, Figures.Share share) {
        console.say(CsvLines.of(List.of(what, share.name(), Integer.toString(share.quotes()), Long.toString(share.words()),
                String.format(Locale.ROOT, "%.4f", share.share()), "")));
    }
}
