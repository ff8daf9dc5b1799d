package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.ActorChoices;

/** Answers what is asked of all stories at once; the questions are those of {@link Library}. */
final class Answers {

    private final StoryIndex index;
    private final Shelf shelf;
    private final Holdings holdings;
    private final ActorChoices actorChoices;
    private final StoryColumns columns = new StoryColumns();
    private final WhoIsWho everybody = new WhoIsWho();

    Answers(StoryIndex index, Shelf shelf, Holdings holdings, ActorChoices actorChoices) {
        this.index = index;
        this.shelf = shelf;
        this.holdings = holdings;
        this.actorChoices = actorChoices;
    }

    SearchOutcome search(String query, SearchOptions options) throws IOException {
        SearchRequest request;
        try {
            request = new QueryCompiler(options.quotesOnly()).compile(options.unfinished() ? QueryParser.unfinished(query) : QueryParser.parse(query), options.filters());
        } catch (QueryProblem e) {
            return new SearchOutcome.BadQuery(e.sentence());
        }
        try {
            return index.read(searcher -> new Search(searcher, columns, request, options, new StoryTexts(shelf::text), holdings::versions).run());
        } catch (IndexSearcher.TooManyClauses e) {
            return new SearchOutcome.BadQuery("The query stands for too many words; use fewer words with * or ~, or write more of their letters.");
        }
    }

    List<Facet.Value> complete(SearchField field, String beginning, int most) throws IOException {
        return index.read(searcher -> new Completion(searcher, columns).of(field, beginning, most));
    }

    List<Facet.Value> similar(SearchField field, String name, int most) throws IOException {
        return index.read(searcher -> new Completion(searcher, columns).similar(field, name, most));
    }

    List<Actor> actors(String name) throws IOException {
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, everybody, choices, () -> false).called(name));
    }

    Optional<Dossier> dossier(Actor actor, BooleanSupplier stop) throws IOException {
        try {
            return Optional.of(index.read(searcher -> new ActorFinder(searcher, columns, everybody, List.of(), stop).dossier(actor, shelf::text)));
        } catch (CastReader.Stopped e) {
            return Optional.empty();
        }
    }

    Figures figures(int most) throws IOException {
        int works = holdings.works();
        int versions = (int) holdings.stories().count() - works;
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, everybody, choices, () -> false).figures(works, versions, shelf::text, most));
    }

    Optional<Corpus> corpus(String query, BooleanSupplier stop, Progress progress) throws IOException {
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

    List<String> words(List<Corpus.Taken> stances) throws IOException {
        StoryTexts texts = new StoryTexts(shelf::text);
        List<String> words = new ArrayList<>();
        for (Corpus.Taken stance : stances) {
            String text = texts.of(stance.story().id());
            words.add(stance.where().end() > text.length() ? "" : FindingValues.words(text, List.of(stance.where())));
        }
        return words;
    }
}
