package standpoint.analysis.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "Two technicians, whose names are known, alleged that it was warm": clauses behind a cue verb with somebody as its subject that nothing has found so far. */
final class ReportedClauses {

    private static final Set<Cue.Kind> SAYING = Set.of(Cue.Kind.SAY, Cue.Kind.AFFIRM, Cue.Kind.THINK, Cue.Kind.WARN, Cue.Kind.DENY, Cue.Kind.DOUBT);
    private static final double GUESSED = 0.5;
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
        for (Token verb : text.tokens()) {
            boolean says = cues.find(verb).filter(cue -> SAYING.contains(cue.kind()) && cue.takes('t')).isPresent();
            if (says && verb.tag().matches("VBD|VBZ|VBP|VBN") && text.sentenceOf(verb).zone().kind().isAnalysed()) {
                clause(verb).ifPresent(clause -> read(verb, clause, drafts));
            }
        }
    }

    private void read(Token verb, Span clause, List<Draft> drafts) {
        Optional<Token> source = sources.subjectOf(verb).filter(who -> cast.at(who).filter(each -> cast.isActor(each.id())).isPresent());
        boolean known = drafts.stream().anyMatch(each -> each.cue().filter(verb.span()::overlaps).isPresent() || each.verb().filter(verb::equals).isPresent()
                || each.coverageOf(clause) > 0.3);
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
