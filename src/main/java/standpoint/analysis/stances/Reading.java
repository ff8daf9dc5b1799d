package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Cue;
import standpoint.analysis.quotes.CueWords;
import standpoint.analysis.quotes.Sources;
import standpoint.article.Span;

/** One document as the stance rules see it: who acts, who speaks, what is negated, how a target reads. */
final class Reading {

    private static final Set<Cue.Kind> REPORTS = Set.of(Cue.Kind.SAY, Cue.Kind.AFFIRM, Cue.Kind.THINK, Cue.Kind.WARN);
    /** What a speaker says that somebody else wants is the speaker's word for it. */
    private static final double ALLEGED = 0.45;
    /** Who speaks in another's name. */
    private static final Set<String> VOICES = Set.of("aide", "spokes");
    private static final Pattern CLOSING = Pattern.compile("[,.!?]?[”\"]");
    private static final String OPENED = "“\"";
    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our");

    final ParsedText text;
    final Cast cast;
    final List<Attribution> attributions;
    final Sources sources;
    final Scope scope;
    final Doers doers;
    final Appraisals appraisals;
    final Targets targets;
    final Conditions conditions;
    private final @Nullable Quote[] quoteOfToken;
    /** The quotes that tell what somebody says, unlike "rejected the claim that". */
    private final Set<Quote> reports;

    Reading(ParsedText text, Cast cast, List<Attribution> attributions, CueWords cues) {
        this.text = SwallowedClauses.mended(text);
        this.cast = cast;
        this.attributions = attributions.stream().map(each -> new Attribution(each.quote(), each.verb().map(this::asMended), each.source().map(this::asMended))).toList();
        this.sources = new Sources(this.text);
        this.scope = new Scope(this.text);
        this.doers = new Doers(this);
        this.appraisals = new Appraisals(this.text);
        this.targets = new Targets(this);
        this.conditions = new Conditions(this.text);
        this.quoteOfToken = quotesByToken(this.text, attributions);
        this.reports = attributions.stream().filter(each -> each.verb().flatMap(cues::find).filter(cue -> !REPORTS.contains(cue.kind())).isEmpty())
                .map(Attribution::quote).collect(Collectors.toSet());
    }

    private Token asMended(Token token) {
        return text.token(token.index());
    }

    // ---- who

    /** Who says that {@code holder} does what {@code word} tells, unless that is the holder or somebody who speaks for the holder. */
    Optional<EntityId> teller(Token word, EntityId holder) {
        Optional<EntityId> accuser = doers.accusing(word).flatMap(sources::subjectOf).flatMap(this::entityAt);
        Optional<EntityId> speaker = quoteAround(word).filter(quote -> reports.contains(quote) && !isThing(word, quote)).flatMap(Quote::speaker)
                .filter(who -> !speaksFor(who, holder));
        return accuser.or(() -> speaker).filter(who -> !who.equals(holder));
    }

    /** "echoed Berg's call for it": the call is no news of whoever echoes it. */
    private boolean isThing(Token word, Quote quote) {
        return word.hasRelation("obj") && text.head(word).filter(verb -> quoteAround(verb).filter(quote::equals).isEmpty()).isPresent();
    }

    /** What an officer says of the body, a spokesman or an aide of whoever it is, or anybody of "the board" and "her office". */
    private boolean speaksFor(EntityId speaker, EntityId holder) {
        Entity who = cast.entity(speaker);
        Entity whom = cast.entity(holder);
        boolean officer = cast.bodyOf(speaker).filter(holder::equals).isPresent()
                || who.affiliation().filter(body -> whom.name().equals(body) || whom.name().endsWith(" " + body)).isPresent()
                || whom.kind() != Entity.Kind.PERSON && who.role().filter(role -> role.contains(whom.name())).isPresent();
        String office = who.role().orElse(cast.isNamed(speaker) ? "" : who.name()).toLowerCase(Locale.ROOT);
        boolean voice = VOICES.stream().anyMatch(office::contains);
        boolean one = whom.kind() == Entity.Kind.ORGANIZATION || whom.kind() == Entity.Kind.GROUP && !whom.name().endsWith("s");
        boolean body = !cast.isNamed(holder) && (one || !cast.isNamed(speaker) && whom.kind() != Entity.Kind.PERSON);
        return officer || voice || body;
    }

    /** A stance that {@code word} shows. Merely alleged ones are less sure. */
    Found found(EntityId holder, Target target, Position position, Span evidence, List<Span> cues, Token word, double confidence) {
        Optional<EntityId> teller = teller(word, holder);
        Target said = quoteAround(word).filter(quote -> quote.form() != Quote.Form.INDIRECT).map(quote -> within(quote, word, target)).orElse(target);
        return new Found(holder, said, position, evidence, cues, quoteAround(word), teller, teller.isPresent() ? Math.min(ALLEGED, confidence) : confidence,
                because(cues, position));
    }

    /** Without what follows the quoted words: "he told reporters". */
    Target within(Quote quote, Token anchor, Target target) {
        Optional<Span> part = quote.content().stream().filter(each -> each.contains(anchor.span())).findFirst();
        boolean beyond = target.entity().isEmpty() && target.span().isPresent() && part.isPresent()
                && target.span().get().start() < part.get().end() && target.span().get().end() > part.get().end() && target.span().get().start() >= part.get().start();
        return beyond ? targets.of(new Span(target.span().get().start(), part.get().end())) : target;
    }

