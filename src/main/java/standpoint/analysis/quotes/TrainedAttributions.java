package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.quotes.Candidate.Part;

/** Attributions as the trained model finds them: spans, and which of them belong together. */
final class TrainedAttributions {

    /** What is less likely than this is not shown. */
    private static final double LEAST = 0.45;
    /** The same for a clause that the cue governs in the tree, too ("said that it was safe"). */
    private static final double LEAST_OF_CLAUSES = 0.3;
    /** The same for a content that is no more than a noun phrase ("discussed the matter"): often a deed, not words. */
    private static final double LEAST_OF_PHRASES = 0.75;
    /** The same for words without quotation marks and without a source ("it is expected to last a week"). */
    private static final double LEAST_OF_NOBODY = 0.6;

    private static final Set<String> ASKING = Set.of("ask", "press", "question", "quiz", "challenge");

    private static final Set<String> NAMING = Set.of("call", "brand", "label", "dub", "deem", "describe", "denounce");

    private static final int FAR = 15;

    private final QuoteModel model;

    TrainedAttributions(QuoteModel model) {
        this.model = model;
    }

    private record Linked(Candidate content, Linker.Link source, Linker.Link cue) {}

    List<Draft> find(ParsedText text, List<Quotation> quotations) {
        Signs signs = new Signs(text, quotations, model.odds());
        List<Found> all = judged(signs, linked(signs, spans(signs), model.link()), model.sure());
        return all.stream().filter(each -> each.confidence() > least(signs, each) && !isAskedByNobody(text, each))
                .map(each -> sourceOfBoth(text, each, all).map(each::by).orElse(each)).map(each -> draft(text, each)).toList();
    }

    /**
     * "Asked by Reed, she admitted the first and denied the second": who admitted also denied, whoever else stands there. Parsers join the second
     * verb to the first one or to one in what was admitted.
     */
    private static Optional<Candidate> sourceOfBoth(ParsedText text, Found found, List<Found> all) {
        return found.cue().map(cue -> head(text, cue)).filter(verb -> verb.isVerb() && verb.hasRelation("conj")
                && text.child(verb, "nsubj", "nsubj:pass").isEmpty()).flatMap(second -> all.stream()
                .filter(other -> !other.equals(found) && !holds(other.contents(), second.index())
                        && holds(Stream.concat(other.cue().stream(), other.contents().stream()).toList(), second.head()))
                .flatMap(other -> other.source().stream()).findFirst());
    }

    private static boolean holds(List<Candidate> spans, int token) {
        return spans.stream().anyMatch(each -> each.tokens().contains(token));
    }

    List<Candidate> spans(Signs signs) {
        return new ServedCues(signs, model.link()).complete(new SpanFinder(model.tagger(), model.rank()).pick(signs));
    }

    /** How likely an attribution has to be: words in quotation marks and clauses that somebody says are sooner believed than a phrase or nobody's. */
    private static double least(Signs signs, Found found) {
        if (isQuoted(signs, found) || isName(signs, found)) {
            return LEAST;
        }
        if (isPhrase(signs, found)) {
            return LEAST_OF_PHRASES;
        }
        return isClause(signs, found) ? LEAST_OF_CLAUSES : found.source().isEmpty() ? LEAST_OF_NOBODY : LEAST;
    }

    /** "called the toll good for farmers": no verb, but a judgement in somebody's words. */
    private static boolean isName(Signs signs, Found found) {
        return found.cue().map(cue -> head(signs.text, cue)).filter(verb -> NAMING.contains(verb.lemma())).isPresent();
    }

    private static boolean isClause(Signs signs, Found found) {
        return found.cue().map(cue -> head(signs.text, cue)).filter(verb -> found.contents().stream().map(each -> head(signs.text, each))
                .anyMatch(said -> said.hasRelation("ccomp") && said.head() == verb.index())).isPresent();
    }

    private static boolean isPhrase(Signs signs, Found found) {
        return found.contents().stream().noneMatch(each -> signs.text.tokens().subList(each.first(), each.end()).stream().anyMatch(Token::isVerb));
    }

    private static boolean isQuoted(Signs signs, Found found) {
        return found.contents().stream()
                .anyMatch(each -> signs.quoteState[each.first()] != Signs.OUTSIDE || signs.quoteState[each.end() - 1] != Signs.OUTSIDE);
    }

    /** "Asked whether he would stay, he shrugged": a question, but nobody is said to ask it. */
    private static boolean isAskedByNobody(ParsedText text, Found found) {
        return found.cue().map(cue -> head(text, cue)).filter(verb -> verb.tag().equals("VBN") && ASKING.contains(verb.lemma()))
                .filter(verb -> text.child(verb, "aux:pass").isPresent() || text.child(verb, "aux").isEmpty())
                .filter(verb -> text.children(verb).stream().noneMatch(each -> text.child(each, "case").filter(by -> by.lemma().equals("by")).isPresent()))
                .isPresent();
    }

    /** The contents among {@code spans} with what belongs to them. */
    static List<Found> linked(Signs signs, List<Candidate> spans, LinearModel link) {
        LinkFeatures features = new LinkFeatures(signs, spans);
        Linker linker = new Linker(link);
        // the parts of a content that is cut by its cue, or goes on in the next paragraph, share that cue
        Map<Candidate, List<Linked>> byCue = new LinkedHashMap<>();
        for (Candidate span : spans) {
            if (span.part() == Part.CONTENT) {
                Linked linked = new Linked(span, linker.link(signs, features, spans, span, Part.SOURCE),
                        linker.link(signs, features, spans, span, Part.CUE));
                byCue.computeIfAbsent(linked.cue.other().orElse(span), key -> new ArrayList<>()).add(linked);
            }
        }
        return byCue.values().stream().map(TrainedAttributions::found).toList();
    }

