package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Attributions inside what somebody else says: "Berg said that Holt had promised that the bridge would open" has one of Holt's. */
final class NestedAttributions {

    /** How much of the outer quote's confidence the inner one keeps. */
    private static final double KEPT = 0.8;

    private final ParsedText text;
    private final CueWords cues;
    private final Sources sources;
    private final Trimmer trimmer;
    private final List<Quotation> quotations;
    private final Predicate<Token> isActor;

    /** @param isActor whether a word stands for somebody who can speak, or for something to read */
    NestedAttributions(ParsedText text, CueWords cues, Sources sources, List<Quotation> quotations, Predicate<Token> isActor) {
        this.text = text;
        this.cues = cues;
        this.sources = sources;
        this.trimmer = new Trimmer(text);
        this.quotations = quotations.stream().filter(Quotation::nested).toList();
        this.isActor = isActor;
    }

    List<Draft> in(List<Draft> drafts) {
        List<Draft> nested = new ArrayList<>();
        for (Draft outer : drafts) {
            for (Span part : outer.content) {
                Span tokens = text.tokensIn(part);
                for (Token verb : text.tokens().subList(tokens.start(), tokens.end())) {
                    boolean known = drafts.stream().anyMatch(draft -> draft.cue().filter(verb.span()::overlaps).isPresent());
                    if (!known && cues.find(verb).filter(NestedAttributions::isSpeech).isPresent()) {
                        of(verb, outer, tokens).ifPresent(nested::add);
                    }
                }
            }
        }
        return nested;
    }

    /** What somebody says that others think is a guess of his own. */
    private static boolean isSpeech(Cue cue) {
        return cue.takes('t') && !Set.of(Cue.Kind.THINK, Cue.Kind.WANT, Cue.Kind.DOUBT).contains(cue.kind());
    }

    private Optional<Draft> of(Token verb, Draft outer, Span within) {
        Optional<Token> teller = teller(verb).filter(each -> within.contains(each.index()) && isActor.test(each));
        Optional<Token> source = teller.or(() -> text.child(verb, "nsubj")
                .filter(subject -> subject.index() < verb.index() && within.contains(subject.index()) && isActor.test(subject)));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Span words = sources.phraseOf(source.get());
        Span phrase = teller.isPresent() && text.token(words.start()).hasRelation("case") ? new Span(words.start() + 1, words.end()) : words; // without "by"
        Optional<Span> said = quotationAfter(verb).or(() -> clauseOf(verb)).or(() -> restAfter(verb, within))
                .filter(clause -> clause.start() > verb.index() && clause.end() <= within.end() && teller.filter(each -> clause.contains(each.index())).isEmpty());
        if (phrase.start() < within.start() || phrase.end() > verb.index() && teller.isEmpty()) {
            return Optional.empty();
        }
        return said.flatMap(trimmer::trim).map(content -> new Draft(List.of(content), verb, cueSpan(verb), source.get(),
                text.textSpan(phrase.start(), phrase.end()), outer.confidence * KEPT).reportedBy(outer));
    }

    /** "he had been told by officials that": the officials. */
    private Optional<Token> teller(Token verb) {
        return text.child(verb, "aux:pass").isEmpty() ? Optional.empty() : text.children(verb, "obl").stream().filter(each -> each.index() > verb.index()
                && text.child(each, "case").filter(by -> by.lemma().equals("by")).isPresent()).findFirst();
    }

    /** "Berg told me: 'The bridge is doomed.'" within what somebody says. */
    private Optional<Span> quotationAfter(Token verb) {
        return quotations.stream().map(quotation -> text.tokensIn(quotation.outer()))
                .filter(tokens -> tokens.start() > verb.index() && tokens.start() <= verb.index() + 4).findFirst();
    }

    private Optional<Span> clauseOf(Token verb) {
        return text.child(verb, "ccomp").filter(child -> child.index() > verb.index()).map(text::reach);
    }

    /** "had told her the bridge was doomed", where the parser takes the bridge for what was told. */
    private Optional<Span> restAfter(Token verb, Span within) {
        int first = verb.index() + 1;
        while (first < within.end() && text.token(first).hasRelation("iobj", "obj") && text.token(first).isPronoun()) {
            first++;
        }
        Span rest = new Span(first, Math.max(first, within.end()));
        boolean opens = first < within.end() && (text.token(first).tag().equals("DT") || text.token(first).tag().equals("PRP")
                || text.token(first).lemma().equals("that"));
        boolean finite = text.tokens().subList(rest.start(), rest.end()).stream().limit(10)
                .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
        return opens && finite && rest.length() >= 4 ? Optional.of(rest) : Optional.empty();
    }

    /** The verb with its auxiliaries: "has said", "did not mention". */
    private Span cueSpan(Token verb) {
        int first = verb.index();
        while (first > 0 && text.token(first - 1).head() == verb.index() && Set.of("aux", "advmod").contains(text.token(first - 1).relation())) {
            first--;
        }
        return text.textSpan(first, verb.index() + 1);
    }
}
