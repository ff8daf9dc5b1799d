package standpoint.reader.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import standpoint.analysis.Quote;

/**
 * Which quotes are listed, and in what order.
 *
 * @param bySpeaker all of one speaker together; otherwise in text order
 * @param doubtful  whether those that were found with little confidence are listed, too
 */
public record QuoteView(boolean bySpeaker, Set<Quote.Form> forms, Set<Quote.Kind> kinds, boolean doubtful) {

    /** All quotes in text order. */
    public static final QuoteView ALL = new QuoteView(false, EnumSet.allOf(Quote.Form.class), EnumSet.allOf(Quote.Kind.class), true);

    /** Below this confidence a quote is shown as doubtful. */
    private static final double DOUBTFUL = 0.6;

    public QuoteView {
        forms = Set.copyOf(forms);
        kinds = Set.copyOf(kinds);
    }

    public static boolean isDoubtful(Quote quote) {
        return quote.confidence() < DOUBTFUL;
    }

    public List<Quote> of(List<Quote> quotes) {
        return quotes.stream().filter(this::shows).toList();
    }

    public boolean shows(Quote quote) {
        return forms.contains(quote.form()) && kinds.contains(quote.kind()) && (doubtful || !isDoubtful(quote));
    }

    /** Whether it hides some kind of quotes, be there such quotes in the story or not. */
    public boolean isFilter() {
        return !everything().equals(this);
    }

    /** The same order without a filter. */
    public QuoteView everything() {
        return ALL.bySpeaker(bySpeaker);
    }

    public QuoteView bySpeaker(boolean wanted) {
        return new QuoteView(wanted, forms, kinds, doubtful);
    }

    public QuoteView with(Quote.Form form, boolean wanted) {
        return new QuoteView(bySpeaker, changed(EnumSet.noneOf(Quote.Form.class), forms, form, wanted), kinds, doubtful);
    }

    public QuoteView with(Quote.Kind kind, boolean wanted) {
        return new QuoteView(bySpeaker, forms, changed(EnumSet.noneOf(Quote.Kind.class), kinds, kind, wanted), doubtful);
    }

    public QuoteView doubtful(boolean wanted) {
        return new QuoteView(bySpeaker, forms, kinds, wanted);
    }

    private static <T> Set<T> changed(Set<T> result, Set<T> present, T one, boolean wanted) {
        result.addAll(present);
        if (wanted) {
            result.add(one);
        } else {
            result.remove(one);
        }
        return result;
    }
}
