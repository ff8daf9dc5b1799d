package standpoint.export;

import java.io.IOException;
import java.io.Serial;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Indents JSON two levels deep and sets what lies deeper on one line: a finding is a line, which reads well and compares well. */
final class OneLineEach extends DefaultPrettyPrinter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LEVELS = 2;

    OneLineEach() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator(""));
        Indenter indenter = new Shallow();
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    /** Jackson asks for a fresh one for every file, as a printer counts its depth. */
    @Override
    public DefaultPrettyPrinter createInstance() {
        return new OneLineEach();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        if (_nesting <= LEVELS) {
            super.beforeObjectEntries(out);
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        if (_nesting <= LEVELS) {
            super.beforeArrayValues(out);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        if (_nesting <= LEVELS) {
            super.writeEndObject(out, entries);
        } else {
            _nesting--;
            out.writeRaw('}');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        if (_nesting <= LEVELS) {
            super.writeEndArray(out, values);
        } else {
            _nesting--;
            out.writeRaw(']');
        }
    }

    private static final class Shallow implements Indenter {

        private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

        @Override
        public void writeIndentation(JsonGenerator out, int level) throws IOException {
            if (level <= LEVELS) {
                lines.writeIndentation(out, level);
            } else {
                out.writeRaw(' ');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
