package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.Target;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Coordination;
import standpoint.article.Span;

/** What stances are about: an entity, or a short readable phrase. */
final class Targets {

    private static final Set<String> POINTERS = Set.of("that", "this", "it", "which", "these", "those");
    private static final Set<String> EMPTY = Set.of("that", "this", "it", "which", "these", "those", "they", "them", "he", "she", "him", "her", "we",
            "us", "you", "what", "who", "one", "others", "there", "so", "a", "an", "the", "more", "much", "something", "anything", "nothing", "everything", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "himself", "herself", "itself", "themselves", "ourselves", "myself",
            "yourself", "each other", "one another", "both", "either", "neither");
    static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final int LONGEST_CLAUSE = 14;
    private static final Set<String> DESPITE = Set.of("although", "though", "while", "whereas", "despite");
    private static final Set<String> VAGUE = Set.of("thing", "way", "time", "day", "reason", "place");
    private static final Set<String> ALMOST = Set.of("virtually", "almost", "practically", "absolutely", "simply", "literally");

    private final Reading reading;
    private final ParsedText text;
    private final Cast cast;
    private final Phrasing phrasing;
    private final Appraisals appraisals;
    /** What "it", "this" and "that" mean. */
    final Antecedents antecedents;

    Targets(Reading reading) {
        this.reading = reading;
        this.text = reading.text;
        this.cast = reading.cast;
        this.phrasing = new Phrasing(text, cast);
        this.appraisals = reading.appraisals;
        this.antecedents = new Antecedents(reading, this);
    }

    /** A target for the phrase or clause headed by {@code head}; an entity where the phrase is one. */
    Target of(Token head) {
        return of(head, clause(head));
    }

    /** One of several in a list: "Reed" of "Reed and Holm". */
    Target alone(Token head) {
        return of(head, new Span(head.index(), head.index() + 1));
    }

    /** "the bill" for "the bill, backed by the council": the phrase up to the clause that tells the stance. */
    Target upTo(Token clause, Token head) {
        Span whole = clause(head);
        int start = text.reach(clause).start();
        if (clause.index() < head.index() && start >= whole.start() && clause.hasRelation("amod")) {
            return of(head, new Span(Math.max(clause.index() + 1, whole.start()), whole.end())); // "by opposing the bill"
        }
        return of(head, start > head.index() && start < whole.end() ? trimmed(new Span(whole.start(), start)) : whole);
    }

    private Target of(Token head, Span clause) {
        Optional<Target> quoted = quoted(head);
        if (quoted.isPresent()) {
            return quoted.get();
        }
        Span tokens = withoutPreposition(clause, head);
        Span span = text.textSpan(tokens.start(), tokens.end());
        boolean phrase = !head.isVerb() && tokens.length() <= 6;
        Optional<Entity> entity = phrase ? cast.at(head).filter(each -> !(head.isPronoun() && each.kind() == Entity.Kind.PLACE)) : Optional.empty();
        Optional<Entity> known = entity.filter(each -> cast.isNamed(each.id()) || cast.isActor(each.id()));
        if (head.lemma().equals("those") && text.child(head, "acl:relcl", "acl").isPresent()) { // "those who could not come"
            Span whole = trimmed(text.reach(head));
            Span words = text.textSpan(Math.max(head.index(), whole.start()), whole.end());
            return new Target(Optional.empty(), phrasing.of(words), Optional.of(words));
        }
        if (known.isEmpty() && POINTERS.contains(head.word().toLowerCase(Locale.ROOT))) {
            return antecedents.pointedAt(head).orElse(new Target(Optional.empty(), entity.map(Entity::name).orElse(phrasing.of(span)), Optional.of(span)));
        }
        return new Target(known.map(Entity::id), known.map(Entity::name).orElse(phrasing.of(span)), Optional.of(span));
    }

    /** The plans of "hit out at 'bonkers' plans to replace it", where the marks lead the parser astray. */
    private Optional<Target> quoted(Token head) {
        int next = head.index() + 2;
        boolean alone = head.index() > 1 && next < text.tokens().size() && !text.token(head.index() - 1).isWord() && !text.token(head.index() + 1).isWord()
                && "“‘\"``".contains(text.token(head.index() - 1).word()) && "”’\"''".contains(text.token(head.index() + 1).word());
        Optional<Token> noun = Optional.of(next).filter(at -> alone && !head.isVerb()).map(text::token).filter(each -> each.sentence() == head.sentence()
                && (each.isNoun() || each.tag().equals("VBZ") && each.hasRelation("obj", "dep", "obl")));
        return noun.map(each -> of(text.textSpan(head.index(), Math.max(each.index() + 1, Math.max(text.reach(each).end(), behind(each))))));
    }

