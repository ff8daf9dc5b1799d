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

/** Finds the verb that introduces a quotation: after it, before it, above it in the tree, or in a line that ends with a colon. */
final class SpeechVerbs {

    /** So many words before or after a quotation its verb can stand. */
    private static final int WINDOW = 12;

    private final ParsedText text;
    private final CueWords cues;
    private final List<Quotation> quotations;

    SpeechVerbs(ParsedText text, CueWords cues, List<Quotation> quotations) {
        this.text = text;
        this.cues = cues;
        this.quotations = quotations;
    }

    Optional<Token> find(Quotation quotation) {
        return after(quotation).or(() -> before(quotation)).or(() -> governing(quotation)).or(() -> lineAbove(quotation));
    }

    boolean startsParagraph(Quotation quotation) {
        return text.article().zones().stream().anyMatch(zone -> zone.span().start() == quotation.outer().start());
    }

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

    /** A name, pronoun or noun within three words of the verb, where the parse shows no subject. */
    Optional<Token> personBeside(Token verb, Quotation quotation) {
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
}
