package standpoint.reader.state;

import standpoint.export.ExportFormat;

/** What is to be written into a file, and how. */
public record ExportOrder(Scope scope, ExportFormat format) {

    /** Of which stories. */
    public enum Scope {
        OPEN,
        SELECTED,
        ALL
    }
}
