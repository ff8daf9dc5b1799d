package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * Who says what follows a comma, where parsers take something else for the subject: "Giving evidence, a former housemate, Grace Odell, said" with the
 * name right before the verb, and "Grace Odell, who as a student opposed it, said" with the name before the clause.
 */
final class CommaSubjects {

    private static final Set<String> JOINING = Set.of("for", "of", "at", "in", "and");
    private static final String DESCRIBING = "DT|JJ|JJS|NN|NNS|NNP|NNPS|POS|PRP\\$|WP\\$|VBN|VBG|HYPH|CD";
    private static final int LONGEST = 10;

    private final ParsedText text;

    CommaSubjects(ParsedText text) {
        this.text = text;
    }

    /** The word that names who does what {@code verb} tells, if it is not {@code subject}. */
    Optional<Token> of(Token verb, Token subject) {
        return introduced(verb, subject).or(() -> beforeClause(verb, subject)).or(() -> beforeParticiple(verb, subject));
    }

    /** "the clubs, led by Germany and Spain, said": the clubs. */
    private Optional<Token> beforeParticiple(Token verb, Token subject) {
        int comma = verb.index() - 1;
        if (comma < 2 || !isComma(comma) || !verb.tag().matches("VBD|VBZ|VBP")) {
            return Optional.empty();
        }
        List<Token> between = text.tokens().subList(text.sentenceOf(verb).first(), comma).reversed().stream().takeWhile(each -> !each.word().equals(",")).toList();
        boolean led = between.size() > 2 && between.getLast().tag().equals("VBN") && between.get(between.size() - 2).lemma().equals("by");
        boolean including = between.size() > 1 && between.getLast().lemma().matches("among|include"); // "14 pupils, among them the novelist Tom Reed, pleaded"
        boolean agent = (led || including) && between.stream().noneMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
        int noun = verb.index() - between.size() - 3;
        while (agent && noun > text.sentenceOf(verb).first() && text.token(noun).tag().equals("RB")) { // "the only study so far, ordered by"
            noun--;
        }
        int opening = verb.index() - between.size() - 2;
        return agent && noun >= text.sentenceOf(verb).first() && isComma(opening) && subject.index() > noun && subject.index() < comma
                ? Optional.of(text.token(noun)).filter(Token::isNoun) : Optional.empty();
    }

    /** The noun before the clause that the comma before {@code verb} closes, if {@code subject} stands within that clause. */
    private Optional<Token> beforeClause(Token verb, Token subject) {
        int comma = verb.index() - 1;
        if (comma < 2 || !isComma(comma) || !verb.tag().matches("VBD|VBZ|VBP")) {
            return Optional.empty();
        }
        List<Token> clause = text.tokens().subList(text.sentenceOf(verb).first(), comma).reversed().stream()
                .takeWhile(each -> !each.word().equals(",")).toList();
        boolean joined = clause.size() > 1 && clause.getLast().tag().equals("CC"); // "An official who is new, and who asked for silence, thinks"
        Token who = clause.isEmpty() ? verb : joined ? clause.get(clause.size() - 2) : clause.getLast();
        boolean closed = who.lemma().equals("who") && clause.stream().anyMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
        boolean within = who.index() <= subject.index() && subject.index() < comma;
        if (joined && closed && within) {
            return text.tokens().subList(text.sentenceOf(verb).first() + 1, who.index()).stream().filter(each -> each.lemma().equals("who"))
                    .map(each -> text.token(each.index() - 1)).filter(Token::isNoun).findFirst();
        }
        return closed && within && isComma(who.index() - 1) ? Optional.of(text.token(who.index() - 2)).filter(Token::isNoun) : Optional.empty();
    }

    /** The last word of the name before {@code verb}, if {@code subject} stands before the name's description. */
    private Optional<Token> introduced(Token verb, Token subject) {
        int end = endOfName(verb);
        int first = end;
        while (first > 0 && isNamePart(text.token(first - 1)) && text.token(first - 1).sentence() == verb.sentence()) {
            first--;
        }
        boolean person = subject.name() == Token.NameKind.PERSON;
        if (person || first >= end || first <= subject.index() + 2 || !isComma(first - 1)) {
            return Optional.empty();
        }
        return isDescription(first - 1, subject, text.token(end - 1)) ? Optional.of(text.token(end - 1)) : Optional.empty();
    }

    /** The index behind the name, which a comma and perhaps an age part from the verb; 0 where no comma stands before the verb. */
    private int endOfName(Token verb) {
        int comma = verb.index() - 1;
        while (comma > 1 && (text.token(comma).tag().equals("RB") || text.token(comma).head() == verb.index() && text.token(comma).hasRelation("aux"))) {
            comma--;
        }
        if (comma < 2 || !isComma(comma)) {
            return 0;
        }
        boolean aged = text.token(comma - 1).word().matches("\\d{1,3}") && isComma(comma - 2);
        return aged ? comma - 2 : comma;
    }

    /** Whether "a former housemate", "Miss Berg's father", "whose officer" stands before the comma at {@code end}, and another comma before that. */
    private boolean isDescription(int end, Token subject, Token name) {
        int start = end;
        int noun = end - 1;
        while (start > subject.index() + 1 && end - start < LONGEST && (text.token(start - 1).tag().matches(DESCRIBING)
                || JOINING.contains(text.token(start - 1).lemma()))) {
            start--;
            noun = JOINING.contains(text.token(start).lemma()) ? start - 1 : noun;
        }
        if (noun <= start || !isComma(start - 1)) {
            return false;
        }
        Token head = text.token(noun);
        boolean plain = noun == end - 1 || name.name() == Token.NameKind.PERSON; // "head of the union, Unison, said"
        boolean determined = text.token(start).tag().matches("DT|PRP\\$|WP\\$") || text.tokens().subList(start, noun).stream()
                .anyMatch(each -> each.tag().equals("POS"));
        return plain && determined && head.tag().equals("NN") && !head.isCapitalised();
    }

    private static boolean isNamePart(Token token) {
        return token.isCapitalised() && (token.isProperNoun() || token.name() == Token.NameKind.PERSON);
    }

    private boolean isComma(int token) {
        return token >= 0 && text.token(token).word().equals(",");
    }
}
