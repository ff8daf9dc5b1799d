package standpoint.reader.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.library.Dossier;
import standpoint.reader.look.Dates;

/**
 * The positions of an actor on each target, placed in time. Places are shares of the whole time, 0 for the first day and 1 for the last.
 *
 * @param rows       the targets with most stances, most first
 * @param ticks      days to name below
 * @param leftOut    how many further targets there are
 * @param hasUndated whether some stances are in stories without a date
 */
record Timeline(List<Row> rows, List<Tick> ticks, int leftOut, boolean hasUndated) {

    /** Stances that are nearer to each other than this share of the time are one mark. */
    private static final int BINS = 48;
    private static final int MOST_TICKS = 8;
    private static final int DAYS_FOR_MONTHS = 75;
    private static final int DAYS_FOR_YEARS = 800;

    /** @param undated the marks of stories without a date */
    record Row(String target, List<Mark> marks, List<Mark> undated, List<Turn> turns) {}

    /** Stances of one position at about one time, never none, in order of time. */
    record Mark(double at, Position position, List<Dossier.Stand> stands) {

        /** 1 for, −1 against, 0 undecided. */
        int side() {
            return stands.getFirst().side();
        }
    }

    /** A change of sides, from one place and side to another. */
    record Turn(double from, double to, int fromSide, int toSide) {}

    record Tick(double at, String label) {}

    /** The days of the first and the last stance. */
    private record Span(LocalDate first, LocalDate last) {

        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }

        double at(LocalDate day) {
            return days() == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days();
        }
    }

    Timeline {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    static Timeline of(Dossier dossier, int most) {
        List<LocalDate> days = dossier.stances().stream().flatMap(stand -> stand.story().published().stream()).sorted().toList();
        Optional<Span> span = days.isEmpty() ? Optional.empty() : Optional.of(new Span(days.getFirst(), days.getLast()));
        List<Row> rows = dossier.targets().stream().limit(most).map(line -> row(line, dossier.turns(), span)).toList();
        return new Timeline(rows, span.map(Timeline::ticks).orElse(List.of()), Math.max(0, dossier.targets().size() - most),
                rows.stream().anyMatch(row -> !row.undated.isEmpty()));
    }

    private static Row row(Dossier.TargetLine line, List<Dossier.Turn> turns, Optional<Span> span) {
        List<Dossier.Stand> dated = line.stances().stream().filter(stand -> stand.story().published().isPresent()).toList();
        List<Dossier.Stand> undated = line.stances().stream().filter(stand -> stand.story().published().isEmpty()).toList();
        List<Mark> marks = span.map(whole -> marks(dated, whole)).orElse(List.of());
        List<Mark> loose = undated.stream().collect(Collectors.groupingBy(Dossier.Stand::position)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(entry -> new Mark(0, entry.getKey(), entry.getValue())).toList();
        List<Turn> changes = span.map(whole -> turns.stream().filter(turn -> line.stances().contains(turn.before()) && line.stances().contains(turn.after()))
                .map(turn -> new Turn(at(turn.before(), whole), at(turn.after(), whole), turn.before().side(), turn.after().side())).toList()).orElse(List.of());
        return new Row(line.target(), marks, loose, changes);
    }

    private static List<Mark> marks(List<Dossier.Stand> dated, Span span) {
        record Place(int bin, Position position) {}
        Map<Place, List<Dossier.Stand>> places = new LinkedHashMap<>();
        dated.forEach(stand -> places.computeIfAbsent(new Place((int) Math.floor(at(stand, span) * BINS), stand.position()), each -> new ArrayList<>()).add(stand));
        return places.entrySet().stream()
                .map(entry -> new Mark(entry.getValue().stream().mapToDouble(stand -> at(stand, span)).average().orElseThrow(), entry.getKey().position(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Mark::at)).toList();
    }

    private static double at(Dossier.Stand stand, Span span) {
        return span.at(stand.story().published().orElseThrow());
    }

    /** The first days of years or months where the time is long, otherwise its first and last day. */
    private static List<Tick> ticks(Span span) {
        if (span.days() == 0) {
            return List.of(new Tick(0.5, Dates.written(span.first)));
        }
        if (span.days() < DAYS_FOR_MONTHS) {
            return List.of(new Tick(0, Dates.written(span.first)), new Tick(1, Dates.written(span.last)));
        }
        boolean years = span.days() > DAYS_FOR_YEARS;
        List<LocalDate> starts = new ArrayList<>();
        YearMonth next = YearMonth.from(span.first).plusMonths(1);
        for (LocalDate day = next.atDay(1); !day.isAfter(span.last); day = day.plusMonths(1)) {
            if (!years || day.getMonthValue() == 1) {
                starts.add(day);
            }
        }
        int step = (starts.size() + MOST_TICKS - 1) / MOST_TICKS;
        return IntStream.range(0, starts.size()).filter(i -> i % step == 0).mapToObj(starts::get)
                .map(day -> new Tick(span.at(day), years ? Integer.toString(day.getYear()) : Dates.month(day))).toList();
    }
}
