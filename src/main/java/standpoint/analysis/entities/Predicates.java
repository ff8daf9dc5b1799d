package standpoint.analysis.entities;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Nouns that say what somebody is: "Anna Berg is the mayor", "Anna Berg, the mayor", "as mayor, she ...", "I was
 * a young sailor". */
final class Predicates {

    /** Verbs whose "as ..." tells of the subject even behind an object. */
    private static final Set<String> SERVING = Set.of("be", "serve", "work", "act", "run", "speak", "resign", "retire", "return", "continue", "quit", "train");

    private static final Set<String> LAWYERS = Set.of("lawyer", "barrister", "solicitor", "attorney", "counsel", "agent", "advocate");

    private final ParsedText text;
    private final Words words;
    private final Roles roles;
    private final Discourse discourse;
    private final Pronouns pronouns;
    private final OwnVerbs ownVerbs;

    Predicates(ParsedText text, Words words, Roles roles, Discourse discourse, Pronouns pronouns) {
        this.text = text;
        this.words = words;
        this.roles = roles;
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.ownVerbs = new OwnVerbs(text);
    }

    /** The person of whom {@code noun}, whose phrase begins at {@code first}, says what he or she is. */
    Optional<Draft> subjectOf(Token noun, int first) {
        if (!words.isPerson(noun.lemma()) || words.isSeveral(noun)) {
            return Optional.empty();
        }
        boolean copula = text.child(noun, "cop").isPresent();
        Optional<Token> subject = copula ? text.child(noun, "nsubj") : apposedTo(noun).or(() -> asWhom(noun));
        boolean denied = copula && text.children(noun, "advmod").stream().anyMatch(each -> Set.of("not", "never", "no").contains(each.lemma()));
        if (denied) {
            return Optional.empty();
        }
        Optional<Draft> draft = subject.flatMap(this::whoIs).filter(each -> each.isPerson() && each.sex.fits(words.sexOfPerson(noun.lemma())));
        boolean fact = copula && text.child(noun, "aux").isEmpty() && text.child(noun, "mark").isEmpty();
        draft.filter(each -> each.named && fact && !discourse.isQuoted(noun)).ifPresent(each -> roles.predicate(noun, first, each));
        return draft;
    }

    /** Also of an "I" that comes later: "As mayor, I ..." */
    private Optional<Draft> whoIs(Token subject) {
        return discourse.at(subject).or(() -> pronouns.spoken(subject));
    }

    /** "Anna Berg, president of the club". */
    private Optional<Token> apposedTo(Token noun) {
        return noun.hasRelation("appos") && !ownVerbs.has(noun)
                ? text.head(noun).filter(name -> name.index() < noun.index() && name.isProperNoun()) : Optional.empty();
    }

    private Optional<Token> asWhom(Token noun) {
        boolean as = text.children(noun, "case").stream().anyMatch(each -> each.lemma().equals("as"));
        return !as ? Optional.empty() : text.head(noun).filter(Token::isVerb)
                .filter(verb -> noun.index() < verb.index() || SERVING.contains(verb.lemma()) && text.child(verb, "obj").isEmpty())
                .flatMap(verb -> text.child(verb, "nsubj").filter(each -> whoIs(each).isPresent())
                        .or(() -> text.head(verb).filter(up -> verb.hasRelation("conj", "xcomp", "csubj"))
                                .flatMap(up -> text.child(up, "obj", "iobj").or(() -> text.child(up, "nsubj")))));
    }

    /** "Ashe's lawyer, Anna Berg, said her client": Ashe. */
    Optional<Draft> client(Token noun) {
        boolean hers = noun.lemma().equals("client") && text.child(noun, "nmod:poss").filter(Token::isPronoun).isPresent();
        return text.tokensOf(text.sentenceOf(noun)).stream().filter(each -> hers && each.index() < noun.index() && LAWYERS.contains(each.lemma()))
                .flatMap(each -> text.child(each, "nmod:poss").stream().flatMap(whose -> discourse.at(whose).stream())).findFirst();
    }
}
