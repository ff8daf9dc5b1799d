package standpoint.analysis.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Names that stand beside a description of the same person. */
final class Appositions {

    private static final Set<String> DESCRIBING = Set.of("DT", "JJ", "JJS", "RBS", "NN", "PRP$", "VBN");
    private static final Set<String> JOINING = Set.of("for", "of", "and", "in", "at", "to", "from");
    /** What people and bodies may be to others: "her partner, the Free Democrats". */
    private static final Set<String> SIDES = Set.of("partner", "rival", "ally", "opponent", "competitor", "owner", "landlord", "neighbour", "neighbor", "sponsor", "donor", "employer",
            "backer", "supporter", "critic", "client", "customer", "successor", "predecessor", "champion", "organiser", "organizer", "host", "creditor", "tenant", "operator", "developer", "applicant", "freeholder", "leaseholder", "contractor", "supplier",
            "maker", "manufacturer", "wholesaler", "buyer", "bidder", "lender", "insurer", "builder", "claimant", "plaintiff", "appellant");
    /** What bodies are called behind their names. */
    private static final Set<String> CALLED = Set.of("union", "party", "company", "firm", "bank", "charity", "chain", "airline", "newspaper", "magazine", "website", "broadcaster", "retailer");
    private static final int LONGEST_DESCRIPTION = 10;

    private final ParsedText text;
    private final Words words;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name belongs to */
    Appositions(ParsedText text, Words words, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.fullNames = fullNames;
    }

    /** "the club's president, Tom Reed": whoever the name that follows stands for. */
    Optional<Draft> nameOf(Token noun) {
        boolean body = words.isBody(noun.lemma()) && !words.isSeveral(noun);
        Optional<Draft> called = body && CALLED.contains(noun.lemma()) ? calledBefore(noun) : Optional.empty();
        if (called.isPresent()) {
            return called;
        }
        Optional<Draft> before = body ? bodyBefore(noun) : Optional.empty();
        if (before.isPresent()) {
            return before;
        }
        Optional<Draft> named = body || SIDES.contains(noun.lemma()) ? bodyOf(noun) : Optional.empty();
        if (body || named.isPresent()) {
            return named;
        }
        Optional<Draft> next = Optional.ofNullable(fullNames.get(behindTitles(noun))) // "his wife Anna Berg"
                .filter(draft -> (words.isPerson(noun.lemma()) || isOwned(noun)) && !words.isSeveral(noun) && draft.sex.fits(words.sexOfPerson(noun.lemma())));
        return text.child(noun, "appos").map(child -> fullNames.get(child.index())).or(() -> next).or(() -> afterComma(noun)).or(() -> behindComplement(noun)).or(() -> behindClause(noun)).or(() -> called(noun)).filter(Draft::isPerson);
    }

    /** "Head of service Anna Berg", "the president of Poland Tom Reed"; not "friend of the singer Tom Reed" */
    private Optional<Draft> behindComplement(Token noun) {
        int at = noun.index() + 1;
        boolean complement = words.isPerson(noun.lemma()) && !words.isSeveral(noun) && isOf(noun, at) && Set.of("of", "for").contains(text.token(at).lemma());
        if (!complement) {
            return Optional.empty();
        }
        do {
            at++;
        } while (isOf(noun, at) && at - noun.index() <= LONGEST_DESCRIPTION && !isPersonAt(at) && (fullNames.get(at) != null || text.token(at).tag().matches("DT|JJ|NNP?S?|CD|CC")));
        int before = at - 1;
        while (before > noun.index() + 1 && words.isHonorific(text.token(before))) {
            before--; // "director of health Dr Anna Berg"
        }
        Token last = text.token(before);
        boolean named = isOf(noun, at) && isPersonAt(at) && (fullNames.get(before) != null || (last.tag().matches("NNP?") || last.tag().equals("CD") && before == noun.index() + 2) && (!words.isPerson(last.lemma()) && !words.mayBePerson(last.lemma()) || words.isSeveral(last)) && !words.isTitle(last.word()));
        return named && !isInClause(at) ? Optional.ofNullable(fullNames.get(at)).filter(draft -> draft.sex.fits(words.sexOfPerson(noun.lemma()))) : Optional.empty();
    }

