package standpoint.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import standpoint.analysis.Entity;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.Actors;
import standpoint.library.actors.Appearance;
import standpoint.library.actors.ChosenActors;

/** Finds actors in one state of the index, as the user's choices have them. */
final class ActorFinder {

    /** How many percent of the time the parts of a {@link Corpus} took on a library of 20,000 stories. */
    private static final int READING = 35;
    private static final int TELLING = 35;
    private static final int QUOTES = 15;
    private static final int STANCES = 15;

    private final IndexSearcher searcher;
    private final CastReader reader;
    private final WhoIsWho everybody;
    private final List<ActorChoice> choices;

    ActorFinder(IndexSearcher searcher, StoryColumns columns, WhoIsWho everybody, List<ActorChoice> choices, BooleanSupplier stop) throws IOException {
        this.searcher = searcher;
        this.everybody = everybody;
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

    private List<Actor> all(Progress reading, Progress telling) throws IOException {
        return everybody.in(searcher.getIndexReader(), choices, () -> told(reading, telling));
    }

    private List<Actor> told(Progress reading, Progress telling) throws IOException {
        List<Appearance> appearances = reader.all(!choices.isEmpty(), reading);
        int names = (int) appearances.stream().filter(each -> each.kind() == Entity.Kind.PERSON).map(Appearance::name).distinct()
                .map(name -> Actors.block(Entity.Kind.PERSON, name)).distinct().count();
        AtomicInteger done = new AtomicInteger();
        try {
            return ChosenActors.of(Actors.of(appearances, () -> {
                telling.step(done.incrementAndGet(), names);
                check();
            }), choices);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void check() {
        try {
            reader.check();
        } catch (CastReader.Stopped e) {
            throw new UncheckedIOException(e);
        }
    }

    Figures figures(int stories, int versions, StoryTexts.Source texts, int most) throws IOException {
        Progress none = (done, total) -> {};
        return new FiguresWriter(reader, all(none, none), texts, most).write(stories, versions);
    }

    /** @param stories finds those to look at */
    Corpus corpus(Query stories, StoryTexts.Source texts, Progress progress) throws IOException {
        Phases phases = new Phases(progress);
        return new CorpusWriter(reader, all(phases.next(READING), phases.next(TELLING)), texts, stories).write(phases.next(QUOTES), phases.next(STANCES));
    }

    Dossier dossier(Actor actor, StoryTexts.Source texts) throws IOException {
        return new DossierWriter(reader, texts, actor).write();
    }
}
