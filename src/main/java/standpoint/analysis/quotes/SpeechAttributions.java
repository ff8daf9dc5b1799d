package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/** Gives quotations to their speakers: by the cue after or before, by the verb that governs them, or by carrying the speaker on. */
final class SpeechAttributions {

    /** Below so many words, quoted words without a cue are taken for scare quotes or titles. */
    private static final int SHORTEST_SPEECH = 4;
    private static final int WINDOW = 12;

    private final ParsedText text;
    private final CueWords cues;
    private final Sources sources;
    private final List<Quotation> quotations;
    private final List<Draft> drafts;

    /** @param drafts what is found already; grows */
    SpeechAttributions(ParsedText text, CueWords cues, Sources sources, List<Quotation> quotations, List<Draft> drafts) {
        this.text = text;
        this.cues = cues;
        this.sources = sources;
        this.quotations = quotations.stream().filter(each -> !each.nested()).toList();
        this.drafts = drafts;
    }

    void find() {
        extendToMarks();
        for (Quotation quotation : quotations) {
            if (drafts.stream().noneMatch(draft -> draft.coverageOf(quotation.inner()) >= 0.5)) {
                attribute(quotation);
            }
        }
    }

    /** A content that holds most of a quotation holds all of it, with its marks, also where the parser stopped at a sentence's end. */
    private void extendToMarks() {
        for (Draft draft : drafts) {
            for (Quotation quotation : quotations) {
                for (int i = 0; i < draft.content.size(); i++) {
                    Span part = draft.content.get(i);
                    Span common = new Span(Math.max(part.start(), quotation.outer().start()),
                            Math.max(Math.max(part.start(), quotation.outer().start()), Math.min(part.end(), quotation.outer().end())));
                    boolean most = common.length() >= 0.5 * quotation.outer().length() || common.length() > 25;
                    boolean cueInside = draft.cue().filter(cue -> quotation.inner().contains(cue)).isPresent();
                    if (!common.isEmpty() && most && !cueInside) {
                        Span whole = part.cover(quotation.outer());
                        draft.content.set(i, draft.cue().filter(whole::overlaps).isPresent() ? part : whole);
                    }
                }
            }
        }
    }

    private void attribute(Quotation quotation) {
        Optional<Token> verb = after(quotation).or(() -> before(quotation)).or(() -> governing(quotation)).or(() -> lineAbove(quotation));
        if (verb.isPresent()) {
            Optional<Token> source = sources.subjectOf(verb.get()).or(() -> personBeside(verb.get(), quotation));
            if (source.isPresent() && (isSpeech(quotation) || cues.find(verb.get()).isPresent())) {
                drafts.add(new Draft(List.of(quotation.outer()), verb.get(), text.textSpan(verb.get().index(), verb.get().index() + 1),
                        source.get(), isSpeech(quotation) ? 0.95 : 0.75));
                return;
            }
        }
        if (isSpeech(quotation) && !isTitle(quotation)) {
            carryOn(quotation);
        }
    }

    private int wordsIn(Span span) {
        Span tokens = text.tokensIn(span);
        return (int) text.tokens().subList(tokens.start(), tokens.end()).stream().filter(Token::isWord).count();
    }

    private boolean isSpeech(Quotation quotation) {
        return wordsIn(quotation.inner()) >= SHORTEST_SPEECH || startsParagraph(quotation) && endsLikeSpeech(quotation);
    }

    private boolean startsParagraph(Quotation quotation) {
        return text.article().zones().stream().anyMatch(zone -> zone.span().start() == quotation.outer().start());
    }

    private boolean endsLikeSpeech(Quotation quotation) {
        String inner = quotation.inner().of(text.text());
        return inner.matches("(?s).*[,.!?…]\\s*");
    }

    /** All longer words capitalised, no sentence mark: the name of a book or song. */
    private boolean isTitle(Quotation quotation) {
        Span tokens = text.tokensIn(quotation.inner());
        return !endsLikeSpeech(quotation) && text.tokens().subList(tokens.start(), tokens.end()).stream()
                .filter(token -> token.isWord() && token.word().length() > 3).allMatch(Token::isCapitalised);
    }

    // ---- the verb

    private Optional<Token> after(Quotation quotation) {
        int from = text.tokensIn(quotation.outer()).end();
        if (from >= text.tokens().size() || from == 0) {
            return Optional.empty();
        }
        Zone zone = text.sentenceOf(text.token(from - 1)).zone();
        Sentence first = text.sentenceOf(text.token(from));
        boolean sentenceGoesOn = first.first() < from || !endsWithStop(quotation);
        if (!first.zone().equals(zone) || !sentenceGoesOn && !Character.isLowerCase(text.token(from).word().codePointAt(0))
                && !startsWithSpeakerAndCue(from)) {
            return Optional.empty();
        }
        int end = Math.min(Math.min(first.end(), from + WINDOW), nextQuotation(quotation));
        for (int i = from; i < end; i++) {
            Optional<Cue> cue = cues.find(text.token(i));
            if (cue.isPresent() && cue.get().takes('d')) {
                return Optional.of(text.token(i));
            }
        }
        return Optional.empty();
    }

    private boolean endsWithStop(Quotation quotation) {
        return quotation.inner().of(text.text()).strip().endsWith(".");
    }

    /** "…." Clarke said. The splitter takes it for a sentence of its own. */
    private boolean startsWithSpeakerAndCue(int from) {
        Sentence sentence = text.sentenceOf(text.token(from));
        boolean shortSentence = sentence.end() - from <= 6;
        return shortSentence && text.tokens().subList(from, sentence.end()).stream()
                .anyMatch(token -> cues.find(token).filter(cue -> cue.takes('d')).isPresent() && text.child(token, "ccomp", "xcomp").isEmpty());
    }

