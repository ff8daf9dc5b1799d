package standpoint.analysis.stances;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** How a stretch of the text reads as a target: short, with names for pronouns. */
final class Phrasing {

    /** A longer target is cut where a clause begins. */
    private static final int LONG = 110;
    /** "approved a plan Thursday": when it was approved. */
    private static final Pattern WEEKDAY = Pattern.compile("(?<=\\p{Ll}{4})(?<!ing| (?:from|until|since|before|after|every|this|next|last|until|than)) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$");
    private static final int SHORTEST = 24;
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
    private static final Set<String> CLAUSES = Set.of("advcl", "acl:relcl", "parataxis", "appos", "conj", "acl");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing");
    /** "it" and "them" mostly are things. */
    private static final Set<String> NAMED = Set.of("he", "she", "him", "his", "her", "they", "their", "its");

    private final ParsedText text;
    private final Cast cast;

    Phrasing(ParsedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** One line, without "that" and "to" in front and marks at the edges. */
    String of(Span span) {
        String words = withNames(span).replaceAll("\\s+", " ").replaceFirst("^((?:(?!\\bneither\\b).)*) nor ", "$1 or ").replaceAll("^[\\s“”\"‘’',;:–—-]+|[\\s“”\"‘',;:.–—-]+$", "");
        String undated = WEEKDAY.matcher(words).replaceFirst("");
        String bare = withoutLoneMarks(undated.replaceFirst("^\\p{Ll}+ly (?:about|on|of) (?=\\p{Ll})", "").replaceAll("^(?:about|on) (?=what|whether|how|why|who)",
                "").replaceAll("^(?:for|in|about|on|at|from|over) (?=\\p{Ll}+ing\\b)", "").replaceAll("^(whether |if )?(not to|that|to|which (?=\\p{Ll}+ (?:on|up|for|in|to) )|whether|if|unless|of|why|with) ", ""));
        bare = bare.replaceFirst("^than (?:before|ever|usual) (?:to )?", "").replaceFirst("^[–—-]+ [^–—-]{1,40} [–—-]+ ", ""); // "— once again — go further"
        return bare.isEmpty() ? text.words(span) : bare;
    }

    /** Quotation marks whose partner lies outside the phrase say nothing. */
    private static String withoutLoneMarks(String words) {
        boolean straight = words.chars().filter(c -> c == '"').count() % 2 == 1;
        boolean curly = words.chars().filter(c -> c == '“').count() != words.chars().filter(c -> c == '”').count();
        boolean single = words.indexOf('‘') >= 0 && words.indexOf('’', words.indexOf('‘')) < 0;
        return words.replaceAll(straight ? "\"" : "$^", "").replaceAll(curly ? "[“”]" : "$^", "").replaceAll(single ? "‘" : "$^", "");
    }

    // ---- names for pronouns

    private String withNames(Span span) {
        Span tokens = text.tokensIn(span);
        StringBuilder words = new StringBuilder();
        Set<EntityId> named = new HashSet<>();
        int done = span.start();
        for (Token token : text.tokens().subList(tokens.start(), tokens.end())) {
            Optional<Entity> who = cast.at(token);
            Optional<String> name = who.filter(each -> token.isPronoun() && !named.contains(each.id()) && !hasOwner(token, tokens) && !isDoubtful(token, each)).flatMap(each -> name(token, each));
            who.ifPresent(each -> named.add(each.id()));
            if (name.isPresent() && token.span().start() >= done && token.span().end() <= span.end()) {
                words.append(text.words(new Span(done, token.span().start()))).append(name.get());
                done = token.span().end();
            }
        }
        return words.append(text.words(new Span(done, span.end()))).toString();
    }

    /** "Hungary objected to a ban on its fertilizer": whose it is, where another body was named in between, readers know better. */
    private boolean isDoubtful(Token pronoun, Entity whose) {
        if (!Set.of("its", "their", "they").contains(pronoun.word().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return text.tokens().subList(text.sentenceOf(pronoun).first(), pronoun.index()).reversed().stream().filter(each -> each.isNoun() || each.isProperNoun())
                .flatMap(each -> cast.at(each).stream()).filter(each -> each.kind() != Entity.Kind.PERSON).findFirst().filter(each -> !each.equals(whose)).isPresent();
    }

    /** "The firm sells its yard": whose it is stands in the phrase itself. */
    private boolean hasOwner(Token pronoun, Span tokens) {
        // "the firm to publish its prices": whose they are may be told by who stands before
        boolean other = pronoun.tag().equals("PRP$") && text.tokens().subList(tokens.start(), pronoun.index()).stream()
                .anyMatch(token -> !token.isPronoun() && cast.at(token).filter(each -> cast.isActor(each.id())).isPresent());
        if (other) {
            return true;
        }
        Token at = pronoun;
        for (int steps = 0; pronoun.tag().equals("PRP$") && steps < 5 && at.head() >= 0 && !at.isVerb(); steps++) {
            at = text.token(at.head());
        }
        Optional<Token> subject = text.child(at, "nsubj", "nsubj:pass");
        return at.isVerb() && subject.filter(each -> each.index() < pronoun.index() && each.index() >= tokens.start() && !each.isPronoun()).isPresent();
    }

    /** "the nurses" for "Nurses", which began a sentence. */
    private static String described(String name) {
        boolean first = name.length() > 1 && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
        String low = first ? name.toLowerCase(Locale.ROOT) : name;
        String inside = low.replaceFirst("(?i)^(the|an?|some|many|several|all|most) ", "");
        return inside.length() == low.length() ? "the " + low : low.substring(0, low.length() - inside.length()).toLowerCase(Locale.ROOT) + inside;
    }

    /** "Hungary and Austria … they": not the one of them alone. */
    private static boolean isPlural(Token pronoun) {
        return pronoun.word().toLowerCase(Locale.ROOT).startsWith("the");
    }

    /** "she'll" */
    private boolean isGlued(Token pronoun) {
        int next = pronoun.index() + 1;
        return next < text.tokens().size() && text.token(next).isWord() && text.token(next).span().start() == pronoun.span().end();
    }

    private Optional<String> name(Token pronoun, Entity who) {
        if (!NAMED.contains(pronoun.word().toLowerCase(Locale.ROOT)) || isGlued(pronoun) || isPlural(pronoun) && who.kind() == Entity.Kind.PLACE || !cast.isActor(who.id())) {
            return Optional.empty();
        }
        String whole = cast.isNamed(who.id()) ? who.name() : described(who.name());
        boolean possessive = pronoun.tag().equals("PRP$");
        return Optional.of(!possessive ? whole : whole + (text.text().contains("’") ? "’" : "'") + (whole.endsWith("s") ? "" : "s"));
    }

    // ---- length

    /** The phrase itself or, where it is long, its beginning up to the border of a clause. Conditions stay. */
    Span cut(Span span) {
        Span tokens = text.tokensIn(span);
        int bar = span.of(text.text()).indexOf(" | "); // headlines in a row
        int end = Math.min(bar > 0 ? span.start() + bar : span.end(), Math.min(aside(span, tokens), joined(span, tokens)));
        if (end - span.start() <= LONG) {
            return end == span.end() ? span : trimmed(new Span(span.start(), end));
        }
        for (Token token : text.tokens().subList(tokens.start(), tokens.end())) {
            int border = text.token(Math.max(tokens.start(), text.reach(token).start())).span().start();
            boolean clause = CLAUSES.contains(token.relation()) && !isCondition(token) && border > token.span().start() - LONG
                    && token.head() >= tokens.start() && token.head() < token.index();
            boolean fits = border - span.start() >= SHORTEST && border - span.start() <= LONG && !isBeforeVerb(tokens, border);
            if (clause && fits && (end - span.start() > LONG || border > end)) {
                end = border;
            }
        }
        return trimmed(new Span(span.start(), end));
    }

    /** "ignoring his misconduct and obstruction would be neglect": no cut before what is said of it. */
    private boolean isBeforeVerb(Span tokens, int border) {
        Token head = text.headOf(tokens.start(), tokens.end());
        boolean clause = head.isVerb() || text.child(head, "cop").isPresent();
        return clause && head.span().start() >= border && text.child(head, "nsubj", "csubj", "nsubj:pass").filter(each -> tokens.contains(each.index())).isPresent();
    }

    /** Where ", which ..." begins, if that comes last, else the end. */
    private int aside(Span span, Span tokens) {
        for (int i = tokens.start() + 2; i < tokens.end() - 1; i++) {
            boolean opens = text.token(i).word().equals(",") && RELATIVE.contains(text.token(i + 1).lemma());
            if (opens && text.tokens().subList(i + 1, tokens.end()).stream().noneMatch(each -> each.word().equals(","))) {
                return text.token(i).span().start();
            }
        }
        return span.end();
    }

    /** Where "and told them" begins behind what is to be done: another deed of whoever wants it. */
    private int joined(Span span, Span tokens) {
        boolean finite = false;
        for (int i = tokens.start(); i < tokens.end() - 1; i++) {
            boolean told = text.token(i + 1).tag().matches("VBD|VBZ") || text.token(i + 1).lemma().equals("have") && !text.token(i + 1).tag().equals("VB");
            if (!finite && i > tokens.start() && text.token(i).tag().equals("CC") && told) {
                return text.token(i).span().start();
            }
            if (i > tokens.start() && text.token(i).word().equals(",") && i + 2 < tokens.end() && text.token(i + 1).lemma().equals("if") && text.token(i + 2).lemma().equals("not")) {
                return text.token(i).span().start(); // "the toll, if not outright opposed to it"
            }
            finite |= text.token(i).tag().matches("VBD|VBZ|VBP|MD");
        }
        return span.end();
    }

    private boolean isCondition(Token clause) {
        return CONDITIONS.contains(clause.word()) || text.children(clause, "mark").stream().anyMatch(mark -> CONDITIONS.contains(mark.word()));
    }

    /** Without the marks and the "and" before the border. */
    private Span trimmed(Span span) {
        Span tokens = text.tokensIn(span);
        int last = tokens.end();
        while (last - 1 > tokens.start() && (!text.token(last - 1).isWord() || text.token(last - 1).tag().equals("CC"))) {
            last--;
        }
        return new Span(span.start(), Math.min(span.end(), text.token(last - 1).span().end()));
    }
}
