package standpoint.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the zones of plain text. They cover everything but whitespace. */
final class ZoneFinder {

    private static final int LONGEST_CROSSHEAD = 60;

    private final HeaderFinder headers;
    private final Notices notices;
    private final Datelines datelines;

    ZoneFinder(HeaderFinder headers, Notices notices, Datelines datelines) {
        this.headers = headers;
        this.notices = notices;
        this.datelines = datelines;
    }

    List<Zone> find(String text) {
        List<Paragraph> paragraphs = Paragraphs.of(text);
        Header header = headers.find(text, paragraphs);
        List<Zone> zones = new ArrayList<>(header.zones());
        int storyEnd = notices.storyEnd(paragraphs.stream().map(Paragraph::words).toList(), header.paragraphs());
        for (int i = header.paragraphs(); i < paragraphs.size(); i++) {
            zones.add(new Zone(paragraphs.get(i).span(), i < storyEnd ? kind(paragraphs, i, header.paragraphs()) : Zone.Kind.FOOTER));
        }
        return datelines.cut(text, zones);
    }

    private Zone.Kind kind(List<Paragraph> paragraphs, int i, int start) {
        String words = paragraphs.get(i).words();
        if (notices.isFooter(words)) {
            return Zone.Kind.FOOTER;
        }
        if (notices.isCaption(words)) {
            return Zone.Kind.CAPTION;
        }
        return isCrosshead(paragraphs, i, start) ? Zone.Kind.CROSSHEAD : Zone.Kind.BODY;
    }

    /** A short line between two paragraphs, not a sentence and not an item of a list. */
    private static boolean isCrosshead(List<Paragraph> paragraphs, int i, int start) {
        Paragraph line = paragraphs.get(i);
        if (!looksLikeCrosshead(line.words()) || !line.afterBlank() || i + 1 >= paragraphs.size()) {
            return false;
        }
        boolean storyBefore = i == start || Paragraphs.endsSentence(paragraphs.get(i - 1).words());
        return storyBefore && paragraphs.get(i + 1).words().length() > LONGEST_CROSSHEAD;
    }

    private static boolean looksLikeCrosshead(String words) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.length() <= LONGEST_CROSSHEAD && (Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"".indexOf(first) >= 0)
                && (Character.isLetterOrDigit(last) || last == '’' || last == '\'') && words.split(" ").length <= 9;
    }
}
