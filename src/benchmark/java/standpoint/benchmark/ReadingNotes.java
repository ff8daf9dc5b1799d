package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a careful reader noted on a story. */
record ReadingNotes(List<Said> quotes, List<Stand> stances) {

    static final String SUFFIX = ".gold.json";

    /**
     * @param speakers names that are right
     * @param text     the words as they stand in the story
     */
    record Said(Set<String> speakers, String text) {}

    /**
     * @param holders   names that are right
     * @param positions what a fair reader may say
     * @param about     patterns of words, all of which the target or the evidence has
     */
    record Stand(Set<String> holders, Set<String> positions, List<Pattern> about) {}

    static ReadingNotes read(Path file) throws IOException {
        JsonNode root = new JsonMapper().readTree(file.toFile());
        List<Said> quotes = new ArrayList<>();
        root.path("quotes").forEach(each -> quotes.add(new Said(texts(each.path("speaker")), each.path("text").asText())));
        List<Stand> stances = new ArrayList<>();
        root.path("stances").forEach(each -> stances.add(new Stand(texts(each.path("holder")), texts(each.path("position")),
                texts(each.path("about")).stream().map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)).toList())));
        return new ReadingNotes(List.copyOf(quotes), List.copyOf(stances));
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
