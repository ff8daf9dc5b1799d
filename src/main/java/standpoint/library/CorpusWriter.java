package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    private final CastReader reader;
    private final Query stories;
    private final Retellings retellings;
    private final List<Player> players = new ArrayList<>();
    private final Player nobody = new Player(Optional.empty());
    private final Map<ArticleId, Map<EntityId, Player>> cast = new HashMap<>();
    private final Map<Topic, Matter> topics = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private long words;

    private record Found(Player holder, Topic topic, Position position, Story story, String target, Span where) {}

    /** What was seen so far of an actor, or of all who are none. */
    private static final class Player {

        private final Optional<Actor> actor;
        private final Map<Optional<String>, Tally> outlets = new LinkedHashMap<>();
        private int stances;
        private int row = Corpus.OTHER;

        Player(Optional<Actor> actor) {
            this.actor = actor;
        }

        String name() {
            return actor.map(Actor::name).orElse("");
        }

        Optional<Corpus.Holder> holder() {
            return actor.map(known -> {
                Appearance first = known.appearances().getFirst();
                return new Corpus.Holder(known.name(), known.kind(), first.story(), first.entity(), stances);
            });
        }
    }

    private static final class Tally {

        private Corpus.Amount once = new Corpus.Amount(0, 0);
        private Corpus.Amount printed = new Corpus.Amount(0, 0);

        void add(Corpus.Amount quoted, boolean repeated) {
            printed = printed.plus(quoted);
            once = repeated ? once : once.plus(quoted);
        }
    }

    /** Wordings of one topic. */
    private static final class Matter {

        private final Map<Corpus.Target, Integer> wordings = new LinkedHashMap<>();
        private int stances;

        void add(Corpus.Target wording) {
            stances++;
            wordings.merge(wording, 1, Integer::sum);
        }

        void add(Matter other) {
            stances += other.stances;
            other.wordings.forEach((wording, count) -> wordings.merge(wording, count, Integer::sum));
        }

        Corpus.Target wording() {
            return wordings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }

    /** @param stories finds the stories to look at */
    CorpusWriter(CastReader reader, List<Actor> actors, StoryTexts.Source texts, Query stories) {
        this.reader = reader;
        this.stories = stories;
        retellings = new Retellings(reader, texts);
        actors.forEach(actor -> {
            Player player = new Player(Optional.of(actor));
            players.add(player);
            actor.appearances().forEach(each -> cast.computeIfAbsent(each.story(), story -> new HashMap<>()).put(each.entity(), player));
        });
    }

    Corpus write(Progress quotes, Progress stances) throws IOException {
        reader.each(parts(Level.QUOTE), quotes, this::takeQuote);
        reader.each(parts(Level.STANCE), stances, this::takeStance);
        List<Player> holders = players.stream().filter(player -> player.stances > 0)
                .sorted(Comparator.comparingInt((Player player) -> -player.stances).thenComparing(Player::name)).limit(MOST_ACTORS).toList();
        for (int row = 0; row < holders.size(); row++) {
            holders.get(row).row = row;
        }
        List<Corpus.Target> targets = new ArrayList<>();
        Map<Topic, Integer> columns = columns(targets);
        List<Corpus.Taken> taken = found.stream().map(each -> new Corpus.Taken(each.holder.row,
                columns.getOrDefault(each.topic, Corpus.OTHER), each.position, each.story, each.target, each.where)).toList();
        return new Corpus(reader.works(stories), holders.stream().map(Player::holder).flatMap(Optional::stream).toList(), targets, taken, words, spoken());
    }

    /** The quotes or stances of the stories. */
    private Query parts(Level level) {
        return new BooleanQuery.Builder().add(new TermQuery(StoryBlock.byLevel(level)), Occur.FILTER)
                .add(new ToChildBlockJoinQuery(stories, QueryCompiler.STORIES), Occur.FILTER).build();
    }

    private Player player(CastReader.Part part) throws IOException {
        Optional<String> who = part.values().text(FindingValues.WHO);
        return who.isEmpty() ? nobody : cast.getOrDefault(part.story().id(), Map.of()).getOrDefault(new EntityId(who.get()), nobody);
    }

    private void takeQuote(CastReader.Part part) throws IOException {
        long length = part.values().number(FindingValues.LENGTH).orElse(0);
        boolean repeated = retellings.isRepeated(part, Level.QUOTE);
        player(part).outlets.computeIfAbsent(part.story().outlet(), outlet -> new Tally()).add(new Corpus.Amount(1, length), repeated);
        words += repeated ? 0 : length;
    }

    private void takeStance(CastReader.Part part) throws IOException {
        String target = part.values().text(FindingValues.TARGET).orElse("");
        Position position = Position.valueOf(part.values().text(FindingValues.POSITION).orElse(Position.UNDECIDED.name()));
        if (retellings.isRepeated(part, Level.STANCE, position, target)) {
            return;
        }
        Topic topic = Topic.of(position, target, part.values().text(FindingValues.ABOUT), part.work());
        topics.computeIfAbsent(topic, each -> new Matter()).add(topic.among(target, part.story()));
        Player holder = player(part);
        holder.stances++;
        found.add(new Found(holder, topic, position, part.story(), target, FindingValues.spansOf(part.values()).getFirst()));
    }

    /** Which topics are which of the targets; fills these. */
    private Map<Topic, Integer> columns(List<Corpus.Target> targets) {
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
        List<Corpus.Spoken> spoken = new ArrayList<>();
        Stream.concat(players.stream(), Stream.of(nobody)).forEach(player -> player.outlets.forEach((outlet, tally) ->
                spoken.add(new Corpus.Spoken(player.holder(), outlet, tally.once, tally.printed))));
        spoken.sort(Comparator.comparingLong(each -> -each.once().words()));
        return spoken;
    }
}
