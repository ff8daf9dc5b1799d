package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Pictures of unknown meaning ("a hammer looking for a nail", "a licence to print money"): they are mostly blame. */
final class Metaphors {

    private static final Set<String> PLAIN = Set.of("point", "step", "start", "beginning", "test", "chance", "opportunity", "matter", "question", "moment",
            "day", "time", "friend", "man", "woman", "place");
    /** What tells no more of a thing than of what kind it is. */
    private static final Set<String> KINDS = Set.of("decision", "case", "process", "number", "part", "kind", "sort", "way", "lot", "bit", "fact", "result", "story",
            "job", "town", "city", "country", "family", "game", "year", "team", "piece", "reminder", "reason", "sign", "example", "thing", "challenge", "choice",
            "issue", "priority", "situation", "policy", "law", "plan", "project", "tool", "system", "member", "person", "company", "group", "area", "programme",
            "program", "community", "week", "month", "season", "night", "level", "type", "form", "child", "one", "couple", "copy", "picture", "book", "song", "film");
    private static final int LOUD = 3;
    private static final int AUDIBLE = 2;

    private final Reading reading;
    private final Tone tone;

    Metaphors(Reading reading, Tone tone) {
        this.reading = reading;
        this.tone = tone;
    }

    /** "It is a licence to print money": of a noun that is said to be what something is, with what hangs on it. */
    Optional<Position> guessOfPredicate(Token noun) {
        boolean one = reading.text.child(noun, "det").filter(each -> Set.of("a", "an").contains(each.lemma())).isPresent();
        boolean painted = reading.text.child(noun, "nmod", "acl").isPresent();
        boolean kind = KINDS.contains(noun.lemma()) || noun.isProperNoun() || reading.cast.at(noun).isPresent();
        Span phrase = reading.targets.clause(noun);
        return one && painted && !kind && noun.isNoun() ? guess(new Span(noun.index() - before(noun), Math.max(noun.index() + 1, phrase.end()))) : Optional.empty();
    }

    /** "considers the recall an own goal": of a noun that is called what something is. */
    Optional<Position> guessOfHeld(Token noun) {
        boolean one = reading.text.child(noun, "det").filter(each -> Set.of("a", "an").contains(each.lemma())).isPresent();
        boolean kind = KINDS.contains(noun.lemma()) || noun.isProperNoun() || reading.cast.at(noun).isPresent();
        return one && !kind && noun.isNoun() ? guess(new Span(noun.index() - before(noun), noun.index() + 1)).filter(each -> each == Position.AGAINST) : Optional.empty();
    }

    /** "finds the mast hideous": of an adjective that sounds good or bad. */
    Optional<Position> guessOfAdjective(Token word) {
        int sound = tone.of(word);
        return word.tag().startsWith("JJ") && Math.abs(sound) >= AUDIBLE ? Optional.of(sound > 0 ? Position.FOR : Position.AGAINST) : Optional.empty();
    }

    private int before(Token noun) {
        return reading.text.child(noun, "det").map(each -> noun.index() - each.index()).orElse(0);
    }

    /** How good or bad all its words sound together. */
    int sound(Span said) {
        return reading.text.tokens().subList(said.start(), said.end()).stream().filter(Token::isWord).mapToInt(tone::of).sum();
    }

    /** "a present for the rich": what is said in a picture, or in somebody's very words. Token indices, end exclusive. */
    Optional<Position> guess(Span said) {
        List<Token> words = reading.text.tokens().subList(said.start(), said.end()).stream().filter(Token::isWord).toList();
        boolean adjective = words.size() == 1 && words.getFirst().tag().startsWith("JJ") && Math.abs(tone.of(words.getFirst())) >= AUDIBLE;
        boolean picture = adjective || words.size() > 1 && (Set.of("a", "an").contains(words.getFirst().lemma()) || "“‘\"'".contains(reading.text.token(said.start()).word()));
        boolean plain = words.stream().anyMatch(each -> PLAIN.contains(each.lemma()));
        boolean kind = words.stream().filter(Token::isNoun).findFirst().filter(each -> KINDS.contains(each.lemma())).isPresent();
        boolean title = words.size() > 1 && words.stream().skip(1).allMatch(each -> each.isCapitalised() || each.tag().matches("DT|IN|CC"));
        int sound = words.stream().mapToInt(tone::of).sum();
        return !picture || title || plain || kind || words.stream().anyMatch(each -> each.tag().equals("CD")) ? Optional.empty()
                : sound >= (adjective ? AUDIBLE : LOUD) ? Optional.of(Position.FOR) : sound > 0 ? Optional.empty() : Optional.of(Position.AGAINST);
    }
}
