package standpoint.analysis.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Parts a person's name from the title before it and the body behind it where all was taken for one body: "Dr Anna Berg of Harbour Securities", "Ms Berg". */
final class PartedNames {

    private static final int LONGEST = 3;
    /** Letters of offices that stand before names, too: "MSP Anna Berg". */
    private static final Set<String> SEATS = Set.of("MP", "MEP", "MSP", "MLA");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameList names;

    PartedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameList names) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.names = names;
    }

    List<Name> of(List<Name> all) {
        return all.stream().flatMap(name -> name.kind() == Kind.ORGANIZATION && gazetteer.find(name.words()).isEmpty() ? parted(name) : Stream.of(name)).toList();
    }

    private Stream<Name> parted(Name name) {
        int first = name.first();
        while (first < name.end() - 1 && isBefore(text.token(first))) {
            first++;
        }
        int start = first;
        Optional<Integer> link = IntStream.range(start, name.end() - 1).filter(i -> text.token(i).word().matches("of|,")).boxed().findFirst();
        int end = link.orElse(name.end());
        if (start == name.first() && link.isEmpty() || !isPerson(start, end)) {
            return Stream.of(name);
        }
        int body = Math.min(name.end(), end + (text.token(Math.min(name.end() - 1, end + 1)).word().equals("of") ? 2 : 1));
        if (link.isPresent() && name.end() - body < 2) {
            return Stream.of(name); // "Anna Berg, Inc."
        }
        Name person = new Name(start, end, names.wordsOf(start, end), Kind.PERSON);
        return body < name.end() ? Stream.of(person, new Name(body, name.end(), names.wordsOf(body, name.end()), Kind.ORGANIZATION)) : Stream.of(person);
    }

    /** "Rev", "Analyst", "MSP"; not the "St" of "St Louis Cardinals". */
    private boolean isBefore(Token token) {
        return !token.word().equals("St") && words.isTitle(token.word()) || SEATS.contains(token.word()) || words.isPerson(token.lemma());
    }

    private boolean isPerson(int first, int end) {
        boolean titled = words.isTitledAt(text, first);
        List<Token> inside = text.tokens().subList(first, Math.max(first, end));
        return !inside.isEmpty() && inside.size() <= LONGEST && (titled || inside.size() > 1 && firstNames.isFirstName(inside.getFirst().word()))
                && !words.isRoleOrTitle(inside.getLast().word())
                && inside.stream().allMatch(token -> token.isNoun() && token.isCapitalised() && !words.marksBody(token.word()) && !words.marksPlace(token.word()));
    }
}
