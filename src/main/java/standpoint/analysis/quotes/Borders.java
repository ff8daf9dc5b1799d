package standpoint.analysis.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Takes off what a content holds besides what is said: the speaker's next deed, a clause in front, what another says of it. */
final class Borders {

    private static final Set<String> TELLING = Set.of("tell", "promise", "assure", "warn", "inform", "advise", "remind", "urge", "ask", "order", "instruct", "criticise", "criticize", "accuse",
            "blame", "praise", "condemn", "notify", "brief");
    private static final Set<String> COURTS = Set.of("court", "jury", "inquest", "inquiry", "tribunal", "hearing", "trial", "jurors");
    private static final Pattern TIME = Pattern.compile("(?:for )?(?:more than |nearly |almost |over |about |at least |the past )?(?:a|an|\\d+|\\w+) (?:year|month|week|decade|day|hour)s? (?=that )");
    private static final int NEAR = 5;
    private static final int FAR = 9;

    private final ParsedText text;
    private final BitSet quoted;

    /** @param quoted the places inside quotation marks */
    Borders(ParsedText text, BitSet quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    void mend(Draft draft) {
        cutBeforeNextDeed(draft);
        withoutListenerBefore(draft);
        withoutResumption(draft);
        withoutManner(draft);
        withoutFront(draft);
        if (draft.content.size() == 1 && !quoted.get(draft.content.getFirst().start())) {
            draft.content.set(0, Resuming.cut(text, draft.content.getFirst()));
            cutBehindQuestion(draft);
            withoutTime(draft);
            withoutListener(draft.content, draft.verb());
        }
    }

    /** "said it was late and rejected the criticism": what was said ends before "and". */
    private void cutBeforeNextDeed(Draft draft) {
        for (int i = 0; i < draft.content.size(); i++) {
            Span part = draft.content.get(i);
            Span tokens = text.tokensIn(part);
            Optional<Token> beyond = text.tokens().subList(tokens.start(), tokens.end()).stream()
                    .filter(each -> draft.verb().isPresent() && (Coordination.joined(text, each).equals(draft.verb()) || isOfNewSubject(each, draft.verb().get()))).findFirst();
            int end = beyond.flatMap(each -> text.children(each, "cc").stream().findFirst().or(() -> Optional.of(text.token(each.index() - 1))
                    .filter(and -> and.tag().equals("CC")))).map(Token::index).orElse(tokens.end());
            if (end < tokens.end() && end > tokens.start() + 1) {
                int last = text.token(end - 1).isWord() ? end : end - 1;
                draft.content.set(i, text.textSpan(tokens.start(), last));
            }
        }
    }

    /** "said it was unhappy, and its leader urged her to quit": the leader is no part of what was said. */
    private boolean isOfNewSubject(Token noun, Token saying) {
        if (!Coordination.isNewSubject(text, noun)) {
            return false;
        }
        return text.tokens().subList(noun.index() + 1, text.sentenceOf(noun).end()).stream().filter(Token::isVerb).findFirst().filter(verb -> verb.head() == saying.index()).isPresent();
    }

    /** "Giving evidence from behind a screen, Novak said that": the screen is no word of hers. */
    private void withoutFront(Draft draft) {
        if (draft.content.size() < 2 || draft.cue().isEmpty()) {
            return;
        }
        Span first = draft.content.getFirst();
        Token opening = text.token(text.tokensIn(first).start());
        boolean clause = !text.token(text.tokensIn(draft.content.get(1)).start()).tag().matches("MD|VBD|VBZ|VBP"); // unlike "Keeping it, she said, would be cruel"
        boolean fronted = clause && opening.tag().matches("VBG|VBN") && opening.index() == text.sentenceOf(opening).first() && !quoted.get(first.start());
        if (fronted && first.end() <= draft.cue().get().start() && draft.content.get(1).start() >= draft.cue().get().end()) {
            draft.content.removeFirst();
        }
    }

    /** "has argued for more than a year that there are too many": the year is no word of it. */
    private void withoutTime(Draft draft) {
        Span content = draft.content.getFirst();
        Matcher time = TIME.matcher(content.of(text.text()));
        if (time.lookingAt()) {
            Span rest = text.tokensIn(new Span(content.start() + time.end(), content.end()));
            draft.content.set(0, text.textSpan(rest.start(), rest.end()));
        }
    }

    /** "warned the college last week that it could lose", found in two parts. */
    private void withoutListenerBefore(Draft draft) {
        boolean told = draft.content.size() == 2 && draft.verb().filter(verb -> TELLING.contains(verb.lemma()) && verb.span().end() <= draft.content.getFirst().start()).isPresent();
        if (told) {
            Span first = text.tokensIn(draft.content.getFirst());
            Span second = text.tokensIn(draft.content.getLast());
            boolean that = second.start() > 0 && text.token(second.start() - 1).lemma().equals("that") || text.token(second.start()).lemma().equals("that");
            if (that && text.tokens().subList(first.start(), first.end()).stream().noneMatch(Token::isVerb) && !quoted.get(draft.content.getFirst().start())) {
                draft.content.removeFirst();
            }
        }
    }

    /** "…, he said, without referring to any of the candidates": a part that tells how it was said. */
    private void withoutManner(Draft draft) {
        draft.content.removeIf(part -> {
            int before = draft.cue().filter(cue -> cue.end() < part.start()).map(Span::end).orElse(part.start());
            return draft.content.indexOf(part) > 0 && !quoted.get(part.start()) && text.text().substring(before, part.start()).matches("(?s)\\s*,\\s*without \\w+ing\\b[^.!?]*");
        });
    }

    /** "said taxes should rise, an idea Hale called foolish": a part that only tells what another says of it. */
    private void withoutResumption(Draft draft) {
        draft.content.removeIf(part -> {
            Span tokens = text.tokensIn(part);
            return draft.content.indexOf(part) > 0 && tokens.start() > 0 && !quoted.get(part.start())
                    && Resuming.after(text, tokens.start() - 1, text.sentenceOf(text.token(tokens.start())).end()).isPresent()
                    && text.tokens().subList(tokens.start(), tokens.end()).stream().anyMatch(Token::isVerb);
        });
    }

    /** "warned the college that it could lose": the college is told, not said. */
    private void withoutListener(List<Span> content, Optional<Token> verb) {
        Span tokens = text.tokensIn(content.getFirst());
        Optional<Token> that = text.tokens().subList(tokens.start(), Math.min(tokens.end(), tokens.start() + FAR)).stream().takeWhile(each -> !each.isVerb() && (each.isWord() || each.tag().equals("POS")))
                .filter(each -> each.lemma().equals("that") && each.tag().equals("IN")).findFirst();
        boolean listener = verb.filter(each -> TELLING.contains(each.lemma())).isPresent() && that.filter(each -> each.index() > tokens.start() && each.index() + 2 < tokens.end()).isPresent();
        if (listener) {
            content.set(0, text.textSpan(that.get().index() + 1, tokens.end()));
        }
    }

    /** "Pressed to say whether he would, Blake would not answer": what was asked ends at the comma before Blake. */
    private void cutBehindQuestion(Draft draft) {
        Span tokens = text.tokensIn(draft.content.getFirst());
        Optional<Token> asking = Optional.of(text.token(text.sentenceOf(text.token(tokens.start())).first())).filter(each -> each.tag().equals("VBN")
                && draft.cue().filter(cue -> cue.contains(each.span()) || cue.start() > each.span().start() && cue.end() <= draft.content.getFirst().start()).isPresent());
        for (int at = tokens.end() - 2; asking.isPresent() && at > tokens.start() + 1; at--) {
            boolean clause = text.token(at).word().equals(",") && text.token(at + 1).tag().matches("NNP|PRP|DT|NNS")
                    && text.tokens().subList(at + 1, Math.min(tokens.end(), at + NEAR)).stream().anyMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
            if (clause) {
                draft.content.set(0, text.textSpan(tokens.start(), at));
                return;
            }
        }
    }

    /** "The union was unhappy, and its leader, Berg, urged her to quit": the leader, where the parser takes the union for who urged. */
    Draft byNewSubject(Draft draft) {
        Optional<Token> subject = draft.verb().flatMap(verb -> Coordination.newSubject(text, verb)).filter(who -> draft.source().filter(source -> source.index() < who.index()
                && !text.reach(who).contains(source.index())).isPresent());
        return subject.map(who -> new Draft(draft.content, draft.verb().orElse(null), draft.cue().orElse(null), who, draft.confidence)).orElse(draft);
    }

    /** "Residents were told that it would close", "Man was warned, court hears": whoever is told has not said it. */
    Draft withoutListener(Draft draft) {
        Optional<Token> verb = draft.verb().filter(each -> TELLING.contains(each.lemma()) && text.child(each, "aux:pass").isPresent()
                && text.child(each, "nsubj:pass").equals(draft.source()));
        Optional<Token> agent = verb.flatMap(each -> text.children(each, "obl").stream()
                .filter(child -> text.children(child, "case").stream().anyMatch(by -> by.lemma().equals("by"))).findFirst());
        boolean unheard = draft.verb().filter(each -> each.lemma().equals("tell") && text.child(each, "aux:pass").isPresent() && text.child(each, "nsubj:pass").isPresent()
                && draft.source().filter(source -> source.index() < each.index()).isPresent()).isPresent() && verb.isEmpty(); // "Reed wept after staff were told that"
        boolean heard = unheard || draft.source().filter(source -> COURTS.contains(source.lemma())).isPresent() && draft.verb().filter(each -> each.lemma().matches("tell|hear")).isPresent();
        return verb.isEmpty() && !heard ? draft : new Draft(draft.content, draft.verb().orElse(null), draft.cue().orElse(null), agent.orElse(null), draft.confidence);
    }
}
