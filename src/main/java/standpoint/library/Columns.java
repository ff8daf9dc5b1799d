package standpoint.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Reads single values of documents of one segment, which must be asked for in the order of their numbers. For one thread. */
final class Columns {

    private final LeafReader leaf;
    private final Map<String, SortedDocValues> texts = new HashMap<>();
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
