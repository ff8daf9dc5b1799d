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

    private static final int LONGEST_STANDFIRST = 400;
    private static final int MOST_STANDFIRSTS = 2;

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
        int start = headLength(blocks);
        blocks.subList(0, start).forEach(this::addAboveStory);
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
        int storyEnd = parts.notices().storyEnd(blocks.subList(0, end).stream().map(Block::words).toList(), start);
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

    /** How many of the first blocks belong above the story: up to the last byline, date or button that only a standfirst stands before. */
    private int headLength(List<Block> blocks) {
        int length = 0;
        int standfirsts = 0;
        for (int i = 0; i < blocks.size() && standfirsts <= MOST_STANDFIRSTS; i++) {
            Block block = blocks.get(i);
            if (block.kind() != Zone.Kind.CAPTION && (isShownOrButton(block) || sureLine(block).isPresent())) {
                length = i + 1;
            } else if (block.kind() == Zone.Kind.BODY && canBeStandfirst(blocks, i)) {
                standfirsts++;
            } else if (block.kind() != Zone.Kind.CAPTION) {
                break;
            }
        }
        return length;
    }

    private void addAboveStory(Block block) {
        if (block.kind() == Zone.Kind.CAPTION) {
            add(Zone.Kind.CAPTION, block.words());
        } else if (!isShownOrButton(block)) {
            sureLine(block).ifPresentOrElse(line -> addLine(line.zones().getFirst().kind(), block.words()),
                    () -> add(Zone.Kind.STANDFIRST, block.words()));
        }
    }

    private boolean isShownOrButton(Block block) {
        String skeleton = Whitespace.skeleton(block.words());
        return zones.stream().anyMatch(zone -> Whitespace.skeleton(zone.span().of(text())).equals(skeleton))
                || parts.notices().isHeaderFurniture(block.words());
    }

    private Optional<HeaderLine> sureLine(Block block) {
        return parts.lines().read(block.words(), new Span(0, block.words().length())).filter(HeaderLine::sure);
    }

    private boolean canBeStandfirst(List<Block> blocks, int i) {
        String words = blocks.get(i).words();
        boolean beforeByline = i + 1 < blocks.size() && sureLine(blocks.get(i + 1)).filter(line -> line.holds(Zone.Kind.BYLINE)).isPresent();
        return words.length() <= LONGEST_STANDFIRST && (beforeByline || !Paragraphs.endsSentence(words));
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
