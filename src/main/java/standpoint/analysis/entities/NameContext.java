package standpoint.analysis.entities;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;

/**
 * What the words around a name tell of its kind, whatever the name: "captain X", "X, 24," and "X, who" are people; "the ferry company X", "X, the
 * largest exporter," and "X, which" are bodies.
 */
final class NameContext {

    /** Between a name's comma and the noun that describes it lie at most so many words. */
    private static final int LONGEST_DESCRIPTION = 6;
    private static final String INSIDE_DESCRIPTION = "DT|JJ|JJS|RBS|NN|NNP|POS|PRP\\$|CD|VBN|HYPH";

    /** Who works for a body, and is named after it. */
    private static final Set<String> STAFF = Set.of("spokesperson", "spokesman", "spokeswoman", "employee", "executive", "official", "worker", "boss", "manager", "lawyer",
            "shareholder", "investor", "insider", "staffer", "customer");

    /** What companies are to others more often than people who are known by one word only. */
    private static final Set<String> TRADERS = Set.of("builder", "sponsor", "rival", "competitor", "wholesaler", "buyer", "seller", "bidder", "manufacturer", "maker", "producer", "supplier", "developer", "operator", "retailer", "distributor", "publisher",
            "insurer", "lender", "landlord", "employer", "contractor");

    /** Of what is said of bodies and people alike, or ends what people are called: those with a first name. */
    private static final Set<String> BOTH = Set.of("regulator", "watchdog", "carrier", "service", "mission", "court", "opposition");

    /** What only a company has. */
    private static final Set<String> OWNED = Set.of("share", "shareholder", "turnover", "subsidiary", "headquarters");

    /** What only a country or a city has. */
    private static final Set<String> STATE = Set.of("ambassador", "government", "parliament", "army", "capital", "border", "territory", "coast", "embassy", "airspace", "citizen", "voter", "parliamentary");

    private final ParsedText text;
    private final Words words;
    private final FirstNames firstNames;

    NameContext(ParsedText text, Words words, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.firstNames = firstNames;
    }

    /** The kind of the name of tokens {@code first} to before {@code end}, if the words beside it tell. */
    Optional<Kind> kindOf(int first, int end) {
        return isWho(first, end) ? Optional.of(Kind.PERSON) : isTrader(first, end) && isWhich(first, end) ? Optional.of(Kind.ORGANIZATION) : before(first, end).or(() -> state(first, end)).or(() -> after(first, end));
    }

    /** "the ferry company X" */
    boolean isCompany(int first, int end) {
        boolean company = isOf(first, first - 1) && (words.namesBody(text.token(first - 1).lemma(), "company") || text.token(first - 1).lemma().matches("company|firm"));
        return company && before(first, end).filter(kind -> kind == Kind.ORGANIZATION).isPresent();
    }

    // ---- "captain X", "the ferry company X", "the captain, X,"

    private Optional<Kind> before(int first, int end) {
        if (!isOf(first, first - 1)) {
            return Optional.empty();
        }
        Token before = text.token(first - 1);
        if (belongTogether(before, first, end) && (isDescribing(before) || before.tag().equals("NNS") && words.isBody(before.lemma()))) {
            boolean both = BOTH.contains(before.lemma()) && end - first > 1 && !words.marksBody(text.token(end - 1).word()) && firstNames.isFirstName(text.token(first).word()); // "Retired mail carrier Tom Reed"
            return both ? Optional.of(Kind.PERSON) : kindOf(before).or(() -> end - first == 1 && before.lemma().endsWith("maker") ? Optional.of(Kind.ORGANIZATION) : Optional.empty()); // "watchmaker X"
        }
        boolean apposed = before.word().equals(",") && isOf(first, end) && text.token(end).word().matches("[,.]") && text.headOf(first, end).hasRelation("appos");
        if (isIntroduced(first, end)) {
            return Optional.of(Kind.PERSON);
        }
        if (isTrading(first, end)) {
            return Optional.of(Kind.ORGANIZATION);
        }
        return !apposed ? Optional.empty() : text.head(text.headOf(first, end)).filter(noun -> noun.index() < first - 1 && isDescribing(noun)).flatMap(this::kindOf);
    }

