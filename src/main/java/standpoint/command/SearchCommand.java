package standpoint.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.library.Facet;
import standpoint.library.Hit;
import standpoint.library.Library;
import standpoint.library.Question;
import standpoint.library.Relaxation;
import standpoint.library.Relaxations;
import standpoint.library.SearchField;
import standpoint.library.SearchOptions;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;

@Command(name = "search", header = "Search the stories of the library.",
        description = {"Words are all to be found; OR, NOT, ( ), \"phrases\", begin* and fuzzy~ work, and so do fields, which name what to search in: "
                + SearchCommand.EXAMPLE + ". A search that names fields of stances or quotes shows the best matching one."},
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, "1:the library could not be read", Exit.HELP_USAGE})
final class SearchCommand implements Callable<Integer> {

    static final String EXAMPLE = "holder:minister stance:against target:ferry";

    private static final int LIMIT = 20;

    private final LibraryChoice choice;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to search for; without it, all stories are listed.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "Write JSON, for other programs. Offsets count Unicode code points of the snippet's text.")
    private boolean json;

    @Option(names = "--csv", description = "Write a CSV row for each story, for spreadsheets.")
    private boolean csv;

    @Option(names = "--facets", arity = "0..1", fallbackValue = "10", paramLabel = "N",
            description = "Count what the stories found have: people, organisations, places, speakers, holders, positions, outlets, months; "
                    + "the N most frequent of each, 10 unless told.")
    private int facets;

    @Option(names = "--sort", paramLabel = "ORDER", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SearchOptions.Order order = SearchOptions.Order.RELEVANCE;

    @Option(names = "--quotes", description = "Look for words that name no field in quotes only, all in one and the same.")
    private boolean quotesOnly;

    @Option(names = "--limit", paramLabel = "N", description = "The most stories to show. Default: ${DEFAULT-VALUE}.")
    private int limit = LIMIT;

    SearchCommand(LibraryChoice choice, Console console) {
        this.choice = choice;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        if (limit < 1) {
            throw new Failure(Exit.USAGE, "--limit is the most stories to show; give a number from 1 on.");
        }
        if (json && csv) {
            throw new Failure(Exit.USAGE, "--json and --csv exclude each other; choose one.");
        }
        String words = String.join(" ", query);
        try (Library library = Library.open(choice.folder(), Library.Access.READ)) {
            library.catchUp(new CatchUpNotes(console));
            library.problems().forEach(console::note);
            switch (library.search(words, SearchOptions.best(limit).in(order).quotesOnly(quotesOnly).withFacets(facets))) {
                case SearchOutcome.BadQuery(String message) -> throw new Failure(Exit.USAGE, message);
                case SearchOutcome.Found found when json -> console.out().println(HitsJson.of(words, found));
                case SearchOutcome.Found found when csv -> csv(found);
                case SearchOutcome.Found found -> {
                    print(found, library.works());
                    if (found.total() == 0) {
                        advise(new Relaxations(library).of(new Question(words, List.of(), order, quotesOnly)));
                    }
                }
            }
        }
        return Exit.OK;
    }

    private void print(SearchOutcome.Found found, int all) {
        if (all == 0) {
            console.note("The library " + choice.folder() + " has no stories yet; add some with: standpoint import FILE");
        }
        found.hits().forEach(this::print);
        found.facets().stream().filter(facet -> facet.distinct() > 0).forEach(this::print);
        String shown = found.hits().size() < found.total() ? "; the best " + found.hits().size() + " are shown" : "";
        console.say(Counts.count(found.total(), "story", "stories") + " of " + all + " found" + shown + ".");
    }

    /** What to ask instead of a search that finds nothing. */
    private void advise(List<Relaxation> relaxations) {
        relaxations.forEach(each -> console.note("%s (%s): %s%s".formatted(each.label(), Counts.count(each.stories(), "story", "stories"),
                each.question().quotesOnly() ? "--quotes " : "", each.question().query())));
    }

    private void print(Hit hit) {
        Story story = hit.story();
        console.say(story.title());
        console.say("  " + origin(story));
        hit.finding().ifPresent(finding -> console.say("  > " + finding.label() + ": " + finding.text()));
        hit.snippets().forEach(snippet -> console.say("  … " + snippet.text().strip()));
        if (!hit.versions().isEmpty()) {
            console.say("  also in: " + hit.versions().stream().map(SearchCommand::origin).collect(Collectors.joining("; ")));
        }
        console.say("");
    }

    private static String origin(Story story) {
        String origin = Stream.concat(story.outlet().stream(), story.published().map(LocalDate::toString).stream()).collect(Collectors.joining(", "));
        return origin.isEmpty() ? "no source or date" : origin;
    }

    private void print(Facet facet) {
        String values = facet.values().stream().map(value -> value.name() + " " + value.stories()).collect(Collectors.joining(", "));
        String more = facet.values().size() < facet.distinct() ? " and " + (facet.distinct() - facet.values().size()) + " more" : "";
        console.say("%-8s %s%s".formatted(facet.field().label(), values, more));
    }

    private void csv(SearchOutcome.Found found) {
        console.say("id,title,outlet,published,finding,snippet");
        for (Hit hit : found.hits()) {
            Story story = hit.story();
            console.say(CsvLines.of(List.of(story.id().value(), story.title(), story.outlet().orElse(""),
                    story.published().map(LocalDate::toString).orElse(""),
                    hit.finding().map(finding -> finding.label() + ": " + finding.text()).orElse(""),
                    hit.snippets().stream().map(snippet -> snippet.text().strip()).findFirst().orElse(""))));
        }
    }

    /** What can be named in a query, for the end of the help. */
    static String[] fields() {
        return Stream.concat(Stream.of("", "Fields:"),
                Stream.of(SearchField.values()).map(field -> "  %-8s %s".formatted(field.label(), field.help()))).toArray(String[]::new);
    }
}
