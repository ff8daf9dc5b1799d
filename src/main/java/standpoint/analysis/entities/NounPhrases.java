package standpoint.analysis.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** The shape of noun phrases: where they begin, whether they are definite, what modifies them. */
final class NounPhrases {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my");
    private static final Set<String> HARDLY = Set.of("not", "hardly", "scarcely", "barely");
    /** Adjectives that do not tell one office from another. */
    private static final Set<String> EMPTY_MODIFIERS = Set.of("former", "then", "late", "own", "new", "outgoing", "veteran", "older", "younger");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Map<Integer, Draft> fullNames;

    /** @param fullNames the draft that a token of a full name belongs to */
    NounPhrases(ParsedText text, Words words, Gazetteer gazetteer, Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.fullNames = fullNames;
    }

    /** "NATO chief rules out": headlines leave out articles, and the parser is often lost. */
    boolean isHeadlineRole(Token noun) {
        return text.sentenceOf(noun).zone().kind() == Zone.Kind.HEADLINE && words.isRole(noun.lemma()) && noun.index() > text.sentenceOf(noun).first()
                && fullNames.containsKey(noun.index() - 1) && !fullNames.containsKey(noun.index() + 1);
    }

    /** Index of the phrase's first token: articles, adjectives, nouns and possessors before the head. */
    int firstOf(Token noun, Set<Integer> inNames) {
        int first = noun.index();
        if (isHeadlineRole(noun)) {
            while (fullNames.containsKey(first - 1) && text.token(first - 1).sentence() == noun.sentence()) {
                first--;
            }
            return first;
        }
        for (Token child : text.children(noun)) {
            boolean before = child.index() < noun.index() && child.hasRelation("det", "amod", "compound", "nmod:poss", "nummod", "case", "advmod");
            boolean preposition = child.hasRelation("case") && !child.tag().equals("POS");
            if (before && !preposition) {
                first = Math.min(first, text.reach(child).start());
            }
        }
        boolean share = first > text.sentenceOf(noun).first() && text.token(first).lemma().equals("in")
                && text.token(first - 1).tag().equals("CD"); // "7 | in 10 voters"
        first -= share ? 1 : 0;
        // a possessor that is a name stays a mention of its own: "Ukraine's | president", but "NATO chief"
        for (int i = noun.index() - 1; i >= first; i--) {
            if (inNames.contains(i) && i + 1 < noun.index() && text.token(i + 1).tag().equals("POS")) {
                return i + 2;
            }
        }
        return first;
    }

    /** "few farmers", "not all farmers", "hardly any farmers": nobody in particular. */
    boolean isOfHardlyAny(Token noun, int first) {
        String opening = text.token(first).lemma();
        String before = first > text.sentenceOf(noun).first() ? text.token(first - 1).lemma() : "";
        boolean some = Set.of("all", "every", "each", "any", "many").contains(opening) && HARDLY.contains(before);
        boolean everybody = Set.of("every", "each").contains(opening) && !noun.hasRelation("nsubj", "nsubj:pass");
        return everybody || opening.equals("few") && first < noun.index() || some || HARDLY.contains(opening) && first < noun.index();
    }

    boolean isArticle(int token) {
        return Set.of("the", "a", "an").contains(text.token(token).word().toLowerCase(Locale.ROOT));
    }

    boolean isDefinite(Token noun) {
        return hasPossessor(noun) || text.children(noun, "det").stream().anyMatch(each -> DEFINITE.contains(each.lemma()));
    }

    boolean isThe(Token noun) {
        return text.children(noun, "det").stream().anyMatch(each -> Set.of("the", "this", "that").contains(each.lemma()));
    }

    /** "The party backs the union": whether the subject of the verb whose object the noun is fits. */
    boolean isObjectOf(Token noun, Predicate<Token> subject) {
        return noun.hasRelation("obj", "iobj") && text.head(noun).flatMap(verb -> text.child(verb, "nsubj")).filter(subject).isPresent();
    }

    boolean hasPossessor(Token noun) {
        return text.child(noun, "nmod:poss").isPresent();
    }

    boolean hasModifier(Token noun) {
        return text.children(noun, "compound", "amod", "nmod:poss").stream().anyMatch(Token::isCapitalised);
    }

    /** The names and nouns of "of the Northern Harbour Board", "for trade". */
    List<Token> complements(Token noun) {
        return text.children(noun, "nmod").stream().filter(each -> each.index() > noun.index())
                .filter(each -> text.children(each, "case").stream().anyMatch(word -> Set.of("of", "for", "at").contains(word.lemma())))
                .flatMap(each -> text.tokens().subList(text.reach(each).start(), text.reach(each).end()).stream())
                .filter(each -> each.isNoun() && each.index() <= noun.index() + 8).toList();
    }

    /** The words before the head, and those of its complement, that tell one office from another, in lower case; "finland" too for "Finnish". */
    Set<String> modifiers(Token noun) {
        Set<String> modifiers = new HashSet<>();
        if (isHeadlineRole(noun)) {
            modifiers.add(text.token(noun.index() - 1).word().toLowerCase(Locale.ROOT));
        }
        for (Token child : text.children(noun, "compound", "amod", "nmod:poss")) {
            String lower = child.word().toLowerCase(Locale.ROOT);
            if (!child.isPronoun() && !EMPTY_MODIFIERS.contains(lower)) {
                modifiers.add(lower);
            }
            gazetteer.countryOf(child.word()).ifPresent(country -> modifiers.add(country.toLowerCase(Locale.ROOT)));
        }
        complements(noun).forEach(each -> modifiers.add(each.word().toLowerCase(Locale.ROOT)));
        return modifiers;
    }
}
