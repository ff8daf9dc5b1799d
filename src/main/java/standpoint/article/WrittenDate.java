package standpoint.article;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as a text writes it.
 *
 * @param span     where it stands, weekday included
 * @param words    its words
 * @param readings the days it can mean: none without a year, two where day and month cannot be told apart, day first then month first
 */
record WrittenDate(Span span, String words, List<LocalDate> readings) {

    WrittenDate {
        readings = List.copyOf(readings);
    }
}
