package standpoint.library;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.search.TermQuery;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.library.actors.Actor;

/** Counts what all stories have. Use once. */
final class FiguresWriter {

    private static final String UNKNOWN = "(unknown)";

    private final CastReader reader;
    private final List<Actor> actors;
    private final Retellings retellings;
    private final Tally printed = new Tally("");
    private final int most;
    /** By story and entity. */
    private final Map<ArticleId, Map<EntityId, Actor>> cast = new HashMap<>();
    private final Map<Object, Tally> speakers = new LinkedHashMap<>();
    private final Map<Object, Tally> outlets = new LinkedHashMap<>();
    private final Map<Topic, TargetTally> targets = new LinkedHashMap<>();
    private final Tally all = new Tally("");
    private int stances;

    private static final class Tally {

        private final String name;
        private int quotes;
        private long words;

        Tally(String name) {
            this.name = name;
        }

        void add(long more) {
            quotes++;
            words += more;
        }
    }

    private static final class TargetTally {

        private final String target;
        private final Map<Position, Integer> positions = new EnumMap<>(Position.class);

        TargetTally(String target) {
            this.target = target;
        }

        int stances() {
            return positions.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param most the most speakers, outlets and targets to tell */
    FiguresWriter(CastReader reader, List<Actor> actors, StoryTexts.Source texts, int most) {
        this.reader = reader;
        retellings = new Retellings(reader, texts);
        this.actors = actors;
        this.most = most;
        actors.forEach(actor -> actor.appearances()
                .forEach(each -> cast.computeIfAbsent(each.story(), story -> new HashMap<>()).put(each.entity(), actor)));
    }

    /** @param versions how many more versions the stories have */
    Figures write(int stories, int versions) throws IOException {
        reader.each(new TermQuery(StoryBlock.byLevel(Level.QUOTE)), this::takeQuote);
        reader.each(new TermQuery(StoryBlock.byLevel(Level.STANCE)), this::takeStance);
        return new Figures(stories, versions, count(Entity.Kind.PERSON), count(Entity.Kind.ORGANIZATION), all.quotes, stances, all.words,
                shares(speakers, all), shares(outlets, printed), targets());
    }

    private int count(Entity.Kind kind) {
        return (int) actors.stream().filter(actor -> actor.kind() == kind).count();
    }

    private void takeQuote(CastReader.Part part) throws IOException {
        long words = part.values().number(FindingValues.LENGTH).orElse(0);
        String outlet = part.story().outlet().orElse(UNKNOWN);
        printed.add(words);
        outlets.computeIfAbsent(outlet, each -> new Tally(outlet)).add(words);
        if (retellings.isRepeated(part, Level.QUOTE)) {
            return;
        }
        Optional<String> name = part.values().text(FindingValues.NAME);
        EntityId who = new EntityId(part.values().text(FindingValues.WHO).orElse(""));
        Actor actor = cast.getOrDefault(part.story().id(), Map.of()).get(who);
        all.add(words);
        // whom no story names is told by the words for it
        Object speaker = actor == null ? name.orElse(UNKNOWN) : actor;
        String shown = actor == null ? name.orElse(UNKNOWN) : actor.name();
        speakers.computeIfAbsent(speaker, each -> new Tally(shown)).add(words);
    }

    private void takeStance(CastReader.Part part) throws IOException {
        String target = part.values().text(FindingValues.TARGET).orElse("");
        Position position = Position.valueOf(part.values().text(FindingValues.POSITION).orElse(Position.UNDECIDED.name()));
        if (retellings.isRepeated(part, Level.STANCE, position, target)) {
            return;
        }
        stances++;
        Topic topic = Topic.of(Position.FOR, target, part.values().text(FindingValues.ABOUT), part.work());
        targets.computeIfAbsent(topic, each -> new TargetTally(topic.among(target, part.story()).told()))
                .positions.merge(position, 1, Integer::sum);
    }

    private List<Figures.Share> shares(Map<Object, Tally> tallies, Tally whole) {
        return tallies.values().stream()
                .sorted(Comparator.comparingLong((Tally tally) -> -tally.words).thenComparing(tally -> tally.name))
                .limit(most)
                .map(tally -> new Figures.Share(tally.name, tally.quotes, tally.words, whole.words == 0 ? 0 : (double) tally.words / whole.words))
                .toList();
    }

    private List<Figures.Target> targets() {
        return targets.values().stream()
                .sorted(Comparator.comparingInt((TargetTally tally) -> -tally.stances()).thenComparing(tally -> tally.target))
                .limit(most)
                .map(tally -> new Figures.Target(tally.target, tally.stances(), tally.positions))
                .toList();
    }
}
