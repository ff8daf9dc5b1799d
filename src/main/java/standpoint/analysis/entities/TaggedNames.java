package standpoint.analysis.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token.NameKind;
import standpoint.article.Zone;

/** The tagger's names with their borders mended. */
final class TaggedNames {

    private static final Set<String> SAYING = Set.of("Said", "Says", "Asked", "Added", "Adds", "Wrote", "Replied", "Recalled", "Explained");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameList names;

    TaggedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameList names) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.names = names;
    }

    void add(Sentence sentence) {
        int at = sentence.first();
        while (at < sentence.end()) {
            NameKind kind = text.token(at).name();
            int end = at + 1;
            while (end < sentence.end() && text.token(end).name() == kind) {
                end++;
            }
            if (kind != NameKind.NONE) {
                addMended(at, end, kind);
            }
            at = end;
        }
    }

    /** The title within what the tagger takes for one body, before a first name and a last one. */
    private Optional<Integer> officeWithin(int from, int to) {
        return IntStream.range(from + 1, to - 2).filter(i -> (words.isTitle(text.token(i).word()) || StandIns.isPartisan(text.token(i).word())) && firstNames.isFirstName(text.token(i + 1).word())).boxed().findFirst();
    }

    private void addMended(int from, int to, NameKind tagged) {
        Optional<Integer> office = tagged == NameKind.ORGANIZATION ? officeWithin(from, to) : Optional.empty();
        if (office.isPresent()) { // "Manhattan Supreme Court Justice Frank Nervo"
            addMended(from, office.get(), tagged);
            addMended(office.get() + 1, to, NameKind.PERSON);
            return;
        }
        boolean person = tagged == NameKind.PERSON;
        int first = firstOf(from, to, person);
        int end = endOf(first, to, person);
        Optional<Kind> namesake = person ? namedAfter(end) : Optional.empty();
        if (namesake.isPresent()) {
            names.add(first, end + 1, namesake.get());
            return;
        }
        names.add(first, person && goesOn(first, end) ? end + 1 : end, switch (tagged) {
            case PERSON -> Kind.PERSON;
            case LOCATION -> Kind.PLACE;
            default -> Kind.ORGANIZATION;
        });
    }

    /** Behind titles and what else stands before a name: "Farmer Anna Berg", "Young Anna Berg", "the Dane Anna Berg", "Said Ellis: …". */
    private int firstOf(int from, int end, boolean person) {
        int first = from;
        boolean described = person && end - first > 2 && first == text.sentenceOf(text.token(first)).first() && !firstNames.isFirstName(text.token(first).word())
                && firstNames.isFirstName(text.token(first + 1).word()) && (text.token(first).tag().startsWith("JJ") || text.token(first).tag().equals("NN") || words.isPerson(text.token(first).lemma().toLowerCase(Locale.ROOT)));
        boolean verb = person && end - first > 1 && first == text.sentenceOf(text.token(first)).first() && SAYING.contains(text.token(first).word())
                && end < text.tokens().size() && text.token(end).word().equals(":");
        boolean nation = person && end - first > 2 && !firstNames.isFirstName(text.token(first).word()) && (gazetteer.countryOf(text.token(first).word()).isPresent() || gazetteer.countryOf(text.token(first).word() + "s").isPresent()) && firstNames.isFirstName(text.token(first + 1).word());
        first += described || verb || nation ? 1 : 0;
        while (first < end - 1 && (person && words.isTitle(text.token(first).word()) || text.token(first).tag().equals("DT")
                || !text.token(first).isWord() || person && end - first > 2 && words.isNoName(text.token(first).word())
                        && !firstNames.isFirstName(text.token(first).word()))) {
            first++;
        }
        return first;
    }

    private int endOf(int first, int to, boolean person) {
        int end = to;
        while (end - 1 > first && (words.isPostNominal(text.token(end - 1).word()) || !text.token(end - 1).isWord()
                || !person && words.isTitle(text.token(end - 1).word()) && !words.marksBody(text.token(end - 1).word()))) {
            end--;
        }
        return end;
    }

    /** Whether the word behind belongs to the name, too, though the tagger does not see it. */
    private boolean goesOn(int first, int end) {
        return end < text.tokens().size() && text.token(end).sentence() == text.token(first).sentence()
                && text.token(end).tag().equals("NNP") && text.token(end).name() == NameKind.NONE && !words.isPostNominal(text.token(end).word())
                && !words.isNoName(text.token(end).word()) && text.sentenceOf(text.token(first)).zone().kind() == Zone.Kind.BODY
                && firstNames.isFirstName(text.token(end - 1).word());
    }

    /** The "Airport" or "Foundation" behind a person's name makes it a place's or a body's. */
    private Optional<Kind> namedAfter(int index) {
        if (index >= text.tokens().size() || text.token(index).sentence() != text.token(index - 1).sentence()
                || !text.token(index).isProperNoun() || !text.token(index).isCapitalised() || words.isTitle(text.token(index).word())) {
            return Optional.empty();
        }
        String word = text.token(index).word();
        return words.marksPlace(word) ? Optional.of(Kind.PLACE) : words.marksBody(word) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }
}
