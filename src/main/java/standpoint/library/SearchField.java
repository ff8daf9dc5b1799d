package standpoint.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/**
 * What a search can name, as in {@code holder:putin}. To add a field: a constant here, and raise {@link StoryIndex#VERSION}. A constant says
 * how its values are matched and which values a story, an entity, a quote or a stance has.
 */
public enum SearchField {
    TITLE(Kind.TEXT, new OfStory(story -> Stream.of(story.article().metadata().title())), "words of the headline"),
    TEXT(Kind.TEXT, new OfStory(story -> Stream.of(story.article().text())), "words of the article"),
    PERSON(Kind.NAME, named(Entity.Kind.PERSON), "a person of the story"),
    ORG(Kind.NAME, named(Entity.Kind.ORGANIZATION, Entity.Kind.GROUP), "an organisation or group of the story"),
    PLACE(Kind.NAME, named(Entity.Kind.PLACE), "a place of the story"),
    SPEAKER(Kind.NAME, new OfQuote((story, quote) -> who(story, quote.speaker())), "name or role of who is quoted"),
    QUOTE(Kind.TEXT, new OfQuote((story, quote) -> Stream.of(FindingValues.words(story.article().text(), quote.content()))), "words that somebody said"),
    HOLDER(Kind.NAME, new OfStance((story, stance) -> who(story, Optional.of(stance.holder()))), "name or role of who takes a stance"),
    TARGET(Kind.TEXT, new OfStance(SearchField::target), "what a stance is about"),
    STANCE(Kind.POSITION, new OfStance((story, stance) -> Stream.of(stance.position().name())),
            "for, against or undecided; affirms, denies or doubts"),
    OUTLET(Kind.NAME, new OfStory(story -> story.article().metadata().outlet().stream()), "the paper, station or agency"),
    AUTHOR(Kind.NAME, new OfStory(story -> story.article().metadata().authors().stream()), "who wrote the article"),
    DATE(Kind.DATE, new OfStory(story -> story.article().metadata().published().map(LocalDate::toString).stream()),
            "when it was published: 2024, 2024-05, 2024-05-31, 2024-05.. or 2024-05-01..2024-06-30");

    /** How values are matched. */
    enum Kind {
        /** By stems: "weapon" finds "weapons". */
        TEXT,
        /** Word by word, without accents and case. */
        NAME,
        /** One of the positions of a stance. */
        POSITION,
        DATE
    }

    /** Which part of a story has the field, and what it holds there. */
    sealed interface Content {}

    record OfStory(Function<Analysis, Stream<String>> of) implements Content {}

    record OfEntity(BiFunction<Analysis, Entity, Stream<String>> of) implements Content {}

    record OfQuote(BiFunction<Analysis, Quote, Stream<String>> of) implements Content {}

    record OfStance(BiFunction<Analysis, Stance, Stream<String>> of) implements Content {}

    private final Kind kind;
    private final Content content;
    private final String help;

    SearchField(Kind kind, Content content, String help) {
        this.kind = kind;
        this.content = content;
        this.help = help;
    }

    /** What the user types before the colon. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to type after the colon, as half a sentence: "words of the headline". */
    public String help() {
        return help;
    }

    /** The field that is called so, in whatever case. */
    public static Optional<SearchField> called(String label) {
        return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(label)).findFirst();
    }

    Kind kind() {
        return kind;
    }

    Content content() {
        return content;
    }

    Level level() {
        return switch (content) {
            case OfStory _ -> Level.STORY;
            case OfEntity _ -> Level.ENTITY;
            case OfQuote _ -> Level.QUOTE;
            case OfStance _ -> Level.STANCE;
        };
    }

    /** Whether what it asks for can be shown in the text. */
    boolean isOfText() {
        return this != OUTLET && this != AUTHOR && kind != Kind.POSITION && kind != Kind.DATE;
    }

    private static Content named(Entity.Kind... kinds) {
        return new OfEntity((story, entity) -> Arrays.asList(kinds).contains(entity.kind()) ? names(story, entity) : Stream.empty());
    }

    /** All names of an entity that the story uses. */
    private static Stream<String> names(Analysis story, Entity entity) {
        Stream<String> mentioned = entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> mention.span().of(story.article().text()));
        return Stream.concat(Stream.of(entity.name()), mentioned).distinct();
    }

    private static Stream<String> who(Analysis story, Optional<EntityId> id) {
        return id.flatMap(story::entity).stream().flatMap(entity -> Stream.concat(names(story, entity), entity.role().stream()));
    }

    private static Stream<String> target(Analysis story, Stance stance) {
        Stream<String> names = stance.target().entity().flatMap(story::entity).stream().flatMap(entity -> names(story, entity));
        return Stream.concat(Stream.of(stance.target().text()), names).distinct();
    }

    static String allLabels() {
        return Arrays.stream(values()).map(SearchField::label).collect(Collectors.joining(", "));
    }
}
