package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * "Berg wants the toll and Tom Reed opposes it": parsers take "the toll and Tom Reed" for the subject of the second verb, so that neither clause tells
 * what it tells. Here the first noun becomes the object of the first verb again, and the second clause stands beside the first.
 */
final class SwallowedClauses {

    /** Verbs behind which a clause may stand without "that": there the parser may be right. */
    private static final Set<String> SAYING = Set.of("say", "think", "believe", "claim", "fear", "hope", "know", "argue", "insist", "suggest", "admit",
            "warn", "feel", "suspect", "deny", "promise", "add", "tell", "find", "show", "hear", "see", "mean", "expect", "concede", "confirm", "reckon",
            "predict", "accept", "agree", "understand", "worry", "ensure", "note", "wish", "recommend", "demand", "propose", "request", "let", "make", "help",
            "have", "watch", "question");
    private static final Set<String> LINKS = Set.of("and", "but", "while");

    private final ParsedText text;
    /** What becomes of a word: its new head and relation. */
    private final Map<Integer, Token> mended = new HashMap<>();

    private SwallowedClauses(ParsedText text) {
        this.text = text;
    }

    /** The text with such clauses put beside each other; the same text where there are none. */
    static ParsedText mended(ParsedText text) {
        SwallowedClauses clauses = new SwallowedClauses(text);
        for (Token verb : text.tokens()) {
            clauses.second(verb);
            clauses.predicate(verb);
            clauses.behindComma(verb);
            clauses.finiteBesideBare(verb);
        }
        List<Token> tokens = new ArrayList<>(text.tokens());
        clauses.mended.forEach(tokens::set);
        return clauses.mended.isEmpty() ? text : new ParsedText(text.article(), tokens, text.sentences());
    }

    /** "wants the toll and Tom Reed opposes it" */
    private void second(Token verb) {
        Optional<Token> first = text.head(verb).filter(each -> each.isVerb() && each.index() < verb.index() && verb.hasRelation("ccomp", "advcl", "xcomp"));
        Optional<Token> thing = text.child(verb, "nsubj").filter(each -> each.isNoun() && !each.isProperNoun());
        Optional<Token> who = thing.flatMap(each -> lastOf(each, verb));
        if (first.isEmpty() || who.isEmpty() || !isSecond(verb, first.get(), thing.get(), who.get())) {
            return;
        }
        put(thing.get(), first.get(), "obj");
        text.children(verb, "mark").stream().filter(each -> each.tag().equals("DT") && each.index() < thing.get().index())
                .forEach(each -> put(each, thing.get(), "det"));
        put(who.get(), verb, "nsubj");
        text.child(who.get(), "cc").or(() -> text.head(who.get()).flatMap(each -> text.child(each, "cc"))).ifPresent(each -> put(each, verb, "cc"));
        put(verb, finite(first.get()), "conj");
    }

    /** The last noun that the parser joins to the thing or to what describes it. */
    private Optional<Token> lastOf(Token thing, Token verb) {
        return text.tokens().subList(thing.index() + 1, Math.max(thing.index() + 1, verb.index())).reversed().stream()
                .filter(each -> each.isNoun() && each.hasRelation("conj") && text.isBelow(each, thing)).findFirst();
    }

    /** "lobbied for a match but players, led by Reed, refused": players refused, though the parser joins them to the match. */
    private void behindComma(Token verb) {
        boolean bare = verb.tag().matches("VBD|VBZ") && verb.hasRelation("dep", "conj", "parataxis") && text.child(verb, "nsubj", "nsubj:pass", "aux").isEmpty()
                && verb.index() > 2 && text.token(verb.index() - 1).word().equals(",");
        Optional<Token> above = text.head(verb).filter(each -> bare && each.isVerb() && each.index() < verb.index());
        above.flatMap(first -> text.tokens().subList(first.index() + 1, verb.index()).stream()
                .filter(noun -> noun.isNoun() && noun.hasRelation("conj") && noun.index() > 0
                && text.token(noun.index() + 1).word().equals(",") && text.children(noun, "cc").stream().anyMatch(but -> but.lemma().equals("but")))
                        .findFirst()).ifPresent(who -> {
            put(who, verb, "nsubj");
            put(verb, above.get(), "conj");
        });
    }

