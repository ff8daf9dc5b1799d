package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import standpoint.article.Span;

/** Spans that may overlap, each with a style class, flattened into runs that carry the classes of all spans over them. */
final class SpanLayers {

    private record Edge(int at, boolean opens, String style) {}

    private final List<Edge> edges = new ArrayList<>();

    void add(Span span, String style) {
        if (!span.isEmpty()) {
            edges.add(new Edge(span.start(), true, style));
            edges.add(new Edge(span.end(), false, style));
        }
    }

    void addAll(Collection<Span> spans, String style) {
        spans.forEach(span -> add(span, style));
    }

    /** @param length of the text; spans that reach past it are cut */
    StyleSpans<Collection<String>> runs(int length) {
        edges.sort(Comparator.comparingInt(Edge::at));
        StyleSpansBuilder<Collection<String>> runs = new StyleSpansBuilder<>();
        List<String> open = new ArrayList<>();
        int done = 0;
        for (Edge edge : edges) {
            int at = Math.min(edge.at(), length);
            if (at > done) {
                runs.add(styles(open), at - done);
                done = at;
            }
            if (edge.opens()) {
                open.add(edge.style());
            } else {
                open.remove(edge.style());
            }
        }
        // the builder refuses to build from nothing, so an empty text gets one run without length
        runs.add(styles(open), length - done);
        return runs.create();
    }

    /** The stretch of a text outside of which two lists of runs over it are the same; empty if they are the same everywhere. */
    static Span changed(StyleSpans<Collection<String>> before, StyleSpans<Collection<String>> now) {
        if (before.length() != now.length()) {
            return new Span(0, now.length());
        }
        int start = 0;
        int first = 0;
        int fewer = Math.min(before.getSpanCount(), now.getSpanCount());
        while (first < fewer && before.getStyleSpan(first).equals(now.getStyleSpan(first))) {
            start += now.getStyleSpan(first).getLength();
            first++;
        }
        int end = now.length();
        int last = 1;
        while (last <= fewer - first && before.getStyleSpan(before.getSpanCount() - last).equals(now.getStyleSpan(now.getSpanCount() - last))) {
            end -= now.getStyleSpan(now.getSpanCount() - last).getLength();
            last++;
        }
        return new Span(start, Math.max(start, end));
    }

    private static List<String> styles(List<String> open) {
        return open.stream().distinct().sorted().toList();
    }
}
