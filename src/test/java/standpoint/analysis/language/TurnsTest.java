package standpoint.analysis.language;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Names before colons: whose turn it is, or whom a section is about. */
class TurnsTest {

    @Test
    void sectionsThatNameTheirsAgainHaveHeadings() {
        assertThat(areHeadings("Anna Berg: A closing surge. Berg leads in the polls.", "TOM REED: Survive. Reed has raised money.")).isTrue();
    }

    @Test
    void nobodyNamesHimselfInHisTurn() {
        assertThat(areHeadings("Anna Berg: I want the toll gone.", "Tom Reed: I agree with Anna Berg.")).isFalse();
    }

    @Test
    void whoSpeaksTwiceHasTurns() {
        assertThat(areHeadings("Anna Berg: Berg is my name.", "Tom Reed: Reed is mine.", "Anna Berg: Berg again.")).isFalse();
    }

    private static boolean areHeadings(String... sections) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String section : sections) {
            spans.add(new Span(text.length(), text.length() + section.length()));
            text.append(section).append('\n');
        }
        return Turns.areHeadings(text.toString(), spans);
    }
}
