package standpoint.analysis.entities;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Parts a person's name from the title before it and the body behind it where all was taken for one body: "Dr Anna Berg of Harbour Securities", "Ms Berg". */
final class PartedNames {

    private static final int LONGEST = 3;

    private final ParsedText text;
    private final Words words;
    private final FirstNames firstNames;
    private final NameList names;

    PartedNames(ParsedText text, Words words, FirstNames firstNames, NameList names) {
        this.text = text;
        this.words = words;
        this.firstNames = firstNames;
        this.names = names;
    }

    List<Name> of(List<Name> all) {
        return all.stream().flatMap(name -> name.kind() == Kind.PERSON ? Stream.of(name) : parted(name)).toList();
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
        Name person = new Name(start, end, names.wordsOf(start, end), Kind.PERSON);
        return body < name.end() ? Stream.of(person, new Name(body, name.end(), names.wordsOf(body, name.end()), Kind.ORGANIZATION)) : Stream.of(person);
    }

    /** "Rev", "Analyst", "MSP" */
    private boolean isBefore(Token token) {
        return words.isTitle(token.word()) || words.isPostNominal(token.word()) || words.isPerson(token.lemma());
    }

    private boolean isPerson(int first, int end) {
        boolean titled = first > 0 && words.isHonorific(text.token(first - 1).word());
        return (titled || end - first > 1 && firstNames.isFirstName(text.token(first).word())) && end - first <= LONGEST && text.tokens().subList(first, end).stream()
                .allMatch(token -> token.isProperNoun() && token.isCapitalised() && !words.marksBody(token.word()) && !words.marksPlace(token.word()));
    }
}
