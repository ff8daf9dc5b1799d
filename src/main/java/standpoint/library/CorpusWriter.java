package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.actors.Actor;
import standpoint.library.actors.Appearance;

/** Puts together what many stories have. Use once. */
final class CorpusWriter {

    private static final int MOST_ACTORS = 150;
    private static final int MOST_TARGETS = 150;
    /** Targets are compared with each other only among so many of the most frequent wordings. */
    private static final int COMPARED = 600;
    private static final int PART_SIZE = 200;

    private final CastReader reader;
    private final Query stories;
    private final int number;
    private final Progress progress;
    private final Map<ArticleId, Map<EntityId, Actor>> cast = new HashMap<>();
    private final IdentityHashMap<Actor, Integer> held = new IdentityHashMap<>();
    private final Map<Topic, Matter> topics = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<Voice, Tally> voices = new LinkedHashMap<>();
    private long words;
    private int seen;
    private Optional<Story> last = Optional.empty();

    private record Found(Optional<Actor> holder, Topic topic, Position position, Story story, String target, Span where) {}

    private record Voice(Optional<ArticleId> story, Optional<EntityId> entity, Optional<String> outlet) {}

    private static final class Tally {

        private final Optional<Actor> speaker;
        private final Optional<String> outlet;
        private int quotes;
        private long words;

        Tally(Optional<Actor> speaker, Optional<String> outlet) {
            this.speaker = speaker;
            this.outlet = outlet;
        }
    }

    /** Wordings of one topic. */
    private static final class Matter {

        private final Map<String, Integer> wordings = new LinkedHashMap<>();
        private int stances;

        void add(String wording) {
            stances++;
            wordings.merge(wording, 1, Integer::sum);
        }

        void add(Matter other) {
            stances += other.stances;
            other.wordings.forEach((wording, count) -> wordings.merge(wording, count, Integer::sum));
        }

        String wording() {
            return wordings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }

    /**
     * @param stories  finds the stories to look at
     * @param number   how many they are
     * @param progress is told how many of them were looked at, for quotes and for stances
     */
    CorpusWriter(CastReader reader, List<Actor> actors, Query stories, int number, Progress progress) {
        this.reader = reader;
        this.stories = stories;
        this.number = number;
        this.progress = progress;
        actors.forEach(actor -> actor.appearances()
                .forEach(each -> cast.computeIfAbsent(each.story(), story -> new HashMap<>()).put(each.entity(), actor)));
    }

    Corpus write() throws IOException {
        reader.each(parts(Level.QUOTE), this::takeQuote);
        reader.each(parts(Level.STANCE), this::takeStance);
        List<Actor> actors = held.entrySet().stream().sorted(Map.Entry.<Actor, Integer>comparingByValue().reversed()
                .thenComparing(entry -> entry.getKey().name())).limit(MOST_ACTORS).map(Map.Entry::getKey).toList();
        IdentityHashMap<Actor, Integer> rows = new IdentityHashMap<>();
        actors.forEach(actor -> rows.put(actor, rows.size()));
        List<String> targets = new ArrayList<>();
        Map<Topic, Integer> columns = columns(targets);
        List<Corpus.Taken> stances = found.stream().map(each -> new Corpus.Taken(
                each.holder.map(holder -> rows.getOrDefault(holder, Corpus.OTHER)).orElse(Corpus.OTHER),
                columns.getOrDefault(each.topic, Corpus.OTHER), each.position, each.story, each.target, each.where)).toList();
        return new Corpus(number, actors.stream().map(this::holder).toList(), targets, stances, words, spoken());
    }

    /** The quotes or stances of the stories. */
    private Query parts(Level level) {
        return new BooleanQuery.Builder().add(new TermQuery(StoryBlock.byLevel(level)), Occur.FILTER)
                .add(new ToChildBlockJoinQuery(stories, QueryCompiler.STORIES), Occur.FILTER).build();
    }

    private void step(Story story) {
        if (last.filter(story::equals).isEmpty()) {
            last = Optional.of(story);
            if (++seen % PART_SIZE == 0) {
                progress.step(seen, 2 * number);
            }
        }
    }

    private Optional<Actor> actor(CastReader.Part part) throws IOException {
        Optional<EntityId> who = part.values().text(FindingValues.WHO).map(EntityId::new);
        return who.flatMap(entity -> Optional.ofNullable(cast.getOrDefault(part.story().id(), Map.of()).get(entity)));
    }

    private void takeQuote(CastReader.Part part) throws IOException {
        step(part.story());
        long length = part.values().number(FindingValues.LENGTH).orElse(0);
        Optional<Actor> speaker = actor(part);
        Optional<String> outlet = part.story().outlet();
        Optional<Appearance> known = speaker.map(actor -> actor.appearances().getFirst());
        Tally tally = voices.computeIfAbsent(new Voice(known.map(Appearance::story), known.map(Appearance::entity), outlet), voice -> new Tally(speaker, outlet));
        tally.quotes++;
        tally.words += length;
        words += length;
    }

    private void takeStance(CastReader.Part part) throws IOException {
        step(part.story());
        String target = part.values().text(FindingValues.TARGET).orElse("");
        Position position = Position.valueOf(part.values().text(FindingValues.POSITION).orElse(Position.UNDECIDED.name()));
        Topic topic = Topic.of(position, target, part.values().text(FindingValues.ABOUT));
        topics.computeIfAbsent(topic, each -> new Matter()).add(target);
        Optional<Actor> holder = actor(part);
        holder.ifPresent(actor -> held.merge(actor, 1, Integer::sum));
        found.add(new Found(holder, topic, position, part.story(), target, FindingValues.spansOf(part.values()).getFirst()));
    }

    /** Which topics are which of the targets; fills these. */
    private Map<Topic, Integer> columns(List<String> targets) {
        List<Map.Entry<Topic, Matter>> frequent = topics.entrySet().stream().filter(entry -> !entry.getKey().stems().isEmpty())
                .sorted(Comparator.comparingInt((Map.Entry<Topic, Matter> entry) -> -entry.getValue().stances)).limit(COMPARED).toList();
        Map<Topic, List<Topic>> groups = new LinkedHashMap<>();
        Map<Topic, Matter> matters = new HashMap<>();
        for (Map.Entry<Topic, Matter> entry : frequent) {
            Topic same = groups.keySet().stream().filter(entry.getKey()::isSameAs).findFirst().orElse(entry.getKey());
            groups.computeIfAbsent(same, topic -> new ArrayList<>()).add(entry.getKey());
            matters.computeIfAbsent(same, topic -> new Matter()).add(entry.getValue());
        }
        Map<Topic, Integer> columns = new HashMap<>();
        groups.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<Topic, List<Topic>> group) -> -matter(matters, group.getKey()).stances))
                .limit(MOST_TARGETS).forEach(group -> {
                    group.getValue().forEach(topic -> columns.put(topic, targets.size()));
                    targets.add(matter(matters, group.getKey()).wording());
                });
        return columns;
    }

    private static Matter matter(Map<Topic, Matter> matters, Topic topic) {
        return matters.getOrDefault(topic, new Matter());
    }

    private List<Corpus.Spoken> spoken() {
        return voices.values().stream().sorted(Comparator.comparingLong((Tally tally) -> -tally.words))
                .map(tally -> new Corpus.Spoken(tally.speaker.map(this::holder), tally.outlet, tally.quotes, tally.words)).toList();
    }

    private Corpus.Holder holder(Actor actor) {
        Appearance first = actor.appearances().getFirst();
        return new Corpus.Holder(actor.name(), actor.kind(), first.story(), first.entity(), held.getOrDefault(actor, 0));
    }
}
