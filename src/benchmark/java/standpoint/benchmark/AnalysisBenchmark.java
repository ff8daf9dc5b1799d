package standpoint.benchmark;

import java.util.List;
import java.util.Locale;

import standpoint.analysis.Analyst;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.entities.EntityFinder;
import standpoint.analysis.language.EnglishParser;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.analysis.quotes.QuoteFinder;
import standpoint.analysis.stances.StanceFinder;
import standpoint.article.Article;

/** How long the models take to load, what they weigh, and how long an article takes, as a whole and by steps. */
final class AnalysisBenchmark {

    private static final int ROUNDS_TO_WARM_UP = 3;
    private static final int ROUNDS = 3;
    private static final int WORDS = 600;

    private final List<Article> articles;
    private final Report report;

    AnalysisBenchmark(List<Article> articles, Report report) {
        this.articles = articles;
        this.report = report;
    }

    /** Measures, and gives back the analyst with its models loaded. */
    Analyst run() {
        report.title("Analysis of " + articles.size() + " sample stories");
        Analyst analyst = new Analyst();
        long start = System.nanoTime();
        analyst.warmUp();
        report.line("loading the models", Report.millis(Samples.millisSince(start)), "once, in the background");
        report.line("start of the process to models loaded", Report.millis(sinceProcessStart()), "");
        report.line("heap with the models loaded", heapMegabytes() + " MB", "");
        Samples cold = new Samples();
        cold.add(scaled(analyst, articles.getFirst()));
        report.line("first article, scaled to " + WORDS + " words", Report.millis(cold.median()), "");
        repeat(ROUNDS_TO_WARM_UP, article -> scaled(analyst, article));
        Samples warm = new Samples();
        repeat(ROUNDS, article -> warm.add(scaled(analyst, article)));
        report.times("warm article, scaled to " + WORDS + " words", warm);
        report.line("heap after all stories", heapMegabytes() + " MB", "");
        steps();
        return analyst;
    }

    private interface Use {
        void of(Article article);
    }

    private void repeat(int rounds, Use use) {
        for (int round = 0; round < rounds; round++) {
            articles.forEach(use::of);
        }
    }

    private static double scaled(Analyst analyst, Article article) {
        long start = System.nanoTime();
        analyst.analyse(article, () -> false);
        return Samples.millisSince(start) * WORDS / article.text().strip().split("\\s+").length;
    }

    /** The time that each step takes for all stories, after some that warm up the Java machine. */
    private void steps() {
        report.title("Steps, warm");
        EnglishParser parser = new EnglishParser();
        EntityFinder entities = new EntityFinder();
        CueWords cues = new CueWords();
        QuoteFinder quotes = new QuoteFinder(cues);
        StanceFinder stances = new StanceFinder(cues);
        double[] millis = new double[4];
        int tokens = 0;
        for (int round = -ROUNDS_TO_WARM_UP; round < ROUNDS; round++) {
            for (Article article : articles) {
                long start = System.nanoTime();
                ParsedText text = parser.parse(article, () -> false);
                long parsed = System.nanoTime();
                List<Quotation> quotations = QuotationMarks.in(article);
                Cast cast = entities.find(text, quotations);
                long named = System.nanoTime();
                List<Attribution> attributions = quotes.find(text, quotations, cast);
                long quoted = System.nanoTime();
                stances.find(text, cast, attributions);
                long done = System.nanoTime();
                if (round >= 0) {
                    tokens += text.tokens().size();
                    add(millis, parsed - start, named - parsed, quoted - named, done - quoted);
                }
            }
        }
        String[] names = {"tokens, tags, names, dependencies", "entities", "quotes", "stances"};
        for (int i = 0; i < names.length; i++) {
            report.line(names[i], String.format(Locale.ROOT, "%,.0f", tokens / millis[i] * 1000), "tokens per second");
        }
    }

    private static void add(double[] millis, long... nanos) {
        for (int i = 0; i < millis.length; i++) {
            millis[i] += nanos[i] / 1e6;
        }
    }

    private static double sinceProcessStart() {
        return ProcessHandle.current().info().startInstant().map(start -> (double) (System.currentTimeMillis() - start.toEpochMilli())).orElse(Double.NaN);
    }

    private static long heapMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
