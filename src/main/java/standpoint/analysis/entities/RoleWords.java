package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Keeps what the words of a role tell of somebody: what he or she is called, of what, and for whom he or she works. */
final class RoleWords {

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name, or of a body's or place's name, belongs to */
    RoleWords(ParsedText text, Words words, Gazetteer gazetteer, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.fullNames = fullNames;
    }

    void addRole(String role, Draft draft) {
        if (!role.matches("(?i)(mr|mrs|ms|miss|sir|dame|lord|lady|dr)\\.?")) {
            draft.addRole(role.replaceFirst("\\s*\\([^)]*$", "")); // "president of the Fishers' Alliance (IFA": the words end within the brackets
        }
    }

    /** "of the Northern Harbour Board": whose president. */
    void learnComplement(int from, int end, Draft draft) {
        for (int i = from; i < end; i++) {
            Token token = text.token(i);
            if (token.isNoun() || token.isCapitalised()) {
                draft.roleWords.add(token.word().toLowerCase(Locale.ROOT));
                gazetteer.countryOf(token.word()).ifPresent(country -> draft.roleWords.add(country.toLowerCase(Locale.ROOT)));
            }
        }
        affiliate(from, end, draft);
    }

    /** The first body that the words of a role name, or else the first place or nation. */
    void affiliate(int from, int end, Draft draft) {
        if (!draft.isPerson()) {
            return;
        }
        for (Kind kind : List.of(Kind.ORGANIZATION, Kind.PLACE)) {
            for (int i = from; i < end; i++) {
                Draft body = fullNames.get(i);
                if (body != null && body.kind == kind) {
                    draft.tellBody(body);
                    return;
                }
            }
        }
        for (int i = from; i < end; i++) {
            gazetteer.countryOf(text.token(i).word()).ifPresent(draft::tellAffiliation);
        }
    }

    void learn(int first, int end, Draft draft) {
        affiliate(first, end, draft);
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            String lower = token.word().toLowerCase(Locale.ROOT);
            if (i + 1 < end && text.token(i + 1).tag().equals("POS") && !token.isProperNoun()) {
                continue; // "the mayor's adviser" is not the mayor
            }
            if (token.lemma().equals("president") && i > first && text.token(i - 1).lemma().equals("vice")) {
                draft.callings.add("vice-president");
            } else if (words.isRole(token.lemma()) || words.isPerson(token.lemma()) || words.isBody(token.lemma()) && i == end - 1) {
                draft.callings.add(token.lemma());
            } else if (words.isRole(lower) || words.isTitle(lower)) {
                draft.callings.add(lower);
            } else if (token.isWord()) {
                draft.roleWords.add(lower);
                gazetteer.countryOf(token.word()).ifPresent(country -> draft.roleWords.add(country.toLowerCase(Locale.ROOT)));
            }
        }
    }
}
