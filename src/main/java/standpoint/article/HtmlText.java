package standpoint.article;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import standpoint.article.HeaderLines.HeaderLine;
import standpoint.article.HtmlBlocks.Block;

/** Builds the text of an article from a page, and its zones with it. */
final class HtmlText {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TextParts parts;
    private final StringBuilder text = new StringBuilder();
    private final List<Zone> zones = new ArrayList<>();

    HtmlText(TextParts parts) {
        this.parts = parts;
    }

    String text() {
        return text.toString();
    }

    List<Zone> zones() {
        return parts.datelines().cut(text(), zones);
    }

    /** What the page shows above the story; the headline of its metadata where it shows none. */
    void addHead(HtmlHead head, Facts given, Optional<String> pageTitle) {
        head.headline().or(given::title).or(() -> pageTitle).ifPresent(words -> add(Zone.Kind.HEADLINE, words));
        head.standfirst().ifPresent(words -> add(Zone.Kind.STANDFIRST, words));
        head.byline().ifPresent(words -> addLine(Zone.Kind.BYLINE, words));
        head.date().ifPresent(words -> addLine(Zone.Kind.DATE, words));
    }

    /**
     * The page's paragraphs, without what the head has already and without headings that nothing follows. Where the page shows no byline or
     * date, those of its metadata stand before them.
     */
    void addStory(List<Block> blocks, Facts given) {
        int start = 0;
        while (start < blocks.size() && isAboveStory(blocks.get(start))) {
            start++;
        }
        if (!has(Zone.Kind.BYLINE) && !given.authors().isEmpty()) {
            addLine(Zone.Kind.BYLINE, "By " + String.join(" and ", given.authors()));
        }
        if (!has(Zone.Kind.DATE)) {
            given.published().ifPresent(day -> addLine(Zone.Kind.DATE, WRITTEN.format(day)));
        }
        int end = blocks.size();
        while (end > start && blocks.get(end - 1).kind() == Zone.Kind.CROSSHEAD) {
            end--;
        }
        int storyEnd = end;
        while (storyEnd > start && parts.notices().isFooterAtEnd(blocks.get(storyEnd - 1).words())) {
            storyEnd--;
        }
        for (int i = start; i < end; i++) {
            Block block = blocks.get(i);
            boolean notice = i >= storyEnd || (block.kind() == Zone.Kind.BODY && parts.notices().isFooter(block.words()));
            boolean caption = block.kind() == Zone.Kind.BODY && parts.notices().isCaption(block.words());
            add(notice ? Zone.Kind.FOOTER : caption ? Zone.Kind.CAPTION : block.kind(), block.words());
        }
    }

    private boolean has(Zone.Kind kind) {
        return zones.stream().anyMatch(zone -> zone.kind() == kind);
    }

    /** Takes a byline, date or button that the page sets like a paragraph before the story; false for the story itself. */
    private boolean isAboveStory(Block block) {
        if (block.kind() == Zone.Kind.CAPTION) {
            return false;
        }
        String skeleton = Whitespace.skeleton(block.words());
        boolean again = zones.stream().anyMatch(zone -> Whitespace.skeleton(zone.span().of(text())).equals(skeleton));
        if (again || parts.notices().isHeaderFurniture(block.words())) {
            return true;
        }
        Optional<HeaderLine> line = parts.lines().read(block.words(), new Span(0, block.words().length())).filter(HeaderLine::sure);
        line.ifPresent(read -> addLine(read.zones().getFirst().kind(), block.words()));
        return line.isPresent();
    }

    /** A line that may hold byline and date together. */
    private void addLine(Zone.Kind kind, String words) {
        add(kind, words);
        Span span = zones.getLast().span();
        parts.lines().read(text(), span).ifPresent(line -> {
            zones.removeLast();
            zones.addAll(line.zones());
        });
    }

    private void add(Zone.Kind kind, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        zones.add(new Zone(new Span(start, text.length()), kind));
    }
}
