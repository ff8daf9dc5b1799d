package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Who does what a verb tells: its subject, also where the sentence leaves it out or turns it round. */
public final class Sources {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private static final Set<String> SUPPOSING = Set.of("think", "believe", "understand", "say", "know", "report", "expect", "suppose", "rumour", "consider", "see", "hear",
            "prepare", "determine", "incline");

    private static final Set<String> CONVINCED = Set.of("convince", "persuade", "satisfy", "concern", "worry", "alarm");

    private static final Set<String> GERUND_MARKS = Set.of("in", "by", "for", "after", "before", "without", "despite");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");
    private static final Set<String> CLAUSAL = Set.of("after", "before", "because", "since", "until", "once");

    private final ParsedText text;
    private final CommaSubjects commas;

    public Sources(ParsedText text) {
        this.text = text;
        this.commas = new CommaSubjects(text);
    }

    /** The head of the phrase that names who says, thinks or does what {@code verb} tells. */
    public Optional<Token> subjectOf(Token verb) {
        return subjectOf(verb, 0);
    }

    private Optional<Token> subjectOf(Token verb, int depth) {
        if (depth > 5) {
            return Optional.empty();
        }
        if (isPassive(verb)) {
            return agent(verb).or(() -> convinced(verb));
        }
        Optional<Token> saying = Coordination.joined(text, verb);
        if (saying.isPresent()) {
            return subjectOf(saying.get(), depth + 1);
        }
        Optional<Token> subject = text.child(verb, "nsubj");
        Optional<Token> nearer = Coordination.newSubject(text, verb).or(() -> subject.flatMap(who -> commas.of(verb, who)))
                .or(() -> subject.flatMap(who -> behindWhose(text, who, verb)));
        if (nearer.isPresent() || subject.isPresent()) {
            return nearer.or(() -> subject.flatMap(who -> meant(who, verb)));
        }
        boolean following = verb.tag().equals("VBG") && verb.index() > 0 && text.token(verb.index() - 1).word().equals(",");
        return clauseSubject(verb).or(() -> supposed(verb)).or(() -> following ? mainSubject(verb, depth) : Optional.empty()).or(() -> subjectAbove(verb, depth));
    }

    private boolean isPassive(Token verb) {
        boolean opening = verb.index() == text.sentenceOf(verb).first() && !verb.tag().equals("VBG") && text.child(verb, "nsubj").isEmpty();
        boolean participle = opening || verb.tag().equals("VBN") && text.child(verb, "aux", "nsubj").isEmpty() && verb.hasRelation("advcl", "acl");
        return participle || isMisreadPassive(text, verb) || isBarePassive(text, verb) || text.child(verb, "nsubj:pass", "aux:pass").isPresent();
    }

    private Optional<Token> agent(Token verb) {
        Stream<Token> beside = text.children(verb, "obl", "obl:agent", "nmod").stream();
        Stream<Token> below = text.children(verb, "obl", "xcomp").stream().flatMap(each -> text.children(each, "nmod", "obl").stream()); // "hailed as a victory by landlords"
        return Stream.concat(beside, below).filter(child -> text.children(child, "case").stream().anyMatch(by -> by.lemma().equals("by"))).findFirst();
    }

    /** "The villagers are convinced that it is empty": they think so. */
    private Optional<Token> convinced(Token verb) {
        return CONVINCED.contains(verb.lemma()) ? text.child(verb, "ccomp").flatMap(clause -> text.child(verb, "nsubj:pass")) : Optional.empty();
    }

    /** Of "which" and "who" what they stand for. */
    private Optional<Token> meant(Token subject, Token verb) {
        return !RELATIVE.contains(subject.lemma()) ? Optional.of(subject)
                : text.head(verb).filter(noun -> !noun.isVerb()).map(noun -> subject.lemma().equals("which") ? body(noun) : noun);
    }

    /** "Reed is thought to lean towards the tax" */
    private Optional<Token> supposed(Token verb) {
        return text.head(verb).filter(each -> verb.hasRelation("xcomp") && SUPPOSING.contains(each.lemma())).flatMap(each -> text.child(each, "nsubj:pass"));
    }

