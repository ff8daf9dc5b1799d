package standpoint.analysis.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Token.NameKind;
import standpoint.article.Zone;

/**
 * Finds the names of an article: the tagger's names with their borders mended, names of the gazetteer, capitalised words that a title or a
 * word such as "Council" makes a name; then one vote on the kind of each name over the whole document, and a second look for names that were
 * found in one place and missed in another.
 */
final class NameFinder {

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameKinds kinds;
    private final NameList names;
    private final Things things;
    private final BodyNames bodies;
    private final TaggedNames tagged;
    private final UntaggedNames untagged;
    private final IntroducedNames introduced;

    NameFinder(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.kinds = new NameKinds(text, words, gazetteer, firstNames);
        this.names = new NameList(text, words);
        this.things = new Things(text, words, gazetteer);
        this.bodies = new BodyNames(text, words, gazetteer, names, things);
        this.introduced = new IntroducedNames(text, words, gazetteer, firstNames, names);
        this.tagged = new TaggedNames(text, words, gazetteer, firstNames, names);
        this.untagged = new UntaggedNames(text, words, gazetteer, firstNames, kinds, names, things);
    }

    /** In text order, without overlaps. */
    List<Name> find() {
        for (Sentence sentence : text.sentences()) {
            addNicknamed(sentence);
            introduced.add(sentence);
            bodies.add(sentence);
            addListed(sentence);
            tagged.add(sentence);
        }
        for (Sentence sentence : text.sentences()) {
            untagged.add(sentence);
        }
        names.replaceAll(things.without(kinds.vote(withoutRunsOfCapitals(withoutCauses(new PartedNames(text, words, gazetteer, firstNames, names).of(names.grown()))))));
        new MissedNames(text, words, gazetteer, firstNames, names, things).add();
        return new MatterNames(text, words, gazetteer).without(names.inOrder().stream().map(new NameNeighbours(text, gazetteer)::behindArticle).toList());
    }

    /** "Anna Berg Justice (in Farming Act)": the person, where something is called after one who is named alone too. */
    private List<Name> withoutCauses(List<Name> all) {
        Map<String, Name> people = new HashMap<>();
        all.stream().filter(name -> name.kind() == Kind.PERSON && name.length() > 1).forEach(name -> people.putIfAbsent(name.words(), name));
        return all.stream().map(name -> {
            String last = text.token(name.end() - 1).word();
            boolean headline = text.sentenceOf(text.token(name.first())).zone().kind() == Zone.Kind.HEADLINE; // "Delays Anna Berg Vote"
            boolean cause = name.kind() == Kind.ORGANIZATION || name.kind() == Kind.PERSON && (words.isRoleOrTitle(last) || headline);
            boolean named = cause && name.length() > 2 && !words.marksBody(last) && !words.marksPlace(last);
            int end = name.first() + 2;
            return named && people.containsKey(names.wordsOf(name.first(), end))
                    ? new Name(name.first(), end, names.wordsOf(name.first(), end), Kind.PERSON) : name;
        }).toList();
    }

    /** In a headline where all words are capitalised, a long name that stands nowhere else is mostly half a sentence. */
    private List<Name> withoutRunsOfCapitals(List<Name> all) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(Name::words, Collectors.counting()));
        return all.stream().filter(name -> name.length() < 3 || counts.getOrDefault(name.words(), 0L) > 1
                || !isTitleCase(text.sentenceOf(text.token(name.first()))) || name.kind() == Kind.PERSON).toList();
    }

    private boolean isTitleCase(Sentence sentence) {
        return sentence.zone().kind() == Zone.Kind.HEADLINE
                && text.tokensOf(sentence).stream().noneMatch(token -> token.word().length() > 4 && !token.isCapitalised());
    }

    /** Robert "Bobby" Tanner. */
    private void addNicknamed(Sentence sentence) {
        for (int i = sentence.first(); i + 4 < sentence.end(); i++) {
            boolean quoted = isMark(i + 1) && isMark(i + 3);
            if (quoted && isNamePart(i) && isNamePart(i + 2) && isNamePart(i + 4) && !words.isTitle(text.token(i).word())) {
                int end = i + 5;
                while (end < sentence.end() && isNamePart(end) && text.token(end).name() == NameKind.PERSON) {
                    end++;
                }
                names.add(i, end, Kind.PERSON);
            }
        }
    }

    private boolean isMark(int token) {
        return Set.of("\"", "“", "”", "'", "‘", "’", "``", "''").contains(text.token(token).word());
    }

    private boolean isNamePart(int token) {
        return text.token(token).isProperNoun() && text.token(token).isCapitalised();
    }

    // ---- the gazetteer

    private void addListed(Sentence sentence) {
        int at = sentence.first();
        while (at < sentence.end()) {
            int end = listedEnd(at, sentence.end());
            at = end > at ? end : at + 1;
        }
    }

    private int listedEnd(int first, int limit) {
        if (!text.token(first).isCapitalised()) {
            return first;
        }
        boolean article = text.token(first).word().equals("The");
        boolean noun = text.token(first).isNoun() || words.isAcronym(text.token(first).word());
        for (int end = Math.min(limit, first + Gazetteer.LONGEST); end > first + (noun ? 0 : 1); end--) {
            Optional<Gazetteer.Entry> entry = gazetteer.find(names.wordsOf(first, end));
            if (entry.isEmpty() && end - first == 2 && text.token(end - 1).lemma().equals("party")) {
                entry = gazetteer.find(text.token(first).word() + " Party"); // "the Republican party"
            }
            boolean whole = !article || gazetteer.hasExactly(names.wordsOf(first, end));
            if (entry.isPresent() && whole && !isPartOfLongerName(first, end)) {
                names.add(first, end, entry.get().kind());
                return end;
            }
        }
        return first;
    }

    /** "Lisbon" within "The Lisbon Times". */
    private boolean isPartOfLongerName(int first, int end) {
        NameKind kind = text.token(end - 1).name();
        boolean before = first > 0 && kind != NameKind.NONE && text.token(first - 1).name() == kind
                && text.token(first - 1).isProperNoun() && kind != NameKind.LOCATION;
        Token previous = first > 0 ? text.token(first - 1) : text.token(first);
        boolean tail = previous.isProperNoun() && previous.hasRelation("compound") && previous.head() == end - 1 && previous.index() < first
                && !words.isTitle(previous.word()) && words.marksBody(previous.lemma());
        if (tail) {
            return true; // "Water Companies UK"
        }
        boolean after = end < text.tokens().size() && text.token(end).sentence() == text.token(first).sentence()
                && text.token(end).isProperNoun() && (kind != NameKind.NONE && text.token(end).name() == kind && kind != NameKind.LOCATION
                        || words.marksBody(text.token(end).word()) && !words.isTitle(text.token(end).word()));
        boolean person = end < text.tokens().size() && text.token(end).sentence() == text.token(first).sentence() && text.token(end).isProperNoun()
                && end - first == 1 && firstNames.isFirstName(text.token(first).word())
                && (text.token(end).name() == NameKind.PERSON || text.token(first).hasRelation("compound") && text.token(first).head() == end);
        return before || after || person;
    }
}
