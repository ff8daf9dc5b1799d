package standpoint.analysis.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Reads the role of a person from the words around the name: "Finland's President X", "X, the union's president", "X, who chairs the fund". */
final class Roles {

    /** Verbs that tell an office, "who heads the board", and what their subject may be called. */
    private static final Map<String, String> OFFICE_VERBS = Map.ofEntries(Map.entry("lead", "leader"), Map.entry("head", "leader"),
            Map.entry("chair", "chair"), Map.entry("run", "leader"), Map.entry("own", "owner"), Map.entry("co-own", "owner"),
            Map.entry("edit", "editor"), Map.entry("speak", "spokesperson"), Map.entry("represent", "representative"),
            Map.entry("manage", "manager"), Map.entry("direct", "director"), Map.entry("teach", "teacher"), Map.entry("found", "founder"),
            Map.entry("co-found", "founder"), Map.entry("operate", "owner"), Map.entry("command", "commander"));

    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "night", "morning", "evening", "afternoon", "today",
            "yesterday", "tomorrow", "noon", "weekend");

    private final ParsedText text;
    private final Words words;
    private final RoleWords told;
    private final OwnVerbs ownVerbs;

    /** @param fullNames the draft that a token of a full name, or of a body's or place's name, belongs to */
    Roles(ParsedText text, Words words, Gazetteer gazetteer, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.ownVerbs = new OwnVerbs(text);
        this.told = new RoleWords(text, words, gazetteer, fullNames);
    }

    void read(Name name, Draft draft) {
        before(name, draft);
        age(name, draft);
        Token head = text.headOf(name.first(), name.end());
        // "a ferry owned by Anna Berg"
        text.head(head).filter(verb -> draft.isPerson() && text.children(head, "case").stream().anyMatch(each -> each.lemma().equals("by")))
                .ifPresent(verb -> called(verb, draft));
        for (Token child : text.children(head)) {
            if (child.hasRelation("appos", "dep") && child.isNoun() && child.index() >= name.end() && !ownVerbs.has(child)) {
                after(child, draft, false);
            } else if (child.hasRelation("acl:relcl") && draft.isPerson()) {
                office(child, draft);
            }
        }
        if (draft.isPerson() && draft.role().isEmpty()) {
            behindComma(name).ifPresent(noun -> after(noun, draft, true));
        }
        // "the club's president, Tom Reed,": the name is the apposition
        apposedTo(name.first(), head).ifPresent(noun -> after(noun, draft, draft.isPerson()));
    }

    /** "Anna Berg, Seaway founder, ...": an office right behind the comma, whatever the parser makes of it. */
    private Optional<Token> behindComma(Name name) {
        int limit = Math.min(name.end() + 8, text.sentenceOf(text.token(name.first())).end());
        if (name.end() >= limit || !text.token(name.end()).word().equals(",")) {
            return Optional.empty();
        }
        for (int i = name.end() + 1; i < limit; i++) {
            Token token = text.token(i);
            boolean acts = i + 1 < limit && text.token(i + 1).tag().matches("VBD|VBZ|MD"); // "Examined by Reed, for Berg, the witness rejected it"
            boolean ends = i + 1 >= limit || !text.token(i + 1).isNoun() && !text.token(i + 1).tag().equals("POS") && !acts;
            if (token.isNoun() && ends) {
                boolean article = text.token(name.end() + 1).tag().equals("DT");
                return (words.isRole(token.lemma()) || article && words.isPerson(token.lemma())) && !words.isSeveral(token) && !ownVerbs.has(token)
                        ? Optional.of(token) : Optional.empty();
            }
            if (!token.isNoun() && !token.tag().matches("JJ|DT|POS|PRP\\$|VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Anna Berg, 54, ..." */
    private void age(Name name, Draft draft) {
        int number = name.end() + 1;
        if (draft.isPerson() && number + 1 < text.tokens().size() && text.token(name.end()).word().equals(",")
                && text.token(number).word().matches("\\d{1,3}") && !text.token(number + 1).isWord()) {
            draft.callings.add(text.token(number).word() + "-year-old");
        }
    }

    /** The noun to which a name is an apposition; the one before the comma where the parser takes one further up. */
    private Optional<Token> apposedTo(int first, Token head) {
        Optional<Token> near = Optional.of(first).filter(at -> at >= 2 && text.token(at - 1).word().equals(",")).map(at -> officeOf(text.token(at - 2)))
                .filter(noun -> noun.sentence() == head.sentence() && noun.isNoun() && words.isPerson(noun.lemma()) && !words.isSeveral(noun) && !isWanted(noun));
        return !head.hasRelation("appos") ? Optional.empty()
                : near.or(() -> text.head(head).filter(noun -> noun.isNoun() && noun.index() < first && !isWanted(noun)));
    }

    /** "In her bid for president, Anna Berg": an office without an article that nobody has yet. */
    private boolean isWanted(Token noun) {
        return noun.index() > 0 && text.token(noun.index() - 1).lemma().equals("for") && words.isRole(noun.lemma());
    }

    /** The "minister" of "the minister for justice"; any other noun itself. */
    private Token officeOf(Token noun) {
        boolean portfolio = noun.index() >= 2 && Set.of("for", "of").contains(text.token(noun.index() - 1).lemma()) && words.isRole(text.token(noun.index() - 2).lemma());
        return portfolio ? text.token(noun.index() - 2) : noun;
    }

    private void before(Name name, Draft draft) {
        int first = name.first();
        int limit = text.sentenceOf(text.token(first)).first();
        while (first > limit && isRoleWord(text.token(first - 1), name.first()) && belongsTo(text.token(first - 1), name)) {
            first--;
        }
        // "Minister for Education Anna Berg", "Secretary of Defense Tom Reed"
        int office = first - 2;
        if (first < name.first() && office >= limit && Set.of("for", "of").contains(text.token(first - 1).lemma()) && text.token(first).isCapitalised()
                && text.token(office).isCapitalised() && words.isRoleOrTitle(text.token(office).word())) {
            first = office;
        }
        while (first < name.first() && (text.token(first).tag().equals("POS") || text.token(first).tag().equals("PRP$") || !text.token(first).isWord())) {
            first++;
        }
        boolean titled = false;
        for (int i = first; i < name.first(); i++) {
            String word = text.token(i).word();
            titled |= words.isTitle(word) || words.isRole(text.token(i).lemma());
            if (draft.isPerson()) {
                draft.tellSex(words.sexOfTitle(word));
            }
        }
        if (!titled && first < name.first() && draft.isPerson() && words.isPerson(text.token(name.first() - 1).lemma())) {
            told.learn(first, name.first(), draft); // "the Frenchman X", "his wife X"
        }
        if (titled && draft.isPerson()) {
            told.learn(first, name.first(), draft);
            told.addRole(text.textSpan(first, name.first()).of(text.text()), draft);
        }
    }

    /** It depends on a word between itself and the name's end: not the subject of the clause before. */
    private static boolean belongsTo(Token token, Name name) {
        return token.head() > token.index() && token.head() < name.end() + 1 || token.tag().equals("POS") || token.isCapitalised();
    }

    private boolean isRoleWord(Token token, int nameFirst) {
        if (TIMES.contains(token.lemma()) || words.isNoName(token.word()) && token.isProperNoun()) {
            return false; // "last month | Trade Commissioner X"
        }
        if (token.isNoun() || token.tag().equals("JJ") || token.tag().equals("POS") || token.tag().equals("HYPH") || token.word().equals("-")
                || token.tag().equals("NNS")) {
            return !token.hasRelation("nsubj", "obl:tmod", "nsubj:pass") || token.index() + 1 < nameFirst || words.isTitle(token.word())
                    || words.isRole(token.lemma());
        }
        return words.isTitle(token.word());
    }

    /** @param sure whether the noun is known to be the person, as in "her German counterpart, Anna Holt" */
    private void after(Token noun, Draft draft, boolean sure) {
        boolean several = !sure && draft.isPerson() && noun.tag().equals("NNS"); // "Berg on defence, attacking critics"
        boolean tells = several ? false : sure || draft.isPerson() ? words.isPerson(noun.lemma()) || words.isTitle(noun.word()) : words.isBody(noun.lemma());
        if (!tells) {
            return;
        }
        Span reach = text.reach(noun);
        int first = reach.start();
        int end = endBeforeClause(noun, reach);
        // where the name itself is the apposition, the role ends before it
        for (Token child : text.children(noun, "appos")) {
            end = Math.min(end, Math.max(noun.index() + 1, text.reach(child).start()));
        }
        while (end > noun.index() + 1 && !text.token(end - 1).isWord()) {
            end--;
        }
        while (first < noun.index() && (text.token(first).tag().matches("DT|PRP\\$|IN|TO|CC") || text.token(first).lemma().startsWith("accord") || !text.token(first).isWord())) {
            first++;
        }
        told.learn(first, noun.index() + 1, draft);
        told.learnComplement(noun.index() + 1, end, draft);
        if (draft.isPerson()) {
            draft.tellSex(words.sexOfPerson(noun.lemma()));
        }
        if (end - first <= 12) {
            told.addRole(text.textSpan(first, end).of(text.text()), draft);
        }
    }

    /** "Anna Berg is the mayor of Lund": what the predicate, from {@code first} on, tells of its subject. */
    void predicate(Token noun, int first, Draft draft) {
        int end = noun.index() + 1;
        for (Token child : text.children(noun, "nmod")) {
            if (child.index() > noun.index() && child.index() < noun.index() + 5) {
                end = Math.max(end, text.reach(child).end());
            }
        }
        int start = first;
        while (start < noun.index() && (text.token(start).tag().equals("DT") || text.token(start).tag().equals("PRP$"))) {
            start++;
        }
        told.learn(start, noun.index() + 1, draft);
        told.learnComplement(noun.index() + 1, end, draft);
        draft.tellSex(words.sexOfPerson(noun.lemma()));
        if (draft.role().isEmpty() && end - start <= 10) {
            told.addRole(text.textSpan(start, end).of(text.text()), draft);
        }
    }

    private int endBeforeClause(Token noun, Span reach) {
        int end = reach.end();
        for (Token child : text.children(noun)) {
            if (child.index() > noun.index() && child.hasRelation("acl:relcl", "appos", "punct", "conj", "cc", "parataxis", "dep")) {
                end = Math.min(end, Math.max(noun.index() + 1, text.reach(child).start()));
            }
        }
        return end;
    }

    private void office(Token verb, Draft draft) {
        Optional<Token> who = text.child(verb, "nsubj");
        if (who.isEmpty() || !who.get().lemma().equals("who") || !OFFICE_VERBS.containsKey(verb.lemma())) {
            return;
        }
        Span reach = text.reach(verb);
        int end = reach.end();
        while (end > verb.index() + 1 && !text.token(end - 1).isWord()) {
            end--;
        }
        if (end - verb.index() <= 10) {
            called(verb, draft);
            told.affiliate(verb.index(), end, draft);
            told.addRole(text.textSpan(verb.index(), end).of(text.text()), draft);
        }
    }

    private static void called(Token verb, Draft draft) {
        String calling = OFFICE_VERBS.get(verb.lemma().replaceFirst("(?<=-owne|-founde)d$|(?<=-own|-found)ed$", ""));
        if (calling != null) {
            draft.callings.add(calling);
        }
    }

    /** The sex that "Sir Edmund" tells although "Sir" is a title and no role. */
    Sex sexBefore(Name name) {
        return name.first() == 0 ? Sex.UNKNOWN : words.sexOfTitle(text.token(name.first() - 1).word());
    }
}
