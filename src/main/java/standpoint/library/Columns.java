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
    private final Map<String, SortedDocValues> texts = new HashMap<>();
    private final Map<String, SortedSetDocValues> sets = new HashMap<>();
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final Map<String, BinaryDocValues> bytes = new HashMap<>();
    private int document;

    Columns(LeafReader leaf) {
        this.leaf = leaf;
    }

    Columns at(int next) {
        document = next;
        return this;
    }

    Optional<String> text(String field) throws IOException {
        SortedDocValues values = texts.get(field);
        if (values == null) {
            values = DocValues.getSorted(leaf, field);
            texts.put(field, values);
        }
        return values.advanceExact(document) ? Optional.of(values.lookupOrd(values.ordValue()).utf8ToString()) : Optional.empty();
    }

    /** All values of a field that can have several. */
    Set<String> texts(String field) throws IOException {
        SortedSetDocValues values = sets.get(field);
        if (values == null) {
            values = DocValues.getSortedSet(leaf, field);
            sets.put(field, values);
        }
        Set<String> texts = new LinkedHashSet<>();
        int count = values.advanceExact(document) ? values.docValueCount() : 0;
        for (int i = 0; i < count; i++) {
            texts.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
        return texts;
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
