package standpoint.reader.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import standpoint.analysis.Entity;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Dossier;
import standpoint.library.Facet;
import standpoint.library.Library;
import standpoint.library.SearchField;
import standpoint.library.Story;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.reader.look.Sentence;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.Answer;
import standpoint.reader.state.Candidates;
import standpoint.reader.state.Identity;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.Sheets;
import standpoint.reader.state.Undoing;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;

/** Fills the pages of actors, finds names in all stories, and keeps who is who. Only the newest request of each sort is answered. */
public final class ActorLoader {

    private static final int MOST_NAMES = 20;
    private static final Map<Entity.Kind, SearchField> FIELDS = Map.of(Entity.Kind.PERSON, SearchField.PERSON, Entity.Kind.ORGANIZATION,
            SearchField.ORG, Entity.Kind.PLACE, SearchField.PLACE);

    private final ReaderState state;
    private final Sheets sheets;
    private final Background background;
    private final Library library;
    private final AtomicInteger newestNames = new AtomicInteger();
    private final AtomicInteger newestCandidates = new AtomicInteger();
    /** Of the page that is being filled. */
    private AtomicBoolean stop = new AtomicBoolean();
    /** Whose page it is that the state holds. */
    private Optional<Sheet.OfActor> filled = Optional.empty();

    public ActorLoader(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        sheets = state.sheets();
    }

    /** From now on requests are listened to. */
    public void start() {
        sheets.shownProperty().subscribe(sheet -> {
            if (sheet.orElse(null) instanceof Sheet.OfActor wanted) {
                fill(wanted);
            }
        });
        sheets.identities().listen(this::decide);
        state.reviewing().kept().listen(kept -> {
            if (sheets.shownProperty().get().orElse(null) instanceof Sheet.OfActor shown) {
                fill(shown);
            }
        });
        sheets.nameQueries().listen(beginning -> {
            int number = newestNames.incrementAndGet();
            newest(newestNames, number, "Looking for names", () -> names(beginning), sheets.namesProperty()::set);
        });
        sheets.candidateQueries().listen(name -> {
            int number = newestCandidates.incrementAndGet();
            newest(newestCandidates, number, "Looking for names", () -> new Candidates(name, library.survey().actors(name)), sheets.candidatesProperty()::set);
        });
        state.wishes().listen(wish -> {
            if (wish == Wish.CANCEL_WORK) {
                stop.set(true);
            }
        });
    }

    private <T> void newest(AtomicInteger newest, int number, String what, Callable<T> job, Consumer<T> then) {
        background.soon(what, job, answer -> {
            if (number == newest.get()) {
                then.accept(answer);
            }
        });
    }

    /** What is there already stays until it is known anew: stories may have come in meanwhile. */
    private void fill(Sheet.OfActor wanted) {
        stop.set(true);
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        if (filled.filter(wanted::equals).isEmpty()) {
            sheets.actorProperty().set(new Answer.Waiting<>());
        }
        filled = Optional.of(wanted);
        Work work = Work.unmeasured(Work.Kind.GATHERING, "Gathering what all stories say of " + wanted.name());
        state.work().put(Work.Kind.GATHERING, work);
        background.soon(work.text(), () -> orFailure(own, () -> file(wanted, own)), answer -> {
            state.work().remove(Work.Kind.GATHERING, work);
            if (stop.equals(own)) { // nobody else's page was asked for meanwhile
                sheets.actorProperty().set(answer);
                filled = answer.value().map(ready -> wanted);
            }
        });
    }

    /** What goes wrong is told in the window's list, and on the page it must not look as if it would still come. */
    private Answer<ActorFile> orFailure(AtomicBoolean own, Callable<Answer<ActorFile>> job) throws Exception {
        try {
            return job.call();
        } catch (IOException | RuntimeException e) {
            background.onWindow(() -> {
                state.work().remove(Work.Kind.GATHERING);
                if (stop.equals(own)) {
                    filled = Optional.empty();
                    sheets.actorProperty().set(new Answer.Missing<>("The library could not be read; the list of problems below says why."));
                }
            });
            throw e;
        }
    }