    /** "a former housemate, Grace Odell,", "their son, Kit,": wherever the parser hangs the name. */
    private boolean isIntroduced(int first, int end) {
        boolean between = isOf(first, first - 3) && text.token(first - 1).word().equals(",") && isOf(first, end) && text.token(end).word().equals(",");
        Token noun = officeBefore(first - 2);
        if (!between || !isDescribing(noun) || words.isBody(noun.lemma()) || !words.isPerson(noun.lemma())) {
            return false;
        }
        boolean kin = text.child(noun, "nmod:poss").isPresent() && words.sexOfPerson(noun.lemma()) != Sex.UNKNOWN;
        boolean determined = text.children(noun, "det", "nmod:poss").stream().anyMatch(each -> each.index() < noun.index());
        boolean voice = noun.index() < first - 2 && noun.lemma().startsWith("spokes") && end - first == 2 && !words.marksBody(text.token(end - 1).word());
        return end - first > 1 ? determined && (voice || firstNames.isFirstName(text.token(first).word())) : kin;
    }

    /** The "spokeswoman" of "a spokeswoman for the farm ministry"; any other noun itself. */
    private Token officeBefore(int last) {
        int at = last;
        while (at > 0 && last - at < LONGEST_DESCRIPTION && text.token(at).tag().matches(INSIDE_DESCRIPTION)
                && text.token(at).sentence() == text.token(last).sentence()) {
            at--;
        }
        boolean joined = at > 0 && at < last && text.token(at).lemma().matches("for|of|at") && words.isPerson(text.token(at - 1).lemma());
        return text.token(joined ? at - 1 : Math.max(0, last));
    }

    /** "Zaran's ambassador", "neighbouring Ketsia", "President Tamaz of Zaran": a country; "the chief executive of Lumio": a company. */
    private Optional<Kind> state(int first, int end) {
        boolean owns = isOf(first, end + 1) && text.token(end).tag().equals("POS") && STATE.contains(text.token(end + 1).lemma());
        boolean beside = isOf(first, first - 1) && text.token(first - 1).word().matches("neighbou?ring");
        boolean led = isOf(first, first - 2) && text.token(first - 1).lemma().equals("of");
        String head = led ? text.token(first - 2).lemma() : "";
        boolean executive = head.equals("executive") || isOf(first, end + 2) && text.token(end).tag().equals("POS") && text.token(end + 1).lemma().equals("chief") && text.token(end + 2).lemma().equals("executive");
        boolean listed = isOf(first, end + 1) && text.token(end).tag().equals("POS") && OWNED.contains(text.token(end + 1).lemma()) && !firstNames.isFirstName(text.token(first).word());
        executive |= listed;
        return owns || beside ? Optional.of(Kind.PLACE) : executive ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }

    private boolean isDescribing(Token noun) {
        return noun.tag().equals("NN") && !noun.isCapitalised() || noun.tag().matches("NNP?") && noun.index() == text.sentenceOf(noun).first() && words.isBody(noun.lemma()); // "Retailer X"
    }

    private boolean belongTogether(Token noun, int first, int end) {
        Token head = text.headOf(first, end);
        return noun.head() >= first && noun.head() < end && noun.hasRelation("compound", "nmod", "dep", "appos")
                || head.head() == noun.index() && head.hasRelation("appos", "flat", "compound", "dep");
    }

    // ---- "X, 24,", "X (16)", "X, who", "X, the largest exporter,"

