package standpoint.article;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDatesTest {

    private final WrittenDates dates = new WrittenDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Friday 10 May 2024 | 2024-05-10", "Friday, May 10th, 2024 | 2024-05-10", "May 2, 2019 · 6:05 AM ET | 2019-05-02",
            "06.06.2024 | 2024-06-06", "2024-05-03 | 2024-05-03", "3 May 2024 | 2024-05-03", "Sept. 3, 2021 | 2021-09-03", "1st June 2020 | 2020-06-01",
            "the 2nd of July 1998 | 1998-07-02", "2024-05-03T23:30:00-05:00 | 2024-05-03", "2024/05/03 | 2024-05-03", "Published: 3-May-2024 | 2024-05-03",
            "25/12/2020 | 2020-12-25", "12/25/2020 | 2020-12-25", "05.07.2020 | 2020-07-05", "Dec 1 2011 | 2011-12-01", "29 February 2024 | 2024-02-29", "12. April 2024 | 2024-04-12"})
    void datesThatMeanOneDay(String words, LocalDate day) {
        assertThat(dates.in(words)).singleElement().satisfies(date -> assertThat(date.readings()).containsExactly(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February 2024", "31/04/2021", "2023-02-29", "May 32, 2020", "13/13/2013", "version 1.2.10", "192.168.10.2020", "May 2019", "0/5/2020"})
    void noDates(String words) {
        assertThat(dates.in(words)).isEmpty();
    }

    @Test
    void aDateWithoutYearMeansNoDay() {
        assertThat(dates.in("Friday 10 May")).singleElement().satisfies(date -> {
            assertThat(date.words()).isEqualTo("Friday 10 May");
            assertThat(date.readings()).isEmpty();
        });
    }

    @Test
    void theWordsAreThoseOfTheText() {
        assertThat(dates.in("Updated Friday, May 10, 2024 at noon").getFirst().words()).isEqualTo("Friday, May 10, 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"Nothing tells. | none", "The colour of the harbour changed on the day. | 2024-05-10",
            "The color of the harbor changed that day. | 2024-10-05", "At 6 PM ET the store closed. | 2024-10-05", "At 18:00 GMT the shop shut. | 2024-05-10",
            "It began on 3 May and ends tomorrow. | 2024-05-10", "It began on May 3 and ends tomorrow. | 2024-10-05", "Updated 13/05/2024 | 2024-05-10",
            "Updated 05/13/2024 | 2024-10-05", "It comes to a vote on 10 May 2024. | 2024-05-10", "On October 5, 2024 it began. | 2024-10-05",
            "The colour of the color: nobody knows. | none", "The label on the petite est of Paris. | none"})
    void theTextTellsDayFromMonth(String text, LocalDate day) {
        WrittenDate date = dates.in("10/05/2024").getFirst();
        assertThat(date.readings()).hasSize(2);
        assertThat(dates.resolve(date, "10/05/2024\n\n" + text, Optional.empty())).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void theWeekdayTellsDayFromMonth() {
        assertThat(dates.in("Friday 10/05/2024").getFirst().readings()).containsExactly(LocalDate.of(2024, 5, 10));
        assertThat(dates.in("Saturday 10/05/2024").getFirst().readings()).containsExactly(LocalDate.of(2024, 10, 5));
    }

    @Test
    void thePagesLanguageTellsDayFromMonth() {
        WrittenDate date = dates.in("10/05/2024").getFirst();
        assertThat(dates.resolve(date, "10/05/2024", DateOrder.ofLanguage("en-GB"))).contains(LocalDate.of(2024, 5, 10));
        assertThat(dates.resolve(date, "10/05/2024", DateOrder.ofLanguage("en_US"))).contains(LocalDate.of(2024, 10, 5));
        assertThat(dates.resolve(date, "10/05/2024", DateOrder.ofLanguage("en"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spring 2023", "October 2024", "May–June 2024", "Winter 2023/24", "Autumn, 1999"})
    void anIssueMeansNoDay(String line) {
        assertThat(dates.period(line)).hasValueSatisfying(date -> {
            assertThat(date.words()).isEqualTo(line);
            assertThat(date.readings()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spring", "Spring in 2023", "Prague Spring 1968", "2023"})
    void noIssues(String line) {
        assertThat(dates.period(line)).isEmpty();
    }
}
