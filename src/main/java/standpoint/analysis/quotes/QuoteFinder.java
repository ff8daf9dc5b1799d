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

    private static final Set<String> NAMING = Set.of("call", "name", "dub", "title", "term", "entitle", "nickname", "christen");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "so", "doing", "do", "it", "out", "up", "off", "what");

    private final CueWords cues;
    private final QuoteKinds kinds;
    private final TrainedAttributions trained;

    private static final Set<String> SAYING = Set.of("say", "tell", "warn", "insist", "claim", "argue", "announce", "deny", "reply", "admit", "promise", "vow");

    public QuoteFinder(CueWords cues) {
        this.cues = cues;
        this.kinds = new QuoteKinds();
        this.trained = new TrainedAttributions(QuoteModel.load());
    }

    /** The attributions in text order, outer before inner. */
    public List<Attribution> find(ParsedText text, List<Quotation> quotations, Cast cast) {
        Sources sources = new Sources(text);
        BitSet quoted = QuotationMarks.insides(quotations);
        Borders borders = new Borders(text, quoted);
        List<Draft> drafts = new ArrayList<>(trained.find(text, quotations));
        drafts.forEach(new Headings(text)::removeFrom);
        drafts.forEach(draft -> keepBehindAccording(draft, text));
        ColonCues colons = new ColonCues(text, sources, quotations);
        drafts.forEach(colons::keepBehind);
        drafts.replaceAll(colons::saidBefore);
        drafts.forEach(borders::mend);
        drafts.replaceAll(borders::byNewSubject);
        drafts.replaceAll(borders::withoutListener);
        drafts.removeIf(draft -> draft.cue().isEmpty() && draft.source().isEmpty() || isAnonymity(draft, text) || isPointer(draft, text));
        drafts.replaceAll(draft -> saidByItsSubject(draft, text, cast));
        drafts.replaceAll(draft -> saidByWhatTheyOrdered(draft, text));
        CommaSubjects commas = new CommaSubjects(text);
        drafts.replaceAll(draft -> saidBetweenCommas(draft, commas));
        drafts.replaceAll(draft -> draft.source().isPresent() ? draft : withSubject(draft, sources, cast));
        new Interviews(text, cast).read(drafts);
        new HeadlineAttributions(text, cues, cast, kinds).read(drafts);
        new Asides(text, cues, cast).read(drafts);
        new AsPutIt(text, quotations).read(drafts);
        new CameBack(text, quotations, cast).read(drafts);
        new ReportedClauses(text, cues, cast, sources).read(drafts);
        new SpeechAttributions(text, cues, sources, quotations, drafts).find();
        drafts.addAll(new NestedAttributions(text, cues, sources, quotations,
                token -> kinds.isDocument(token) || cast.at(token).filter(entity -> cast.isActor(entity.id())).isPresent()).in(List.copyOf(drafts)));
        return drafts.stream().filter(draft -> !draft.content.isEmpty() && !isNaming(draft, text))
                .sorted(Comparator.comparingInt(Draft::start).thenComparing(Comparator.comparingInt(Draft::end).reversed()))
                .map(draft -> attribution(draft, text, quoted, cast, sources))
                .filter(attribution -> !isHeadlineGuess(attribution, text, cast) && !repeats(attribution.quote())).toList();
    }

    /** Who asks for it has not said anything yet: "who asked not to be named". */
    private static boolean isAnonymity(Draft draft, ParsedText text) {
        return draft.content.size() == 1 && ANONYMITY.matcher(draft.content.getFirst().of(text.text())).lookingAt();
    }

    /** "The fund, called the Shield, would pay": a name, which nobody says. */
    private static boolean isNaming(Draft draft, ParsedText text) {
        return draft.verb().filter(verb -> NAMING.contains(verb.lemma()) && verb.tag().matches("VBD|VBN") && verb.index() > 1 && text.token(verb.index() - 1).word().equals(","))
                .map(verb -> text.token(verb.index() - 2))
                .filter(named -> draft.source().filter(named::equals).isPresent() || draft.content.stream().anyMatch(part -> part.contains(named.span()))).isPresent();
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
        sentence.filter(each -> !draft.content.isEmpty()).ifPresent(each -> withoutName(draft, text));
        if (before && draft.content.isEmpty()) {
            List<Token> words = text.tokensOf(sentence.get());
            int end = words.stream().filter(Token::isWord).mapToInt(Token::index).max().orElse(-1) + 1;
            words.stream().filter(token -> token.word().equals(",")).findFirst().filter(comma -> comma.index() + 1 < end)
                    .ifPresent(comma -> draft.content.add(text.textSpan(comma.index() + 1, end)));
        }
    }

    /** "According to its lead, Tom Reed, it is enough": the name belongs to the source. */
    private static void withoutName(Draft draft, ParsedText text) {
        Span part = draft.content.getFirst();
        int at = text.tokensIn(part).start();
        int end = at;
        while (text.token(end).name() == Token.NameKind.PERSON && end + 1 < text.tokens().size()) {
            end++;
        }
        boolean behindSource = draft.sourceWords().filter(words -> text.tokensIn(words).end() == at - 1 && text.token(at - 1).word().equals(",")).isPresent();
        if (behindSource && end > at && text.token(end).word().equals(",") && text.token(end + 1).span().start() < part.end()) {
            draft.content.set(0, new Span(text.token(end + 1).span().start(), part.end()));
            draft.extendSource(text.token(end - 1).span().end());
        }
    }

    /** "Reed said that it was safe, according to an agency": Reed's words. */
    private static Draft saidByItsSubject(Draft draft, ParsedText text, Cast cast) {
        boolean relayed = draft.source().filter(source -> text.child(source, "case").filter(by -> by.lemma().startsWith("accord")).isPresent()).isPresent();
        return draft.verb().filter(verb -> relayed).flatMap(verb -> text.child(verb, "nsubj"))
                .filter(who -> cast.at(who).filter(each -> cast.isActor(each.id())).isPresent())
                .map(who -> new Draft(draft.content, draft.verb().orElseThrow(), draft.cue().orElse(null), who, draft.confidence)).orElse(draft);
    }

    /** "A study, ordered by the union, found that it was late": the study, not the union. */
    private static Draft saidByWhatTheyOrdered(Draft draft, ParsedText text) {
        Optional<Token> subject = draft.verb().flatMap(verb -> text.child(verb, "nsubj"));
        return subject.filter(noun -> noun.isNoun() && draft.source().flatMap(text::head)
                .filter(participle -> participle.tag().equals("VBN") && participle.hasRelation("acl") && participle.head() == noun.index()).isPresent())
                .map(noun -> new Draft(draft.content, draft.verb().orElseThrow(), draft.cue().orElse(null), noun, draft.confidence)).orElse(draft);
    }

    /** "Outside court, her father, Tom Reed, said": Reed. */
    private static Draft saidBetweenCommas(Draft draft, CommaSubjects commas) {
        Optional<Token> named = draft.verb().flatMap(verb -> draft.source().filter(who -> who.index() < verb.index()).flatMap(who -> commas.of(verb, who)));
        return named.map(draft::saidBy).orElse(draft);
    }

    /** "'…,' says Anna Berg (16), who …": whose words they are, where only the verb was found. */
    private static Draft withSubject(Draft draft, Sources sources, Cast cast) {
        Optional<Token> subject = draft.verb().flatMap(verb -> sources.subjectOf(verb).filter(who -> isActor(who, cast)).or(() -> sources.closing(verb).filter(who -> isActor(who, cast))));
        return subject.map(who -> new Draft(draft.content, draft.verb().orElseThrow(), draft.cue().orElse(null), who, draft.confidence)).orElse(draft);
    }

    private static boolean isActor(Token who, Cast cast) {
        return cast.at(who).filter(each -> cast.isActor(each.id())).isPresent();
    }

    /** Parsers are often lost in headlines: "May shelves plan to raise charges" has no shelves that plan. */
    private static boolean isHeadlineGuess(Attribution attribution, ParsedText text, Cast cast) {
        boolean headline = attribution.verb().filter(verb -> text.sentenceOf(verb).zone().kind() == Zone.Kind.HEADLINE
                || text.sentenceOf(verb).zone().kind() == Zone.Kind.STANDFIRST).isPresent();
        boolean behind = attribution.quote().kind() == Quote.Kind.DOCUMENT && attribution.quote().cue().filter(cue -> cue.start() > attribution.quote().content().getLast().end()).isPresent();
        return headline && !behind && attribution.quote().speaker().filter(cast::isActor).isEmpty();
    }

    /** What somebody says that the same one says is the outer quote once more. */
    private static boolean repeats(Quote quote) {
        return quote.reportedBy().isPresent() && quote.reportedBy().equals(quote.speaker());
    }

    private Attribution attribution(Draft draft, ParsedText text, BitSet quoted, Cast cast, Sources sources) {
        List<Span> content = draft.content.stream().sorted().toList();
        Speakers speakers = new Speakers(text, cast, kinds);
        Optional<Entity> behind = speakers.of(draft);
        Optional<EntityId> found = behind.map(Entity::id);
        boolean person = behind.filter(entity -> entity.kind() == Entity.Kind.PERSON).isPresent();
        Quote.Kind kind = speakers.isDocument(draft, behind) ? Quote.Kind.DOCUMENT : kinds.of(draft, text, person);
        // a thing that can neither act nor be read says nothing, but for "The park said it would reopen"
        boolean says = draft.verb().filter(verb -> SAYING.contains(verb.lemma())).isPresent();
        Optional<EntityId> speaker = found.filter(entity -> says || kind == Quote.Kind.DOCUMENT || cast.isActor(entity));
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
