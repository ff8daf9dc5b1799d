package standpoint.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;

/** Stances of several stories as a table for the terminal. Keeps no more of a story than the table shows. */
final class StanceTable {

    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private enum Column {
        ACTOR("Actor", 18),
        POSITION("Position", 9),
        TARGET("Target", 18),
        /** Takes what the others leave. */
        EVIDENCE("Evidence", WIDTH),
        FILE("File", 14);

        private final String heading;
        private final int widest;

        Column(String heading, int widest) {
            this.heading = heading;
            this.widest = widest;
        }
    }

    private final List<Map<Column, String>> rows = new ArrayList<>();

    StanceTable() {
        Map<Column, String> headings = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            headings.put(column, column.heading);
        }
        rows.add(headings);
    }

    void add(Path file, Analysis analysis) {
        for (Stance stance : analysis.stances()) {
            String evidence = stance.evidence().stream().map(span -> span.of(analysis.article().text())).collect(Collectors.joining(" … "));
            rows.add(new EnumMap<>(Map.of(
                    Column.ACTOR, cell(analysis.requireEntity(stance.holder()).label()),
                    Column.POSITION, stance.position().name().toLowerCase(Locale.ROOT),
                    Column.TARGET, cell(stance.target().text()),
                    Column.EVIDENCE, cell(evidence),
                    Column.FILE, cell(String.valueOf(file.getFileName())))));
        }
    }

    /** A line of headings and one for each stance, none longer than the terminal is wide; empty where there is no stance. */
    List<String> lines() {
        if (rows.size() == 1) {
            return List.of();
        }
        Map<Column, Integer> widths = new EnumMap<>(Column.class);
        int others = 0;
        for (Column column : Column.values()) {
            int longest = rows.stream().mapToInt(row -> length(text(row, column))).max().orElse(0);
            int width = Math.min(longest, column.widest);
            widths.put(column, width);
            others += column == Column.EVIDENCE ? 0 : width + GAP.length();
        }
        int rest = WIDTH - others;
        widths.merge(Column.EVIDENCE, rest, Math::min);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(Map<Column, String> row, Map<Column, Integer> widths) {
        StringBuilder line = new StringBuilder();
        widths.forEach((column, width) -> {
            String cell = shortened(text(row, column), width);
            line.append(cell).append(" ".repeat(width - length(cell))).append(GAP);
        });
        return line.toString().stripTrailing();
    }

    private static String text(Map<Column, String> row, Column column) {
        return row.getOrDefault(column, "");
    }

    private static String cell(String text) {
        return shortened(Console.printable(text).replaceAll("\\s+", " ").strip(), WIDTH);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }
}
