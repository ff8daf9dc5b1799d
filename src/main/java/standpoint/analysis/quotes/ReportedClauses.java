package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "Two technicians, whose names are known, alleged that it was warm": clauses behind a cue verb with somebody as its subject that nothing has found so far. */
final class ReportedClauses {

    private static final Set<Cue.Kind> SAYING = Set.of(Cue.Kind.SAY, Cue.Kind.AFFIRM, Cue.Kind.THINK, Cue.Kind.WARN, Cue.Kind.DENY, Cue.Kind.DOUBT);
    private static final double GUESSED = 0.5;
    private static final double ACCORDING = 0.75;
    /** What covers so much of the words has found them already. */
    private static final double KNOWN = 0.3;
    private static final int SHORTEST = 4;

    private final ParsedText text;
    private final CueWords cues;
    private final Cast cast;
    private final Sources sources;

    ReportedClauses(ParsedText text, CueWords cues, Cast cast, Sources sources) {
        this.text = text;
        this.cues = cues;
        this.cast = cast;
        this.sources = sources;
    }

    void read(List<Draft> drafts) {
        text.sentences().forEach(sentence -> accordingTo(sentence, drafts));
        for (Token verb : text.tokens()) {
            boolean says = cues.find(verb).filter(cue -> SAYING.contains(cue.kind()) && cue.takes('t')).isPresent();
            if (says && verb.tag().matches("VBD|VBZ|VBP|VBN") && text.sentenceOf(verb).zone().kind().isAnalysed()) {
                clause(verb).ifPresent(clause -> read(verb, clause, drafts));
            }
        }
    }

    /** "According to Berg, the mayor opposes it" at a sentence's start, where nothing has been found. */
    private void accordingTo(Sentence sentence, List<Draft> drafts) {
        int first = sentence.first();
        boolean opens = sentence.zone().kind().isAnalysed() && first + SHORTEST < sentence.end() && text.token(first).word().equals("According") && text.token(first + 1).lemma().equals("to");
        Span cue = opens ? text.textSpan(first, first + 2) : sentence.span();
        if (!opens || drafts.stream().anyMatch(each -> each.cue().filter(cue::overlaps).isPresent())) {
            return;
        }
        List<Token> words = text.tokensOf(sentence);
        Optional<Token> comma = words.stream().filter(each -> each.word().equals(",")).findFirst();
        int end = words.stream().filter(Token::isWord).mapToInt(Token::index).max().orElse(first) + 1;
        Optional<Token> source = comma.flatMap(at -> text.tokens().subList(first + 2, at.index()).stream().filter(each -> each.isNoun() || each.isPronoun()).reduce((one, other) -> other));
        if (source.isEmpty() || comma.get().index() + SHORTEST >= end) {
            return;
        }
        Span content = text.textSpan(comma.get().index() + 1, end);
        if (drafts.stream().noneMatch(each -> each.coverageOf(content) > KNOWN)) {
            drafts.add(new Draft(List.of(content), null, cue, source.get(), text.textSpan(first + 2, comma.get().index()), ACCORDING));
        }
    }

    private void read(Token verb, Span clause, List<Draft> drafts) {
        Optional<Token> source = sources.subjectOf(verb).filter(who -> cast.at(who).filter(each -> cast.isActor(each.id())).isPresent());
        boolean known = drafts.stream().anyMatch(each -> each.cue().filter(verb.span()::overlaps).isPresent() || each.verb().filter(verb::equals).isPresent()
                || each.coverageOf(clause) > KNOWN);
        if (source.isPresent() && !known) {
            drafts.add(new Draft(List.of(clause), verb, verb.span(), source.get(), GUESSED));
        }
    }

    /** From "that" to the clause's end. */
    private Optional<Span> clause(Token verb) {
        return text.children(verb, "ccomp").stream().filter(each -> each.index() > verb.index()).filter(each -> text.children(each, "mark").stream()
                .anyMatch(that -> that.lemma().equals("that") && that.index() > verb.index())).findFirst().map(text::reach)
                .filter(reach -> reach.start() > verb.index() && reach.length() >= SHORTEST).map(reach -> text.textSpan(reach.start(), withoutMarks(reach)));
    }

    private int withoutMarks(Span reach) {
        int end = reach.end();
        while (end > reach.start() + 1 && !text.token(end - 1).isWord()) {
            end--;
        }
        return end;
    }
}
