package standpoint.library;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;

/** Turns a story into the documents of its block; the index knows the parts by the fields named here. */
final class StoryBlock {

    /** The story's id, on every document of its block, so that the block can be replaced as a whole. */
    static final String ID = "#id";
    /** The {@link Level}. */
    static final String LEVEL = "#level";
    /** The first half of the story's id, and that of the story it is a version of where that is another one; see {@link #half}. */
    static final String OWN = "#own";
    static final String ORIGINAL = "#original";
    /** The numbers of {@link Shingles#bands}; none where the story is too short. */
    static final String BANDS = "#bands";
    /** The {@link StoryLine}. */
    static final String LINE = "#line";
    /** Before the label of a field of names: its values as a whole, see {@link IndexedName}. */
    private static final String WHOLE = "=";

    /** How often a name stands in a story says nothing about how well the story matches. */
    private static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private StoryBlock() {}

    static Term byId(ArticleId id) {
        return new Term(ID, id.value());
    }

    static Term byLevel(Level level) {
        return new Term(LEVEL, level.name());
    }

    /** The names of the field, as a whole. */
    static Term byWholeName(SearchField field, String name) {
        return new Term(WHOLE + field.label(), IndexedName.folded(name));
    }

    static List<Document> of(Analysis story, StoryLine line, BytesRef bands) throws IOException {
        List<Document> block = new ArrayList<>();
        for (Entity entity : story.entities()) {
            Document part = part(story, Level.ENTITY, field -> field.content() instanceof SearchField.OfEntity(var of) ? of.apply(story, entity) : Stream.empty());
            FindingValues.add(part, story, entity);
            wholeName(part, fieldOf(entity.kind()), entity);
            block.add(part);
        }
        for (Quote quote : story.quotes()) {
            Document part = part(story, Level.QUOTE, field -> field.content() instanceof SearchField.OfQuote(var of) ? of.apply(story, quote) : Stream.empty());
            FindingValues.add(part, story, quote);
            quote.speaker().flatMap(story::entity).ifPresent(speaker -> wholeName(part, SearchField.SPEAKER, speaker));
            block.add(part);
        }
        for (Stance stance : own(story).toList()) {
            Document part = part(story, Level.STANCE, field -> field.content() instanceof SearchField.OfStance(var of) ? of.apply(story, stance) : Stream.empty());
            FindingValues.add(part, story, stance);
            story.entity(stance.holder()).ifPresent(holder -> wholeName(part, SearchField.HOLDER, holder));
            block.add(part);
        }
        block.add(parent(story, line, bands));
        return block;
    }

    /** The stances that the story itself tells: what somebody says another one stands for is no stand of the other one. */
    static Stream<Stance> own(Analysis story) {
        return story.stances().stream().filter(stance -> stance.allegedBy().isEmpty());
    }

    private static Document parent(Analysis story, StoryLine line, BytesRef bands) throws IOException {
        Document parent = part(story, Level.STORY,
                field -> field.content() instanceof SearchField.OfStory(var of) ? of.apply(story) : Stream.empty());
        parent.add(new BinaryDocValuesField(LINE, new BytesRef(line.write())));
        parent.add(new NumericDocValuesField(OWN, half(line.id())));
        if (!line.original().equals(line.id())) {
            parent.add(new NumericDocValuesField(ORIGINAL, half(line.original())));
        }
        if (bands.length > 0) {
            parent.add(new BinaryDocValuesField(BANDS, bands));
        }
        for (FacetColumn column : FacetColumn.values()) {
            column.values(story).map(IndexedName::bounded).distinct()
                    .forEach(value -> parent.add(new SortedSetDocValuesField(column.label(), new BytesRef(value))));
        }
        Metadata metadata = story.article().metadata();
        metadata.outlet().ifPresent(outlet -> whole(parent, SearchField.OUTLET, outlet));
        metadata.authors().forEach(author -> whole(parent, SearchField.AUTHOR, author));
        return parent;
    }

    /** 64 of the 128 bits of an id: enough to tell stories apart. */
    static long half(String id) {
        return Long.parseUnsignedLong(id, 0, id.length() / 2, 16);
    }

    private static SearchField fieldOf(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> SearchField.PERSON;
            case ORGANIZATION, GROUP -> SearchField.ORG;
            case PLACE -> SearchField.PLACE;
        };
    }

    private static void wholeName(Document part, SearchField field, Entity entity) {
        if (entity.isNamed()) {
            whole(part, field, entity.name());
        }
    }

    private static void whole(Document part, SearchField field, String value) {
        part.add(new StringField(WHOLE + field.label(), IndexedName.folded(value), Field.Store.NO));
    }

    @FunctionalInterface
    private interface ValuesOf {
        Stream<String> in(SearchField field);
    }

    private static Document part(Analysis story, Level level, ValuesOf values) {
        Document document = new Document();
        document.add(new StringField(ID, story.article().id().value(), Field.Store.NO));
        document.add(new StringField(LEVEL, level.name(), Field.Store.NO));
        for (SearchField field : SearchField.values()) {
            values.in(field).forEach(value -> document.add(indexed(field, value)));
        }
        return document;
    }

    private static Field indexed(SearchField field, String value) {
        return switch (field.kind()) {
            case TEXT -> new TextField(field.label(), value, Field.Store.NO);
            case NAME -> new Field(field.label(), value, NAMES);
            case POSITION -> new StringField(field.label(), value.toLowerCase(Locale.ROOT), Field.Store.NO);
            case DATE -> new LongField(field.label(), LocalDate.parse(value).toEpochDay(), Field.Store.NO);
        };
    }
}