    /** "plans to replace it": up to the end of the infinitive that parsers hang elsewhere. */
    private int behind(Token noun) {
        int to = noun.index() + 1;
        return to + 1 < text.tokens().size() && text.token(to).lemma().equals("to") && text.token(to).head() > to ? text.reach(text.token(text.token(to).head())).end() : to;
    }

    private Span withoutPreposition(Span tokens, Token head) {
        boolean preposition = !head.isVerb() && tokens.start() < head.index() && text.token(tokens.start()).hasRelation("case", "mark")
                && text.token(tokens.start()).head() == head.index();
        return preposition ? new Span(tokens.start() + 1, tokens.end()) : tokens;
    }

    /** Whether a target says nothing by itself: an unresolved pronoun, a lone article. */
    static boolean isEmpty(Target target) {
        return target.entity().isEmpty() && (target.text().length() < 3 || EMPTY.contains(target.text().toLowerCase(Locale.ROOT))
                || target.text().toLowerCase(Locale.ROOT).matches("the same(?: .*)?|even (?:that|this|it|so)|(?:the|that|this|these|those) sentiments?|(to )?(doing|do)( so| it| that| this| them)?(?:,.*)?"));
    }

    /** A target that is a stretch of the text. */
    Target of(Span span) {
        Span cut = phrasing.cut(span);
        return new Target(Optional.empty(), phrasing.of(cut), Optional.of(cut));
    }

    /** "evidence of fraud" for "no evidence of fraud": what is said not to be there. */
    Target withoutNo(Token noun) {
        Span tokens = clause(noun);
        int almost = tokens.length() > 2 && ALMOST.contains(text.token(tokens.start()).lemma()) ? 1 : 0;
        boolean no = tokens.length() > 1 + almost && Set.of("no", "any").contains(text.token(tokens.start() + almost).lemma());
        Span named = no ? new Span(tokens.start() + almost + 1, tokens.end()) : tokens;
        return of(text.textSpan(named.start(), named.end()));
    }

    /** "it is a threat" for "it is not a threat": to deny what is denied already would turn it round. */
    Target withoutNot(Token predicate) {
        Target target = of(predicate);
        return target.entity().isPresent() ? target
                : new Target(Optional.empty(), withoutNot(target.text()), target.span());
    }

    static String withoutNot(String text) {
        return text.replaceAll("(?i)\\b(not|never) |(?<=\\b(?:is|are|was|were|has|have|had|does|did|do|would|could|should))n['’]t\\b", "").replaceFirst("(?<=\\b(is|are|was|were) )no ", "a ");
    }

    /** What is to be done: the verb with what follows it, with its subject unless that is a pronoun. */
    Target action(Token verb) {
        Token subject = text.child(verb, "nsubj", "nsubj:pass").orElse(verb);
        Span tokens = clause(verb);
        if (subject.equals(verb) && verb.hasRelation("conj")) {
            return sharedSubject(verb, tokens);
        }
        boolean done = text.child(verb, "aux:pass").isPresent(); // "they should be given prizes"
        Span span = subject.isPronoun() && !done && tokens.end() > verb.index() + 1 ? text.textSpan(verb.index(), tokens.end())
                : text.textSpan(tokens.start(), tokens.end());
        return of(span);
    }

    /** "a price we will never accept", "a deal that I cannot support": what the clause says it of, which stands before it. */
    Optional<Token> gap(Token verb) {
        boolean open = text.child(verb, "obj", "xcomp", "ccomp", "obl").filter(each -> each.index() > verb.index() && !each.hasRelation("obl:tmod")).isEmpty();
        int before = text.child(verb, "nsubj").map(subject -> text.reach(subject).start() - 1).orElse(-1);
        if (before >= 0 && Set.of("that", "which").contains(text.token(before).lemma())) {
            before--;
        }
        return Optional.of(before).filter(at -> open && at >= text.sentenceOf(verb).first()).map(text::token)
                .filter(noun -> text.head(noun).filter(tell -> noun.hasRelation("obj", "iobj") && Set.of("tell", "assure", "inform", "remind", "warn").contains(tell.lemma())).isEmpty()) // "tells MPs he will not resign"
                .filter(noun -> noun.tag().matches("NNS?") && !VAGUE.contains(noun.lemma()));
    }

    /** "the rule shuts out allies and should be dropped": the rule should be dropped. */
    private Target sharedSubject(Token verb, Span tokens) {
        Span span = text.textSpan(tokens.start(), tokens.end());
        Optional<Token> subject = text.head(verb).flatMap(head -> text.child(head, "nsubj", "nsubj:pass")).filter(each -> !each.isPronoun());
        String whole = subject.map(each -> phrasing.of(reading.phrase(each)) + " " + phrasing.of(span)).orElse(phrasing.of(span));
        return new Target(Optional.empty(), whole, Optional.of(span));
    }