    private Answer<ActorFile> file(Sheet.OfActor wanted, AtomicBoolean stopped) throws IOException {
        List<Actor> called = library.survey().actors(wanted.name());
        if (called.isEmpty()) {
            return new Answer.Missing<>("No story of the library names “" + wanted.name() + "”. What you open is added once it is analysed.");
        }
        Optional<Actor> meant = called.stream().filter(actor -> wanted.seen().filter(seen -> isSeen(actor, seen)).isPresent()).findFirst()
                .or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
        if (meant.isEmpty()) {
            return new Answer.Ready<>(new ActorFile(wanted.name(), called, Optional.empty(), Map.of(), Map.of(), lastChoice(), library.isReadOnly()));
        }
        Optional<Dossier> dossier = library.survey().dossier(meant.get(), () -> stopped.get() || background.closing().getAsBoolean());
        return dossier.isEmpty()
                ? new Answer.Missing<>("Cancelled. Ask again to see what all stories say of " + wanted.name() + ".")
                : new Answer.Ready<>(new ActorFile(wanted.name(), namesakes(meant.get(), called), dossier, stories(meant.get()), sentences(dossier.get()),
                        lastChoice(), library.isReadOnly()));
    }

    /** Evidence is often a few words, which say little away from their sentence. */
    private Map<Dossier.Stand, String> sentences(Dossier dossier) throws IOException {
        Map<Dossier.Stand, String> sentences = new HashMap<>();
        for (Dossier.Turn turn : dossier.turns()) {
            for (Dossier.Stand stand : List.of(turn.before(), turn.after())) {
                library.article(stand.story().id()).map(Article::text).filter(text -> stand.where().end() <= text.length())
                        .ifPresent(text -> sentences.put(stand, Sentence.around(text, stand.where()).of(text)));
            }
        }
        return sentences;
    }

    private static boolean isSeen(Actor actor, Sheet.Seen seen) {
        return actor.appearances().stream().anyMatch(each -> each.story().equals(seen.story()) && each.entity().equals(seen.entity()));
    }

    /** Of people, all with this last name: a story that gives no more may mean them. */
    private List<Actor> namesakes(Actor actor, List<Actor> called) throws IOException {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        if (actor.kind() != Entity.Kind.PERSON || last.equals(actor.name())) {
            return called;
        }
        Set<Actor> all = new LinkedHashSet<>(called);
        all.addAll(library.survey().actors(last));
        return List.copyOf(all);
    }

    private Map<ArticleId, Story> stories(Actor actor) {
        Set<ArticleId> ids = actor.appearances().stream().map(each -> each.story()).collect(Collectors.toSet());
        return library.stories().stream().filter(story -> ids.contains(story.id())).collect(Collectors.toMap(Story::id, Function.identity()));
    }

    private Optional<ActorChoice> lastChoice() throws IOException {
        List<ActorChoice> all = library.actorChoices().all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<Sheets.Name> names(String beginning) throws IOException {
        List<Sheets.Name> names = new ArrayList<>();
        for (Map.Entry<Entity.Kind, SearchField> field : FIELDS.entrySet()) {
            for (Facet.Value value : library.complete(field.getValue(), beginning, MOST_NAMES)) {
                names.add(new Sheets.Name(value.name(), field.getKey(), value.stories()));
            }
        }
        return names.stream().sorted(Comparator.comparingInt((Sheets.Name name) -> -name.stories()).thenComparing(Sheets.Name::name)).limit(MOST_NAMES).toList();
    }

    private void decide(Identity decision) {
        decide(decision, !(decision instanceof Identity.Undo));
    }

    /** @param isNew whether it can be taken back from now on */
    private void decide(Identity decision, boolean isNew) {
        if (library.isReadOnly()) {
            state.notes().send("The library is open for reading only, so nothing was changed");
            return;
        }
        background.soon("Keeping who is who", () -> keep(decision), told -> {
            state.notes().send(told);
            if (isNew) {
                state.undoing().add(new Undoing.Step(Undoing.Source.WHO_IS_WHO, told, () -> decide(new Identity.Undo()), () -> decide(decision, false)));
            }
            sheets.candidatesProperty().set(Candidates.NONE);
            if (sheets.shownProperty().get().orElse(null) instanceof Sheet.OfActor shown) {
                fill(shown);
            }
        });
    }

    private String keep(Identity decision) throws IOException {
        switch (decision) {
            case Identity.Join(Actor one, Actor other) -> {
                library.actorChoices().join(one, other);
                return one.name() + " and " + other.name() + " are one from now on";
            }
            case Identity.Split(Actor actor, Set<ArticleId> stories) -> {
                library.actorChoices().split(actor, stories);
                return actor.name() + " of " + stories.size() + (stories.size() == 1 ? " story" : " stories") + " is somebody else from now on";
            }
            case Identity.Undo() -> {
                return library.actorChoices().undo().isPresent() ? "The last choice was taken back" : "There is no choice to take back";
            }
        }
    }
}