    /** "the nurse who raised the alarm, Anna Berg, said" */
    private Optional<Draft> behindClause(Token noun) {
        Optional<Token> clause = text.child(noun, "acl:relcl").filter(verb -> words.isPerson(noun.lemma()) && !words.isSeveral(noun) && isOf(noun, noun.index() + 1) && text.token(noun.index() + 1).lemma().equals("who"));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int at = clause.get().index();
        while (isOf(noun, at) && !text.token(at).word().equals(",")) {
            at++;
        }
        Token last = text.token(at - 1);
        if (words.isPerson(last.lemma()) || last.isProperNoun()) {
            return Optional.empty(); // "the man who killed his wife, Anna Berg,"
        }
        int name = at + 1;
        int end = name;
        while (isOf(noun, end) && isPersonAt(end) && fullNames.get(end) == fullNames.get(name)) {
            end++;
        }
        boolean closed = end > name && isOf(noun, end) && (text.token(end).word().equals(",") || Set.of("of", "from").contains(text.token(end).lemma()));
        return closed ? Optional.ofNullable(fullNames.get(name)).filter(draft -> draft.sex.fits(words.sexOfPerson(noun.lemma()))) : Optional.empty();
    }

    /** "a farmer named Anna Berg", "a man called Reed" */
    private Optional<Draft> called(Token noun) {
        int at = noun.index() + 1;
        boolean called = words.isPerson(noun.lemma()) && !words.isSeveral(noun) && isOf(noun, at + 1) && Set.of("named", "called").contains(text.token(at).word());
        return called ? Optional.ofNullable(fullNames.get(at + 1)).filter(draft -> draft.sex.fits(words.sexOfPerson(noun.lemma()))) : Optional.empty();
    }

    private boolean isPersonAt(int token) {
        return Optional.ofNullable(fullNames.get(token)).filter(Draft::isPerson).isPresent();
    }

    /** "the head of the union Anna Berg founded" */
    private boolean isInClause(int first) {
        int end = first;
        while (end < text.tokens().size() && fullNames.get(end) == fullNames.get(first)) {
            end++;
        }
        Token head = text.headOf(first, end);
        boolean doubled = end + 1 < text.tokens().size() && text.token(end).tag().equals("VBD") && text.token(end + 1).tag().matches("VBD|VBZ|MD");
        return doubled || head.hasRelation("nsubj", "nsubj:pass") && text.head(head).filter(verb -> verb.hasRelation("acl:relcl", "acl")).isPresent();
    }

    /** "the neurologist Dr Anna Berg": what stands behind the noun, but for titles. */
    private int behindTitles(Token noun) {
        int at = noun.index() + 1;
        while (isOf(noun, at) && words.isHonorific(text.token(at)) && fullNames.get(at) == null && !noun.hasRelation("obj", "iobj")) {
            at++;
        }
        return isOf(noun, at) ? at : noun.index() + 1;
    }

    /** "the GMB union": the name right before what it is. */
    private Optional<Draft> calledBefore(Token noun) {
        Optional<Draft> before = noun.index() > 0 && isOf(noun, noun.index() - 1) ? Optional.ofNullable(fullNames.get(noun.index() - 1)) : Optional.empty();
        return before.filter(draft -> draft.named && draft.kind == Kind.ORGANIZATION && text.token(noun.index() - 1).head() == noun.index());
    }

    /** "One of them, the bank Lumio, said": whatever is named behind the comma. */
    Optional<Draft> apposed(Token noun) {
        return text.child(noun, "appos").map(child -> fullNames.get(child.index())).filter(draft -> draft.named);
    }

    /** "the trade body, the Makers' Guild", "the industry group Digital Hibernia" */
    private Optional<Draft> bodyOf(Token noun) {
        return text.child(noun, "appos").map(child -> fullNames.get(child.index())).or(() -> Optional.ofNullable(fullNames.get(noun.index() + 1)))
                .or(() -> isOf(noun, noun.index() + 2) && text.token(noun.index() + 1).word().equals(",") && isClosed(noun.index() + 2)
                        ? Optional.ofNullable(fullNames.get(noun.index() + 2)) : Optional.empty())
                .filter(draft -> draft.named && draft.kind == Kind.ORGANIZATION);
    }