    /** "The scheme" of "'The scheme,' said Berg, 'is a waste'": without the words between the parts. */
    Target inOnePart(Quote quote, Target target) {
        Optional<Span> part = target.span().flatMap(span -> quote.content().stream().filter(each -> each.contains(span.start()) && span.end() > each.end()).findFirst());
        boolean across = quote.content().size() > 1 && target.entity().isEmpty() && part.isPresent();
        return across ? targets.of(new Span(target.span().orElseThrow().start(), part.orElseThrow().end())) : target;
    }

    /** The acting entity behind a word. */
    Optional<EntityId> entityAt(Token token) {
        if (SPEAKER.contains(token.word().toLowerCase(Locale.ROOT))) {
            return speakerAt(token);
        }
        return cast.at(token).filter(entity -> cast.isActor(entity.id())).map(Entity::id);
    }

    /** Whether the word stands for one or several people, not for a body or a thing. */
    boolean isPeople(Token token) {
        return cast.at(token).filter(who -> who.kind() == Entity.Kind.PERSON || who.kind() == Entity.Kind.GROUP).isPresent();
    }

    Optional<EntityId> speakerAt(Token token) {
        return quoteAround(token).flatMap(Quote::speaker);
    }

    /** The innermost quote whose content holds the word. */
    Optional<Quote> quoteAround(Token token) {
        return Optional.ofNullable(quoteOfToken[token.index()]);
    }

    /** The longest quotes first, so that those inside them overwrite them. */
    private static @Nullable Quote[] quotesByToken(ParsedText text, List<Attribution> attributions) {
        @Nullable Quote[] quotes = new Quote[text.tokens().size()];
        attributions.stream().map(Attribution::quote)
                .sorted(Comparator.comparingInt((Quote quote) -> quote.content().stream().mapToInt(Span::length).sum()).reversed())
                .forEach(quote -> quote.content().stream().map(text::tokensIn)
                        .forEach(tokens -> Arrays.fill(quotes, tokens.start(), tokens.end(), quote)));
        return quotes;
    }

    /** Whether a quote tells what somebody says is so, unlike what somebody wants. */
    boolean isReport(Quote quote) {
        return reports.contains(quote);
    }

    // ---- which words

    /** From the first to the last of the words, within the sentence of the first. */
    Span evidence(Token anchor, Span... others) {
        Span sentence = text.sentenceOf(anchor).span();
        Span cover = anchor.span();
        for (Span other : others) {
            Span within = new Span(Math.max(sentence.start(), Math.min(other.start(), sentence.end())),
                    Math.max(sentence.start(), Math.min(other.end(), sentence.end())));
            cover = within.isEmpty() ? cover : cover.cover(within);
        }
        return withWholeMarks(cover, anchor.span());
    }

    /** Without a quotation mark whose partner lies outside, or with it where it comes next. */
    private Span withWholeMarks(Span span, Span anchor) {
        String words = span.of(text.text());
        String behind = text.text().substring(span.end(), Math.min(span.end() + 2, text.text().length()));
        boolean straight = words.chars().filter(mark -> mark == '"').count() % 2 == 1;
        boolean opened = straight || words.lastIndexOf('“') > words.lastIndexOf('”');
        Matcher closing = CLOSING.matcher(behind);
        if (opened && closing.lookingAt()) {
            return new Span(span.start(), span.end() + closing.end());
        }
        if (opened && OPENED.indexOf(words.charAt(0)) >= 0 && span.start() < anchor.start()) {
            return new Span(span.start() + 1, span.end());
        }
        boolean closed = words.endsWith("”") && words.indexOf('“') < 0 || straight && words.endsWith("\"");
        return closed && span.end() > anchor.end() ? new Span(span.start(), span.end() - 1) : span;
    }

    Span phrase(Token token) {
        Span phrase = sources.phraseOf(token);
        return text.textSpan(phrase.start(), phrase.end());
    }

    Span reach(Token token) {
        Span tokens = targets.clause(token);
        return text.textSpan(tokens.start(), tokens.end());
    }

    /** The verb with its negation and auxiliaries, as cue words to mark. */
    List<Span> cues(Token word) {
        List<Span> cues = new ArrayList<>();
        for (Token child : text.children(word)) {
            if (child.hasRelation("aux", "compound:prt", "neg") && !Set.of("have", "be", "do").contains(child.lemma())
                    || Scope.NEGATIONS.contains(child.lemma()) && !child.hasRelation("conj", "parataxis") && !scope.isParted(child, word)) {
                boolean glued = child.index() > 0 && text.token(child.index() - 1).isWord() && text.token(child.index() - 1).span().end() == child.span().start();
                cues.add(glued ? text.token(child.index() - 1).span().cover(child.span()) : child.span());
            }
        }
        cues.add(word.span());
        // "wo" and "won't": the longer one
        cues.removeIf(cue -> cues.stream().anyMatch(other -> !other.equals(cue) && other.contains(cue)));
        return cues.stream().distinct().sorted().toList();
    }

    /** "“no plans” speaks against it": the deciding words and what they decide. */
    String because(List<Span> cues, Position position) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            boolean beside = i > 0 && text.text().substring(cues.get(i - 1).end(), Math.max(cues.get(i - 1).end(), cues.get(i).start())).isBlank();
            words.append(i == 0 ? "" : beside ? " " : " … ").append(text.words(cues.get(i)).replaceAll("\\s+", " ").replaceAll("[“”\"]", ""));
        }
        return "“" + words + "” " + switch (position) {
            case FOR -> "speaks for it";
            case AGAINST -> "speaks against it";
            case UNDECIDED -> "leaves it open";
            case AFFIRMS -> "upholds the claim";
            case DENIES -> "denies the claim";
            case DOUBTS -> "doubts the claim";
        };
    }

    static Optional<Position> when(boolean negated, Position position) {
        return negated ? StanceWords.turned(position) : Optional.of(position);
    }
}
