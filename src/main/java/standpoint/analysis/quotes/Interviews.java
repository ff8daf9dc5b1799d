package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Turns;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * Interviews set as a play is: "Ida Voss: Why now?", then "Tom Reed: Because …", also with initials after the first time. What stands behind a
 * label is what that person says. Without labels, questions and answers are told by their order (see {@link Cast#answers()}).
 */
final class Interviews {

    private static final double SURE = 0.9;
    /** Fewer labelled paragraphs make no interview. */
    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 5;

    private final ParsedText text;
    private final Cast cast;

    Interviews(ParsedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** @param colon the token that ends the label */
    private record Line(Zone zone, List<Token> label, Token colon) {

        String words() {
            return label.stream().map(Token::word).collect(Collectors.joining(" "));
        }

        boolean isInitials() {
            return label.size() == 1 && words().matches("\\p{Lu}{2,3}");
        }

        String initials() {
            return label.stream().map(token -> token.word().substring(0, 1)).collect(Collectors.joining());
        }
    }

    /** Adds what is said; what others were found to say within it is marked as reported. */
    void read(List<Draft> drafts) {
        List<Line> lines = text.article().zones().stream().filter(zone -> zone.kind().isAnalysed()).flatMap(zone -> line(zone).stream()).toList();
        if (lines.size() < FEWEST || lines.stream().map(Line::words).distinct().count() < 2 || areHeadings(lines)) {
            readAnswers(drafts);
            return;
        }
        Map<String, Token> byInitials = new HashMap<>();
        lines.stream().filter(line -> line.label().size() > 1).forEach(line -> byInitials.putIfAbsent(line.initials(), line.label().getLast()));
        for (Line line : lines) {
            Optional<Token> speaker = line.isInitials() ? Optional.ofNullable(byInitials.get(line.words())) : Optional.of(line.label().getLast());
            speaker.filter(token -> token.word().length() > 1).ifPresent(token -> add(line, token, drafts));
        }
    }

    private boolean areHeadings(List<Line> lines) {
        int last = text.article().zones().getLast().span().end();
        return Turns.areHeadings(text.text(), IntStream.range(0, lines.size())
                .mapToObj(i -> new Span(lines.get(i).zone().span().start(), i + 1 < lines.size() ? lines.get(i + 1).zone().span().start() : last)).toList());
    }

    /** Paragraphs of questions and answers that do not tell whose they are. */
    private void readAnswers(List<Draft> drafts) {
        for (Cast.Answer answer : cast.answers()) {
            Span tokens = text.tokensIn(answer.words());
            nameOf(answer.speaker()).ifPresent(token -> {
                Draft said = new Draft(List.of(text.textSpan(tokens.start(), tokens.end())), null, null, token, SURE);
                Span words = said.content.getFirst();
                drafts.removeIf(draft -> draft.coverageOf(words) > 0 && (draft.coverageOf(words) > 0.5 || isOwn(draft, answer)));
                drafts.stream().filter(draft -> words.contains(draft.start()) && draft.end() <= words.end()).forEach(draft -> draft.reportedBy(said));
                drafts.add(said);
            });
        }
        cast.answers().stream().findFirst().flatMap(answer -> nameOf(answer.speaker())).ifPresent(guest -> readHeadline(guest, drafts));
    }

    /** A headline that is nothing but words said: those of the one who is asked. */
    private void readHeadline(Token guest, List<Draft> drafts) {
        for (Quotation quotation : QuotationMarks.in(text.article())) {
            boolean headline = text.article().zones().stream().filter(zone -> zone.kind() == Zone.Kind.HEADLINE)
                    .anyMatch(zone -> quotation.outer().contains(zone.span()));
            if (headline && drafts.stream().noneMatch(draft -> draft.coverageOf(quotation.inner()) > 0)) {
                drafts.add(new Draft(List.of(quotation.outer()), null, null, guest, SURE));
            }
        }
    }

    private Optional<Token> nameOf(EntityId who) {
        return cast.entity(who).mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> text.token(text.tokensIn(mention.span()).end() - 1)).findFirst();
    }

    private boolean isOwn(Draft draft, Cast.Answer answer) {
        return draft.source().flatMap(cast::at).filter(who -> !who.id().equals(answer.speaker())).isEmpty();
    }

    private void add(Line line, Token speaker, List<Draft> drafts) {
        List<Span> contents = new ArrayList<>();
        contents.add(text.textSpan(line.colon().index() + 1, text.tokensIn(line.zone().span()).end()));
        goingOn(line.zone()).stream().map(Zone::span).forEach(contents::add);
        Draft said = new Draft(contents, null, line.colon().span(), speaker, text.textSpan(line.label().getFirst().index(), line.colon().index()), SURE);
        drafts.removeIf(draft -> contents.stream().anyMatch(content -> isSame(draft, content, line)));
        drafts.stream().filter(draft -> contents.stream().anyMatch(content -> draft.start() >= content.start() && draft.end() <= content.end()))
                .forEach(draft -> draft.reportedBy(said));
        drafts.add(said);
    }

    /** What was found within the words and is nobody else's. */
    private static boolean isSame(Draft draft, Span content, Line line) {
        boolean own = draft.source().filter(token -> !line.label().contains(token)).isEmpty();
        return draft.coverageOf(content) > 0.5 || draft.coverageOf(content) > 0 && own;
    }

    /** The paragraphs without a label up to the next one that has one: the same person goes on. */
    private List<Zone> goingOn(Zone zone) {
        List<Zone> after = text.article().zones().stream().filter(each -> each.span().start() > zone.span().start()).toList();
        List<Zone> same = after.stream().takeWhile(each -> each.kind() == Zone.Kind.BODY && line(each).isEmpty()).toList();
        return same.size() < after.size() && line(after.get(same.size())).isPresent() ? same : List.of();
    }

    /** The label at the start of a paragraph: names and initials up to a colon, with words behind it. */
    private Optional<Line> line(Zone zone) {
        Span tokens = text.tokensIn(zone.span());
        List<Token> all = text.tokens().subList(tokens.start(), tokens.end());
        List<Token> label = all.stream().takeWhile(token -> !token.word().equals(":")).limit(LONGEST_LABEL + 1L).toList();
        boolean named = !label.isEmpty() && label.size() <= LONGEST_LABEL && label.size() + 1 < all.size()
                && label.stream().allMatch(token -> token.isCapitalised() && token.isWord() && (token.isNoun() || token.name() == Token.NameKind.PERSON));
        return named ? Optional.of(new Line(zone, label, all.get(label.size()))) : Optional.empty();
    }
}
