package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** What words that only point are about: "that's not true", "sworn to repeal it", "called this a disgrace". */
final class Antecedents {

    private static final Set<String> TIMES = Set.of("world", "right", "power", "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "time", "moment", "morning", "evening",
            "night", "way", "end", "start", "part", "lot", "case", "fact", "thing", "word", "reason", "rest", "front", "back", "side", "interview", "position", "stance", "mind", "opinion", "course", "hand", "contrary", "whole", "statement", "survey", "poll", "study", "report");

    private static final int NAME = 6;

    private final Reading reading;
    private final ParsedText text;
    private final Targets targets;

    Antecedents(Reading reading, Targets targets) {
        this.reading = reading;
        this.text = reading.text;
        this.targets = targets;
    }

    /** "That's not true": what was said just before. */
    Optional<Target> pointedAt(Token pointer) {
        return reading.attributions.stream().map(Attribution::quote)
                .filter(before -> before.content().getLast().end() <= pointer.span().start()
                        && pointer.span().start() - before.content().getLast().end() < 120 && !reading.quoteAround(pointer).equals(Optional.of(before)))
                .reduce((first, second) -> second).filter(each -> pointer.tag().equals("DT") && (!pointer.lemma().equals("this") || !pointer.hasRelation("nsubj") || isSameParagraph(each, pointer))).map(before -> targets.of(before.content().getFirst()));
    }

    /** What "it" is in "sworn to repeal it": the thing that this sentence or the one before is about. */
    Optional<Target> antecedent(Token it) {
        List<Token> before = text.tokensOf(text.sentenceOf(it)).stream().filter(each -> each.index() < it.index() && isThing(each)).toList();
        Optional<Token> here = before.stream().filter(each -> each.hasRelation("nsubj", "nsubj:pass")).reduce((first, second) -> second)
                .or(() -> before.stream().filter(each -> each.hasRelation("obj")).reduce((first, second) -> second)).or(() -> before.stream().reduce((first, second) -> second));
        Optional<Token> found = here.or(() -> it.sentence() == 0 ? Optional.empty() : aboutWhat(text.sentences().get(it.sentence() - 1)));
        return found.map(targets::of).filter(each -> each.entity().isEmpty() && !Targets.isEmpty(each));
    }

    private Optional<Token> aboutWhat(Sentence sentence) {
        List<Token> things = text.tokensOf(sentence).stream().filter(this::isThing).toList();
        return things.stream().filter(each -> each.hasRelation("nsubj", "nsubj:pass")).findFirst().or(() -> things.stream().filter(each -> each.hasRelation("obj")).findFirst())
                .or(() -> things.stream().filter(each -> things.size() == 1).findFirst());
    }

    /** One definite thing: "the bill", "his plan", "a motion", no time and nobody who acts. */
    private boolean isThing(Token token) {
        boolean one = token.tag().equals("NN") && text.child(token, "det", "nmod:poss").isPresent() && token.hasRelation("nsubj", "nsubj:pass", "obj", "obl", "nmod", "appos");
        return one && !TIMES.contains(token.lemma()) && reading.cast.at(token).filter(each -> reading.cast.isActor(each.id()) || each.kind() == Entity.Kind.PLACE).isEmpty();
    }

    /** "'It is a mistake,' Berg said of the dam", "Asked about the dam, Berg said it was one": the dam. */
    Optional<Token> saidOf(Quote quote) {
        List<Attribution> same = reading.attributions.stream().filter(each -> each.quote().equals(quote)).toList();
        Optional<Token> of = same.stream().flatMap(each -> Stream.concat(each.verb().stream(), each.source().stream()))
                .flatMap(above -> text.children(above, "obl", "nmod").stream().filter(each -> each.index() > above.index() && (above.isVerb() || !isBody(each))))
                .filter(each -> reading.scope.isMarked(each, Set.of("of"))).findFirst();
        return of.or(() -> same.stream().flatMap(each -> each.verb().stream()).map(text::sentenceOf).flatMap(sentence -> askedAbout(sentence).stream()).findFirst());
    }

    /** "said Berg of the Open League": where she is from. */
    private boolean isBody(Token noun) {
        return noun.name() == Token.NameKind.LOCATION || reading.cast.at(noun).filter(who -> who.kind() == Entity.Kind.ORGANIZATION || who.kind() == Entity.Kind.PLACE).isPresent();
    }

    private Optional<Token> askedAbout(Sentence sentence) {
        List<Token> words = text.tokensOf(sentence);
        boolean asked = words.size() > 3 && words.getFirst().word().matches("Asked|Questioned|Pressed|Quizzed") && words.get(1).lemma().matches("about|on");
        return asked ? words.stream().skip(2).takeWhile(each -> !each.word().equals(",")).filter(each -> each.isNoun() && text.children(each, "case").stream().anyMatch(about -> about.index() == words.get(1).index())).findFirst()
                : Optional.empty();
    }

    /** What somebody else said in this sentence or the one before: what "it" is in "denied it". */
    Optional<Target> claimBefore(Token pointer) {
        return quoteBefore(pointer).map(before -> targets.of(withoutWhom(before.content().getFirst())));
    }

    /** Whether what was told just before is a wish or a plan, which is no claim: "wants a toll. Reed called this a disgrace". */
    boolean isWishBefore(Token pointer) {
        return quoteBefore(pointer).filter(before -> !reading.isReport(before)).isPresent();
    }

    /** The same, or nobody is quoted at all: "wanted a toll" may be no quote. */
    boolean isNoClaimBefore(Token pointer) {
        return quoteBefore(pointer).filter(reading::isReport).isEmpty();
    }

    private Optional<Quote> quoteBefore(Token pointer) {
        return reading.attributions.stream().map(Attribution::quote).filter(before -> before.content().getLast().end() <= pointer.span().start()
                && !reading.quoteAround(pointer).equals(Optional.of(before))
                && pointer.sentence() - text.token(text.tokensIn(before.content().getLast()).start()).sentence() <= 1)
                .reduce((first, second) -> second);
    }

    /** "accused her of ignoring it": "ignoring it". */
    private Span withoutWhom(Span content) {
        Span tokens = text.tokensIn(content);
        for (int of = tokens.start() + 1; of + 1 < Math.min(tokens.end(), tokens.start() + NAME); of++) {
            if (text.token(of).lemma().equals("of") && text.token(of + 1).tag().equals("VBG") && reading.entityAt(text.token(of - 1)).isPresent()) {
                return new Span(text.token(of + 1).span().start(), content.end()); // "Mr Barr of lying to Congress"
            }
        }
        boolean whom = tokens.length() > 2 && text.token(tokens.start()).isPronoun() && text.token(tokens.start() + 1).lemma().equals("of");
        return whom ? new Span(text.token(tokens.start() + 2).span().start(), content.end()) : content;
    }

    private boolean isSameParagraph(Quote before, Token pointer) {
        return text.sentenceOf(pointer).zone().span().contains(before.content().getFirst());
    }
}
