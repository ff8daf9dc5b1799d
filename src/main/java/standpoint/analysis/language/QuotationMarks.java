package standpoint.analysis.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;

/** Finds quotations: double and single, curly and straight, nested, and open at a paragraph's end. An apostrophe is no mark. */
public final class QuotationMarks {

    private enum Kind { DOUBLE, SINGLE }

    private record Open(Kind kind, int at) {}

    private final String text;
    private final Span zone;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private final boolean goesOn;

    private QuotationMarks(String text, Span zone, boolean goesOn) {
        this.text = text;
        this.zone = zone;
        this.goesOn = goesOn;
    }

    /** The quotations of the analysed zones, in text order, outer before inner. */
    public static List<Quotation> in(Article article) {
        List<Quotation> all = new ArrayList<>();
        List<Zone> zones = article.zones();
        for (int i = 0; i < zones.size(); i++) {
            if (zones.get(i).kind().isAnalysed()) {
                boolean goesOn = i + 1 < zones.size() && "‘'".indexOf(article.text().charAt(zones.get(i + 1).span().start())) >= 0;
                all.addAll(new QuotationMarks(article.text(), zones.get(i).span(), goesOn).find());
            }
        }
        all.sort(Comparator.comparing(Quotation::outer));
        return all;
    }

    /** The offsets of the article's text that lie between quotation marks. */
    public static BitSet insides(List<Quotation> quotations) {
        BitSet insides = new BitSet();
        quotations.forEach(each -> insides.set(each.inner().start(), each.inner().end()));
        return insides;
    }

    private List<Quotation> find() {
        for (int i = zone.start(); i < zone.end(); i++) {
            switch (text.charAt(i)) {
                case '“', '„', '«' -> open.push(new Open(Kind.DOUBLE, i));
                case '”', '»' -> close(Kind.DOUBLE, i);
                case '"' -> straightDouble(i);
                case '‘', '‚' -> openSingle(i);
                case '’' -> curlySingle(i);
                case '\'' -> straightSingle(i);
                default -> { }
            }
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (last.kind() == Kind.DOUBLE || goesOn || last.at() == zone.start()) {
                add(last, zone.end(), zone.end(), false);
            }
        }
        return found;
    }

    private void straightDouble(int i) {
        if (!isOpen(Kind.DOUBLE) && i > zone.start() && Character.isDigit(text.charAt(i - 1))) {
            return; // 6" wide
        }
        boolean mayOpen = i + 1 < zone.end() && !Character.isWhitespace(text.charAt(i + 1)) && (i == zone.start() || opensAfter(text.charAt(i - 1)));
        if (isOpen(Kind.DOUBLE) && (!mayOpen || i > zone.start() && !Character.isWhitespace(text.charAt(i - 1)))) {
            close(Kind.DOUBLE, i);
        } else if (!isOpen(Kind.DOUBLE)) {
            open.push(new Open(Kind.DOUBLE, i));
        } else {
            close(Kind.DOUBLE, i);
        }
    }

    private void openSingle(int i) {
        if (i + 1 < zone.end() && !Character.isWhitespace(text.charAt(i + 1)) && !isDecade(i)) {
            open.push(new Open(Kind.SINGLE, i));
        }
    }

    private void curlySingle(int i) {
        if (isOpen(Kind.SINGLE) && endsWord(i) && !isPluralPossessive(i, '’', '‘')) {
            close(Kind.SINGLE, i);
        }
    }

    private void straightSingle(int i) {
        if (isOpen(Kind.SINGLE)) {
            if (endsWord(i) && !isPluralPossessive(i, '\'', '\'')) {
                close(Kind.SINGLE, i);
            }
        } else if ((i == zone.start() || opensAfter(text.charAt(i - 1))) && i + 1 < zone.end()
                && !Character.isWhitespace(text.charAt(i + 1)) && !isDecade(i) && closesLater(i)) {
            open.push(new Open(Kind.SINGLE, i));
        }
    }

    private boolean closesLater(int from) {
        for (int i = from + 2; i < zone.end(); i++) {
            if (text.charAt(i) == '\'' && endsWord(i)) {
                return true;
            }
        }
        return from == zone.start() || goesOn;
    }

    /** No letter or digit follows, so this is no apostrophe inside a word. */
    private boolean endsWord(int i) {
        return i > zone.start() && !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 >= zone.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** "the farmers' demands": an s before, a word after, and the real closing mark still to come. */
    private boolean isPluralPossessive(int i, char mark, char opener) {
        boolean looksSo = Character.toLowerCase(text.charAt(i - 1)) == 's' && i + 2 < zone.end() && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
        if (!looksSo) {
            return false;
        }
        for (int j = i + 1; j < zone.end(); j++) {
            if (text.charAt(j) == mark && endsWord(j)) {
                return true;
            }
            if (text.charAt(j) == opener && !Character.isLetterOrDigit(text.charAt(j - 1))) {
                return false;
            }
        }
        return false;
    }

    private boolean isDecade(int i) {
        return i + 1 < zone.end() && Character.isDigit(text.charAt(i + 1)) && i + 3 < zone.end() && text.charAt(i + 3) == 's';
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before) || "([{—–-/“‘\"'".indexOf(before) >= 0;
    }

    private boolean isOpen(Kind kind) {
        return open.stream().anyMatch(each -> each.kind() == kind);
    }

    private void close(Kind kind, int at) {
        if (!isOpen(kind)) {
            return;
        }
        Open opened = open.pop();
        while (opened.kind() != kind) {
            opened = open.pop();
        }
        add(opened, at, at + 1, true);
    }

    private void add(Open opened, int innerEnd, int outerEnd, boolean closed) {
        if (innerEnd > opened.at() + 1) {
            found.add(new Quotation(new Span(opened.at(), outerEnd), new Span(opened.at() + 1, innerEnd), closed, !open.isEmpty()));
        }
    }
}
