package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/**
 * What the index keeps of each entity, quote and stance beside the words to find it by. Values that many share are stored once, and words
 * are kept as places in the story's text: the index stays small.
 */
final class FindingValues {

    /** The name of an entity, of who speaks, or of who takes a stance. */
    static final String NAME = "#name";
    /** The entity's id in its story. */
    static final String WHO = "#who";
    static final String KIND = "#kind";
    static final String ROLE = "#role";
    static final String BODY = "#body";
    /** Other names of the entity in its story. */
    static final String ALIASES = "#aliases";
    /** How a list shows who speaks or takes a stance, where that is not the name. */
    static final String LABEL = "#label";
    /** The places of a quote's content or of a stance's evidence. */
    static final String SPANS = "#spans";
    /** How many words a quote has. */
    static final String LENGTH = "#length";
    static final String POSITION = "#position";
    static final String TARGET = "#target";
    /** The name of the entity that a stance is about; of one without a name, its words say what it is. */
    static final String ABOUT = "#about";
    static final String CONFIDENCE = "#confidence";

    /** Bytes that a number may take. */
    private static final int LONGEST_NUMBER = 5;

    private FindingValues() {}

    static void add(Document document, Analysis story, Entity entity) {
        who(document, entity);
        entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> IndexedName.plain(mention.span().of(story.article().text())))
                .filter(name -> !name.isEmpty() && !name.equals(entity.name())).distinct()
                .forEach(name -> document.add(new SortedSetDocValuesField(ALIASES, new BytesRef(name))));
        put(document, KIND, (entity.isNamed() ? "" : "-") + entity.kind().name());
        entity.role().ifPresent(role -> put(document, ROLE, role));
        entity.affiliation().ifPresent(body -> put(document, BODY, body));
    }

    static void add(Document document, Analysis story, Quote quote) throws IOException {
        Optional<Entity> speaker = quote.speaker().flatMap(story::entity);
        speaker.ifPresentOrElse(entity -> who(document, entity), () -> put(document, LABEL,
                quote.source().map(source -> words(story.article().text(), List.of(source))).orElse("unknown speaker")));
        document.add(new BinaryDocValuesField(SPANS, new BytesRef(bytes(quote.content()))));
        int words = quote.content().stream().mapToInt(span -> countWords(span.of(story.article().text()))).sum();
        document.add(new NumericDocValuesField(LENGTH, words));
        document.add(new NumericDocValuesField(CONFIDENCE, percent(quote.confidence())));
    }

    static void add(Document document, Analysis story, Stance stance) throws IOException {
        Optional<Entity> holder = story.entity(stance.holder());
        holder.ifPresent(entity -> who(document, entity));
        put(document, POSITION, stance.position().name());
        put(document, TARGET, stance.target().text());
        stance.target().entity().flatMap(story::entity).filter(Entity::isNamed).ifPresent(entity -> put(document, ABOUT, entity.name()));
        document.add(new BinaryDocValuesField(SPANS, new BytesRef(bytes(stance.evidence()))));
        document.add(new NumericDocValuesField(CONFIDENCE, percent(stance.confidence())));
    }

    private static void who(Document document, Entity entity) {
        EntityId id = entity.id();
        put(document, WHO, id.value());
        put(document, NAME, entity.name());
        if (!entity.label().equals(entity.name())) {
            put(document, LABEL, entity.label());
        }
    }

    /** Lucene refuses values of more than 32 kB; only a broken text has names that long. */
    private static void put(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(IndexedName.bounded(value))));
    }

    private static int percent(double confidence) {
        return (int) Math.round(confidence * 100);
    }

    private static int countWords(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    private static byte[] bytes(List<Span> spans) throws IOException {
        byte[] bytes = new byte[spans.size() * 2 * LONGEST_NUMBER];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        for (Span span : spans) {
            out.writeVInt(span.start());
            out.writeVInt(span.length());
        }
        return Arrays.copyOf(bytes, out.getPosition());
    }

    private static List<Span> spans(BytesRef value) {
        ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        List<Span> spans = new ArrayList<>();
        while (!in.eof()) {
            int start = in.readVInt();
            spans.add(new Span(start, start + in.readVInt()));
        }
        return spans;
    }

    /** @param text the story's; nothing is found in one that has gone meanwhile */
    static Optional<Hit.Finding> finding(Columns part, String text) throws IOException {
        String label = label(part);
        Optional<String> position = part.text(POSITION);
        String shown = position.isEmpty()
                ? label
                : label + " · " + position.get().toLowerCase(Locale.ROOT) + " · " + part.text(TARGET).orElse("");
        List<Span> spans = spansOf(part);
        return spans.getLast().end() > text.length() ? Optional.empty() : Optional.of(new Hit.Finding(shown, spans.getFirst(), words(text, spans)));
    }

    private static String label(Columns part) throws IOException {
        Optional<String> label = part.text(LABEL);
        return label.isPresent() ? label.get() : part.text(NAME).orElse("unknown holder");
    }

    static List<Span> spansOf(Columns part) throws IOException {
        return spans(part.bytes(SPANS));
    }

    /** The words of the spans in one line. */
    static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text).replace('\n', ' ')).collect(Collectors.joining(" … "));
    }
}
