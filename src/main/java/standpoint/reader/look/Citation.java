package standpoint.reader.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.article.Metadata;

/** A quote with where it is from, as text to paste: the words, who says them, and outlet, title and date of the story. */
public final class Citation {

    private static final String GAP = " … ";

    private Citation() {}

    public static String of(Analysis analysis, Quote quote) {
        List<String> lines = new ArrayList<>();
        lines.add(words(analysis, quote));
        lines.add("— " + speaker(analysis, quote) + manner(analysis, quote));
        lines.add(source(analysis.article().metadata()));
        return String.join("\n", lines);
    }

    /** What is said, on one line, gaps shown as dots. */
    public static String words(Analysis analysis, Quote quote) {
        return quote.content().stream().map(part -> Words.oneLine(part.of(analysis.article().text()))).collect(Collectors.joining(GAP));
    }

    private static String speaker(Analysis analysis, Quote quote) {
        Optional<Entity> speaker = quote.speaker().flatMap(analysis::entity);
        return speaker.map(one -> one.label() + Words.standing(one).map(standing -> ", " + standing).orElse(""))
                .orElseGet(() -> Words.speaker(analysis, quote));
    }

    /** Words that are not in quotation marks are the paper's own, which a citation must not hide. */
    private static String manner(Analysis analysis, Quote quote) {
        String reporter = quote.reportedBy().flatMap(analysis::entity).map(one -> ", as reported by " + one.label()).orElse("");
        return switch (quote.form()) {
            case DIRECT -> reporter;
            case INDIRECT -> reporter + " (in the paper's words)";
            case MIXED -> reporter + " (partly in the paper's words)";
        };
    }

    private static String source(Metadata about) {
        Optional<String> date = about.published().map(Dates::inFull).or(about::writtenDate);
        return Stream.of(about.outlet(), Optional.of("“" + Words.oneLine(about.title()) + "”"), date).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
