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
    private static final double LEAST = 0.3;
    /** The same for a content that is no more than a noun phrase ("discussed the matter"): often a deed, not words. */
    private static final double LEAST_OF_PHRASES = 0.7;
    /** The same for words without quotation marks and without a source ("it is expected to last a week"). */
    private static final double LEAST_OF_NOBODY = 0.5;

    private static final Set<String> ASKING = Set.of("ask", "press", "question", "quiz", "challenge");

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
        return isQuoted(signs, found) ? LEAST : isPhrase(signs, found) ? LEAST_OF_PHRASES : found.source().isEmpty() ? LEAST_OF_NOBODY : LEAST;
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
        Optional<Token> who = source.map(each -> head(text, each)).filter(token -> token.tag().startsWith("W"));
        List<Candidate> behind = found.contents().stream().filter(each -> who.filter(token -> each.first() < token.index()).isEmpty()).toList();
        List<Candidate> contents = behind.isEmpty() ? found.contents() : behind; // "the plan of Berg, who says it is dear": not the plan
        return new Draft(contents.stream().map(each -> text.textSpan(each.first(), each.end())).toList(),
                cue.map(each -> head(text, each)).filter(Token::isVerb).orElse(null),
                cue.map(each -> text.textSpan(each.first(), each.end())).orElse(null),
                source.map(each -> antecedent(text, head(text, each))).orElse(null),
                source.map(each -> text.textSpan(each.first(), each.end())).orElse(null), found.confidence());
    }

    /** "the official who asked not to be named": the official, for "who". */
    private static Token antecedent(ParsedText text, Token source) {
        if (source.isVerb()) { // "a poll released in August found": the poll, where the parser makes a clause of it
            return text.child(source, "nsubj", "nsubj:pass").filter(noun -> noun.index() < source.index()).orElse(source);
        }
        return !source.tag().startsWith("W") ? source
                : text.head(source).filter(verb -> verb.hasRelation("acl:relcl", "acl")).flatMap(text::head).orElseGet(() -> nounBefore(text, source));
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
            if (!span.tokens().contains(token.head()) && token.isWord() && size > reach) {
                best = token;
                reach = size;
            }
        }
        return best;
    }
}
