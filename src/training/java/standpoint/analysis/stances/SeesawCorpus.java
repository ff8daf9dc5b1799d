package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.entities.EntityFinder;
import standpoint.analysis.entities.SpokenPronouns;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.analysis.quotes.QuoteFinder;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading.Read;
import standpoint.article.Span;

/** Reads a folder with {@code text/NAME.txt} and {@code gold/NAME.json}, offsets in code points. */
final class SeesawCorpus {

    private static final List<String> NOBODY = List.of("None", "Not in the list");

    private final ParseCache cache;
    private final EntityFinder entities = new EntityFinder();
    private final QuoteFinder quotes = new QuoteFinder(new CueWords());

    SeesawCorpus(ParseCache cache) {
        this.cache = cache;
    }

    List<SeesawStory> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("gold"))) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        List<SeesawStory> stories = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
            if (new ArticleReader().read(folder.resolve("text").resolve(name + ".txt")) instanceof Read(Article article)) {
                stories.add(new SeesawStory(name, reading(cache.parse(article)), gold(article, new ObjectMapper().readTree(file.toFile()))));
            }
        }
        return stories;
    }

    Reading reading(ParsedText text) {
        List<Quotation> quotations = QuotationMarks.in(text.article());
        Cast cast = entities.find(text, quotations);
        List<Attribution> attributions = quotes.find(text, quotations, cast);
        Map<Span, EntityId> spoken = new LinkedHashMap<>();
        attributions.stream().map(Attribution::quote).filter(quote -> quote.reportedBy().isEmpty())
                .forEach(quote -> quote.speaker().ifPresent(speaker -> quote.content().forEach(part -> spoken.put(part, speaker))));
        return new Reading(text, SpokenPronouns.resolve(text, cast, quotations, spoken), attributions, new CueWords());
    }

    static List<SeesawStory.GoldSentence> gold(Article article, JsonNode root) {
        List<SeesawStory.GoldSentence> sentences = new ArrayList<>();
        for (JsonNode each : root.get("sentences")) {
            List<SeesawStory.Gold> stances = new ArrayList<>();
            for (JsonNode stance : each.get("stances")) {
                stances.add(new SeesawStory.Gold(name(stance.get("holder")), Position.valueOf(stance.get("position").asText()), name(stance.get("target"))));
            }
            Span span = new Span(offset(article, each.get("start")), offset(article, each.get("end")));
            sentences.add(new SeesawStory.GoldSentence(span, stances.stream().distinct().toList()));
        }
        return sentences;
    }

    /** Without words where the annotators had no name for it. */
    private static List<String> name(JsonNode node) {
        return NOBODY.contains(node.asText()) ? List.of() : SeesawNames.words(node.asText());
    }

    private static int offset(Article article, JsonNode codePoints) {
        return article.text().offsetByCodePoints(0, codePoints.asInt());
    }
}
