package standpoint.reader.state;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/** What one story says by and about one of its entities, each list in text order; what is by it is not about it. */
public record Dossier(Entity entity, List<Quote> quotesBy, List<Quote> quotesAbout, List<Stance> stancesBy, List<Stance> stancesAbout) {

    public Dossier {
        quotesBy = List.copyOf(quotesBy);
        quotesAbout = List.copyOf(quotesAbout);
        stancesBy = List.copyOf(stancesBy);
        stancesAbout = List.copyOf(stancesAbout);
    }

    /** By and about it, in text order. */
    public List<Quote> quotes() {
        return inTextOrder(quotesBy, quotesAbout);
    }

    /** By and about it, in text order. */
    public List<Stance> stances() {
        return inTextOrder(stancesBy, stancesAbout);
    }

    public boolean holds(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> quotesBy.contains(quote) || quotesAbout.contains(quote);
            case Stance stance -> stancesBy.contains(stance) || stancesAbout.contains(stance);
            case Mention mention -> entity.mentions().contains(mention);
        };
    }

    /** The tab to turn to when the entity is selected: the present one if it has something of it. */
    public SideTab bestTab(SideTab present) {
        boolean quotes = !quotesBy.isEmpty() || !quotesAbout.isEmpty();
        boolean stances = !stancesBy.isEmpty() || !stancesAbout.isEmpty();
        if (present == SideTab.QUOTES && quotes || present == SideTab.STANCES && stances) {
            return present;
        }
        if (stances) {
            return SideTab.STANCES;
        }
        return quotes ? SideTab.QUOTES : present;
    }

    private static <T extends Annotation> List<T> inTextOrder(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).sorted(Comparator.comparing((T one) -> one.spans().getFirst())).toList();
    }
}
