package standpoint.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Reads single values of documents of one segment, which must be asked for in the order of their numbers. For one thread. */
final class Columns {

    private final LeafReader leaf;
    private final Map<String, Texts> texts = new HashMap<>();
    private final Map<String, Sets> sets = new HashMap<>();
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final Map<String, BinaryDocValues> bytes = new HashMap<>();
    private int document;

    /** With the values read so far: to look one up takes Lucene longer than all else, and many documents share them. */
    private record Texts(SortedDocValues values, Map<Integer, String> known) {

        String at(int ordinal) throws IOException {
            String text = known.get(ordinal);
            if (text == null) {
                text = values.lookupOrd(ordinal).utf8ToString();
                known.put(ordinal, text);
            }
            return text;
        }
    }

    private record Sets(SortedSetDocValues values, Map<Long, String> known) {

        String at(long ordinal) throws IOException {
            String text = known.get(ordinal);
            if (text == null) {
                text = values.lookupOrd(ordinal).utf8ToString();
                known.put(ordinal, text);
            }
            return text;
        }
    }

    Columns(LeafReader leaf) {
        this.leaf = leaf;
    }

    Columns at(int next) {
        document = next;
        return this;
    }

    Optional<String> text(String field) throws IOException {
        Texts values = texts.get(field);
        if (values == null) {
            values = new Texts(DocValues.getSorted(leaf, field), new HashMap<>());
            texts.put(field, values);
        }
        return values.values.advanceExact(document) ? Optional.of(values.at(values.values.ordValue())) : Optional.empty();
    }

    /** All values of a field that can have several. */
    Set<String> texts(String field) throws IOException {
        Sets values = sets.get(field);
        if (values == null) {
            values = new Sets(DocValues.getSortedSet(leaf, field), new HashMap<>());
            sets.put(field, values);
        }
        if (!values.values.advanceExact(document)) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>();
        for (int left = values.values.docValueCount(); left > 0; left--) {
            all.add(values.at(values.values.nextOrd()));
        }
        return all;
    }

    OptionalLong number(String field) throws IOException {
        NumericDocValues values = numbers.get(field);
        if (values == null) {
            values = DocValues.getNumeric(leaf, field);
            numbers.put(field, values);
        }
        return values.advanceExact(document) ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
    }

    /** Empty where the document has none. */
    BytesRef bytes(String field) throws IOException {
        BinaryDocValues values = bytes.get(field);
        if (values == null) {
            values = DocValues.getBinary(leaf, field);
            bytes.put(field, values);
        }
        return values.advanceExact(document) ? values.binaryValue() : new BytesRef();
    }
}
