package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.article.Span;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakersTest {

    @Test
    void thoseQuotedMostHaveAColourOfTheirOwn() {
        List<Quote> quotes = new ArrayList<>();
        for (int speaker = 0; speaker < 12; speaker++) {
            for (int i = 0; i <= speaker; i++) {
                quotes.add(quote(Optional.of(id(speaker))));
            }
        }
        Speakers speakers = Speakers.of(new Analysis(Sample.plain("Words."), Optional.empty(), List.of(), quotes, List.of()));
        assertThat(IntStream.range(4, 12).mapToObj(speaker -> speakers.colour(id(speaker)).orElseThrow()))
                .doesNotHaveDuplicates().allMatch(colour -> colour >= 0 && colour < Speakers.COLOURS);
        assertThat(speakers.colour(id(11))).contains(0);
        assertThat(speakers.colour(id(3))).isEmpty();
        assertThat(speakers.colour(quote(Optional.empty()))).isEmpty();
    }

    private static EntityId id(int number) {
        return new EntityId("e" + number);
    }

    private static Quote quote(Optional<EntityId> speaker) {
        return new Quote(List.of(new Span(0, 5)), Optional.empty(), Optional.empty(), speaker, Quote.Form.DIRECT, 0.9);
    }
}
