package standpoint.reader.state;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** What one story says by and about one of its entities. */
public record Dossier(Entity entity, List<Quote> quotesBy, List<Quote> quotesAbout, List<Stance> stancesBy, List<Stance> stancesAbout) {

    /** @throws IllegalArgumentException if the analysis has no such entity */
    public Dossier(Analysis analysis, EntityId id) {
        this(analysis, analysis.requireEntity(id), id);
    }

    private Dossier(Analysis analysis, Entity entity, EntityId id) {
        this(entity,
                analysis.quotes().stream().filter(quote -> isBy(quote, id)).toList(),
                analysis.quotes().stream().filter(quote -> !isBy(quote, id) && names(quote, entity)).toList(),
                analysis.stances().stream().filter(stance -> stance.holder().equals(id)).toList(),
                analysis.stances().stream().filter(stance -> isAbout(stance, id)).toList());
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

    private static boolean isBy(Quote quote, EntityId id) {
        return quote.speaker().filter(id::equals).isPresent();
    }

    private static boolean isAbout(Stance stance, EntityId id) {
        return stance.target().entity().filter(id::equals).isPresent() && !stance.holder().equals(id);
    }

    private static boolean names(Quote quote, Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> quote.content().stream().anyMatch((Span part) -> part.contains(mention.span())));
    }
}
