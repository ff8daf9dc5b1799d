package standpoint.analysis.entities;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Token.NameKind;

/** Full names that taggers take for a body or a place, "Mitchell Moss": a first name and a last one beside what only people have. */
final class FullNames {

    private static final int LONGEST_DESCRIPTION = 6;
    private static final int LONGEST_NAME = 4;

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;

    FullNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
    }

    boolean isPerson(Name name) {
        String last = text.token(name.end() - 1).word();
        boolean plausible = name.kind() != Kind.PERSON && name.length() == 2 && firstNames.isFirstName(text.token(name.first()).word())
                && !words.marksBody(last) && !words.marksPlace(last) && text.token(name.end() - 1).tag().equals("NNP") && gazetteer.find(name.words()).isEmpty();
        return plausible && (isBesidePerson(name) || isDescribed(name) || speaksByLastName(last));
    }

    /** "Dr Anna Berg", "Anna Berg … Ms Berg": where titles tell so, whatever else speaks against it. */
    boolean isTitledPerson(Name name) {
        String last = text.token(name.end() - 1).word();
        boolean capitals = text.tokens().subList(name.first(), name.end()).stream().allMatch(Token::isCapitalised);
        boolean titled = !words.marksBody(last) && words.isTitledAt(text, name.first());
        boolean known = firstNames.isFirstName(text.token(name.first()).word()) && !words.marksPlace(last) && !isBehindPreposition(name.first());
        return name.length() > 1 && name.length() <= LONGEST_NAME && capitals && !words.isRoleOrTitle(last) && (titled || known && isTitledElsewhere(last));
    }

    /** "in Victoria Park" */
    private boolean isBehindPreposition(int first) {
        return first > 0 && Set.of("in", "at", "near", "outside").contains(text.token(first - 1).lemma());
    }

    /** "Ms Berg", further down */
    private boolean isTitledElsewhere(String last) {
        return text.tokens().stream().anyMatch(token -> token.word().equals(last) && words.isTitledAt(text, token.index()));
    }

    /** "Anna Berg and Mitchell Moss" */
    private boolean isBesidePerson(Name name) {
        Token head = text.headOf(name.first(), name.end());
        Optional<Token> leader = head.hasRelation("conj") ? text.head(head) : Optional.empty();
        return Stream.concat(leader.stream(), text.children(head, "conj").stream()).anyMatch(each -> each.name() == NameKind.PERSON
                && each.index() > 0 && text.token(each.index() - 1).name() == NameKind.PERSON);
    }

    /** "Mitchell Moss, urban policy professor and director of the Rudin Center": people's offices go without an article. */
    private boolean isDescribed(Name name) {
        int limit = Math.min(name.end() + 1 + LONGEST_DESCRIPTION, text.sentenceOf(text.token(name.first())).end());
        if (name.end() + 1 >= limit || !text.token(name.end()).word().equals(",")) {
            return false;
        }
        for (int at = name.end() + 1; at + 1 < limit; at++) {
            Token noun = text.token(at);
            if (!noun.tag().matches("NN|JJ|VBN|HYPH")) {
                return false;
            }
            if (noun.tag().equals("NN") && text.token(at + 1).tag().matches("[,.]|IN|CC")) {
                return words.isPerson(noun.lemma()) && !words.isBody(noun.lemma());
            }
        }
        return false;
    }

    /** "Moss said": whoever goes on by the last name. */
    private boolean speaksByLastName(String last) {
        return text.tokens().stream().anyMatch(token -> token.word().equals(last) && token.index() > 0 && !text.token(token.index() - 1).isProperNoun()
                && token.hasRelation("nsubj") && text.children(token, "det", "compound").isEmpty() && text.head(token).filter(NameKinds::isSpeech).isPresent());
    }
}
