package standpoint.reader.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.article.Span;
import standpoint.reader.Sample;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;

import static org.assertj.core.api.Assertions.assertThat;

class SpotlightTest {

    private final Page page = Page.of(Sample.analysis());

    @Test
    void sentencesAboutTheSelectedStayAndTheOthersFade() {
        List<Span> faded = faded(0);
        assertThat(isFaded(faded, "She urged the board to wait")).isFalse();
        assertThat(isFaded(faded, "We will not cut an island off")).isFalse();
        assertThat(isFaded(faded, "the ministry would publish")).as("the sentence names her").isFalse();
        assertThat(isFaded(faded, "Velda has had no doctor")).isTrue();
        assertThat(isFaded(faded, "There was no such call")).isTrue();
    }

    @Test
    void fadedStretchesAreInOrderAndApart() {
        for (int entity = 0; entity < 9; entity++) {
            List<Span> faded = faded(entity);
            for (int i = 1; i < faded.size(); i++) {
                assertThat(faded.get(i).start()).isGreaterThan(faded.get(i - 1).end());
            }
        }
    }

    private List<Span> faded(int entity) {
        Dossier dossier = page.dossiers().of(Sample.analysis().entities().get(entity).id()).orElseThrow();
        return Spotlight.faded(Sample.TEXT, dossier);
    }

    private static boolean isFaded(List<Span> faded, String words) {
        return faded.stream().anyMatch(span -> span.contains(Sample.span(words).start()));
    }
}
