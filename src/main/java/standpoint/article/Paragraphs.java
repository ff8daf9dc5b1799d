package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Splits plain text into paragraphs: one a line, unless the text is wrapped at some width. */
final class Paragraphs {

    /** Lines of wrapped text end in this range; longer ones are paragraphs. */
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"'”’)\\]]*", Pattern.DOTALL);

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int mailLines;

    private Paragraphs(String text) {
        this.text = text;
    }

    static List<Paragraph> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.readLines();
        paragraphs.mailLines = MailHeader.length(paragraphs.lines.stream().map(line -> line.span.of(text)).toList());
        return paragraphs.join();
    }

    /** Whether the words end like a sentence. */
    static boolean endsSentence(String words) {
        return SENTENCE_END.matcher(words.substring(Math.max(0, words.length() - 8))).matches();
    }

    private void readLines() {
        boolean afterBlank = true;
        for (int start = 0; start <= text.length();) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            Span span = Whitespace.trim(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Line(span, afterBlank));
            }
            afterBlank = span.isEmpty();
            start = end + 1;
        }
    }

    private List<Paragraph> join() {
        OptionalInt width = wrapWidth();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int first = 0; first < lines.size();) {
            int last = first;
            while (width.isPresent() && last + 1 < lines.size() && goesOn(last, width.getAsInt())) {
                last++;
            }
            Span span = lines.get(first).span.cover(lines.get(last).span);
            paragraphs.add(new Paragraph(span, Whitespace.fold(span.of(text)), lines.get(first).afterBlank));
            first = last + 1;
        }
        return paragraphs;
    }

    /**
     * The width at which the text is wrapped: its lines are short, and nearly each that another follows could not have held that one's first
     * word. Empty where paragraphs are lines.
     */
    private OptionalInt wrapWidth() {
        int width = lines.stream().mapToInt(line -> line.span.length()).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return OptionalInt.empty();
        }
        int followed = 0;
        int full = 0;
        int ended = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank) {
                followed++;
                full += isFull(i, width) ? 1 : 0;
                ended += endsSentence(lines.get(i).span.of(text)) ? 1 : 0;
            }
        }
        boolean wrapped = followed >= 4 && full >= 0.7 * followed && ended <= 0.5 * followed;
        return wrapped ? OptionalInt.of(width) : OptionalInt.empty();
    }

    /** In a wrapped text: whether the next line belongs to the same paragraph. */
    private boolean goesOn(int line, int width) {
        if (lines.get(line + 1).afterBlank || line < mailLines) {
            return false;
        }
        boolean muchRoom = lines.get(line).span.length() < 0.6 * width;
        return isFull(line, width) || (!muchRoom && !endsSentence(lines.get(line).span.of(text)));
    }

    /** Whether the first word of the next line would not have fitted; some wrap a little early. */
    private boolean isFull(int line, int width) {
        Span next = lines.get(line + 1).span;
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Whitespace.is(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return lines.get(line).span.length() + 1 + wordEnd - next.start() > 0.88 * width;
    }

    private record Line(Span span, boolean afterBlank) {}
}