    private int nextQuotation(Quotation quotation) {
        return quotations.stream().filter(each -> each.outer().start() >= quotation.outer().end()).findFirst()
                .map(each -> text.tokensIn(each.outer()).start()).orElse(text.tokens().size());
    }

    private Optional<Token> before(Quotation quotation) {
        int to = text.tokensIn(quotation.outer()).start();
        if (to == 0 || to >= text.tokens().size()) {
            return Optional.empty();
        }
        Sentence sentence = text.sentenceOf(text.token(to));
        if (sentence.first() == to && text.sentenceOf(text.token(to - 1)).zone().equals(sentence.zone()) && text.token(to - 1).word().equals(":")) {
            sentence = text.sentenceOf(text.token(to - 1));
        }
        if (text.token(to - 1).word().equals(":")) {
            Optional<Token> main = verbOf(sentence, to);
            if (main.isPresent()) {
                return main;
            }
        }
        for (int i = to - 1; i >= sentence.first() && i >= to - WINDOW; i--) {
            Token token = text.token(i);
            if (quotations.stream().anyMatch(each -> each.outer().contains(token.span().start()))) {
                return Optional.empty();
            }
            Optional<Cue> cue = cues.find(token);
            if (cue.isPresent() && (cue.get().takes('d') || cue.get().takes('t') || cue.get().takes('q')) && introduces(i, to)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The verb that a colon follows: the last cue, else the last verb with a subject ("She put it to him:"). */
    private Optional<Token> verbOf(Sentence sentence, int to) {
        List<Token> reversed = text.tokens().subList(sentence.first(), Math.min(to, sentence.end())).reversed();
        return reversed.stream().filter(token -> cues.find(token).filter(cue -> cue.takes('d')).isPresent()).findFirst()
                .or(() -> reversed.stream().filter(token -> token.isVerb() && text.child(token, "nsubj").isPresent()).findFirst());
    }

    /** Nothing but a listener, an adverb or the thing called stands between the verb and the quotation. */
    private boolean introduces(int verb, int quotation) {
        Token last = text.token(quotation - 1);
        boolean opened = last.word().equals(":") || last.word().equals(",") || quotation - verb <= 2;
        return opened || text.tokens().subList(verb + 1, quotation).stream().noneMatch(Token::isVerb);
    }

    /** "threatened the West with 'serious consequences'": a cue above the quoted words in the tree. */
    private Optional<Token> governing(Quotation quotation) {
        Span tokens = text.tokensIn(quotation.inner());
        if (tokens.isEmpty() || tokens.end() > text.tokens().size()) {
            return Optional.empty();
        }
        Token at = text.token(tokens.start());
        for (int steps = 0; steps < 6; steps++) {
            Optional<Token> head = text.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            at = head.get();
            boolean outside = !quotation.inner().contains(at.span().start());
            if (outside && cues.find(at).isPresent()) {
                return Optional.of(at);
            }
            if (outside && at.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The paragraph above ends with a colon: "He said:". */
    private Optional<Token> lineAbove(Quotation quotation) {
        int to = text.tokensIn(quotation.outer()).start();
        if (!startsParagraph(quotation) || to == 0 || !text.token(to - 1).word().equals(":")) {
            return Optional.empty();
        }
        return verbOf(text.sentenceOf(text.token(to - 1)), to);
    }

    private Optional<Token> personBeside(Token verb, Quotation quotation) {
        Set<String> tags = Set.of("NNP", "NNPS", "PRP", "NN", "NNS");
        List<Token> near = new ArrayList<>();
        for (int i = Math.max(0, verb.index() - 3); i < Math.min(text.tokens().size(), verb.index() + 4); i++) {
            Token token = text.token(i);
            if (tags.contains(token.tag()) && token.sentence() == verb.sentence() && !quotation.outer().contains(token.span().start())) {
                near.add(token);
            }
        }
        return near.stream().min(Comparator.comparingInt(token -> Math.abs(token.index() - verb.index())));
    }

    // ---- no verb: the speaker goes on

    private void carryOn(Quotation quotation) {
        Zone zone = zoneOf(quotation.outer());
        Optional<Draft> last = drafts.stream().filter(draft -> draft.start() < quotation.outer().start() && draft.source().isPresent())
                .max(Comparator.comparingInt(Draft::end));
        if (last.isEmpty()) {
            return;
        }
        Zone lastZone = zoneOf(new Span(last.get().end() - 1, last.get().end()));
        boolean quoted = quotations.stream().anyMatch(each -> last.get().coverageOf(each.inner()) > 0.5);
        if (zone.equals(lastZone) && quoted && onlyCueBetween(last.get(), quotation)) {
            last.get().content.add(quotation.outer());
        } else if (startsParagraph(quotation) && follows(zone, lastZone) && (quoted || wordsIn(quotation.inner()) > 6)
                && quotation.outer().length() > 0.6 * zone.span().length()) {
            drafts.add(Draft.continuing(last.get(), quotation.outer()));
        }
    }

    /** Between the speech so far and its next part stands at most a short sentence. */
    private boolean onlyCueBetween(Draft draft, Quotation quotation) {
        int gap = quotation.outer().start() - draft.end();
        return gap < 160;
    }

    private boolean follows(Zone zone, Zone before) {
        List<Zone> zones = text.article().zones();
        return zones.indexOf(zone) - zones.indexOf(before) == 1;
    }

    private Zone zoneOf(Span span) {
        return text.article().zones().stream().filter(zone -> zone.span().contains(span.start())).findFirst()
                .orElseGet(() -> text.article().zones().getFirst());
    }
}
