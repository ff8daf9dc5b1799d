package standpoint.analysis.quotes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

/** Spans that the tree and the quotation marks propose: phrases and clauses beside likely cues, whole quotations. */
final class SyntaxCandidates {

    private static final double LIKELY_CUE = 0.15;

    private final Signs signs;
    private final Beliefs beliefs;
    private final Span unit;
    private final Set<Candidate> found = new LinkedHashSet<>();

    SyntaxCandidates(Signs signs, Beliefs beliefs) {
        this.signs = signs;
        this.beliefs = beliefs;
        this.unit = beliefs.unit();
    }

    Set<Candidate> find() {
        for (int t = unit.start(); t < unit.end(); t++) {
            if (beliefs.at(Part.CUE, t) > LIKELY_CUE) {
                besideCue(signs.text.token(t));
            }
        }
        for (Span quotation : signs.quotations) {
            if (quotation.start() >= unit.start() && quotation.end() <= unit.end()) {
                quotation(quotation);
            }
        }
        return found;
    }

    private void besideCue(Token cue) {
        Sentence sentence = signs.sentenceOf(cue.index());
        for (Token child : signs.text.children(cue)) {
            int first = signs.first[child.index()];
            int end = signs.end[child.index()];
            switch (child.relation()) {
                case "nsubj", "nsubj:pass", "obl:agent", "dep", "appos" -> source(child);
                case "obl", "nmod" -> {
                    source(child);
                    content(first, end);
                }
                case "ccomp", "xcomp", "parataxis", "advcl", "obj", "acl", "acl:relcl", "root" -> content(first, end);
                default -> { }
            }
            if (child.index() > cue.index() && child.hasRelation("ccomp", "xcomp", "parataxis", "obj", "advcl")) {
                content(first, lastWord(sentence.end()));
                afterMark(child, end);
            }
        }
        aroundCue(cue, sentence);
        Token head = signs.text.head(cue).orElse(cue);
        if (cue.hasRelation("acl", "acl:relcl", "case", "obl", "nmod", "amod", "conj", "xcomp", "advcl") && head.index() != cue.index()) {
            source(head);
        }
    }

    /** "that the bridge would close" without "that". */
    private void afterMark(Token clause, int end) {
        int first = signs.first[clause.index()];
        if (signs.text.token(first).hasRelation("mark")) {
            content(first + 1, end);
        }
    }

    /** What stands before the words with the cue, and what stands after it. */
    private void aroundCue(Token cue, Sentence sentence) {
        int first = cue.index();
        int end = cue.index() + 1;
        for (Token child : signs.text.children(cue)) {
            if (child.hasRelation("nsubj", "obl:agent", "aux", "nsubj:pass")) {
                first = Math.min(first, signs.first[child.index()]);
                end = Math.max(end, signs.end[child.index()]);
            }
        }
        content(sentence.first(), lastWord(first));
        content(unit.start(), lastWord(first));
        content(end, lastWord(sentence.end()));
        content(cue.index() + 1, lastWord(sentence.end()));
    }

    private int lastWord(int end) {
        int last = end;
        while (last > unit.start() && signs.isEdgeMark(last - 1)) {
            last--;
        }
        return last;
    }

    /** The phrase that names who speaks: whole, and without what is added to it. */
    private void source(Token head) {
        int first = signs.first[head.index()];
        int end = signs.end[head.index()];
        add(Part.SOURCE, first, end);
        int core = end;
        for (Token child : signs.text.children(head)) {
            if (child.index() > head.index() && child.hasRelation("acl:relcl", "appos", "acl", "parataxis", "dep", "advcl", "conj", "cc", "punct")) {
                core = Math.min(core, Math.max(head.index() + 1, signs.text.reach(child).start()));
            }
        }
        add(Part.SOURCE, first, core);
        if (signs.text.token(first).hasRelation("case")) {
            add(Part.SOURCE, first + 1, end);
            add(Part.SOURCE, first + 1, core);
        }
    }

    private void quotation(Span quotation) {
        content(quotation.start(), quotation.end());
        for (int t = quotation.start(); t < quotation.end(); t++) {
            int head = signs.head[t];
            if (head >= 0 && !quotation.contains(head)) {
                for (int steps = 0; steps < 3 && head >= 0 && signs.cueOdds[head] < CueOdds.LIKELY; steps++) {
                    content(Math.min(signs.first[head], quotation.start()), Math.max(signs.end[head], quotation.end()));
                    content(head, Math.max(signs.end[head], quotation.end()));
                    head = signs.head[head];
                }
            }
        }
        for (int t = quotation.start() - 1; t >= Math.max(unit.start(), quotation.start() - 6); t--) {
            if (beliefs.at(Part.CUE, t) > LIKELY_CUE) {
                content(t + 1, quotation.end());
            }
        }
    }

    private void content(int first, int end) {
        add(Part.CONTENT, first, end);
        for (int last : List.of(end + 1, end - 1)) {
            if (last > first && last <= unit.end() && signs.quoteState[last - 1] == Signs.CLOSING) {
                add(Part.CONTENT, first, last);
            }
        }
    }

    private void add(Part part, int first, int end) {
        if (first >= unit.start() && end <= unit.end() && first < end) {
            found.add(new Candidate(part, new Span(first, end), 0));
        }
    }
}
