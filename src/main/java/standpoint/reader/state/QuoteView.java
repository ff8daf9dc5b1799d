package standpoint.reader.state;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Quote;

/**
 * Which quotes are listed, and in what order.
 *
 * @param doubtful  whether those that were found with little confidence are listed, too
 */
public record QuoteView(Order order, Set<Quote.Form> forms, Set<Quote.Kind> kinds, boolean doubtful) {

    /** In which order they are listed. */
    public enum Order {
        TEXT,
        /** All of one speaker together. */
        SPEAKER,
        /** Those that were found with most confidence first. */
        SUREST
    }

    /** All quotes in text order. */
    public static final QuoteView ALL = new QuoteView(Order.TEXT, EnumSet.allOf(Quote.Form.class), EnumSet.allOf(Quote.Kind.class), true);

    /** Below this confidence a quote is shown as doubtful. */
    private static final double DOUBTFUL = 0.6;

    public QuoteView {
        forms = Set.copyOf(forms);
        kinds = Set.copyOf(kinds);
    }

    public static boolean isDoubtful(Quote quote) {
        return quote.confidence() < DOUBTFUL;
    }

    /** In text order. */
    public List<Quote> of(List<Quote> quotes) {
        return quotes.stream().filter(this::shows).toList();
    }

    /** The same in the order to list them; all of one speaker are together only once they are in groups. */
    public List<Quote> listed(List<Quote> quotes) {
        Stream<Quote> shown = quotes.stream().filter(this::shows);
        return (order == Order.SUREST ? shown.sorted(Comparator.comparingDouble((Quote quote) -> -quote.confidence())) : shown).toList();
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
        return ALL.order(order);
    }

    public QuoteView order(Order wanted) {
        return new QuoteView(wanted, forms, kinds, doubtful);
    }

    /** The same in the next order, round and round. */
    public QuoteView turned() {
        return order(switch (order) {
            case TEXT -> Order.SPEAKER;
            case SPEAKER -> Order.SUREST;
            case SUREST -> Order.TEXT;
        });
    }

    public QuoteView with(Quote.Form form, boolean wanted) {
        return new QuoteView(order, changed(EnumSet.noneOf(Quote.Form.class), forms, form, wanted), kinds, doubtful);
    }

    public QuoteView with(Quote.Kind kind, boolean wanted) {
        return new QuoteView(order, forms, changed(EnumSet.noneOf(Quote.Kind.class), kinds, kind, wanted), doubtful);
    }

    public QuoteView doubtful(boolean wanted) {
        return new QuoteView(order, forms, kinds, wanted);
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
