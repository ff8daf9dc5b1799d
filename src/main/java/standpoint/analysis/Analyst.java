package standpoint.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.entities.Cast;
import standpoint.analysis.entities.EntityFinder;
import standpoint.analysis.entities.SpokenPronouns;
import standpoint.analysis.language.EnglishParser;
import standpoint.analysis.language.LanguageCheck;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.analysis.quotes.QuoteFinder;
import standpoint.analysis.stances.StanceFinder;
import standpoint.article.Article;
import standpoint.article.Span;

/** Runs the steps of the analysis. Safe for use by several threads; models load once, at {@link #warmUp} or the first article. */
public final class Analyst {

    /** Goes up whenever the same text would be analysed differently; stored analyses of another version are made anew. */
    public static final int VERSION = 15;

    private @Nullable Steps steps;

    /** What takes time or memory to load. */
    private record Steps(LanguageCheck language, EnglishParser parser, EntityFinder entities, QuoteFinder quotes, StanceFinder stances) {

        static Steps load() {
            CueWords cues = new CueWords();
            return new Steps(new LanguageCheck(), new EnglishParser(), new EntityFinder(), new QuoteFinder(cues), new StanceFinder(cues));
        }
    }

    /** Loads the models, so that the first article is not slow. Takes seconds; not for the JavaFX thread. */
    public void warmUp() {
        steps();
    }

    private synchronized Steps steps() {
        if (steps == null) {
            steps = Steps.load();
        }
        return steps;
    }

    /**
     * Analyses an article; takes about an eighth of a second for 600 words, once warm.
     *
     * @param cancelled asked between the steps
     * @throws CancellationException if {@code cancelled} said so
     */
    public Analysis analyse(Article article, BooleanSupplier cancelled) {
        Steps loaded = steps();
        Optional<String> other = loaded.language().otherLanguage(article);
        if (other.isPresent()) {
            return Analysis.notAnalysed(article, "This text seems to be " + other.get()
                    + ". Standpoint analyses English only, so no people, quotes or stances are marked.");
        }
        return analyseAsEnglish(article, cancelled);
    }

    /** The same without asking what language it is, which a single sentence does not tell. */
    public Analysis analyseAsEnglish(Article article, BooleanSupplier cancelled) {
        return interpret(steps().parser().parse(article, cancelled), cancelled);
    }

    /** The steps after the parse. */
    public Analysis interpret(ParsedText text) {
        return interpret(text, () -> false);
    }

    /**
     * Where two names stand to each other, by a model that was learnt from marked sentences.
     *
     * @param p where the first name stands in the article
     * @param q where the second one stands
     * @return 0 neutral, 1 p is for q, 2 q is for p, 3 p is against q, 4 q is against p
     */
    public int stanceBetween(Article article, Span p, Span q) {
        Steps loaded = steps();
        ParsedText text = loaded.parser().parse(article, () -> false);
        List<Quotation> quotations = QuotationMarks.in(text.article());
        Cast cast = loaded.entities().find(text, quotations);
        List<Attribution> attributions = loaded.quotes().find(text, quotations, cast);
        Cast heard = SpokenPronouns.resolve(text, cast, quotations, spoken(attributions.stream().map(Attribution::quote).toList()));
        return loaded.stances().between(text, heard, attributions, p, q);
    }

    private Analysis interpret(ParsedText text, BooleanSupplier cancelled) {
        Steps loaded = steps();
        List<Quotation> quotations = QuotationMarks.in(text.article());
        Cast cast = loaded.entities().find(text, quotations);
        goOnUnless(cancelled);
        List<Attribution> attributions = loaded.quotes().find(text, quotations, cast);
        goOnUnless(cancelled);
        List<Quote> quotes = attributions.stream().map(Attribution::quote).toList();
        Cast heard = SpokenPronouns.resolve(text, cast, quotations, spoken(quotes));
        List<Stance> stances = loaded.stances().find(text, heard, attributions);
        return new Analysis(text.article(), Optional.empty(), shown(heard, quotes, stances), quotes, stances);
    }

    private static Map<Span, EntityId> spoken(List<Quote> quotes) {
        Map<Span, EntityId> spoken = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            // "Berg says that Holt thinks I am wrong": Berg is wrong
            quote.speaker().filter(speaker -> quote.reportedBy().isEmpty()).ifPresent(speaker -> quote.content().forEach(part -> spoken.put(part, speaker)));
        }
        return spoken;
    }

    private static void goOnUnless(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("analysis cancelled");
        }
    }

    /** Whoever has a name, and of the others those who say something or take part in a stance. */
    private static List<Entity> shown(Cast cast, List<Quote> quotes, List<Stance> stances) {
        Set<EntityId> acting = new HashSet<>();
        quotes.forEach(quote -> quote.speaker().ifPresent(acting::add));
        quotes.forEach(quote -> quote.reportedBy().ifPresent(acting::add));
        for (Stance stance : stances) {
            acting.add(stance.holder());
            stance.target().entity().ifPresent(acting::add);
            stance.allegedBy().ifPresent(acting::add);
        }
        return cast.entities().stream().filter(entity -> cast.isNamed(entity.id()) || acting.contains(entity.id())).toList();
    }
}
