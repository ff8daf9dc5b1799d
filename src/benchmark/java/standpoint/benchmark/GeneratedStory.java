package standpoint.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

/** Writes one invented story together with its analysis: about 450 words, some 16 names, 7 quotes and 4 stances. Use once. */
final class GeneratedStory {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    /** The first are taken most. */
    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final int DAYS = 2400;
    private static final double MEAN_PARAGRAPHS = 9;
    /** Of one paragraph. */
    private static final int WORDS_OF_A_PORTRAIT = 52;

    private final GeneratedWorld world;
    private final GeneratedWorld.Matter matter;
    private final Random random;
    private final boolean aboutOne;
    private final int paragraphs;
    private final StringBuilder text = new StringBuilder();
    private final List<Zone> zones = new ArrayList<>();
    private final Map<String, Draft> cast = new LinkedHashMap<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();

    private record Draft(EntityId id, String name, Entity.Kind kind, Optional<String> role, Optional<String> body, List<Mention> mentions) {}

    /** @param number the same world and number give the same story */
    GeneratedStory(GeneratedWorld world, int number) {
        this(world, new Random(number * 7_919L + 17), 0);
    }

    private GeneratedStory(GeneratedWorld world, Random random, int paragraphs) {
        this.world = world;
        this.random = random;
        this.paragraphs = paragraphs;
        aboutOne = paragraphs > 0;
        matter = world.matter(random);
    }

    /** A story of about so many words that comes back to one person in each paragraph, by name and by pronouns. */
    static GeneratedStory portrait(GeneratedWorld world, int number, int words) {
        return new GeneratedStory(world, new Random(number * 104_729L + 31), Math.max(1, words / WORDS_OF_A_PORTRAIT));
    }

    Analysis write() {
        words(6 + random.nextInt(6));
        zones.add(new Zone(new Span(0, text.length()), Zone.Kind.HEADLINE));
        String title = text.toString();
        int count = aboutOne ? paragraphs : (int) Math.clamp(Math.exp(Math.log(MEAN_PARAGRAPHS) + 0.5 * random.nextGaussian()), 3, 60);
        for (int i = 0; i < count; i++) {
            text.append("\n\n");
            int start = text.length();
            paragraph();
            zones.add(new Zone(new Span(start, text.length()), Zone.Kind.BODY));
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Metadata metadata = new Metadata(title, List.of(any(matter.people()).name()), Optional.of(day), Optional.of(day.toString()),
                Optional.of(world.outlet(random)), Optional.of(any(matter.places())), Path.of("generated", "story.txt"));
        Article article = new Article(ArticleId.of(text.toString()), text.toString(), zones, metadata);
        List<Entity> entities = cast.values().stream()
                .map(draft -> new Entity(draft.id, draft.name, draft.kind, draft.role, draft.body, draft.mentions)).toList();
        return new Analysis(article, Optional.empty(), entities, quotes, stances);
    }

    private void paragraph() {
        sentence();
        if (random.nextInt(10) < 8) {
            quoted();
        }
        if (random.nextInt(10) < 5) {
            stance();
        }
        if (aboutOne) {
            lead();
        }
    }

    private void lead() {
        Draft lead = leading();
        text.append(' ');
        mention(lead, lead.name);
        text.append(' ');
        words(4 + random.nextInt(4));
        for (int i = 0; i < 2; i++) {
            text.append(' ');
            lead.mentions.add(new Mention(new Span(text.length(), text.length() + 2), Mention.Form.PRONOUN));
            text.append("he ");
            words(2 + random.nextInt(3));
        }
        text.append(". ");
    }

    private Draft leading() {
        GeneratedWorld.Person person = matter.people().getFirst();
        return cast.computeIfAbsent(person.name(), name -> new Draft(new EntityId("e" + (cast.size() + 1)), name, Entity.Kind.PERSON,
                Optional.of(person.role()), Optional.of(person.body()), new ArrayList<>()));
    }

    private void words(int count) {
        int start = text.length();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(random.nextInt(8) == 0 ? any(matter.words()) : world.word(random));
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    private void sentence() {
        words(5 + random.nextInt(8));
        text.append(" ");
        named(any(matter.bodies()), Entity.Kind.ORGANIZATION);
        text.append(" ");
        words(4 + random.nextInt(8));
        text.append(" in ");
        named(any(matter.places()), Entity.Kind.PLACE);
        text.append(". ");
    }

    private void quoted() {
        int start = text.length();
        text.append('"');
        words(8 + random.nextInt(14));
        text.append(",\"");
        Span content = new Span(start, text.length());
        text.append(" said ");
        Span cue = new Span(text.length() - 5, text.length() - 1);
        int source = text.length();
        EntityId speaker = person();
        quotes.add(new Quote(List.of(content), Optional.of(cue), Optional.of(new Span(source, text.length())), Optional.of(speaker), Quote.Form.DIRECT, 0.9));
        text.append(". ");
    }

    private void stance() {
        EntityId holder = person();
        Position position = POSITIONS.get(Math.min(random.nextInt(POSITIONS.size()), random.nextInt(POSITIONS.size())));
        int start = text.length() + 1;
        text.append(" opposed ");
        Span cue = new Span(start, text.length() - 1);
        String target = any(matter.targets());
        int targetStart = text.length();
        text.append(target);
        Span where = new Span(targetStart, text.length());
        stances.add(new Stance(holder, new Target(Optional.empty(), target, Optional.of(where)), position, List.of(new Span(start, text.length())),
                List.of(cue), Optional.empty(), 0.8, "opposed"));
        text.append(". ");
    }

    private EntityId person() {
        // the first of a matter are asked most
        GeneratedWorld.Person person = matter.people().get((int) (matter.people().size() * Math.pow(random.nextDouble(), 3)));
        Draft known = cast.get(person.name());
        if (known == null) {
            return named(person.name(), Entity.Kind.PERSON, Optional.of(person.role()), Optional.of(person.body()));
        }
        mention(known, person.last());
        return known.id;
    }

    private void named(String name, Entity.Kind kind) {
        named(name, kind, Optional.empty(), Optional.empty());
    }

    private EntityId named(String name, Entity.Kind kind, Optional<String> role, Optional<String> body) {
        Draft draft = cast.computeIfAbsent(name, key -> new Draft(new EntityId("e" + (cast.size() + 1)), key, kind, role, body, new ArrayList<>()));
        mention(draft, name);
        return draft.id;
    }

    private void mention(Draft draft, String words) {
        draft.mentions.add(new Mention(new Span(text.length(), text.length() + words.length()), Mention.Form.NAME));
        text.append(words);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