    private boolean isWho(int first, int end) {
        if (!isOf(first, end + 2)) {
            return false;
        }
        String mark = text.token(end).word();
        String next = text.token(end + 1).word();
        boolean aged = end - first > 1 && next.matches("[1-9]\\d") && Set.of(",", "(").contains(mark) && text.token(end + 2).word().matches("[,.)]");
        boolean several = text.token(end - 1).tag().equals("NNPS") || first > 0 && text.token(first - 1).lemma().equals("the"); // "the Greens, who"
        boolean complement = isOf(first, first - 2) && text.token(first - 1).lemma().matches("of|from|at|with")
                && !firstNames.isFirstName(text.token(first).word())
                && (text.token(first - 2).name() == Token.NameKind.PERSON || words.isPerson(text.token(first - 2).lemma()));
        return aged || mark.equals(",") && next.equals("who") && !several && !complement; // "Tom Reed, director of Rail North, who"
    }

    /** "the builder, X," */
    private boolean isTrader(int first, int end) {
        return isOf(first, first - 2) && text.token(first - 1).word().equals(",") && isTrader(first, end, text.token(first - 2));
    }

    /** "X, which" */
    private boolean isWhich(int first, int end) {
        return isOf(first, end + 1) && text.token(end).word().equals(",") && text.token(end + 1).word().equals("which");
    }

    private Optional<Kind> after(int first, int end) {
        if (!isOf(first, end + 1)) {
            return Optional.empty();
        }
        if (text.token(end).tag().equals("NN") && isOf(first, first - 1) && !text.token(end).isCapitalised() && STAFF.contains(text.token(end).lemma()) && text.token(end - 1).head() == end) {
            return Optional.of(Kind.ORGANIZATION); // "a Polar Kelp spokesperson"
        }
        if (!text.token(end).word().equals(",")) {
            return Optional.empty();
        }
        return isWhich(first, end) ? Optional.of(Kind.ORGANIZATION) : described(first, end + 1);
    }

    private Optional<Kind> described(int name, int from) {
        int at = from;
        while (isOf(name, at + 1) && at - from < LONGEST_DESCRIPTION && text.token(at).tag().matches(INSIDE_DESCRIPTION) && text.token(at + 1).tag().matches(INSIDE_DESCRIPTION)) {
            at++;
        }
        Token noun = text.token(at);
        boolean article = text.token(from).lemma().matches("the|a|an");
        return at > from && article && isDescribing(noun) && isOf(name, at + 1) && text.token(at + 1).tag().matches("[,.]|IN|WDT|WP")
                ? isTrader(name, from - 1, noun) ? Optional.of(Kind.ORGANIZATION) : kindOf(noun).or(() -> operator(name, noun)) : Optional.empty();
    }

    /** "Polar Kelp, the operator": of the two that the word is said of, what nobody is called. */
    private Optional<Kind> operator(int name, Token noun) {
        return words.isBody(noun.lemma()) && !firstNames.isFirstName(text.token(name).word()) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }

    /** "The manufacturer, Purelab, denies it" */
    boolean isTrading(int first, int end) {
        boolean closed = isOf(first, first - 2) && text.token(first - 1).word().equals(",") && isOf(first, end) && text.token(end).word().equals(",");
        return closed && isTrader(first, end, text.token(first - 2)) && text.child(text.token(first - 2), "det").isPresent();
    }

    /** "Purelab, the manufacturer", "the buyer, Nexora": of names of one word, which are nobody's first name. */
    private boolean isTrader(int first, int end, Token noun) {
        return end - first == 1 && TRADERS.contains(noun.lemma()) && !firstNames.isFirstName(text.token(first).word());
    }

    /** Nothing for words such as "producer", which are said of both, unless it is "the largest" one. */
    private Optional<Kind> kindOf(Token noun) {
        boolean person = words.isPerson(noun.lemma());
        boolean body = words.isBody(noun.lemma());
        boolean largest = text.children(noun, "amod").stream().anyMatch(each -> each.tag().equals("JJS"));
        return person && !body ? Optional.of(Kind.PERSON) : body && (!person || largest) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }

    private boolean isOf(int name, int token) {
        return token >= 0 && token < text.tokens().size() && text.token(token).sentence() == text.token(name).sentence();
    }
}
