package standpoint.analysis.quotes;

import java.util.List;

import standpoint.analysis.language.ParsedText;
import standpoint.article.Span;

/** An article with what one annotator marked in it. */
record Annotated(String name, ParsedText text, List<Attribution> attributions) {

    /** The spans hold token indices, end exclusive; each list may be empty. */
    record Attribution(List<Span> sources, List<Span> cues, List<Span> contents) {}
}
