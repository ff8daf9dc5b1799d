package standpoint.article;

import java.util.Optional;

import standpoint.article.HeaderLines.HeaderLine;

/**
 * A paragraph near the top of a text.
 *
 * @param line what it says where it is a byline, date or place
 */
record HeaderPart(Paragraph paragraph, Shape shape, Optional<HeaderLine> line) {

    enum Shape {
        /** A byline, date or place that nothing else can be. */
        SURE,
        /** Has the shape of a name. */
        NAME,
        /** Has the shape of a place, or of a time without a day. */
        PLACE_OR_TIME,
        /** A section's word or an outlet's name. */
        SECTION,
        /** A field of a mail's header. */
        MAIL,
        /** A button or notice. */
        FURNITURE,
        CAPTION,
        OTHER
    }

    HeaderPart(Paragraph paragraph, Shape shape) {
        this(paragraph, shape, Optional.empty());
    }

    String words() {
        return paragraph.words();
    }

    Zone as(Zone.Kind kind) {
        return new Zone(paragraph.span(), kind);
    }
}
