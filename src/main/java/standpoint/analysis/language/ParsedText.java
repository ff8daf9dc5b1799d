package standpoint.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.article.Article;
import standpoint.article.Span;

/** An article's words and sentences with their dependencies. Immutable; token and sentence numbers are list indices. */
public final class ParsedText {

    private final Article article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<List<Token>> children;
    private final List<Span> reach;

    /**
     * @throws IllegalArgumentException if a token's or sentence's number is not its place in the list
     */
    public ParsedText(Article article, List<Token> tokens, List<Sentence> sentences) {
        this.article = article;
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.children = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).index() != i) {
                throw new IllegalArgumentException("token " + i + " is numbered " + tokens.get(i).index());
            }
            children.add(new ArrayList<>());
        }
        for (Token token : this.tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        this.reach = new ArrayList<>();
        for (Token token : this.tokens) {
            reach.add(reachOf(token));
        }
    }

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(token.sentence());
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.end());
    }

    /** The words that depend on {@code token}, in text order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The first dependent in one of the relations. */
    public Optional<Token> child(Token token, String... relations) {
        return children(token).stream().filter(child -> child.hasRelation(relations)).findFirst();
    }

    public List<Token> children(Token token, String... relations) {
        return children(token).stream().filter(child -> child.hasRelation(relations)).toList();
    }

    /** First and last token of {@code token} with all that depends on it, as token indices, end exclusive. */
    public Span reach(Token token) {
        return reach.get(token.index());
    }

    /** The word of the tokens {@code first} to before {@code end} that the rest of the sentence depends on. */
    public Token headOf(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Token token = tokens.get(i);
            if (token.head() < first || token.head() >= end) {
                return token;
            }
        }
        return tokens.get(end - 1);
    }

    /** Whether {@code token} is {@code ancestor} or depends on it at any depth. */
    public boolean isBelow(Token token, Token ancestor) {
        Token at = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** Token indices of the tokens that lie in {@code span} of the text, end exclusive; empty at its place where there is none. */
    public Span tokensIn(Span span) {
        int first = firstTokenEndingAfter(span.start());
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
            end++;
        }
        return new Span(first, end);
    }

    /** The text span from token {@code first} to before token {@code end}. */
    public Span textSpan(int first, int end) {
        return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    public String words(Span textSpan) {
        return textSpan.of(text());
    }

    private int firstTokenEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Span reachOf(Token top) {
        int first = top.index();
        int end = top.index() + 1;
        List<Token> open = new ArrayList<>(children(top));
        while (!open.isEmpty()) {
            Token token = open.removeLast();
            first = Math.min(first, token.index());
            end = Math.max(end, token.index() + 1);
            open.addAll(children(token));
        }
        return new Span(first, end);
    }
}
