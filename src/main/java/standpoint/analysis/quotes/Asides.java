package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "The wells, Andina says, are far away": who says it stands between commas, and both sides are said. Parsers are often lost in it. */
final class Asides {

    private static final Set<Cue.Kind> SAYING = Set.of(Cue.Kind.SAY, Cue.Kind.AFFIRM, Cue.Kind.THINK, Cue.Kind.WARN);
    private static final Set<String> CLOSING = Set.of(",", ";");
    private static final String MARKS = "“”\"‘";
    /** What goes on behind such a word is told by the story: "…, he said, adding that", "…, she said, while others". */
    private static final Set<String> TURNING = Set.of("but", "while", "as", "after", "before", "when", "who", "which", "although", "though", "whereas", "where", "so", "yet");
    private static final int LONGEST_SOURCE = 8;
    private static final int LONGEST_REST = 6;
    private static final double SURE = 0.8;

    private final ParsedText text;
    private final CueWords cues;
    private final Cast cast;

    Asides(ParsedText text, CueWords cues, Cast cast) {
        this.text = text;
        this.cues = cues;
        this.cast = cast;
    }

    void read(List<Draft> drafts) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.zone().kind().isAnalysed()) {
                text.tokensOf(sentence).stream().filter(this::isSaying).forEach(verb -> read(sentence, verb, drafts));
            }
        }
    }

    private boolean isSaying(Token verb) {
        return verb.tag().matches("VBD|VBZ|VBP") && cues.find(verb).filter(cue -> SAYING.contains(cue.kind())).isPresent();
    }

    private void read(Sentence sentence, Token verb, List<Draft> drafts) {
        int opening = opening(sentence, verb);
        int closing = closing(sentence, verb);
        if (opening <= sentence.first() || closing < 0) {
            return;
        }
        Optional<Token> source = source(opening, verb, closing);
        int first = text.token(sentence.first()).tag().equals("CC") ? sentence.first() + 1 : sentence.first();
        int end = lastWord(sentence) + 1;
        String around = text.textSpan(first, opening).of(text.text()) + (closing + 1 < end ? text.textSpan(closing + 1, end).of(text.text()) : "");
        if (source.isEmpty() || first >= opening || MARKS.chars().anyMatch(mark -> around.indexOf(mark) >= 0)) {
            return; // quoted words are found by themselves
        }
        List<Span> content = new ArrayList<>();
        content.add(text.textSpan(first, opening));
        if (closing + 1 < end && goesOn(first, opening, closing, end)) {
            content.add(text.textSpan(closing + 1, end));
        }
        boolean clause = hasClause(first, opening);
        boolean whole = drafts.stream().filter(each -> each.cue().filter(verb.span()::overlaps).isPresent()).anyMatch(each -> hasBothSides(each, verb) || content.size() == 1);
        if (!whole && (content.size() > 1 || clause)) {
            replace(drafts, verb, source.get(), content);
        }
    }

    private static boolean hasBothSides(Draft draft, Token verb) {
        return draft.source().isPresent() && draft.start() < verb.span().start() && draft.end() > verb.span().end();
    }

    private void replace(List<Draft> drafts, Token verb, Token source, List<Span> content) {
        double confidence = drafts.stream().filter(each -> each.cue().filter(verb.span()::overlaps).isPresent()).mapToDouble(each -> each.confidence).max().orElse(SURE);
        drafts.removeIf(each -> each.cue().filter(verb.span()::overlaps).isPresent());
        drafts.add(new Draft(content, verb, verb.span(), source, Math.max(SURE, confidence)));
    }

    /** The comma before the aside, or -1. */
    private int opening(Sentence sentence, Token verb) {
        for (int at = verb.index() - 1; at > sentence.first() && verb.index() - at <= LONGEST_SOURCE + 1; at--) {
            Token each = text.token(at);
            if (each.word().equals(",")) {
                return at;
            }
            if (!each.isWord() || each.isVerb() || each.tag().startsWith("W") || each.tag().equals("CC") || each.lemma().equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma or semicolon behind the aside, or -1. */
    private int closing(Sentence sentence, Token verb) {
        for (int at = verb.index() + 1; at < sentence.end() && at - verb.index() <= LONGEST_REST + 1; at++) {
            Token each = text.token(at);
            if (CLOSING.contains(each.word()) || at == sentence.end() - 1 && Set.of(".", "!").contains(each.word())) {
                return at;
            }
            if (!each.isWord() || each.isVerb() || each.tag().startsWith("W") || each.tag().equals("CC") || each.lemma().equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Reed said" or "said Reed". */
    private Optional<Token> source(int opening, Token verb, int closing) {
        Optional<Token> before = text.tokens().subList(opening + 1, verb.index()).stream().filter(Asides::isNominal).reduce((one, other) -> other);
        Optional<Token> after = verb.index() == opening + 1 ? text.tokens().subList(verb.index() + 1, closing).stream().filter(Asides::isNominal).findFirst() : Optional.empty();
        Optional<Token> found = before.or(() -> after);
        return found.map(this::wholeName).filter(who -> who.isPronoun() || who.isProperNoun() || cast.at(who).isPresent());
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    /** The last word of a name. */
    private Token wholeName(Token token) {
        return text.head(token).filter(head -> token.hasRelation("compound", "flat") && head.isNoun() && !head.isVerb()).orElse(token);
    }

    private boolean goesOn(int first, int opening, int closing, int end) {
        Token next = text.token(closing + 1);
        if (!hasClause(first, opening)) {
            return end - closing > 2;
        }
        boolean added = next.lemma().equals("and") || text.token(closing).word().equals(";");
        Token subject = text.token(Math.min(end - 1, next.lemma().equals("and") ? closing + 2 : closing + 1));
        boolean other = cast.at(subject).filter(each -> cast.isNamed(each.id()) && subject.isProperNoun()).isPresent() || subject.isVerb() && subject.tag().equals("VBG");
        return end - closing > 3 && !TURNING.contains(next.lemma()) && added && !other || next.lemma().equals("because");
    }

    /** Whether a finite verb with its subject stands there. */
    private boolean hasClause(int first, int end) {
        return text.tokens().subList(first, end).stream().anyMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD") && text.tokens().subList(first, each.index()).stream().anyMatch(Asides::isNominal));
    }

    private int lastWord(Sentence sentence) {
        int last = sentence.end() - 1;
        while (last > sentence.first() && !text.token(last).isWord()) {
            last--;
        }
        return last;
    }
}
