package standpoint.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows of a CSV file (RFC 4180), one a line. */
final class CsvLines {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern SPECIAL = Pattern.compile("[\",]");

    private CsvLines() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLines::cell).collect(Collectors.joining(","));
    }

    /** A spreadsheet runs a cell that begins like a formula, and a news text is not to be trusted with that. */
    private static String cell(String text) {
        String line = Console.printable(text);
        String guarded = !line.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + line : line;
        return SPECIAL.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
