package standpoint.analysis.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.ParsedText;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.article.Span;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} (brat standoff, offsets in code points; lines that are
 * broken are left out).
 */
final class Corpus {

    private static final Pattern SPAN = Pattern.compile("(T\\d+)\\t(\\w+) ([\\d ;]+)\\t.*");
    private static final Pattern RELATION = Pattern.compile("E\\d+\\t(.*)");

    private Corpus() {}

    /** In the order of the file names, so that all copies of an article stand together. */
    static List<Annotated> read(Path folder, ParseCache cache) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
            files = all.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
        }
        Map<String, ParsedText> texts = new HashMap<>();
        List<Annotated> corpus = new ArrayList<>();
        for (Path file : files) {
            String stem = String.valueOf(file.getFileName()).replaceFirst("_[^_]*\\.ann$", "");
            if (!texts.containsKey(stem)) {
                if (!(new ArticleReader().read(folder.resolve("text").resolve(stem + ".txt")) instanceof Reading.Read(Article article))) {
                    continue;
                }
                texts.put(stem, cache.parse(article));
            }
            ParsedText text = texts.get(stem);
            if (text != null) {
                corpus.add(new Annotated(stem, text, attributions(Files.readString(file, UTF_8), text)));
            }
        }
        return corpus;
    }

    private static List<Annotated.Attribution> attributions(String standoff, ParsedText text) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Annotated.Attribution> found = new ArrayList<>();
        for (String line : standoff.split("\n")) {
            Matcher span = SPAN.matcher(line);
            Matcher relation = RELATION.matcher(line);
            if (span.matches()) {
                spans.put(span.group(1), Stream.of(span.group(3).split(";")).map(part -> tokens(part, text)).filter(each -> !each.isEmpty()).toList());
            } else if (relation.matches()) {
                List<Span> sources = new ArrayList<>();
                List<Span> cues = new ArrayList<>();
                List<Span> contents = new ArrayList<>();
                for (String argument : relation.group(1).split(" ")) {
                    String[] sides = argument.split(":");
                    List<Span> of = spans.getOrDefault(sides[1], List.of());
                    switch (sides[0].replaceAll("\\d+$", "")) {
                        case "Source" -> sources.addAll(of);
                        case "Cue" -> cues.addAll(of);
                        case "Content" -> contents.addAll(of);
                        default -> { }
                    }
                }
                found.add(new Annotated.Attribution(sources, cues, contents));
            }
        }
        return found;
    }

    /** The tokens whose middle lies in the span. */
    private static Span tokens(String codePoints, ParsedText text) {
        String[] sides = codePoints.strip().split(" ");
        int start = text.text().offsetByCodePoints(0, Integer.parseInt(sides[0]));
        int end = text.text().offsetByCodePoints(0, Integer.parseInt(sides[1]));
        Span tokens = text.tokensIn(new Span(start, end));
        int first = tokens.start();
        int last = tokens.end();
        while (first < last && middle(text, first) < start) {
            first++;
        }
        while (last > first && middle(text, last - 1) >= end) {
            last--;
        }
        return new Span(first, last);
    }

    private static double middle(ParsedText text, int token) {
        Span span = text.token(token).span();
        return (span.start() + span.end() - 1) / 2.0;
    }
}
