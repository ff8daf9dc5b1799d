package standpoint.reader.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import standpoint.library.Corpus;
import standpoint.reader.look.Dates;

/**
 * Stances by when their stories were published: by month, or by quarter or year where that would be too many columns.
 *
 * @param columns one for each period from the first to the last, empty ones included
 * @param undated how many stances are in stories without a date
 */
record Periods(List<Column> columns, int undated) {

    private static final int MOST = 40;
    private static final int[] MONTHS = {1, 3, 12};

    /** @param label of the period's first month */
    record Column(String label, List<Corpus.Taken> stances) {}

    Periods {
        columns = List.copyOf(columns);
    }

    static Periods of(List<Corpus.Taken> stances) {
        List<Corpus.Taken> dated = stances.stream().filter(stance -> stance.story().published().isPresent()).toList();
        if (dated.isEmpty()) {
            return new Periods(List.of(), stances.size());
        }
        int first = dated.stream().mapToInt(Periods::month).min().orElseThrow();
        int last = dated.stream().mapToInt(Periods::month).max().orElseThrow();
        int length = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            length = last / MONTHS[i] - first / MONTHS[i] < MOST ? MONTHS[i] : length;
        }
        int months = length;
        Map<Integer, List<Corpus.Taken>> byPeriod = dated.stream().collect(Collectors.groupingBy(stance -> month(stance) / months, TreeMap::new, Collectors.toList()));
        List<Column> columns = new ArrayList<>();
        for (int period = first / months; period <= last / months; period++) {
            columns.add(new Column(label(period, months), byPeriod.getOrDefault(period, List.of())));
        }
        return new Periods(columns, stances.size() - dated.size());
    }

    /** Months since the year 0. */
    private static int month(Corpus.Taken stance) {
        LocalDate day = Corpora.day(stance);
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static String label(int period, int months) {
        YearMonth month = YearMonth.of(Math.floorDiv(period * months, 12), Math.floorMod(period * months, 12) + 1);
        return months == 12 ? Integer.toString(month.getYear()) : Dates.month(month.atDay(1));
    }
}
