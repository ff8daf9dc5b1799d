package standpoint.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;

import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;

/**
 * CoreNLP's own pipeline of names, dependencies, coreference and quotes in a Java of its own, as its models need several GB. All settings are CoreNLP's,
 * but that times are not resolved, which needs libraries that are not here and would make it slower.
 */
public final class CoreNlpProbe {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private CoreNlpProbe() {}

    /** @param failed of how many stories no quotes were found because of an error */
    record Run(Took took, int failed) {}

    /** Annotates the files, after others to warm up. */
    static Run start(int threads, List<Path> warming, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx6g", "-classpath",
                System.getProperty("java.class.path"), CoreNlpProbe.class.getName(), Integer.toString(threads), Integer.toString(warming.size())));
        Stream.concat(warming.stream(), files.stream()).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines;
        try (BufferedReader out = process.inputReader()) {
            lines = out.lines().toList();
        }
        if (process.waitFor() != 0 || lines.size() != 3) {
            throw new IOException("CoreNLP did not run: " + lines);
        }
        return new Run(new Took(Double.parseDouble(lines.get(0)), Double.parseDouble(lines.get(1))), Integer.parseInt(lines.getLast()));
    }

    /** @param arguments threads, how many of the files are to warm up, files */
    public static void main(String[] arguments) {
        ROOT.setLevel(Level.SEVERE);
        RedwoodConfiguration.errorLevel().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", ANNOTATORS);
        settings.setProperty("ner.useSUTime", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        int threads = Integer.parseInt(arguments[0]);
        int warming = 2 + Integer.parseInt(arguments[1]);
        annotate(pipeline, texts(arguments, 2, warming), threads);
        List<Annotation> texts = texts(arguments, warming, arguments.length);
        Took begun = Took.begin();
        int failed = annotate(pipeline, texts, threads);
        Took took = begun.end();
        System.out.println(took.millis());
        System.out.println(took.computing());
        System.out.println(failed);
        System.exit(0);
    }

    private static List<Annotation> texts(String[] arguments, int from, int to) {
        ArticleReader reader = new ArticleReader();
        return Stream.of(arguments).limit(to).skip(from)
                .flatMap(file -> reader.read(Path.of(file)) instanceof Reading.Read(Article article) ? Stream.of(new Annotation(article.text())) : Stream.empty())
                .toList();
    }

    /** Some texts make its quote attribution fail, after all else was found; they count as done. */
    private static int annotate(StanfordCoreNLP pipeline, List<Annotation> texts, int threads) {
        AtomicInteger failed = new AtomicInteger();
        try (ExecutorService crew = Executors.newFixedThreadPool(threads)) {
            for (Annotation text : texts) {
                crew.execute(() -> {
                    try {
                        pipeline.annotate(text);
                    } catch (RuntimeException e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        if (!texts.stream().allMatch(text -> text.containsKey(CorefCoreAnnotations.CorefChainAnnotation.class))) {
            throw new IllegalStateException("no coreference was found in some texts");
        }
        return failed.get();
    }
}