    /** Where the verb has no subject of its own: that of what it hangs on. */
    private Optional<Token> subjectAbove(Token verb, int depth) {
        Optional<Token> gerund = gerundBelow(verb);
        if (gerund.isPresent()) {
            return subjectOf(gerund.get(), depth + 1);
        }
        Optional<Token> head = text.head(verb);
        return switch (verb.relation()) {
            case "conj", "xcomp", "advcl", "parataxis", "dep" -> (isJoined(verb) ? Optional.<Token>empty() : inverted(verb)).or(() -> head.filter(token -> token.isVerb()
                    || token.tag().startsWith("JJ")).flatMap(token -> subjectOf(token, depth + 1))).or(() -> before(verb));
            case "ccomp" -> text.children(verb, "mark").stream().anyMatch(to -> to.lemma().equals("to"))
                    ? head.filter(have -> have.lemma().equals("have")).flatMap(have -> subjectOf(have, depth + 1)) : inverted(verb);
            case "obl" -> verb.tag().equals("VBG") ? head.filter(each -> each.isVerb() || text.child(each, "cop").isPresent()).flatMap(token -> subjectOf(token, depth + 1)) : Optional.empty();
            case "acl" -> verb.tag().equals("VBN") ? agent(verb) : head.filter(Token::isNoun);
            case "acl:relcl" -> head.filter(token -> !token.isVerb());
            default -> inverted(verb);
        };
    }

    /** The main verb of "wasted no time in criticising it" and "opened by attacking it", where parsers hang the gerund on a noun. */
    private Optional<Token> gerundBelow(Token verb) {
        if (!verb.tag().equals("VBG") || verb.index() == 0 || !GERUND_MARKS.contains(text.token(verb.index() - 1).lemma())) {
            return Optional.empty();
        }
        Optional<Token> noun = text.head(verb).filter(each -> verb.hasRelation("acl", "amod") && each.isNoun());
        boolean object = noun.filter(each -> each.hasRelation("obj", "obl", "nmod")).isPresent();
        return noun.filter(each -> object && (isMisreadGerund(text, verb) || each.index() < verb.index() && each.hasRelation("obj"))).flatMap(text::head).filter(Token::isVerb);
    }

    /** "by opposing the bill": a deed, where the parser takes "opposing" for an adjective of the bill. */
    public static boolean isMisreadGerund(ParsedText text, Token verb) {
        int next = verb.index() + 1;
        return verb.tag().equals("VBG") && verb.hasRelation("amod") && verb.index() > 0 && GERUND_MARKS.contains(text.token(verb.index() - 1).lemma())
                && (text.token(next).tag().matches("DT|PRP\\$") || text.token(next).isProperNoun() && text.token(next).hasRelation("nmod:poss"));
    }

    /** "face a cold winter after engineers rejected the deal": the engineers, where the parser takes "after" for a preposition. */
    private Optional<Token> clauseSubject(Token verb) {
        if (!verb.tag().matches("VBD|VBZ|VBP") || !verb.hasRelation("dep", "advcl", "conj", "parataxis")) {
            return Optional.empty();
        }
        return text.tokens().subList(Math.max(text.sentenceOf(verb).first(), verb.index() - 9), verb.index()).stream()
                .filter(noun -> noun.isNoun() && text.reach(noun).end() == verb.index() && text.children(noun, "case", "mark").stream().anyMatch(after -> CLAUSAL.contains(after.lemma()))).findFirst();
    }

    /** "said Berg of the Open League, which has backed it": the league, as nobody is a "which". */
    private Token body(Token noun) {
        return Optional.of(noun).filter(each -> each.name() == Token.NameKind.PERSON).flatMap(each -> text.children(each, "nmod").stream().filter(of -> of.index() > each.index()
                && text.children(of, "case").stream().anyMatch(mark -> mark.lemma().equals("of"))).findFirst()).orElse(noun);
    }

    /** "Tate, whose officers' union has endorsed her, stays away": the union, where the parser takes Tate for who endorsed. */
    static Optional<Token> behindWhose(ParsedText text, Token subject, Token verb) {
        List<Token> between = subject.index() < verb.index() ? text.tokens().subList(subject.index() + 1, verb.index()) : List.of();
        boolean whose = between.stream().anyMatch(each -> each.tag().equals("WP$")) && between.stream().noneMatch(each -> each.isVerb() && !each.hasRelation("aux", "aux:pass"));
        boolean parted = between.reversed().stream().takeWhile(each -> !each.isNoun()).anyMatch(each -> each.word().equals(",")); // "whose growers ship it through Lund, opposes"
        return whose && !parted ? between.stream().filter(Token::isNoun).reduce((first, second) -> second) : Optional.empty();
    }

    /** "debated a toll backed by Clarke": what is backed, where the parser takes it for who backs. */
    public static boolean isMisreadPassive(ParsedText text, Token verb) {
        boolean bare = verb.tag().equals("VBN") && verb.hasRelation("dep", "ccomp", "root", "csubj") && text.child(verb, "aux", "aux:pass").isEmpty();
        return bare && text.child(verb, "nsubj").filter(noun -> noun.index() == verb.index() - 1).isPresent() && isByAgent(text, verb);
    }

