package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<Name> names = new ArrayList<>();
    /** Tokens that belong to a name. */
    private final BitSet taken = new BitSet();

    NameFinder(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.kinds = new NameKinds(text, words, gazetteer, firstNames);
    }

    /** In text order, without overlaps. */
    List<Name> find() {
        for (Sentence sentence : text.sentences()) {
            addIntroduced(sentence);
            addListed(sentence);
            addTagged(sentence);
        }
        for (Sentence sentence : text.sentences()) {
            addUntagged(sentence);
        }
        List<Name> voted = kinds.vote(names);
        names.clear();
        names.addAll(voted);
        addMissed();
        names.sort(Comparator.comparingInt(Name::first));
        return List.copyOf(names);
    }

    // ---- "European Shield Facility (ESF)"

    private void addIntroduced(Sentence sentence) {
        for (int i = sentence.first() + 2; i + 2 < sentence.end(); i++) {
            if (text.token(i).word().equals("(") && isAcronym(text.token(i + 1).word()) && text.token(i + 2).word().equals(")")) {
                int first = fullNameBefore(i, sentence.first(), text.token(i + 1).word());
                if (first >= 0) {
                    add(first, i, Kind.ORGANIZATION);
                    add(i + 1, i + 2, Kind.ORGANIZATION);
                }
            }
        }
    }

    /** Index of the word from which capitalised words, small ones between them aside, begin with the letters; -1 if there is none. */
    private int fullNameBefore(int end, int limit, String letters) {
        int at = end - 1;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            while (at >= limit && !text.token(at).isCapitalised() && text.token(at).word().length() <= 3) {
                at--;
            }
            if (at < limit || text.token(at).word().charAt(0) != letters.charAt(letter)) {
                return -1;
            }
            at--;
        }
        return at + 1;
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
        if (!text.token(first).isCapitalised() || !text.token(first).tag().startsWith("NN") && !isAcronym(text.token(first).word())) {
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
        Token previous = first > 0 ? text.token(first - 1) : text.token(first);
        boolean tail = previous.isProperNoun() && previous.hasRelation("compound") && previous.head() == end - 1 && previous.index() < first
                && !words.isTitle(previous.word()) && words.marksBody(previous.lemma());
        if (tail) {
            return true; // "Water Companies UK"
        }
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
        boolean speaker = end - first >= 2 && kinds.isSpeaking(text.token(end - 1)) && !words.marksBody(last) && end - first <= 4;
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
            taken.set(first, end);
        }
    }

    private boolean isTaken(int token) {
        return !isFree(token, token + 1);
    }

    private boolean isFree(int first, int end) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= end;
    }

    private String wordsOf(int first, int end) {
        return text.words(text.textSpan(first, end)).replaceAll("\\s+", " ");
    }
}
