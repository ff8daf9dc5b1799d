package standpoint.reader.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Metadata;
import standpoint.library.Dossier;
import standpoint.library.Story;

/** What was found, with where it is from, as text to paste: the words, who says them, and outlet, title and date of the story. */
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

    /** A stance: who stands where, the words that show it, and where they are from. */
    public static String of(Analysis analysis, Stance stance) {
        List<String> lines = new ArrayList<>();
        lines.add(named(analysis.requireEntity(stance.holder())) + ": " + Words.of(stance.position()) + " " + Words.oneLine(stance.target().text())
                + Words.alleged(analysis, stance));
        lines.add(evidence(analysis, stance));
        lines.add(source(analysis.article().metadata()));
        return String.join("\n", lines);
    }

    /** A stance of any story of the library. */
    public static String of(String who, Dossier.Stand stand) {
        String words = stand.words().isEmpty() ? "" : quoted(stand.words()) + "\n";
        return who + ": " + Words.of(stand.position()) + " " + Words.oneLine(stand.target()) + "\n" + words + source(stand.story());
    }

    /** A quote of any story of the library. */
    public static String of(String who, Dossier.Statement quote) {
        return Words.oneLine(quote.words()) + "\n— " + who + "\n" + source(quote.story());
    }

    /** Who somebody is, and in which story. */
    public static String of(Analysis analysis, Entity entity) {
        return named(entity) + "\n" + source(analysis.article().metadata());
    }

    /** Where somebody is spoken of: the sentence, who is meant, and the story. */
    public static String of(Analysis analysis, Entity entity, Mention mention) {
        String text = analysis.article().text();
        String meant = Words.oneLine(mention.span().of(text));
        String who = meant.equals(entity.label()) ? named(entity) : "“" + meant + "”: " + named(entity);
        return quoted(Sentence.around(text, mention.span()).of(text)) + "\n— " + who + "\n" + source(analysis.article().metadata());
    }

    /** In quotation marks of ours around its own. */
    private static String quoted(String words) {
        return "“" + Words.oneLine(words).replace('“', '‘').replace('”', '’') + "”";
    }

    /** The words of the text that show a stance, in quotation marks of ours around its own. */
    public static String evidence(Analysis analysis, Stance stance) {
        return stance.evidence().stream().map(part -> quoted(part.of(analysis.article().text())))
                .collect(Collectors.joining(GAP));
    }

    /** What is said, on one line, gaps shown as dots. */
    public static String words(Analysis analysis, Quote quote) {
        return quote.content().stream().map(part -> Words.oneLine(part.of(analysis.article().text()))).collect(Collectors.joining(GAP));
    }

    private static String speaker(Analysis analysis, Quote quote) {
        Optional<Entity> speaker = quote.speaker().flatMap(analysis::entity);
        return speaker.map(Citation::named).orElseGet(() -> Words.speaker(analysis, quote));
    }

    private static String named(Entity entity) {
        return entity.label() + Words.standing(entity).map(standing -> ", " + standing).orElse("");
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
        return source(about.outlet(), about.title(), about.published().map(Dates::inFull).or(about::writtenDate));
    }

    private static String source(Story story) {
        return source(story.outlet(), story.title(), story.published().map(Dates::inFull));
    }

    private static String source(Optional<String> outlet, String title, Optional<String> date) {
        return Stream.of(outlet, Optional.of("“" + Words.oneLine(title) + "”"), date).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
