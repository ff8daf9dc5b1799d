package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.Sources;
import standpoint.article.Span;

/** One document as the stance rules see it: who acts, who speaks, what is negated, how a target reads. */
final class Reading {

    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");

    final ParsedText text;
    final Cast cast;
    final List<Attribution> attributions;
    final Sources sources;
    final Targets targets;
    private final @Nullable Quote[] quoteOfToken;

    Reading(ParsedText text, Cast cast, List<Attribution> attributions) {
        this.text = text;
        this.cast = cast;
        this.attributions = attributions;
        this.sources = new Sources(text);
        this.targets = new Targets(this);
        this.quoteOfToken = quotesByToken(text, attributions);
    }

    // ---- who

    /** Who does what the verb tells; "I" and "we" are the speaker. Several for "A and B deny it". */
    List<EntityId> actors(Token verb) {
        Optional<Token> subject = sources.subjectOf(verb);
        if (subject.isEmpty()) {
            return List.of();
        }
        boolean nobody = Set.of("everyone", "everybody", "anyone", "nobody", "none").contains(subject.get().lemma())
                || text.children(subject.get(), "det").stream().anyMatch(det -> Set.of("no", "neither").contains(det.lemma()));
        Set<EntityId> actors = new LinkedHashSet<>();
        if (nobody) {
            return List.of();
        }
        entityAt(subject.get()).ifPresent(actors::add);
        for (Token other : text.children(subject.get(), "conj")) {
            entityAt(other).ifPresent(actors::add);
        }
        return List.copyOf(actors);
    }

    /** The acting entity behind a word. */
    Optional<EntityId> entityAt(Token token) {
        if (SPEAKER.contains(token.word().toLowerCase(Locale.ROOT))) {
            return speakerAt(token);
        }
        return cast.at(token).filter(entity -> cast.isActor(entity.id())).map(Entity::id);
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

    // ---- how

    boolean isNegated(Token word) {
        boolean byChild = text.children(word).stream().anyMatch(child -> child.hasRelation("advmod", "det", "neg", "cc:preconj", "aux")
                && NEGATIONS.contains(child.lemma()) || child.hasRelation("advmod") && NEGATIONS.contains(child.word().toLowerCase(Locale.ROOT)));
        boolean noLonger = text.children(word, "advmod").stream().anyMatch(child -> child.word().equalsIgnoreCase("longer")
                && text.children(child).stream().anyMatch(no -> no.lemma().equals("no")));
        boolean refused = word.hasRelation("xcomp") && text.head(word).filter(head -> Set.of("refuse", "decline", "fail").contains(head.lemma())
                || head.isVerb() && isNegated(head)).isPresent();
        return byChild || noLonger || refused || hasNegatedSubject(word);
    }

    /** "Nobody wants", "no one supports". */
    private boolean hasNegatedSubject(Token word) {
        return text.child(word, "nsubj").filter(subject -> Set.of("nobody", "none", "no-one", "nothing").contains(subject.lemma())
                || text.children(subject, "det").stream().anyMatch(det -> det.lemma().equals("no"))).isPresent();
    }

    /** "would neither confirm nor deny" */
    boolean isNeither(Token verb) {
        return text.children(verb, "cc", "cc:preconj", "advmod").stream().anyMatch(child -> Set.of("nor", "neither").contains(child.lemma()));
    }

    /** Whether the sentence is a question. */
    boolean isAsked(Token word) {
        return text.tokensOf(text.sentenceOf(word)).stream().anyMatch(token -> token.word().equals("?"));
    }

    Optional<Token> auxiliary(Token verb, Set<String> lemmas) {
        return text.children(verb, "aux").stream().filter(aux -> lemmas.contains(aux.lemma()) || lemmas.contains(aux.word().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether the word stands in a question or condition: "would not say whether the state agreed". */
    boolean isOpen(Token word) {
        Token at = word;
        for (int steps = 0; steps < 5; steps++) {
            if (text.children(at, "mark").stream().anyMatch(mark -> Set.of("whether", "if", "unless").contains(mark.lemma()))) {
                return true;
            }
            if (at.head() < 0 || at.hasRelation("ccomp")) {
                return false;
            }
            at = text.token(at.head());
        }
        return false;
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
        return cover;
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
                    || NEGATIONS.contains(child.lemma())) {
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
