package standpoint.analysis.quotes;

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

    private static final Set<String> PHRASE_BEGINS = Set.of("DT", "POS", "PRP$", "CD", "JJ", "IN");

    private final ParsedText text;
    private final CueWords cues;
    private final Sources sources;
    private final List<Quotation> quotations;
    private final List<Draft> drafts;
    private final SpeechVerbs verbs;
    private final SentenceSubjects subjects;

    /** @param drafts what is found already; grows */
    SpeechAttributions(ParsedText text, CueWords cues, Sources sources, List<Quotation> quotations, List<Draft> drafts) {
        this.text = text;
        this.cues = cues;
        this.sources = sources;
        this.quotations = quotations.stream().filter(each -> !each.nested()).toList();
        this.drafts = drafts;
        this.verbs = new SpeechVerbs(text, cues, this.quotations);
        this.subjects = new SentenceSubjects(text, sources);
    }

    void find() {
        extendToMarks();
        partAtNewSubjects();
        attributeHeadlines();
        for (Quotation quotation : quotations) {
            if (drafts.stream().noneMatch(draft -> draft.coverageOf(quotation.inner()) >= 0.5)) {
                attribute(quotation);
            }
        }
    }

    /** "'…,' Berg said. Reed did not. '…'": what follows is Reed's. */
    private void partAtNewSubjects() {
        for (Draft draft : List.copyOf(drafts)) {
            List<Span> parts = draft.content.stream().sorted().toList();
            for (int i = 1; i < parts.size(); i++) {
                int from = i;
                Optional<Token> other = quotations.stream().filter(each -> parts.get(from).contains(each.outer())).findFirst()
                        .flatMap(each -> subjects.before(each, zoneOf(each.outer()))).filter(subject -> subjects.isNew(subject, draft, parts.get(from - 1).end()));
                if (other.isPresent()) {
                    draft.content.removeAll(parts.subList(from, parts.size()));
                    drafts.add(new Draft(parts.subList(from, parts.size()), null, null, other.get(), 0.6));
                    break;
                }
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
        if (goesOnAfterCue(quotation) || standsBetweenParts(quotation)) {
            return;
        }
        Optional<Token> verb = verbs.find(quotation);
        if (verb.isPresent()) {
            Optional<Token> source = sources.subjectOf(verb.get()).or(() -> verb.get().hasRelation("acl") ? Optional.empty() : verbs.personBeside(verb.get(), quotation));
            if (source.isPresent() && (isSpeech(quotation) || cues.find(verb.get()).isPresent() && !isName(quotation))) {
                drafts.add(new Draft(List.of(quotation.outer()), verb.get(), text.textSpan(verb.get().index(), verb.get().index() + 1),
                        source.get(), isSpeech(quotation) ? 0.95 : 0.75));
                return;
            }
        }
        if (isSpeech(quotation) && !isTitle(quotation) && !labelled(quotation)) {
            carryOn(quotation);
        }
    }

    /** "The bridge," said Berg, "is safe": the second part of a sentence whose cue stands between the two. */
    private boolean goesOnAfterCue(Quotation quotation) {
        int start = quotation.outer().start();
        Optional<Draft> first = drafts.stream().filter(draft -> draft.end() <= start && start - draft.end() < 120
                && draft.cue().filter(cue -> cue.start() >= draft.end() && cue.end() <= start).isPresent()
                && text.text().substring(draft.end(), start).matches("(?s)[^.!?:]*,\\s*")).findFirst();
        first.ifPresent(draft -> draft.content.add(quotation.outer()));
        return first.isPresent();
    }

    /** A paragraph in the middle of a speech whose first and last are found. */
    private boolean standsBetweenParts(Quotation quotation) {
        Optional<Draft> around = drafts.stream().filter(draft -> verbs.startsParagraph(quotation) && draft.start() < quotation.outer().start()
                && draft.end() > quotation.outer().end()).findFirst();
        around.ifPresent(draft -> draft.content.add(quotation.outer()));
        return around.isPresent();
    }

    /** "Berg: 'The bridge must close'". */
    private boolean labelled(Quotation quotation) {
        int to = text.tokensIn(quotation.outer()).start();
        int name = to - 2;
        while (name > 0 && text.token(name).tag().equals("RB")) { // "Berg again: '…'"
            name--;
        }
        if (name < 0 || to >= text.tokens().size() || !text.token(to - 1).word().equals(":")) {
            return false;
        }
        int first = text.sentenceOf(text.token(to - 1)).first();
        while (name > first && !text.token(name).isProperNoun() && text.token(name).name() != Token.NameKind.PERSON) { // "more from Anna Berg, the union's chair:"
            name--;
        }
        if (!text.token(name).isProperNoun()) {
            return false;
        }
        drafts.add(new Draft(List.of(quotation.outer()), null, text.token(to - 1).span(), text.token(name), 0.8));
        return true;
    }

    /** "Berg: Bridge must close", as a headline. */
    private void attributeHeadlines() {
        for (Sentence sentence : text.sentences()) {
            List<Token> tokens = text.tokensOf(sentence);
            int colon = (int) tokens.stream().takeWhile(token -> !token.word().equals(":")).count();
            Span words = colon + 1 >= tokens.size() ? new Span(0, 0) : text.textSpan(tokens.get(colon + 1).index(), sentence.end());
            if (sentence.zone().kind() == Zone.Kind.HEADLINE && colon > 0 && !words.isEmpty()
                    && tokens.subList(0, colon).stream().allMatch(token -> token.name() == Token.NameKind.PERSON)
                    && tokens.subList(colon + 1, tokens.size()).stream().anyMatch(Token::isVerb)
                    && drafts.stream().noneMatch(draft -> draft.coverageOf(words) > 0)) {
                drafts.add(new Draft(List.of(words), null, tokens.get(colon).span(), tokens.get(colon - 1), 0.6));
            }
        }
    }

    private int wordsIn(Span span) {
        Span tokens = text.tokensIn(span);
        return (int) text.tokens().subList(tokens.start(), tokens.end()).stream().filter(Token::isWord).count();
    }

    private boolean isSpeech(Quotation quotation) {
        return wordsIn(quotation.inner()) >= SHORTEST_SPEECH || verbs.startsParagraph(quotation) && endsLikeSpeech(quotation);
    }

    private boolean endsLikeSpeech(Quotation quotation) {
        String inner = quotation.inner().of(text.text());
        return inner.matches("(?s).*[,.!?…]\\s*");
    }

    /** All longer words capitalised, no sentence mark: the name of a book or song. */
    private boolean isTitle(Quotation quotation) {
        return !endsLikeSpeech(quotation) && isCapitalised(quotation);
    }

    private boolean isCapitalised(Quotation quotation) {
        Span tokens = text.tokensIn(quotation.inner());
        return text.tokens().subList(tokens.start(), tokens.end()).stream()
                .filter(token -> token.isWord() && token.word().length() > 3).allMatch(Token::isCapitalised);
    }

    /** "on 'Morning Live'", "the so-called 'tractor tax'": a name or a term, not words that somebody said. */
    private boolean isName(Quotation quotation) {
        int first = text.tokensIn(quotation.outer()).start();
        Token before = text.token(Math.max(0, first - 1));
        boolean inPhrase = PHRASE_BEGINS.contains(before.tag()) && !before.lemma().equals("as");
        return inPhrase || wordsIn(quotation.inner()) > 1 && isCapitalised(quotation);
    }

    // ---- no verb: the speaker goes on

    private void carryOn(Quotation quotation) {
        if (new Headings(text).isHeading(quotation.outer())) {
            return;
        }
        Zone zone = zoneOf(quotation.outer());
        Optional<Draft> last = drafts.stream().filter(draft -> draft.start() < quotation.outer().start() && draft.source().isPresent())
                .max(Comparator.comparingInt(Draft::end));
        boolean here = last.filter(draft -> zoneOf(new Span(draft.start(), draft.end())).equals(zone)).isPresent();
        Optional<Token> before = subjects.before(quotation, zone).filter(subject -> !here || subjects.isNew(subject, last.get(), last.get().end()));
        if (before.isPresent()) {
            drafts.add(new Draft(List.of(quotation.outer()), null, null, before.get(), 0.6));
            return;
        }
        Optional<Token> introduced = last.filter(draft -> follows(zone, zoneOf(new Span(draft.end() - 1, draft.end())))).isPresent() ? Optional.empty()
                : introducedBefore(quotation, zone);
        if (introduced.isPresent()) {
            drafts.add(new Draft(List.of(quotation.outer()), null, null, introduced.get(), 0.5));
        }
        if (last.isEmpty() || introduced.isPresent()) {
            return;
        }
        Zone lastZone = zoneOf(new Span(last.get().end() - 1, last.get().end()));
        boolean quoted = quotations.stream().anyMatch(each -> last.get().coverageOf(each.inner()) > 0.5);
        if (zone.equals(lastZone) && quoted && onlyCueBetween(last.get(), quotation)) {
            last.get().content.add(quotation.outer());
        } else if (verbs.startsParagraph(quotation) && follows(zone, lastZone) && (quoted || wordsIn(quotation.inner()) > 6)
                && quotation.outer().length() > 0.6 * zone.span().length()) {
            drafts.add(Draft.continuing(last.get(), quotation.outer()));
        }
    }

    /** A paragraph about somebody, and then one that is all quotation. */
    private Optional<Token> introducedBefore(Quotation quotation, Zone zone) {
        int to = text.tokensIn(quotation.outer()).start();
        if (to == 0 || !verbs.startsParagraph(quotation) || quotation.outer().length() < 0.9 * zone.span().length()) {
            return Optional.empty();
        }
        Sentence before = text.sentenceOf(text.token(to - 1));
        return !follows(zone, before.zone()) || before.zone().kind() != Zone.Kind.BODY ? Optional.empty()
                : subjects.of(before).filter(subject -> subject.name() == Token.NameKind.PERSON);
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
