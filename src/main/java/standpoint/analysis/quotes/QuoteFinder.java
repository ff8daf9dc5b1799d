package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * Finds who says what: first what the trained model finds, then quotations that are left over, then what those who speak say that others
 * say, and who the speakers are.
 */
public final class QuoteFinder {

    private static final Pattern ANONYMITY = Pattern.compile("(?:that )?(?:not (?:to )?be|he not be|she not be|they not be) (?:named|identified|quoted)\\b"
            + "|(?:(?:on|for) )?(?:the )?(?:condition of )?anonymity\\b");

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "so", "doing", "do", "it", "out", "up", "off", "what");

    private final CueWords cues;
    private final QuoteKinds kinds;
    private final TrainedAttributions trained;

    public QuoteFinder(CueWords cues) {
        this.cues = cues;
        this.kinds = new QuoteKinds();
        this.trained = new TrainedAttributions(QuoteModel.load());
    }

    /** The attributions in text order, outer before inner. */
    public List<Attribution> find(ParsedText text, List<Quotation> quotations, Cast cast) {
        Sources sources = new Sources(text);
        BitSet quoted = QuotationMarks.insides(quotations);
        List<Draft> drafts = new ArrayList<>(trained.find(text, quotations));
        drafts.forEach(draft -> keepBehindAccording(draft, text));
        drafts.removeIf(draft -> draft.cue().isEmpty() && draft.source().isEmpty() || isAnonymity(draft, text) || isPointer(draft, text));
        new Interviews(text).read(drafts);
        new SpeechAttributions(text, cues, sources, quotations, drafts).find();
        drafts.addAll(new NestedAttributions(text, cues, sources, quotations,
                token -> kinds.isDocument(token) || cast.at(token).filter(entity -> cast.isActor(entity.id())).isPresent()).in(List.copyOf(drafts)));
        return drafts.stream().filter(draft -> !draft.content.isEmpty())
                .sorted(Comparator.comparingInt(Draft::start).thenComparing(Comparator.comparingInt(Draft::end).reversed()))
                .map(draft -> attribution(draft, text, quoted, cast, sources))
                .filter(attribution -> !isHeadlineGuess(attribution, text, cast) && !repeats(attribution.quote())).toList();
    }

    /** Who asks for it has not said anything yet: "who asked not to be named". */
    private static boolean isAnonymity(Draft draft, ParsedText text) {
        return draft.content.size() == 1 && ANONYMITY.matcher(draft.content.getFirst().of(text.text())).lookingAt();
    }

    /** "supports her", "doing so": words that only point at what was said tell nothing by themselves. */
    private static boolean isPointer(Draft draft, ParsedText text) {
        return draft.content.stream().map(text::tokensIn).allMatch(part -> part.length() <= 2 && !text.tokens().subList(part.start(), part.end()).isEmpty()
                && text.tokens().subList(part.start(), part.end()).stream().allMatch(token -> token.isPronoun() || token.tag().startsWith("W")
                        || POINTING.contains(token.word().toLowerCase(Locale.ROOT))));
    }

    /** "… too few. According to Reed, it is enough": what stands before the sentence that begins so is not Reed's, but what follows there. */
    private static void keepBehindAccording(Draft draft, ParsedText text) {
        Optional<Sentence> sentence = draft.cue().filter(cue -> text.text().startsWith("According", cue.start()))
                .map(cue -> text.sentenceOf(text.token(text.tokensIn(cue).start()))).filter(each -> each.span().start() == draft.cue().orElseThrow().start());
        boolean before = sentence.filter(each -> draft.content.removeIf(part -> part.end() <= each.span().start())).isPresent();
        if (before && draft.content.isEmpty()) {
            List<Token> words = text.tokensOf(sentence.get());
            int end = words.stream().filter(Token::isWord).mapToInt(Token::index).max().orElse(-1) + 1;
            words.stream().filter(token -> token.word().equals(",")).findFirst().filter(comma -> comma.index() + 1 < end)
                    .ifPresent(comma -> draft.content.add(text.textSpan(comma.index() + 1, end)));
        }
    }

    /** Parsers are often lost in headlines: "May shelves plan to raise charges" has no shelves that plan. */
    private static boolean isHeadlineGuess(Attribution attribution, ParsedText text, Cast cast) {
        boolean headline = attribution.verb().filter(verb -> text.sentenceOf(verb).zone().kind() == Zone.Kind.HEADLINE
                || text.sentenceOf(verb).zone().kind() == Zone.Kind.STANDFIRST).isPresent();
        return headline && attribution.quote().speaker().filter(cast::isActor).isEmpty();
    }

    /** What somebody says that the same one says is the outer quote once more. */
    private static boolean repeats(Quote quote) {
        return quote.reportedBy().isPresent() && quote.reportedBy().equals(quote.speaker());
    }

    private Attribution attribution(Draft draft, ParsedText text, BitSet quoted, Cast cast, Sources sources) {
        List<Span> content = draft.content.stream().sorted().toList();
        Optional<EntityId> found = draft.source().flatMap(cast::at).map(Entity::id);
        boolean person = found.map(cast::entity).filter(entity -> entity.kind() == Entity.Kind.PERSON).isPresent();
        Quote.Kind kind = kinds.of(draft, text, person);
        // a thing that can neither act nor be read says nothing
        Optional<EntityId> speaker = found.filter(entity -> kind == Quote.Kind.DOCUMENT || cast.isActor(entity));
        Optional<Span> source = draft.sourceWords().or(() -> draft.source().filter(head -> draft.content.stream().noneMatch(part -> part.contains(head.span()))
                && !isCarried(draft)).map(head -> {
                    Span phrase = sources.phraseOf(head);
                    Span words = text.textSpan(phrase.start(), phrase.end());
                    // "according to" hangs on the source but is the cue
                    return draft.cue().filter(cue -> cue.overlaps(words) && cue.start() <= words.start() && cue.end() < words.end())
                            .map(cue -> text.textSpan(text.tokensIn(cue).end(), phrase.end())).orElse(words);
                }));
        Optional<EntityId> reporter = draft.reporter().flatMap(Draft::source).flatMap(cast::at).map(Entity::id);
        Quote quote = new Quote(content, draft.cue(), source, speaker, form(content, text, quoted), kind, reporter,
                draft.confidence);
        return new Attribution(quote, draft.verb(), draft.source());
    }

    private static boolean isCarried(Draft draft) {
        return draft.cue().isEmpty() && draft.verb().isEmpty();
    }

    private static Quote.Form form(List<Span> content, ParsedText text, BitSet insides) {
        int all = 0;
        int quoted = 0;
        for (Span part : content) {
            Span tokens = text.tokensIn(part);
            for (Token token : text.tokens().subList(tokens.start(), tokens.end())) {
                if (token.isWord()) {
                    all++;
                    quoted += insides.get(token.span().start()) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Quote.Form.INDIRECT : quoted >= 0.9 * all ? Quote.Form.DIRECT : Quote.Form.MIXED;
    }
}
