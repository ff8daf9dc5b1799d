package standpoint.analysis.entities;

import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Capitalised words that the tagger left out, and that a title, a first name or a word such as "Council" makes a name. */
final class UntaggedNames {

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameKinds kinds;
    private final NameList names;

    UntaggedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameKinds kinds, NameList names) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.kinds = kinds;
        this.names = names;
    }

    void add(Sentence sentence) {
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
        return !names.isTaken(token) && (each.isProperNoun() && each.isCapitalised() || token > first && each.tag().equals("CD")
                || token > first && each.tag().equals("POS") && each.word().length() == 1 && token + 1 < text.tokens().size()
                        && text.token(token + 1).isProperNoun());
    }

    private void addIfName(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to && (words.isTitle(text.token(first).word()) || words.isNoName(text.token(first).word()))) {
            first++;
        }
        int end = to;
        while (end > first && (words.isPostNominal(text.token(end - 1).word()) || text.token(end - 1).tag().equals("POS"))) {
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
            names.add(first, end, Kind.PERSON);
        } else if (end - first >= 2 && (words.marksBody(last) || words.marksBody(text.token(first).word()))) {
            names.add(first, end, Kind.ORGANIZATION);
        } else if (words.isAcronym(last) && end - first == 1 && first > sentence.first()) {
            names.add(first, end, Kind.ORGANIZATION);
        } else if (isPlaceAfterPreposition(first, end)) {
            names.add(first, end, Kind.PLACE);
        }
    }

    private boolean isPlaceAfterPreposition(int first, int end) {
        return first > 0 && Set.of("in", "near", "outside").contains(text.token(first - 1).lemma()) && end - first <= 3
                && text.token(end - 1).tag().equals("NNP") && !words.isNoName(text.token(first).word());
    }
}
