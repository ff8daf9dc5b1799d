package standpoint.library.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;

/** Tells which organisations, groups and places are the same. */
final class Bodies {

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,8}");
    private static final Set<String> LEGAL_FORMS = Set.of("inc", "ltd", "plc", "corp", "co", "llc", "ag", "gmbh", "sa", "nv", "the");

    private Bodies() {}

    /** Names that have the same key are one. */
    static String key(String name) {
        List<String> words = new ArrayList<>(PersonName.words(name));
        List<String> telling = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    static List<List<Appearance>> of(List<Appearance> bodies) {
        Map<String, String> keys = new HashMap<>();
        bodies.forEach(body -> keys.computeIfAbsent(body.name(), Bodies::key));
        Map<String, String> longForms = longForms(bodies, keys);
        Map<String, List<Appearance>> groups = new LinkedHashMap<>();
        for (Appearance body : bodies) {
            String key = keys.getOrDefault(body.name(), "");
            String place = body.kind() == Entity.Kind.PLACE ? "place " : "body ";
            groups.computeIfAbsent(place + longForms.getOrDefault(key, key), each -> new ArrayList<>()).add(body);
        }
        return List.copyOf(groups.values());
    }

    /** Short forms that stand for one body only. */
    private static Map<String, String> longForms(List<Appearance> bodies, Map<String, String> keys) {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (Appearance body : bodies) {
            for (String alias : body.aliases()) {
                String key = keys.getOrDefault(body.name(), "");
                if (ACRONYM.matcher(alias).matches() && !key(alias).equals(key)) {
                    meanings.computeIfAbsent(key(alias), each -> new HashSet<>()).add(key);
                }
            }
        }
        Map<String, String> longForms = new HashMap<>();
        meanings.forEach((alias, names) -> {
            if (names.size() == 1) {
                longForms.put(alias, names.iterator().next());
            }
        });
        return longForms;
    }
}
