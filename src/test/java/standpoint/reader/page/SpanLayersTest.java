package standpoint.reader.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SpanLayersTest {

    private static final int LENGTH = 40;

    record Layer(Span span, String style) {}

    /** Compares with the plain definition: a character has the style of every span over it. */
    @Property
    void eachCharacterHasTheStylesOfTheSpansOverIt(@ForAll("layers") List<Layer> layers) {
        SpanLayers spans = new SpanLayers();
        layers.forEach(layer -> spans.add(layer.span(), layer.style()));
        StyleSpans<Collection<String>> runs = spans.runs(LENGTH);
        assertThat(runs.length()).isEqualTo(LENGTH);
        int at = 0;
        for (StyleSpan<Collection<String>> run : runs) {
            for (int end = at + run.getLength(); at < end; at++) {
                assertThat(Set.copyOf(run.getStyle())).isEqualTo(stylesAt(layers, at));
            }
        }
    }

    /** Nothing outside of the changed stretch differs. */
    @Property
    void onlyWhatChangedIsChanged(@ForAll("layers") List<Layer> before, @ForAll("layers") List<Layer> now) {
        Span changed = SpanLayers.changed(runs(before), runs(now));
        for (int i = 0; i < LENGTH; i++) {
            if (!changed.contains(i)) {
                assertThat(stylesAt(now, i)).isEqualTo(stylesAt(before, i));
            }
        }
        assertThat(SpanLayers.changed(runs(now), runs(now)).isEmpty()).isTrue();
    }

    private static StyleSpans<Collection<String>> runs(List<Layer> layers) {
        SpanLayers spans = new SpanLayers();
        layers.forEach(layer -> spans.add(layer.span(), layer.style()));
        return spans.runs(LENGTH);
    }

    private static Set<String> stylesAt(List<Layer> layers, int index) {
        Set<String> styles = new HashSet<>();
        layers.stream().filter(layer -> layer.span().contains(index)).forEach(layer -> styles.add(layer.style()));
        return styles;
    }

    @Provide
    Arbitrary<List<Layer>> layers() {
        // some spans reach past the text
        Arbitrary<Span> span = Combinators.combine(Arbitraries.integers().between(0, LENGTH), Arbitraries.integers().between(0, 15))
                .as((start, length) -> new Span(start, start + length));
        return Combinators.combine(span, Arbitraries.of("a", "b", "c")).as(Layer::new).list().ofMaxSize(12);
    }
}
