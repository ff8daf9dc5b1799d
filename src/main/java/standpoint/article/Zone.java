package standpoint.article;

/** A part of the page. Zones do not overlap, stand in text order and hold no line end at either edge; analysis never crosses a zone's border. */
public record Zone(Span span, Kind kind) {

    public enum Kind {
        /** The paper's section or the outlet's name above the headline. */
        SECTION,
        HEADLINE,
        /** The sentence or two below the headline that sum the story up. */
        STANDFIRST,
        BYLINE,
        /** Place (and agency) before the first sentence: {@code PARIS (Reuters) -}. */
        DATELINE,
        DATE,
        /** A heading between paragraphs. */
        CROSSHEAD,
        /** One paragraph of the story. */
        BODY,
        CAPTION,
        /** Copyright, subscription notices, contact lines. */
        FOOTER;

        /** Whether people, quotes and stances are looked for here. */
        public boolean isAnalysed() {
            return this == HEADLINE || this == STANDFIRST || this == CROSSHEAD || this == BODY || this == CAPTION;
        }
    }
}