    /** "The bill, backed by Clarke but opposed by Shaw": a participle with nothing but who does it, wherever the parser hangs it. */
    public static boolean isBarePassive(ParsedText text, Token verb) {
        boolean bare = verb.tag().equals("VBN") && text.child(verb, "aux", "nsubj", "nsubj:pass", "obj", "mark").isEmpty() && isByAgent(text, verb);
        return bare && (verb.hasRelation("acl", "dep", "amod") && text.head(verb).filter(noun -> noun.isNoun() && noun.index() < verb.index()).isPresent()
                || firstOfPassives(text, verb).filter(first -> text.child(first, "aux:pass").isPresent() || isBarePassive(text, first)).isPresent());
    }

    /** "backed by Clarke but opposed by Shaw": of the second the first, though parsers may hang it on Clarke. */
    public static Optional<Token> firstOfPassives(ParsedText text, Token verb) {
        return text.head(verb).filter(each -> verb.hasRelation("conj")).flatMap(head -> head.isNoun() && head.hasRelation("obl") ? text.head(head) : Optional.of(head))
                .filter(first -> first.tag().equals("VBN"));
    }

    /** Not "voted by 81 per cent". */
    private static boolean isByAgent(ParsedText text, Token verb) {
        return text.children(verb, "obl").stream().filter(child -> child.isNoun() && text.child(child, "nummod").isEmpty()).anyMatch(child -> text.child(child, "case").filter(by -> by.lemma().equals("by")).isPresent());
    }

    /** "and criticised Clarke": Clarke is no subject. */
    private boolean isJoined(Token verb) {
        return verb.hasRelation("conj") && verb.index() > 0 && (text.token(verb.index() - 1).tag().equals("CC") || text.child(verb, "cc").isPresent());
    }

    /** "Clarke said it was late, adding that": whoever the sentence is about, wherever the parser hangs "adding". */
    private Optional<Token> mainSubject(Token verb, int depth) {
        Token top = verb;
        for (int steps = 0; steps < 20 && top.head() >= 0; steps++) {
            top = text.token(top.head());
        }
        return top.isVerb() && top.index() < verb.index() ? subjectOf(top, depth + 1) : Optional.empty();
    }

    /** "…", said Clarke: parsers sometimes take Clarke for the object. */
    private Optional<Token> inverted(Token verb) {
        if (verb.tag().equals("VB")) {
            return Optional.empty(); // "vowed to scrap it"
        }
        return text.children(verb, "obj", "dep", "obl:tmod", "aux").stream()
                .filter(child -> child.isCapitalised() && Math.abs(child.index() - verb.index()) <= 3 && child.index() > text.sentenceOf(verb).first()
                        && (child.isProperNoun() || child.tag().equals("MD")) || child.index() == verb.index() + 1 && SUBJECTS.contains(child.lemma()))
                .findFirst().or(() -> closing(verb));
    }

    /** "…, says Clarke" at a sentence's end. */
    Optional<Token> closing(Token verb) {
        int end = text.sentenceOf(verb).end();
        int last = verb.index();
        while (last + 1 < end && text.token(last + 1).isCapitalised() && text.token(last + 1).isWord()) {
            last++;
        }
        boolean closes = last > verb.index() && last - verb.index() <= 4 && (last + 1 == end || text.token(last + 1).word().equals("."));
        boolean comma = verb.index() > 0 && !text.token(verb.index() - 1).isWord();
        return closes && comma ? Optional.of(text.token(last)) : Optional.empty();
    }

    /** "A, 51, and B, 58, both deny it": parsers sometimes hang the verb on its subject. */
    private Optional<Token> before(Token verb) {
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return text.head(verb).filter(head -> finite && head.isNoun() && head.index() < verb.index());
    }

    /** The phrase around a source's head, without relative clauses and appositions. Token indices, end exclusive. */
    public Span phraseOf(Token head) {
        Span reach = text.reach(head);
        int first = reach.start();
        int end = reach.end();
        for (Token child : text.children(head)) {
            boolean loose = child.hasRelation("acl:relcl", "appos", "acl", "parataxis", "dep", "advcl", "ccomp", "punct", "conj", "cc")
                    && !child.tag().equals("POS");
            if (loose && child.index() > head.index()) {
                end = Math.min(end, Math.max(head.index() + 1, text.reach(child).start()));
            } else if (loose) {
                first = Math.max(first, Math.min(head.index(), text.reach(child).end()));
            }
        }
        while (end > head.index() + 1 && !text.token(end - 1).isWord()) {
            end--;
        }
        while (first < head.index() && !text.token(first).isWord()) {
            first++;
        }
        return new Span(first, end);
    }
}
