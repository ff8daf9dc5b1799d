package standpoint.library;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.actors.Actor;
import standpoint.library.actors.Appearance;

/** Puts together what the stories say of an actor. Use once. */
final class DossierWriter {

    private static final Comparator<Story> BY_DATE = Comparator.comparing((Story story) -> story.published().orElse(LocalDate.MAX))
            .thenComparing(story -> story.id().value());
    private static final int MOST_RELATIONS = 50;
    private static final int MOST_MEETINGS = 12;

    private final CastReader reader;
    private final StoryTexts.Source texts;
    private final Actor actor;
    private final Repeats repeats = new Repeats();
    private final Map<ArticleId, Set<EntityId>> appearances = new HashMap<>();
    /** The text of the story at hand: those of all stories of somebody would fill the memory. */
    private Optional<ArticleId> open = Optional.empty();
    private String text = "";
    private final List<Dossier.Statement> quotes = new ArrayList<>();
    private final List<Dossier.Stand> stances = new ArrayList<>();
    private final Map<Topic, List<Dossier.Stand>> topics = new LinkedHashMap<>();

    DossierWriter(CastReader reader, StoryTexts.Source texts, Actor actor) {
        this.reader = reader;
        this.texts = texts;
        this.actor = actor;
        actor.appearances().forEach(each -> repeats.know(each.story(), each.work()));
        actor.appearances().forEach(each -> appearances.computeIfAbsent(each.story(), story -> new HashSet<>()).add(each.entity()));
    }

    Dossier write() throws IOException {
        reader.each(filter(new TermInSetQuery(StoryBlock.ID, ids()), anyOf(Level.QUOTE, Level.STANCE)), this::take);
        quotes.sort(Comparator.comparing(Dossier.Statement::story, BY_DATE).thenComparing(Dossier.Statement::where));
        stances.sort(Comparator.comparing(Dossier.Stand::story, BY_DATE).thenComparing(Dossier.Stand::where));
        repeats.tellOnce(quotes, Dossier.Statement::story, quote -> List.of(Repeats.letters(quote.words())),
                (quote, others) -> new Dossier.Statement(quote.story(), quote.where(), quote.words(), quote.length(), others));
        repeats.tellOnce(stances, Dossier.Stand::story, stance -> List.of(stance.position(), stance.target(), Repeats.letters(stance.words())),
                (stance, others) -> new Dossier.Stand(stance.story(), stance.position(), stance.target(), stance.about(), stance.where(), stance.words(), others));
        for (Dossier.Stand stance : stances) {
            Topic topic = Topic.of(stance.position(), stance.target(), stance.about(), repeats.work(stance.story().id()));
            Topic known = topics.keySet().stream().filter(topic::isSameAs).findFirst().orElse(topic);
            topics.computeIfAbsent(known, each -> new ArrayList<>()).add(stance);
        }
        List<Dossier.TargetLine> lines = topics.values().stream().map(stands -> new Dossier.TargetLine(wording(stands), stands))
                .sorted(Comparator.comparingInt((Dossier.TargetLine line) -> line.stances().size()).reversed()).toList();
        List<Tally> others = others();
        return new Dossier(actor, roles(), quotes, stances, lines, lines.stream().flatMap(line -> turns(line).stream()).toList(),
                others.stream().map(Tally::relation).toList(), others.stream().flatMap(tally -> tally.meetings.stream()).toList());
    }

    private Collection<BytesRef> ids() {
        return appearances.keySet().stream().map(id -> new BytesRef(id.value())).toList();
    }

    private static Query filter(Query... queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query query : queries) {
            all.add(query, Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyOf(Level... levels) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Level level : levels) {
            any.add(new TermQuery(StoryBlock.byLevel(level)), Occur.SHOULD);
        }
        return any.build();
    }

    private void take(CastReader.Part part) throws IOException {
        Story story = part.story();
        Optional<EntityId> who = part.values().text(FindingValues.WHO).map(EntityId::new);
        if (who.isEmpty() || !appearances.getOrDefault(story.id(), Set.of()).contains(who.get())) {
            return;
        }
        Optional<Position> position = position(part);
        List<Span> spans = FindingValues.spansOf(part.values());
        if (open.filter(story.id()::equals).isEmpty()) {
            text = texts.text(story.id());
            open = Optional.of(story.id());
        }
        if (spans.getLast().end() > text.length()) {
            return; // the story has gone meanwhile
        }
        String words = FindingValues.words(text, spans);
        if (position.isPresent()) {
            stances.add(new Dossier.Stand(story, position.get(), part.values().text(FindingValues.TARGET).orElse(""),
                    part.values().text(FindingValues.ABOUT), spans.getFirst(), words));
        } else {
            quotes.add(new Dossier.Statement(story, spans.getFirst(), words, (int) part.values().number(FindingValues.LENGTH).orElse(0)));
        }
    }

    private static Optional<Position> position(CastReader.Part part) throws IOException {
        return part.values().text(FindingValues.POSITION).map(Position::valueOf);
    }

