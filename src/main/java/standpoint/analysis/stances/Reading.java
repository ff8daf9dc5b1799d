package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
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

    Reading(ParsedText text, Cast cast, List<Attribution> attributions) {
        this.text = text;
        this.cast = cast;
        this.attributions = attributions;
        this.sources = new Sources(text);
    }

    // ---- who

    /** Who does what the verb tells; "I" and "we" are the speaker. Several for "A and B deny it". */
    List<EntityId> actors(Token verb) {
        Optional<Token> subject = sources.subjectOf(verb);
        if (subject.isEmpty()) {
            return List.of();
        }
        Set<EntityId> actors = new LinkedHashSet<>();
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
        return attributions.stream().map(Attribution::quote)
                .filter(quote -> quote.content().stream().anyMatch(part -> part.contains(token.span().start())))
                .min(Comparator.comparingInt(quote -> quote.content().stream().mapToInt(Span::length).sum()));
    }

    // ---- how

    boolean isNegated(Token word) {
        boolean byChild = text.children(word).stream().anyMatch(child -> child.hasRelation("advmod", "det", "neg", "cc:preconj", "aux")
                && NEGATIONS.contains(child.lemma()) || child.hasRelation("advmod") && NEGATIONS.contains(child.word().toLowerCase(Locale.ROOT)));
        boolean refused = word.hasRelation("xcomp") && text.head(word).filter(head -> Set.of("refuse", "decline", "fail").contains(head.lemma())
                || head.isVerb() && isNegated(head)).isPresent();
        return byChild || refused || hasNegatedSubject(word);
    }

    /** "Nobody wants", "no one supports". */
    private boolean hasNegatedSubject(Token word) {
        return text.child(word, "nsubj").filter(subject -> Set.of("nobody", "none", "no-one", "nothing").contains(subject.lemma())
                || text.children(subject, "det").stream().anyMatch(det -> det.lemma().equals("no"))).isPresent();
    }

    Optional<Token> auxiliary(Token verb, Set<String> lemmas) {
        return text.children(verb, "aux").stream().filter(aux -> lemmas.contains(aux.lemma()) || lemmas.contains(aux.word().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    // ---- what

    /** A target for the phrase or clause headed by {@code head}; an entity where the phrase is one. */
    Target target(Token head) {
        Span tokens = trimmed(clauseReach(head));
        Span span = text.textSpan(tokens.start(), tokens.end());
        boolean phrase = !head.isVerb() && tokens.length() <= 6;
        Optional<Entity> entity = phrase ? cast.at(head).filter(each -> head.isPronoun() || cast.isNamed(each.id())) : Optional.empty();
        return new Target(entity.map(Entity::id), entity.map(Entity::name).orElse(readable(span)), Optional.of(span));
    }

    /** A target that is a stretch of the text. */
    Target target(Span span) {
        return new Target(Optional.empty(), readable(span), Optional.of(span));
    }

    /** One line, without "that" and "to" in front and marks at the edges. */
    private String readable(Span span) {
        String words = text.words(span).replaceAll("\\s+", " ").replaceAll("^[\\s“”\"‘’',;:–—-]+|[\\s“”\"‘',;:.–—-]+$", "");
        String bare = words.replaceAll("^(that|to|whether|if) ", "");
        return bare.isEmpty() ? text.words(span) : bare;
    }

    /** The words of a clause without what follows a semicolon, dash or later clause beside it. */
    Span clauseReach(Token head) {
        Span reach = text.reach(head);
        int first = reach.start();
        int end = reach.end();
        for (Token child : text.children(head)) {
            boolean beside = child.hasRelation("parataxis", "dep", "discourse")
                    || child.hasRelation("conj") && text.child(child, "nsubj").isPresent()
                    || !head.isVerb() && child.hasRelation("appos", "acl:relcl");
            if (beside && child.index() > head.index()) {
                end = Math.min(end, Math.max(head.index() + 1, text.reach(child).start()));
            } else if (beside) {
                first = Math.max(first, Math.min(head.index(), text.reach(child).end()));
            }
        }
        return new Span(first, end);
    }

    private Span trimmed(Span tokens) {
        int first = tokens.start();
        int end = tokens.end();
        while (end - 1 > first && !text.token(end - 1).isWord() || end - 1 > first && text.token(end - 1).tag().equals("CC")) {
            end--;
        }
        while (first < end - 1 && (!text.token(first).isWord() || text.token(first).tag().equals("CC"))) {
            first++;
        }
        return new Span(first, end);
    }

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
        Span tokens = trimmed(clauseReach(token));
        return text.textSpan(tokens.start(), tokens.end());
    }

    /** The verb with its negation and auxiliaries, as cue words to mark. */
    List<Span> cues(Token word) {
        List<Span> cues = new ArrayList<>();
        for (Token child : text.children(word)) {
            if (child.hasRelation("aux", "compound:prt", "neg") && !Set.of("have", "be", "do").contains(child.lemma())
                    || NEGATIONS.contains(child.lemma())) {
                cues.add(child.span());
            }
        }
        cues.add(word.span());
        cues.sort(null);
        return cues;
    }

    /** "'no plans' + deploy": the deciding words. */
    String because(List<Span> cues) {
        List<String> words = new ArrayList<>();
        cues.forEach(cue -> words.add(text.words(cue).replaceAll("\\s+", " ")));
        return "“" + String.join(" ", words) + "”";
    }

    static Optional<Position> when(boolean negated, Position position) {
        return negated ? StanceWords.turned(position) : Optional.of(position);
    }
}
