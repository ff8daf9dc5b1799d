package standpoint.analysis.entities;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** "The country", "our nation", "this city", "the city of Lund": which place is meant. */
final class PlaceNominals {

    private static final Set<String> COUNTRIES = Set.of("country", "nation", "homeland", "motherland", "fatherland", "republic");
    private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");
    /** In sentences. */
    private static final int REACH = 8;

    private final ParsedText text;
    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final List<Draft> drafts;
    private final Map<Integer, Draft> fullNames;

    PlaceNominals(ParsedText text, Gazetteer gazetteer, Discourse discourse, List<Draft> drafts, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.drafts = drafts;
        this.fullNames = fullNames;
    }

    static boolean isPlaceNoun(Token noun) {
        return COUNTRIES.contains(noun.lemma()) || TOWNS.contains(noun.lemma());
    }

    /** The place that the phrase means, if the story tells it. */
    Optional<Draft> meaning(Token noun) {
        String which = text.children(noun, "det", "nmod:poss").stream().map(Token::lemma).findFirst().orElse("");
        if (noun.tag().endsWith("S") || !text.children(noun, "amod").isEmpty() && which.equals("the")) {
            return Optional.empty(); // "the neighbouring country" is another one
        }
        Optional<Draft> named = text.children(noun, "nmod", "appos").stream().map(each -> fullNames.get(each.index()))
                .filter(draft -> draft != null && draft.kind == Kind.PLACE).findFirst();
        if (named.isPresent() && Set.of("the", "this").contains(which)) {
            return named;
        }
        boolean country = COUNTRIES.contains(noun.lemma());
        Predicate<Draft> fits = draft -> draft.kind == Kind.PLACE && draft.named && gazetteer.isCountry(draft.bestName()) == country;
        return switch (which) {
            case "our", "my", "we", "i" -> mostNamed(fits);
            case "this" -> discourse.isQuoted(noun) || country ? mostNamed(fits) : discourse.latestWithin(noun, REACH, fits);
            case "the", "that" -> text.child(noun, "nmod").isPresent() ? Optional.empty() : discourse.latestWithin(noun, REACH, fits);
            default -> Optional.empty();
        };
    }

    /** A speaker's own country is mostly the one that the text names most. */
    private Optional<Draft> mostNamed(Predicate<Draft> fits) {
        Map<Draft, Integer> counts = new HashMap<>();
        fullNames.values().forEach(draft -> counts.merge(draft, 1, Integer::sum));
        return drafts.stream().filter(fits).max(Comparator.comparingInt(draft -> counts.getOrDefault(draft, 0)));
    }
}
