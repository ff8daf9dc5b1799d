package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.Actors;
import standpoint.library.actors.Appearance;
import standpoint.library.actors.ChosenActors;

/** Finds actors in one state of the index, as the user's choices have them. */
final class ActorFinder {

    private final CastReader reader;
    private final List<ActorChoice> choices;

    ActorFinder(IndexSearcher searcher, StoryColumns columns, List<ActorChoice> choices, BooleanSupplier stop) throws IOException {
        reader = new CastReader(searcher, columns, stop);
        this.choices = choices;
    }

    /** Those who can be meant by this name, those in most stories first. */
    List<Actor> called(String name) throws IOException {
        Set<Appearance> candidates = new LinkedHashSet<>(reader.called(name));
        Set<String> done = new HashSet<>(Set.of(name));
        // who somebody is depends on all namesakes, and on those whom the user joined with them
        List<String> open = new ArrayList<>(blocks(candidates.stream()));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (done.add(next)) {
                candidates.addAll(reader.called(next));
                choices.stream().map(choice -> Stream.concat(choice.some().stream(), choice.others().stream())
                                .map(seen -> Actors.block(seen.kind(), seen.name())).distinct().toList())
                        .filter(names -> names.contains(next)).forEach(open::addAll);
            }
        }
        return ChosenActors.of(Actors.of(List.copyOf(candidates)), choices).stream().filter(actor -> Actors.isCalled(actor, name)).toList();
    }

    private static Set<String> blocks(Stream<Appearance> appearances) {
        Set<String> blocks = new LinkedHashSet<>();
        appearances.forEach(each -> blocks.add(Actors.block(each.kind(), each.name())));
        return blocks;
    }

    private List<Actor> all() throws IOException {
        return ChosenActors.of(Actors.of(reader.all()), choices);
    }

    Figures figures(int stories, int versions, StoryTexts.Source texts, int most) throws IOException {
        return new FiguresWriter(reader, all(), texts, most).write(stories, versions);
    }

    /** @param number how many stories the query finds */
    Corpus corpus(Query stories, int number, Progress progress) throws IOException {
        return new CorpusWriter(reader, all(), stories, number, progress).write();
    }

    Dossier dossier(Actor actor, StoryTexts.Source texts) throws IOException {
        return new DossierWriter(reader, texts, actor).write();
    }
}