    /** "PVK, the Dutch pension fund that is its largest investor, said": the name before the comma, unless both are of a list. */
    private Optional<Draft> bodyBefore(Token noun) {
        int article = text.reach(noun).start();
        boolean begins = article > 1 && article < noun.index() && text.token(article).tag().equals("DT") && text.token(article - 1).word().equals(",");
        if (!begins || !isOf(noun, article - 2) || text.child(noun, "conj", "cc").isPresent()) {
            return Optional.empty();
        }
        Token name = text.token(article - 2);
        boolean besides = noun.hasRelation("appos") && text.head(noun).filter(head -> fullNames.get(name.index()) == fullNames.get(head.index())).isPresent()
                || noun.hasRelation("nsubj", "nsubj:pass") && name.hasRelation("dep", "nsubj", "obl:tmod", "vocative") && name.head() == noun.head();
        return Optional.ofNullable(fullNames.get(name.index())).filter(draft -> besides && draft.named && draft.kind == Kind.ORGANIZATION);
    }

    /** "a charity, Safe Lets, wants": whether a comma follows the name. */
    private boolean isClosed(int first) {
        int end = first;
        while (end < text.tokens().size() && fullNames.get(end) != null && fullNames.get(end).equals(fullNames.get(first))) {
            end++;
        }
        return end < text.tokens().size() && text.token(end).word().equals(",");
    }

    /** "her classmate Tim Reed": nobody is in the list of people for that. */
    private boolean isOwned(Token noun) {
        Draft next = fullNames.get(noun.index() + 1);
        return next != null && text.child(noun, "nmod:poss").isPresent()
                && text.children(noun, "dep", "appos", "flat").stream().anyMatch(name -> next.equals(fullNames.get(name.index())));
    }

    /** "A third candidate, the former sprinter Ida Voss, refused", "its barrister, Ida Voss KC, said": wherever the parser hangs the name. */
    private Optional<Draft> afterComma(Token noun) {
        int at = commaBehind(noun);
        boolean one = words.isPerson(noun.lemma()) && !words.isSeveral(noun);
        if (!one || at < 0) {
            return Optional.empty();
        }
        at++;
        while (isOf(noun, at) && fullNames.get(at) == null && at - noun.index() <= LONGEST_DESCRIPTION && (DESCRIBING.contains(text.token(at).tag()) || words.isTitle(text.token(at).word()) || words.isPerson(text.token(at).lemma()))) {
            at++;
        }
        Optional<Draft> named = isOf(noun, at) ? Optional.ofNullable(fullNames.get(at)) : Optional.empty();
        while (isOf(noun, at) && (fullNames.get(at) != null && named.filter(fullNames.get(at)::equals).isPresent() || words.isPostNominal(text.token(at).word()))) {
            at++;
        }
        return isOf(noun, at) && text.token(at).word().equals(",") ? named : Optional.empty();
    }

    /** The comma behind a description: "the minister for justice, …", "his daughter and agent, …"; -1 where none is. */
    private int commaBehind(Token noun) {
        int at = noun.index() + 1;
        boolean both = isOf(noun, at) && text.token(at).lemma().equals("and"); // else "a spokesman for the mayor, Anna Berg," would be her
        boolean longer = isOf(noun, at) && JOINING.contains(text.token(at).lemma());
        while (longer && isOf(noun, at) && at - noun.index() <= LONGEST_DESCRIPTION && (fullNames.get(at) == null || !fullNames.get(at).isPerson())
                && (fullNames.get(at) != null || JOINING.contains(text.token(at).lemma()) || text.token(at).isNoun()
                        && (both || !words.isPerson(text.token(at).lemma()) || isPartOfName(text.token(at))) || text.token(at).tag().matches("DT|JJ"))) {
            at++;
        }
        return isOf(noun, at) && text.token(at).word().equals(",") ? at : -1;
    }

    /** "the Friends of Mill Lane" */
    private boolean isPartOfName(Token token) {
        return token.isCapitalised() && !words.isRoleOrTitle(token.word());
    }

    private boolean isOf(Token noun, int token) {
        return token < text.tokens().size() && text.token(token).sentence() == noun.sentence();
    }
}
