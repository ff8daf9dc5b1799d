package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

    /** Verbs whose subjects are mostly people. */
    private static final Set<String> SPEAKING = Set.of("say", "tell", "ask", "add", "reply", "think", "believe", "want", "know", "admit", "argue",
            "insist", "explain", "recall", "write", "warn", "claim", "hope", "laugh", "shrug", "remember", "acknowledge", "note");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final List<Name> names = new ArrayList<>();

    NameFinder(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
    }

    /** In text order, without overlaps. */
    List<Name> find() {
        for (Sentence sentence : text.sentences()) {
            addListed(sentence);
            addTagged(sentence);
        }
        for (Sentence sentence : text.sentences()) {
            addUntagged(sentence);
        }
        vote();
        addMissed();
        names.sort(Comparator.comparingInt(Name::first));
        return List.copyOf(names);
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
        if (!text.token(first).isCapitalised() || !text.token(first).tag().startsWith("NN") && !text.token(first).tag().equals("DT")) {
            return first;
        }
        for (int end = Math.min(limit, first + Gazetteer.LONGEST); end > first; end--) {
            Optional<Gazetteer.Entry> entry = gazetteer.find(wordsOf(first, end));
            if (entry.isPresent() && !isPartOfLongerName(first, end)) {
                add(first, end, entry.get().kind());
                return end;
            }
        }
        return first;
    }

    /** "Moscow" within "The Moscow Times". */
    private boolean isPartOfLongerName(int first, int end) {
        NameKind kind = text.token(end - 1).name();
        boolean before = first > 0 && kind != NameKind.NONE && text.token(first - 1).name() == kind
                && text.token(first - 1).isProperNoun() && kind != NameKind.LOCATION;
        boolean after = end < text.tokens().size() && text.token(end).sentence() == text.token(first).sentence()
                && text.token(end).isProperNoun() && (kind != NameKind.NONE && text.token(end).name() == kind && kind != NameKind.LOCATION
                        || words.marksBody(text.token(end).word()) && !words.isTitle(text.token(end).word()));
        return before || after;
    }

    // ---- the tagger's names

    private void addTagged(Sentence sentence) {
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

    private void addMended(int from, int to, NameKind tagged) {
        int first = from;
        int end = to;
        boolean person = tagged == NameKind.PERSON;
        while (first < end - 1 && (person && words.isTitle(text.token(first).word()) || text.token(first).tag().equals("DT")
                || !text.token(first).isWord() || person && words.isNoName(text.token(first).word()) && end - first > 2)) {
            first++;
        }
        while (end - 1 > first && (isPostNominal(end - 1) || !text.token(end - 1).isWord()
                || !person && words.isTitle(text.token(end - 1).word()) && !words.marksBody(text.token(end - 1).word()))) {
            end--;
        }
        boolean goesOn = person && end < text.tokens().size() && text.token(end).sentence() == text.token(first).sentence()
                && text.token(end).tag().equals("NNP") && text.token(end).name() == NameKind.NONE && !isPostNominal(end)
                && !words.isNoName(text.token(end).word()) && text.sentenceOf(text.token(first)).zone().kind() == Zone.Kind.BODY
                && firstNames.isFirstName(text.token(end - 1).word());
        add(first, goesOn ? end + 1 : end, switch (tagged) {
            case PERSON -> Kind.PERSON;
            case LOCATION -> Kind.PLACE;
            default -> Kind.ORGANIZATION;
        });
    }

    private boolean isPostNominal(int token) {
        return Set.of("KC", "QC", "MP", "MEP", "OBE", "MBE", "CBE", "PhD", "MD", "Jr.", "Jr", "Sr.").contains(text.token(token).word());
    }

    // ---- capitalised words that the tagger left out

    private void addUntagged(Sentence sentence) {
        Zone.Kind zone = sentence.zone().kind();
        if (zone == Zone.Kind.HEADLINE || zone == Zone.Kind.CROSSHEAD) {
            return;
        }
        int at = sentence.first();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && isNameWord(end, at)) {
                end++;
            }
            if (end > at) {
                addIfName(sentence, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isNameWord(int token, int first) {
        Token each = text.token(token);
        return !isTaken(token) && (each.isProperNoun() && each.isCapitalised() || token > first && each.tag().equals("CD")
                || token > first && each.tag().equals("POS") && each.word().length() == 1 && token + 1 < text.tokens().size()
                        && text.token(token + 1).isProperNoun());
    }

    private void addIfName(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to && (words.isTitle(text.token(first).word()) || words.isNoName(text.token(first).word()))) {
            first++;
        }
        int end = to;
        while (end > first && (isPostNominal(end - 1) || text.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        if (first >= end) {
            return;
        }
        String last = text.token(end - 1).word();
        boolean titled = first > from && !words.isNoName(text.token(first - 1).word());
        boolean inQuestion = end - first == 1 && gazetteer.countryOf(last).isPresent();
        if (inQuestion) {
            return;
        }
        boolean speaker = end - first >= 2 && isSpeaking(text.token(end - 1)) && !words.marksBody(last) && end - first <= 4;
        if (titled || speaker || end - first >= 2 && end - first <= 4 && firstNames.isFirstName(text.token(first).word()) && !words.marksBody(last)) {
            add(first, end, Kind.PERSON);
        } else if (end - first >= 2 && (words.marksBody(last) || words.marksBody(text.token(first).word()))) {
            add(first, end, Kind.ORGANIZATION);
        } else if (isAcronym(last) && end - first == 1 && first > sentence.first()) {
            add(first, end, Kind.ORGANIZATION);
        } else if (isPlaceAfterPreposition(first, end)) {
            add(first, end, Kind.PLACE);
        }
    }

    private boolean isPlaceAfterPreposition(int first, int end) {
        return first > 0 && Set.of("in", "near", "outside").contains(text.token(first - 1).lemma()) && end - first <= 3
                && text.token(end - 1).tag().equals("NNP") && !words.isNoName(text.token(first).word());
    }

    private boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase) && !words.isNoName(word);
    }

    // ---- one kind per name

    private void vote() {
        Map<String, Map<Kind, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            Map<Kind, Integer> ofName = votes.computeIfAbsent(name.words(), key -> new EnumMap<>(Kind.class));
            ofName.merge(name.kind(), isHeadline(name) ? 1 : 2, Integer::sum);
            context(name).ifPresent(kind -> ofName.merge(kind, 3, Integer::sum));
        }
        Set<String> lastNames = names.stream().filter(name -> name.kind() == Kind.PERSON && name.length() > 1)
                .map(name -> text.token(name.end() - 1).word()).collect(Collectors.toSet());
        names.replaceAll(name -> name.as(kindOf(name, votes.getOrDefault(name.words(), Map.of()), lastNames)));
    }

    private Kind kindOf(Name name, Map<Kind, Integer> votes, Set<String> lastNames) {
        Optional<Gazetteer.Entry> listed = gazetteer.find(name.words());
        if (listed.isPresent()) {
            return listed.get().kind();
        }
        if (name.length() == 1 && lastNames.contains(name.words())) {
            return Kind.PERSON;
        }
        if (name.length() > 1 && words.marksBody(text.token(name.end() - 1).word()) && !votes.containsKey(Kind.PERSON)) {
            return Kind.ORGANIZATION;
        }
        return votes.entrySet().stream().max(Map.Entry.<Kind, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse(name.kind());
    }

    /** The kind that the words around a name tell: "in X", "Mr X", "X said". */
    private Optional<Kind> context(Name name) {
        Token head = text.token(name.end() - 1);
        if (name.first() > 0 && text.token(name.first() - 1).sentence() == head.sentence()) {
            Token before = text.token(name.first() - 1);
            if (Set.of("in", "at", "near", "outside", "across").contains(before.lemma()) && before.head() == head.index()) {
                return Optional.of(Kind.PLACE);
            }
            if (words.isTitle(before.word()) && !words.isNoName(before.word()) && before.isCapitalised()) {
                return Optional.of(Kind.PERSON);
            }
        }
        return name.kind() == Kind.PERSON && isSpeaking(head) ? Optional.of(Kind.PERSON) : Optional.empty();
    }

    private boolean isSpeaking(Token head) {
        return head.hasRelation("nsubj") && text.head(head).filter(verb -> SPEAKING.contains(verb.lemma())).isPresent();
    }

    private boolean isHeadline(Name name) {
        return text.sentenceOf(text.token(name.first())).zone().kind() == Zone.Kind.HEADLINE;
    }

    // ---- names found in one place and missed in another

    private void addMissed() {
        Map<String, Kind> known = new HashMap<>();
        for (Name name : names) {
            known.putIfAbsent(name.words(), name.kind());
        }
        for (Name name : List.copyOf(names)) {
            if (name.kind() == Kind.PERSON && name.length() > 1) {
                known.putIfAbsent(text.token(name.end() - 1).word(), Kind.PERSON);
            }
        }
        int longest = names.stream().mapToInt(Name::length).max().orElse(0);
        for (Sentence sentence : text.sentences()) {
            for (int first = sentence.first(); first < sentence.end(); first++) {
                for (int end = Math.min(sentence.end(), first + longest); end > first; end--) {
                    Kind kind = known.get(wordsOf(first, end));
                    if (kind != null && isFree(first, end) && text.token(first).isCapitalised() && !isOrdinaryWord(first, end)) {
                        add(first, end, kind);
                        break;
                    }
                }
            }
        }
    }

    /** The month in "on 9 May", the first word of "May I ...". */
    private boolean isOrdinaryWord(int first, int end) {
        if (end - first > 1 || !words.isNoName(text.token(first).word())) {
            return false;
        }
        Token before = first > 0 ? text.token(first - 1) : null;
        Token after = end < text.tokens().size() ? text.token(end) : null;
        boolean sameSentence = before != null && before.sentence() == text.token(first).sentence();
        boolean dated = before != null && sameSentence && (before.tag().equals("CD")
                || Set.of("in", "on", "since", "until", "by", "of", "last", "next", "this", "early", "late", "mid").contains(before.lemma()));
        return dated || after != null && (after.tag().equals("CD") || after.isPronoun()) || text.token(first).tag().equals("MD") && !sameSentence;
    }

    // ----

    private void add(int first, int end, Kind kind) {
        if (isFree(first, end) && !(end - first == 1 && words.isNoName(text.token(first).word()) && isOrdinaryWord(first, end))
                && text.token(first).isWord()) {
            names.add(new Name(first, end, wordsOf(first, end), kind));
        }
    }

    private boolean isTaken(int token) {
        return !isFree(token, token + 1);
    }

    private boolean isFree(int first, int end) {
        return names.stream().noneMatch(name -> name.overlaps(first, end));
    }

    private String wordsOf(int first, int end) {
        return text.words(text.textSpan(first, end)).replaceAll("\\s+", " ");
    }
}
