package standpoint.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

/** Builds an analysis by hand for tests: everything is named by its words, whose first occurrence in the text is meant. */
public final class AnalysisDraft {

    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private List<String> authors = List.of();
    private @Nullable String outlet;
    private @Nullable String place;
    private @Nullable LocalDate published;

    /** @param text its first line is the headline and the title */
    public AnalysisDraft(String text) {
        this.text = text;
    }

    public AnalysisDraft source(String outlet, String place, String published, String... authors) {
        this.outlet = outlet;
        this.place = place;
        this.published = LocalDate.parse(published);
        this.authors = List.of(authors);
        return this;
    }

    public EntityId entity(Entity.Kind kind, String name, @Nullable String role, String... mentions) {
        EntityId id = new EntityId("e" + (entities.size() + 1));
        List<Mention> named = List.of(mentions).stream().map(words -> new Mention(span(words), Mention.Form.NAME)).toList();
        entities.add(new Entity(id, name, kind, Optional.ofNullable(role), Optional.empty(), named));
        return id;
    }

    /** @param cue with the words of the source, if any, after a comma: "said, Putin" */
    public Quote quote(@Nullable EntityId speaker, String cue, String... content) {
        String[] parts = cue.split(", ", 2);
        Optional<Span> source = parts.length == 2 ? Optional.of(span(parts[1])) : Optional.empty();
        Quote quote = new Quote(List.of(content).stream().map(this::span).toList(), Optional.of(span(parts[0])), source,
                Optional.ofNullable(speaker), Quote.Form.DIRECT, 0.9);
        quotes.add(quote);
        return quote;
    }

    public Stance stance(EntityId holder, Position position, Target target, String evidence, String cue, @Nullable Quote quote) {
        Stance stance = new Stance(holder, target, position, List.of(span(evidence)), List.of(span(cue)), Optional.ofNullable(quote), 0.8,
                '"' + cue + '"');
        stances.add(stance);
        return stance;
    }

    /** A target that stands in the text. */
    public Target target(String words) {
        return new Target(Optional.empty(), words, Optional.of(span(words)));
    }

    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text has no " + words);
        }
        return new Span(start, start + words.length());
    }

    public Article article() {
        int headlineEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        Metadata metadata = new Metadata(text.substring(0, headlineEnd), authors, Optional.ofNullable(published),
                Optional.ofNullable(published).map(LocalDate::toString), Optional.ofNullable(outlet), Optional.ofNullable(place),
                Path.of("story-" + text.length() + ".txt"));
        List<Zone> zones = new ArrayList<>(List.of(new Zone(new Span(0, headlineEnd), Zone.Kind.HEADLINE)));
        Matcher lines = Pattern.compile("\\S.*").matcher(text).region(headlineEnd, text.length());
        while (lines.find()) {
            zones.add(new Zone(new Span(lines.start(), lines.end()), Zone.Kind.BODY));
        }
        return new Article(ArticleId.of(text), text, zones, metadata);
    }

    public Analysis analysis() {
        return new Analysis(article(), Optional.empty(), entities, quotes, stances);
    }
}