    private static String wording(List<Dossier.Stand> stances) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        stances.forEach(stance -> counts.merge(stance.target(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Only from one day to a later one: within a story, both sides are more often two readings than a change of mind. */
    private static List<Dossier.Turn> turns(Dossier.TargetLine line) {
        List<Dossier.Turn> turns = new ArrayList<>();
        Dossier.Stand before = null;
        for (Dossier.Stand stance : line.stances()) {
            if (stance.side() == 0 || stance.story().published().isEmpty()) {
                continue;
            }
            if (before != null && before.side() != stance.side() && isLater(stance, before)) {
                turns.add(new Dossier.Turn(line.target(), before, stance));
            }
            before = stance;
        }
        return turns;
    }

    private static boolean isLater(Dossier.Stand stance, Dossier.Stand before) {
        return stance.story().published().orElse(LocalDate.MIN).isAfter(before.story().published().orElse(LocalDate.MAX));
    }

    private List<Dossier.Role> roles() {
        Map<List<String>, List<Appearance>> byRole = new LinkedHashMap<>();
        for (Appearance each : actor.appearances()) {
            each.role().ifPresent(role -> byRole.computeIfAbsent(List.of(role, each.body().orElse("")), key -> new ArrayList<>()).add(each));
        }
        return byRole.entrySet().stream().map(entry -> role(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Dossier.Role role) -> role.first().orElse(LocalDate.MAX)).thenComparing(Dossier.Role::role)).toList();
    }

    private static Dossier.Role role(List<String> roleAndBody, List<Appearance> said) {
        List<LocalDate> days = said.stream().flatMap(each -> each.published().stream()).sorted().toList();
        Optional<String> body = Optional.of(roleAndBody.getLast()).filter(name -> !name.isEmpty());
        return new Dossier.Role(roleAndBody.getFirst(), body, days.stream().findFirst(), days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                (int) said.stream().map(Appearance::work).distinct().count());
    }

    /** Agreements and disagreements with one other. */
    private static final class Tally {

        private final String name;
        private int agreements;
        private int disagreements;
        private final Set<String> targets = new LinkedHashSet<>();
        private final List<Dossier.Meeting> meetings = new ArrayList<>();

        private Tally(String name) {
            this.name = name;
        }

        private void add(Dossier.Stand own, Dossier.Stand other) {
            boolean agrees = other.side() == own.side();
            agreements += agrees ? 1 : 0;
            disagreements += agrees ? 0 : 1;
            targets.add(own.target());
            if (meetings.size() < MOST_MEETINGS) {
                meetings.add(new Dossier.Meeting(name, own, other));
            }
        }

        private Dossier.Relation relation() {
            return new Dossier.Relation(name, agreements, disagreements, List.copyOf(targets));
        }
    }

    /** Compares with the latest side that the actor took. */
    private List<Tally> others() throws IOException {
        // by name without accents and case
        Map<String, Tally> others = new LinkedHashMap<>();
        for (Map.Entry<Topic, List<Dossier.Stand>> entry : topics.entrySet()) {
            Optional<Dossier.Stand> own = entry.getValue().reversed().stream().filter(stance -> stance.side() != 0).findFirst();
            if (own.isPresent() && !entry.getKey().stems().isEmpty()) {
                compare(entry.getKey(), own.get(), others);
            }
        }
        return others.values().stream()
                .sorted(Comparator.comparingInt((Tally each) -> each.agreements + each.disagreements).reversed().thenComparing(each -> each.name))
                .limit(MOST_RELATIONS).toList();
    }

    private void compare(Topic topic, Dossier.Stand own, Map<String, Tally> others) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        topic.stems().forEach(stem -> words.add(new TermQuery(new Term(SearchField.TARGET.label(), stem)), Occur.SHOULD));
        words.setMinimumNumberShouldMatch((topic.stems().size() + 1) / 2);
        reader.each(words.build(), part -> {
            Optional<String> name = part.values().text(FindingValues.NAME);
            EntityId who = new EntityId(part.values().text(FindingValues.WHO).orElse(""));
            boolean isActor = appearances.getOrDefault(part.story().id(), Set.of()).contains(who);
            Optional<Position> position = position(part);
            String target = part.values().text(FindingValues.TARGET).orElse("");
            if (isActor || name.isEmpty() || position.isEmpty() || !topic.isSameAs(Topic.of(position.get(), target, part.values().text(FindingValues.ABOUT), part.work()))
                    || repeats.isRepeated(part, List.of(topic, name.get(), position.get(), target))) {
                return;
            }
            Span where = FindingValues.spansOf(part.values()).getFirst();
            Dossier.Stand other = new Dossier.Stand(part.story(), position.get(), target, part.values().text(FindingValues.ABOUT), where, "");
            if (other.side() != 0) {
                others.computeIfAbsent(IndexedName.folded(name.get()), each -> new Tally(name.get())).add(own, other);
            }
        });
    }
}
