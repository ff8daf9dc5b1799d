package standpoint.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import standpoint.article.ArticleId;
import standpoint.library.Dossier;
import standpoint.library.Library;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;

@Command(name = "actor", header = "Show what all stories of the library say of somebody.",
        description = {"Roles, quotes and stances over time, where a position changed, and who takes the same side or the other one.",
                "Namesakes are told apart by what stories say of them. What is told apart wrongly can be joined, and the other way round; "
                        + "that is kept, and --undo takes the last such choice back."},
        exitCodeListHeading = Exit.HELP_HEADING, exitCodeList = {Exit.HELP_OK, "1:the library could not be read or written", Exit.HELP_USAGE})
final class ActorCommand implements Callable<Integer> {

    private static final int MOST_CANDIDATES = 20;

    private final LibraryChoice choice;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A person, organisation or place, or a part of the name.")
    private List<String> words = List.of();

    @Option(names = "--which", paramLabel = "N", description = "Which one, where several are called so; without it they are listed.")
    private int which;

    @Option(names = "--json", description = "Write JSON, for other programs.")
    private boolean json;

    @Option(names = "--csv", description = "Write a CSV row for each quote and stance, for spreadsheets.")
    private boolean csv;

    @Option(names = "--join", paramLabel = "M", description = "The Nth and the Mth that are called so are one and the same.")
    private int join;

    @Option(names = "--split", paramLabel = "ID,...", split = ",", description = "In the stories with these ids it is somebody else.")
    private Set<String> split = new HashSet<>();

    @Option(names = "--undo", description = "Take the last --join or --split back.")
    private boolean undo;

    ActorCommand(LibraryChoice choice, Console console) {
        this.choice = choice;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, Failure {
        String name = String.join(" ", words);
        if (!undo && name.isBlank()) {
            throw new Failure(Exit.USAGE, "Say who it is about: standpoint actor NAME.");
        }
        if (json && csv) {
            throw new Failure(Exit.USAGE, "--json and --csv exclude each other; choose one.");
        }
        boolean changes = undo || join > 0 || !split.isEmpty();
        try (Library library = Library.open(choice.folder(), changes ? Library.Access.WRITE : Library.Access.READ)) {
            library.catchUp(new CatchUpNotes(console));
            library.problems().forEach(console::note);
            if (undo) {
                undo(library);
            } else {
                answer(library, name, library.survey().actors(name));
            }
        }
        return Exit.OK;
    }

    private void undo(Library library) throws IOException {
        Optional<ActorChoice> last = library.actorChoices().undo();
        console.say(last.map(each -> "Taken back: " + (each.kind() == ActorChoice.Kind.JOIN ? "join " : "split ") + each.some().getFirst().name() + " and "
                + each.others().getFirst().name() + ".").orElse("There is no choice to take back."));
    }

    private void answer(Library library, String name, List<Actor> actors) throws IOException, Failure {
        if (join > 0) {
            library.actorChoices().join(chosen(name, actors, which), chosen(name, actors, join));
            console.say("Joined; standpoint actor --undo takes it back.");
        } else if (!split.isEmpty()) {
            split(library, chosen(name, actors, which == 0 && actors.size() == 1 ? 1 : which));
        } else if (actors.isEmpty()) {
            throw new Failure(Exit.USAGE, "No story names “" + name + "”; look for a part of the name, or see: standpoint search --facets");
        } else if (actors.size() == 1 || which > 0) {
            show(library.survey().dossier(chosen(name, actors, Math.max(1, which))));
        } else {
            list(name, actors);
        }
    }

    private static Actor chosen(String name, List<Actor> actors, int number) throws Failure {
        if (number < 1 || number > actors.size()) {
            throw new Failure(Exit.USAGE, "“" + name + "” can be " + actors.size() + "; choose with a number from 1 on: --which N, and M for --join M.");
        }
        return actors.get(number - 1);
    }

    private void split(Library library, Actor actor) throws IOException, Failure {
        Set<ArticleId> stories = split.stream().map(ArticleId::new).collect(Collectors.toSet());
        long gone = actor.appearances().stream().filter(each -> stories.contains(each.story())).count();
        if (gone == 0 || gone == actor.appearances().size()) {
            throw new Failure(Exit.USAGE, actor.name() + " is in " + (gone == 0 ? "none" : "no other") + " of these stories; --json tells the ids of all.");
        }
        library.actorChoices().split(actor, stories);
        console.say("Told apart; standpoint actor --undo takes it back.");
    }

    private void list(String name, List<Actor> actors) throws IOException {
        if (json) {
            console.out().println(PlainJson.of(new DossierJson.Candidates(name, actors.stream().map(DossierJson::candidate).toList())));
            return;
        }
        for (int i = 0; i < Math.min(MOST_CANDIDATES, actors.size()); i++) {
            Actor actor = actors.get(i);
            String known = Stream.concat(actor.role().stream(), actor.body().stream()).collect(Collectors.joining(", "));
            console.say("%3d  %s%s: %s".formatted(i + 1, actor.name(), known.isEmpty() ? "" : " (" + known + ")",
                    Counts.count(actor.stories(), "story", "stories")));
        }
        console.say(actors.size() + " are called so; choose one with --which N.");
    }

    private void show(Dossier dossier) throws IOException {
        if (json) {
            console.out().println(DossierJson.of(dossier));
        } else {
            new DossierText(dossier).lines(csv).forEach(console::say);
        }
    }
}
