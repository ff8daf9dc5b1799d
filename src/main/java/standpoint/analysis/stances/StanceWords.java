package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** The lists {@code stance-verbs.txt}, {@code stance-nouns.txt}, {@code evaluations.txt}, {@code stance-phrases.txt},
 * {@code stance-retorts.txt} and {@code stance-exclamations.txt}. */
final class StanceWords {

    /**
     * A verb that shows a position.
     *
     * @param words   the verb and what belongs to it: "rule out", "vote against"
     * @param slot    "obj", "xcomp" or the preposition before the target
     * @param negated the position when the verb is negated; empty where that tells nothing
     */
    record Verb(List<String> words, Position position, String slot, Optional<Position> negated) {

        /** Several words in a row: "pour cold water on". */
        boolean isIdiom() {
            return words.size() > 2;
        }
    }

    /**
     * A noun that shows a position.
     *
     * @param links what leads to the matter: a preposition, "to" or "that"
     * @param who   "own", "owned", "claim" or "is"; the list explains them
     */
    record Noun(List<String> links, Position position, String who) {

        /** Whether the noun is the one who takes the side: "opponent". */
        boolean isPerson() {
            return who.equals("is");
        }

        /** Whether it tells something only of the one whose it is: "Berg's attack on it", not "an attack on it". */
        boolean isOwned() {
            return who.equals("owned");
        }

        /** Whether taking sides on the noun is taking sides on its matter: "rejected the call for a boycott". */
        boolean isSeenThrough() {
            return who.equals("claim");
        }
    }

    /** What speakers say of a thing by a set phrase. */
    final PhraseList phrases = new PhraseList("stance-phrases");
    /** What answers another's words without telling them again. */
    final PhraseList retorts = new PhraseList("stance-retorts");
    /** What shows a side by itself when it is said of a thing. */
    final PhraseList exclamations = new PhraseList("stance-exclamations");
    private final Set<String> policies = Set.copyOf(WordList.lines("policy-nouns"));
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final Map<String, Position> evaluations = new HashMap<>();

    StanceWords() {
        for (String line : WordList.lines("stance-verbs")) {
            List<String> cells = WordList.cells(line);
            List<String> words = List.of(cells.getFirst().split(" "));
            Position position = Position.valueOf(cells.get(1));
            Optional<Position> negated = cells.size() > 3 ? Optional.of(Position.valueOf(cells.get(3))) : turned(position).filter(each -> position != Position.AGAINST);
            verbs.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Verb(words, position, cells.get(2), negated));
        }
        // "warn against" before "warn"
        verbs.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        for (String line : WordList.lines("stance-nouns")) {
            List<String> cells = WordList.cells(line);
            nouns.computeIfAbsent(cells.getFirst(), key -> new ArrayList<>())
                    .add(new Noun(WordList.list(cells.get(1)), Position.valueOf(cells.get(2)), cells.get(3)));
        }
        for (String line : WordList.lines("evaluations")) {
            List<String> cells = WordList.cells(line);
            evaluations.put(cells.getFirst(), Position.valueOf(cells.get(1)));
        }
    }

    /** What a negated position amounts to, where that can be told. */
    static Optional<Position> turned(Position position) {
        return switch (position) {
            case FOR -> Optional.of(Position.AGAINST);
            case AGAINST -> Optional.of(Position.UNDECIDED);
            case AFFIRMS -> Optional.of(Position.DENIES);
            case DENIES -> Optional.of(Position.AFFIRMS);
            case DOUBTS, UNDECIDED -> Optional.empty();
        };
    }

    /** The other side; empty where there is none. Unlike {@link #turned}, of what somebody else holds. */
    static Optional<Position> opposite(Position position) {
        return switch (position) {
            case FOR -> Optional.of(Position.AGAINST);
            case AGAINST -> Optional.of(Position.FOR);
            case AFFIRMS -> Optional.of(Position.DENIES);
            case DENIES, DOUBTS -> Optional.of(Position.AFFIRMS);
            case UNDECIDED -> Optional.empty();
        };
    }

    List<Verb> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** Whether those who govern decide on it: "ban", "subsidy". */
    boolean isPolicy(String lemma) {
        return policies.contains(lemma);
    }

    List<Noun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What the word as it stands ("best") or its lemma tells of what is called so. */
    Optional<Position> evaluation(Token word) {
        return Optional.ofNullable(evaluations.get(word.word().toLowerCase(Locale.ROOT))).or(() -> Optional.ofNullable(evaluations.get(word.lemma())));
    }
}
