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
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;

/** Turns a story into the documents of its block; the index knows the parts by the fields named here. */
final class StoryBlock {

    /** The story's id, on every document of its block, so that the block can be replaced as a whole. */
    static final String ID = "#id";
    /** The {@link Level}. */
    static final String LEVEL = "#level";
    /** The {@link StoryLine}. */
    static final String LINE = "#line";
    /** A finding's label, words and place, stored. */
    static final String FINDING_LABEL = "#label";
    static final String FINDING_WORDS = "#words";
    static final String FINDING_START = "#start";
    static final String FINDING_END = "#end";

    /** Offsets beside the words make highlighting fast; they are those of the article, since its text is indexed as it is. */
    private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_STORED);

    static {
        HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        HIGHLIGHTED.freeze();
    }

    private StoryBlock() {}

    static Term byId(ArticleId id) {
        return new Term(ID, id.value());
    }

    static Term byLevel(Level level) {
        return new Term(LEVEL, level.name());
    }

    static List<Document> of(Analysis story, StoryLine line) throws IOException {
        List<Document> block = new ArrayList<>();
        story.entities().forEach(entity -> block.add(part(story, Level.ENTITY,
                field -> field.content() instanceof SearchField.OfEntity(var of) ? of.apply(story, entity) : Stream.empty())));
        story.quotes().forEach(quote -> block.add(finding(Findings.of(story, quote), part(story, Level.QUOTE,
                field -> field.content() instanceof SearchField.OfQuote(var of) ? of.apply(story, quote) : Stream.empty()))));
        story.stances().forEach(stance -> block.add(finding(Findings.of(story, stance), part(story, Level.STANCE,
                field -> field.content() instanceof SearchField.OfStance(var of) ? of.apply(story, stance) : Stream.empty()))));
        Document parent = part(story, Level.STORY,
                field -> field.content() instanceof SearchField.OfStory(var of) ? of.apply(story) : Stream.empty());
        parent.add(new BinaryDocValuesField(LINE, new BytesRef(line.write())));
        block.add(parent);
        return block;
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
            case TEXT -> field == SearchField.TEXT
                    ? new Field(field.label(), value, HIGHLIGHTED)
                    : new TextField(field.label(), value, Field.Store.NO);
            case NAME -> new TextField(field.label(), value, Field.Store.NO);
            case POSITION -> new StringField(field.label(), value.toLowerCase(Locale.ROOT), Field.Store.NO);
            case DATE -> new LongField(field.label(), LocalDate.parse(value).toEpochDay(), Field.Store.NO);
        };
    }

    private static Document finding(Hit.Finding finding, Document document) {
        document.add(new StoredField(FINDING_LABEL, finding.label()));
        document.add(new StoredField(FINDING_WORDS, finding.text()));
        document.add(new StoredField(FINDING_START, finding.where().start()));
        document.add(new StoredField(FINDING_END, finding.where().end()));
        return document;
    }
}