    private static Found found(List<Linked> parts) {
        Linked surest = parts.stream().filter(each -> each.source.other().isPresent())
                .reduce((a, b) -> b.source.probability() > a.source.probability() ? b : a).orElse(parts.getFirst());
        return new Found(parts.stream().map(Linked::content).toList(), surest.source.other(), surest.source.probability(), surest.cue.other(),
                surest.cue.probability(), 0);
    }

    static List<Found> judged(Signs signs, List<Found> all, LinearModel sure) {
        FoundFeatures features = new FoundFeatures(signs, all);
        return all.stream().map(each -> each.with(sure.probability(features.of(each)))).toList();
    }

    private static Draft draft(ParsedText text, Found found) {
        Optional<Candidate> source = found.source();
        Optional<Candidate> cue = found.cue();
        Optional<Token> who = source.flatMap(each -> relative(text, each));
        List<Candidate> behind = found.contents().stream().filter(each -> who.filter(token -> each.first() < token.index()).isEmpty()).toList();
        List<Candidate> contents = behind.isEmpty() ? found.contents() : behind; // "the plan of Berg, who says it is dear": not the plan
        Optional<Token> verb = cue.map(each -> head(text, each)).filter(Token::isVerb);
        return new Draft(words(text, contents, verb).stream().map(each -> text.textSpan(each.first(), each.end())).toList(),
                verb.orElse(null),
                cue.map(each -> text.textSpan(each.first(), each.end())).orElse(null),
                source.map(each -> who(text, head(text, each), verb)).orElse(null),
                source.map(each -> text.textSpan(each.first(), each.end())).orElse(null), found.confidence());
    }

    /** The contents without what is none, unless nothing else is left. */
    private static List<Candidate> words(ParsedText text, List<Candidate> contents, Optional<Token> verb) {
        List<Candidate> words = contents.stream().filter(each -> verb.filter(said -> isMatter(text, each, said)).isEmpty()).toList();
        return words.isEmpty() ? contents : words;
    }

    /** "said of the casino", "Residents were told that": what it is about and who is told. */
    private static boolean isMatter(ParsedText text, Candidate content, Token said) {
        Token head = head(text, content);
        Optional<Token> of = text.child(head, "case").filter(each -> each.lemma().equals("of") && each.index() > said.index());
        return said.lemma().equals("say") && head.hasRelation("obl", "nmod") && of.isPresent() || head.hasRelation("nsubj:pass") && head.head() == said.index();
    }

    /** The "who" that a source is or that a comma parts from it. */
    private static Optional<Token> relative(ParsedText text, Candidate source) {
        Token head = head(text, source);
        boolean parted = source.end() + 1 < text.tokens().size() && text.token(source.end()).word().equals(",");
        return Stream.of(head, parted ? text.token(source.end() + 1) : head).filter(each -> each.tag().startsWith("W")).findFirst();
    }

    private static Token who(ParsedText text, Token source, Optional<Token> verb) {
        return verb.flatMap(said -> Sources.behindWhose(text, source, said)).orElseGet(() -> antecedent(text, source));
    }

    /** "the official who asked not to be named": the official, for "who". */
    private static Token antecedent(ParsedText text, Token source) {
        if (source.isVerb()) { // "a poll released in August found": the poll, where the parser makes a clause of it
            return text.child(source, "nsubj", "nsubj:pass").filter(noun -> noun.index() < source.index()).orElse(source);
        }
        return !source.tag().startsWith("W") ? source
                : text.head(source).filter(verb -> verb.hasRelation("acl:relcl", "acl")).flatMap(text::head)
                        .or(() -> text.head(source).filter(verb -> verb.hasRelation("dep")).flatMap(text::head).filter(noun -> noun.tag().equals("NNS") && noun.index() < source.index()))
                        .orElseGet(() -> nounBefore(text, source));
    }

    /** "drawn up by Berg of Lund, who says": where the parser loses who is meant, the person named last or the noun before the comma. */
    private static Token nounBefore(ParsedText text, Token who) {
        List<Token> before = text.tokens().subList(Math.max(0, who.index() - FAR), who.index()).reversed().stream()
                .filter(token -> token.sentence() == who.sentence()).toList();
        return before.stream().filter(token -> token.name() == Token.NameKind.PERSON).findFirst()
                .or(() -> before.stream().limit(2).filter(Token::isNoun).findFirst()).orElse(who);
    }

    /** The word that governs the others of a span; for a cue its verb. */
    private static Token head(ParsedText text, Candidate span) {
        Token best = text.token(span.first());
        int reach = -1;
        for (Token token : text.tokens().subList(span.first(), span.end())) {
            int size = text.reach(token).length() + (span.part() == Part.CUE && token.isVerb() ? 1000 : 0);
            boolean owned = size == reach && best.tag().equals("PRP$") && token.isNoun(); // "His ministry", where the parser hangs both on another word
            if (!span.tokens().contains(token.head()) && token.isWord() && (size > reach || owned)) {
                best = token;
                reach = size;
            }
        }
        return best;
    }
}