    /** A content in parts, as one phrase. */
    Target of(List<Span> parts) {
        if (parts.size() == 1) {
            return of(parts.getFirst());
        }
        String whole = String.join(" ", parts.stream().map(phrasing::of).toList());
        return new Target(Optional.empty(), whole, Optional.of(parts.getFirst()));
    }

    /** The words of the phrase or clause headed by {@code head}, as token indices. */
    Span clause(Token head) {
        Span whole = trimmed(clauseReach(head));
        int last = whole.end() - 1;
        boolean manner = head.isNoun() && last > head.index() && text.token(last).tag().equals("RB") && text.token(last).lemma().endsWith("ly"); // "called the plan fiscally reckless"
        return manner ? trimmed(new Span(whole.start(), last)) : whole;
    }

    /** The words of a clause without what follows a semicolon, dash or later clause beside it. */
    private Span clauseReach(Token head) {
        Span reach = text.reach(head);
        int first = reach.start();
        int end = reach.end();
        for (Token child : text.children(head)) {
            boolean beside = child.hasRelation("parataxis", "dep", "discourse") || Coordination.isNewSubject(text, child)
                    || child.hasRelation("conj") && (isAfterComma(child) && head.isVerb() && child.isVerb() || text.child(child, "nsubj").isPresent() || head.tag().equals("VB") && !child.tag().equals("VB"))
                    || !head.isVerb() && (child.hasRelation("appos") || child.hasRelation("acl:relcl") && !isRestrictive(child, head)
                            || child.hasRelation("ccomp", "acl", "advcl") && text.children(child, "mark").stream().anyMatch(mark -> mark.lemma().equals("that")));
            beside |= isAside(child, head);
            if ((beside || appraisals.isAppraisal(child, head)) && child.index() > head.index()) {
                end = Math.min(end, Math.max(head.index() + 1, text.reach(child).start()));
            } else if (beside) {
                first = Math.max(first, Math.min(head.index(), text.reach(child).end()));
            }
        }
        return new Span(first, appraisals.without(head, first, end));
    }

    /** "a law that would make voters show cards": without its clause nobody knows which law. */
    private boolean isRestrictive(Token clause, Token head) {
        Span reach = text.reach(clause);
        boolean bare = reach.start() > 0 && RELATIVE.contains(text.token(reach.start()).lemma()) && text.token(reach.start() - 1).isWord();
        boolean subject = text.child(clause, "nsubj", "nsubj:pass").filter(which -> which.tag().startsWith("W")).isPresent();
        return bare && subject && clause.index() > head.index() && reach.length() <= LONGEST_CLAUSE && reading.entityAt(head).isEmpty();
    }

    /** "the ban for two years", "the plea, contending that", "to try again, although few": how long, with what words, against what odds. */
    private boolean isAside(Token child, Token head) {
        boolean lasting = child.hasRelation("nmod", "obl") && !head.isVerb() && text.children(child, "case").stream().anyMatch(each -> each.lemma().matches("for|since"))
                && TIMES.contains(child.lemma());
        boolean dated = child.hasRelation("nmod", "obl") && !head.isVerb() && child.lemma().matches("(?i).+day") && text.children(child, "case").stream().anyMatch(each -> each.lemma().equals("on"));
        boolean fronted = child.hasRelation("obl") && head.hasRelation("csubj", "nsubj") && child.index() < head.index() && text.token(Math.min(text.reach(child).end(), text.tokens().size() - 1)).word().equals(","); // "Given her age, the choice of her": the choice
        boolean adding = child.hasRelation("advcl", "acl", "dep") && child.tag().equals("VBG") && !head.isVerb() && isAfterComma(child);
        boolean despite = child.hasRelation("advcl") && isAfterComma(child) && text.children(child, "mark").stream().anyMatch(mark -> DESPITE.contains(mark.lemma()));
        return lasting || dated || fronted || adding || despite;
    }

    /** "…, but said that": a new matter. */
    private boolean isAfterComma(Token clause) {
        int first = text.reach(clause).start();
        int joined = first > 0 && text.token(first - 1).tag().equals("CC") ? first - 1 : first;
        return joined > 0 && text.token(joined - 1).word().equals(",");
    }

    private Span trimmed(Span tokens) {
        int first = tokens.start();
        int end = tokens.end();
        for (int bar = first + 1; bar < end; bar++) {
            end = text.token(bar).word().equals("|") ? bar : end; // headlines in a row
        }
        while (end - 1 > first && !text.token(end - 1).isWord() && !text.token(end - 1).word().equals("%") || end - 1 > first && text.token(end - 1).tag().equals("CC")) {
            end--;
        }
        while (first < end - 1 && (!text.token(first).isWord() || text.token(first).tag().equals("CC"))) {
            first++;
        }
        return new Span(first, end);
    }
}
