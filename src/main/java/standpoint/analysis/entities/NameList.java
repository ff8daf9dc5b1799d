package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** The names found so far; no two overlap. */
final class NameList {

    /** Of a state, not of the country. */
    private static final Pattern STATE = Pattern.compile("state (?:Senate|House|Assembly|Legislature|Supreme Court|Court of Appeals)");

    /** Behind the names of members: "D-Ohio". */
    private static final Pattern PARTY_AND_SEAT = Pattern.compile("[DRI]-\\p{Lu}[\\p{Ll}.].*");

    private final ParsedText text;
    private final Words words;
    private final List<Name> names = new ArrayList<>();
    private final BitSet taken = new BitSet();

    NameList(ParsedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    List<Name> inOrder() {
        return names.stream().sorted(Comparator.comparingInt(Name::first)).toList();
    }

    /** In text order; a name with a word before it that belongs to it elsewhere in the text has it here too: "Polar | Kelp Ltd". */
    List<Name> grown() {
        Map<String, Kind> whole = names.stream().filter(name -> name.length() > 1).collect(Collectors.toMap(Name::words, Name::kind, (one, other) -> one));
        List<Name> grown = new ArrayList<>();
        for (Name name : inOrder()) {
            boolean room = name.first() > 0 && !isTaken(name.first() - 1)
                    && text.token(name.first() - 1).sentence() == text.token(name.first()).sentence();
            String longer = room ? wordsOf(name.first() - 1, name.end()) : "";
            if (whole.containsKey(longer) || STATE.matcher(longer).matches()) {
                taken.set(name.first() - 1);
                grown.add(new Name(name.first() - 1, name.end(), longer, whole.getOrDefault(longer, name.kind())));
            } else {
                grown.add(name);
            }
        }
        return grown;
    }

    void replaceAll(List<Name> others) {
        names.clear();
        names.addAll(others);
    }

    /** Adds a name unless one of its words is taken or it is an ordinary word. */
    void add(int first, int end, Kind kind) {
        if (isFree(first, end) && !(end - first == 1 && words.isNoName(text.token(first).word()) && isOrdinaryWord(first, end))
                && text.token(first).isWord() && !(end - first == 1 && isSeat(text.token(first)))) {
            names.add(new Name(first, end, wordsOf(first, end), kind));
            taken.set(first, end);
        }
    }

    static boolean isSeat(Token token) {
        return PARTY_AND_SEAT.matcher(token.word()).matches();
    }

    boolean isPlace(int token) {
        return names.stream().anyMatch(name -> name.kind() == Kind.PLACE && name.first() <= token && token < name.end());
    }

    boolean isTaken(int token) {
        return !isFree(token, token + 1);
    }

    boolean isFree(int first, int end) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= end;
    }

    /** Forgets shorter names all of whose words are in {@code [first, end)}; false, and nothing is forgotten, where one reaches beyond or is as long. */
    boolean giveUpWithin(int first, int end) {
        List<Name> there = names.stream().filter(name -> name.first() < end && first < name.end()).toList();
        boolean within = there.stream().allMatch(name -> name.first() >= first && name.end() <= end && name.length() < end - first);
        if (within) {
            names.removeAll(there);
            taken.clear(first, end);
        }
        return within;
    }

    /** The words of a name, parted by single spaces. */
    String wordsOf(int first, int end) {
        return text.words(text.textSpan(first, end)).replaceAll("\\s+", " ");
    }

    /** The month in "on 9 May", the first word of "May I ...". */
    boolean isOrdinaryWord(int first, int end) {
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
}