    /** "wants the bridge repaired and the union opposes it": beside "wants", not beside "repaired". */
    private void finiteBesideBare(Token verb) {
        boolean finite = verb.tag().matches("VBZ|VBD") && verb.hasRelation("conj") && text.child(verb, "nsubj").filter(who -> who.index() < verb.index())
                .isPresent();
        boolean wanted = text.head(verb).flatMap(text::head).filter(each -> each.lemma().equals("want")).isPresent();
        text.head(verb).filter(bare -> finite && bare.tag().matches(wanted ? "VB[ND]?" : "VB|VBN") && bare.hasRelation("xcomp", wanted ? "ccomp" : "xcomp")
                && text.child(bare, "aux").isEmpty()).flatMap(text::head)
                .filter(main -> main.tag().matches("VBZ|VBD|VBP") && !SAYING.contains(main.lemma())).ifPresent(main -> put(verb, main, "conj"));
    }

    private boolean isSecond(Token verb, Token first, Token thing, Token who) {
        int start = text.children(thing).stream().filter(each -> !each.equals(who) && each.index() < thing.index()).mapToInt(each -> text.reach(each).start())
                .min().orElse(thing.index());
        start = text.children(verb, "mark").stream().filter(each -> each.tag().equals("DT")).mapToInt(Token::index).min().orElse(start);
        boolean beside = start == first.index() + 1 && text.child(first, "obj").filter(each -> each.index() > first.index()).isEmpty();
        boolean linked = text.reach(who).start() > 0 && (LINKS.contains(text.token(text.reach(who).start()).lemma())
                || LINKS.contains(text.token(text.reach(who).start() - 1).lemma()));
        boolean one = verb.tag().equals("VBZ") || text.children(verb, "aux", "aux:pass").stream().anyMatch(each -> each.word().matches("has|does|is|was"));
        boolean finite = one || !SAYING.contains(first.lemma()) && (verb.tag().equals("VBD") || text.children(verb, "aux").stream()
                .anyMatch(each -> each.tag().equals("MD")));
        boolean adjacent = verb.index() > who.index() && text.reach(who).end() <= verb.index();
        return beside && linked && finite && adjacent && text.children(verb, "mark").stream().allMatch(each -> each.tag().equals("DT"));
    }

    /** "backs the plan and Tom Reed is against it": a predicate with a subject of its own, which the parser joins to the plan. */
    private void predicate(Token word) {
        Optional<Token> thing = text.head(word).filter(each -> each.isNoun() && word.hasRelation("conj") && each.hasRelation("obj", "obl"));
        boolean clause = text.child(word, "nsubj").filter(each -> thing.isPresent() && each.index() > thing.get().index()).isPresent()
                && text.child(word, "cop").isPresent();
        thing.filter(each -> clause).flatMap(text::head).filter(Token::isVerb).ifPresent(verb -> {
            put(word, finite(verb), "conj");
            text.child(thing.get(), "cc").ifPresent(each -> put(each, word, "cc"));
        });
    }

    /** "wants them to drop it and Reed opposes it": beside "wants". */
    private Token finite(Token verb) {
        Token at = verb;
        while (at.hasRelation("xcomp", "acl") && at.head() >= 0 && text.child(at, "nsubj").isEmpty() && text.token(at.head()).isVerb()) {
            at = text.token(at.head());
        }
        return at;
    }

    private void put(Token token, Token head, String relation) {
        mended.put(token.index(), new Token(token.index(), token.sentence(), token.span(), token.word(), token.lemma(), token.tag(), token.name(),
                head.index(), relation));
    }
}
