package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.ActorChoices;

/**
 * What the stories of a library tell when they are read together: who is in them, what all of them say of somebody, who stands where. Safe
 * for use by several threads.
 */
public final class Survey {

    private final StoryIndex index;
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final ActorChoices actorChoices;
    private final StoryColumns columns;
    private final WhoIsWho everybody = new WhoIsWho();

    /** @param actorChoices the user's; they count from the next question on */
    Survey(StoryIndex index, Shelf shelf, Catalogue catalogue, StoryColumns columns, ActorChoices actorChoices) {
        this.index = index;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.columns = columns;
        this.actorChoices = actorChoices;
    }

    /** The actors that can be meant by a name or a part of it, those in most stories first. */
    public List<Actor> actors(String name) throws IOException {
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, everybody, choices, () -> false).called(name));
    }

    /** What all stories say of an actor. */
    public Dossier dossier(Actor actor) throws IOException {
        return dossier(actor, () -> false).orElseThrow();
    }

    /**
     * The same, as long as it is wanted.
     *
     * @param stop asked now and then; once it is true the answer is empty
     */
    public Optional<Dossier> dossier(Actor actor, BooleanSupplier stop) throws IOException {
        try {
            return Optional.of(index.read(searcher -> new ActorFinder(searcher, columns, everybody, List.of(), stop).dossier(actor, shelf::text)));
        } catch (CastReader.Stopped e) {
            return Optional.empty();
        }
    }

    /**
     * Counts what all stories have; takes about a second for 20,000 of them.
     *
     * @param most the most speakers, outlets and targets to tell
     */
    public Figures figures(int most) throws IOException {
        int works = catalogue.works();
        int versions = (int) catalogue.stories().count() - works;
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, everybody, choices, () -> false).figures(works, versions, shelf::text, most));
    }

    /**
     * Who stands where and who is quoted in the stories that a query finds; takes about a second for 20,000 of them.
     *
     * @param query    all stories where it is empty or cannot be understood
     * @param stop     asked now and then; once it is true the answer is empty
     * @param progress told how far it is, in percent
     */
    public Optional<Corpus> corpus(String query, BooleanSupplier stop, Progress progress) throws IOException {
        List<ActorChoice> choices = actorChoices.all();
        Query wanted = storiesOf(query);
        try {
            return Optional.of(index.read(searcher -> new ActorFinder(searcher, columns, everybody, choices, stop).corpus(wanted, shelf::text, progress)));
        } catch (CastReader.Stopped e) {
            return Optional.empty();
        }
    }

    private static Query storiesOf(String query) {
        try {
            return new QueryCompiler(false).compile(QueryParser.unfinished(query), List.of()).stories();
        } catch (QueryProblem e) {
            return new TermQuery(StoryBlock.byLevel(Level.STORY));
        }
    }

    /** The words of the text at these places, in one line each; empty where a story has gone. */
    public List<String> words(List<Corpus.Taken> stances) throws IOException {
        StoryTexts texts = new StoryTexts(shelf::text);
        List<String> words = new ArrayList<>();
        for (Corpus.Taken stance : stances) {
            String text = texts.of(stance.story().id());
            words.add(stance.where().end() > text.length() ? "" : FindingValues.words(text, List.of(stance.where())));
        }
        return words;
    }
}
