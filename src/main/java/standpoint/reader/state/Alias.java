package standpoint.reader.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.reader.look.Words;

/**
 * One way in which the text calls an entity.
 *
 * @param words    as the text writes them most often; of pronouns the most frequent ones, with commas
 * @param mentions all places of these words, in text order
 */
public record Alias(String words, List<Mention> mentions) {

    private static final int PRONOUNS_NAMED = 3;

    public Alias {
        mentions = List.copyOf(mentions);
    }

    /** Names and descriptions by their words, capitals aside, the most frequent first; then all pronouns as one. */
    public static List<Alias> of(Entity entity, String text) {
        Map<String, List<Mention>> wordings = new LinkedHashMap<>();
        List<Mention> pronouns = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            if (mention.form() == Mention.Form.PRONOUN) {
                pronouns.add(mention);
            } else {
                wordings.computeIfAbsent(wordsOf(mention, text).toLowerCase(Locale.ROOT), words -> new ArrayList<>()).add(mention);
            }
        }
        List<Alias> aliases = new ArrayList<>();
        wordings.values().forEach(alike -> aliases.add(new Alias(byFrequency(alike.stream().map(one -> wordsOf(one, text))).getFirst(), alike)));
        aliases.sort(Comparator.comparingInt((Alias alias) -> -alias.mentions().size()));
        if (!pronouns.isEmpty()) {
            List<String> words = byFrequency(pronouns.stream().map(one -> pronoun(wordsOf(one, text))));
            String more = words.size() > PRONOUNS_NAMED ? " …" : "";
            aliases.add(new Alias(words.stream().limit(PRONOUNS_NAMED).collect(Collectors.joining(", ", "", more)), pronouns));
        }
        return aliases;
    }

    private static String wordsOf(Mention mention, String text) {
        return Words.oneLine(mention.span().of(text));
    }

    private static String pronoun(String word) {
        return word.equals("I") ? word : word.toLowerCase(Locale.ROOT);
    }

    private static List<String> byFrequency(Stream<String> words) {
        Map<String, Long> counts = words.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }
}
