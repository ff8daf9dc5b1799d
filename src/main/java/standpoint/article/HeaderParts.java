package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.article.HeaderLines.HeaderLine;
import standpoint.article.HeaderPart.Shape;

/** Tells what the paragraphs near the top of a text look like, each for itself. */
final class HeaderParts {

    private static final int LONGEST_SECTION = 70;
    private static final int MOST_WORDS = 6;

    private final HeaderLines lines;
    private final Notices notices;
    private final Outlets outlets;

    HeaderParts(HeaderLines lines, Notices notices, Outlets outlets) {
        this.lines = lines;
        this.notices = notices;
        this.outlets = outlets;
    }

    List<HeaderPart> of(String text, List<Paragraph> paragraphs) {
        int mail = MailHeader.length(paragraphs.stream().map(Paragraph::words).toList());
        List<HeaderPart> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            parts.add(i < mail ? mailField(text, paragraphs.get(i)) : part(text, paragraphs.get(i)));
        }
        if (isMastheadFirst(parts)) {
            parts.set(0, new HeaderPart(paragraphs.getFirst(), Shape.SECTION));
        }
        return parts;
    }

    /** A paper's name in capitals above a section's word, with a headline still to come: otherwise it is the headline. */
    private boolean isMastheadFirst(List<HeaderPart> parts) {
        return parts.size() > 2 && outlets.masthead(parts.getFirst().words(), parts.get(1).words()).isPresent()
                && parts.stream().skip(2).filter(part -> part.shape() == Shape.OTHER || part.shape() == Shape.NAME).findFirst()
                        .filter(part -> !Paragraphs.endsSentence(part.words())).isPresent();
    }

    private HeaderPart mailField(String text, Paragraph paragraph) {
        Optional<HeaderLine> date = lines.read(text, paragraph.span()).filter(line -> MailHeader.isDate(paragraph.words()));
        return new HeaderPart(paragraph, date.isPresent() ? Shape.SURE : Shape.MAIL, date);
    }

    private HeaderPart part(String text, Paragraph paragraph) {
        String words = paragraph.words();
        if (notices.isHeaderFurniture(words) || notices.isFooter(words)) {
            return new HeaderPart(paragraph, Shape.FURNITURE);
        }
        // "World News | 3 May 2024" is a date, "Eastern Courier" an outlet, also where it could be a name.
        if (isSection(words)) {
            return new HeaderPart(paragraph, Shape.SECTION);
        }
        Optional<HeaderLine> line = lines.read(text, paragraph.span());
        if (line.isPresent()) {
            Shape unsure = line.get().holds(Zone.Kind.BYLINE) ? Shape.NAME : Shape.PLACE_OR_TIME;
            return new HeaderPart(paragraph, line.get().sure() ? Shape.SURE : unsure, line);
        }
        return new HeaderPart(paragraph, notices.isCaption(words) ? Shape.CAPTION : Shape.OTHER);
    }

    private boolean isSection(String words) {
        if (words.length() > LONGEST_SECTION || !words.matches(".*[\\p{L}\\d]")) {
            return false;
        }
        boolean brief = words.length() <= 50 && words.split(" ").length <= MOST_WORDS;
        // A bar never stands in a headline, a dash may.
        return brief ? outlets.isSection(words) || outlets.above(words).isPresent() : words.contains(" | ") && outlets.above(words).isPresent();
    }
}
