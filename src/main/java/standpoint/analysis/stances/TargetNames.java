package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Target;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What "the bill" and "this plan" are called where the story tells which: "the climate bill", "the plan to close two schools". */
final class TargetNames {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    /** Tell nothing about which one it is. */
    private static final Set<String> GENERIC = Set.of("new", "proposed", "planned", "whole", "entire", "current", "controversial", "latest", "recent", "same", "final", "big", "long", "full", "own",
            "very", "draft", "original", "overall", "such", "said", "key", "major", "so-called", "present", "initial", "contentious", "disputed", "landmark", "much", "first");
    /** Say that it is not the one before. */
    private static final Set<String> OTHER = Set.of("other", "another", "earlier", "previous", "similar", "rival", "different", "next", "last", "second", "third", "separate", "alternative", "old", "additional",
            "further", "more", "many", "several", "some", "any", "every", "each", "no", "all", "most", "few");
    private static final Set<String> LINKS = Set.of("of", "on", "for", "to", "against", "over", "between", "in", "with", "from", "about");
    /** Too general for the next of its kind to be the same. */
    private static final Set<String> COMMON = Set.of("way", "thing", "case", "fact", "time", "day", "week", "month", "year", "end", "part", "place", "number", "kind", "sort", "side", "rest", "point", "world", "country",
            "state", "reason", "result", "idea", "people", "money", "work", "need", "use", "chance", "right", "issue", "problem", "situation", "power", "public", "future", "past", "level", "role", "effort", "area");
    private static final int LONGEST = 10;
    /** What stands further up may be named by what follows. */
    private static final int LEAD = 3;

    private final Reading reading;
    private final ParsedText text;
    private final Tone tone;

    TargetNames(Reading reading, Tone tone) {
        this.reading = reading;
        this.text = reading.text;
        this.tone = tone;
    }

    /** The target with its full name, if it has none of its own and the story tells one. */
    Found named(Found found) {
        Target target = found.target();
        Optional<Token> head = target.span().filter(span -> target.entity().isEmpty()).flatMap(span -> pointing(text.tokensIn(span), target));
        Optional<String> name = head.flatMap(this::nameBefore).or(() -> head.filter(each -> each.sentence() < LEAD).flatMap(this::nameBehind));
        return name.map(full -> found.towards(new Target(Optional.empty(), full, target.span()))).orElse(found);
    }

    /** The noun, if the words only point to something: "the bill", "this controversial plan". */
    private Optional<Token> pointing(Span tokens, Target target) {
        Token head = text.headOf(tokens.start(), tokens.end());
        List<Token> words = text.tokens().subList(tokens.start(), tokens.end());
        boolean points = words.size() > 1 && words.size() <= 4 && POINTING.contains(words.getFirst().lemma()) && words.getLast().equals(head) && head.isNoun()
                && words.subList(1, words.size() - 1).stream().allMatch(each -> GENERIC.contains(each.lemma()));
        boolean told = text.children(head).stream().anyMatch(each -> each.index() > head.index() && each.hasRelation("nmod", "acl", "acl:relcl", "appos", "ccomp"));
        boolean asWritten = target.text().toLowerCase(Locale.ROOT).endsWith(head.word().toLowerCase(Locale.ROOT));
        return Optional.of(head).filter(each -> points && !told && asWritten && !COMMON.contains(each.lemma()) && reading.cast.at(each).isEmpty());
    }

    private Optional<String> nameBefore(Token head) {
        return firstNamed(text.tokens().subList(0, head.index()).reversed(), head);
    }

    private Optional<String> nameBehind(Token head) {
        return firstNamed(text.tokens().subList(head.index() + 1, text.tokens().size()), head);
    }

    /** The name at the next place where the noun has one, unless another of the kind comes first. */
    private Optional<String> firstNamed(List<Token> tokens, Token head) {
        for (Token each : tokens) {
            if (!isSameNoun(each, head)) {
                continue;
            }
            if (isAnother(each)) {
                return Optional.empty();
            }
            Optional<String> name = name(each);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isSameNoun(Token token, Token head) {
        return token.isNoun() && !token.hasRelation("compound", "flat") && token.tag().endsWith("S") == head.tag().endsWith("S")
                && token.lemma().equalsIgnoreCase(head.lemma());
    }

    /** "another bill", "a bill": not the one that was spoken of. */
    private boolean isAnother(Token noun) {
        boolean other = text.children(noun).stream().anyMatch(each -> each.index() < noun.index() && OTHER.contains(each.lemma()));
        boolean one = text.children(noun, "det").stream().anyMatch(each -> each.lemma().matches("an?"));
        return other || one && name(noun).isEmpty();
    }

    private Optional<String> name(Token noun) {
        Span whole = reading.targets.clause(noun);
        int first = text.children(noun, "compound", "amod", "nmod:poss", "nummod").stream().mapToInt(each -> text.reach(each).start()).filter(at -> at >= whole.start()).min().orElse(noun.index());
        first = Math.min(first, noun.index());
        boolean told = text.children(noun).stream().anyMatch(each -> each.index() > noun.index() && each.index() < whole.end() && tellsBehind(each));
        int end = told && whole.end() - first <= LONGEST ? whole.end() : noun.index() + 1;
        boolean named = text.children(noun).stream().anyMatch(each -> each.index() < noun.index() && tellsBefore(each)) || told && end > noun.index() + 1;
        if (!named || end - first > LONGEST) {
            return Optional.empty();
        }
        boolean owned = text.child(noun, "nmod:poss").isPresent();
        String words = reading.targets.of(text.textSpan(first, end)).text();
        return Optional.of(words).filter(each -> !each.contains(",")).map(each -> owned ? each : "the " + each.replaceFirst("^(?i:the|an?|this|that|these|those) ", ""));
    }

    private boolean tellsBefore(Token modifier) {
        return modifier.hasRelation("compound") || modifier.hasRelation("nmod:poss") && !modifier.isPronoun()
                || modifier.hasRelation("amod") && modifier.tag().startsWith("J") && !GENERIC.contains(modifier.lemma()) && tone.of(modifier) == 0;
    }

    private boolean tellsBehind(Token modifier) {
        boolean linked = modifier.hasRelation("nmod") && text.children(modifier, "case").stream().anyMatch(each -> LINKS.contains(each.lemma()));
        boolean doing = modifier.tag().equals("VBG") || text.children(modifier, "mark").stream().anyMatch(each -> each.lemma().equals("to"));
        return linked || doing && modifier.hasRelation("acl");
    }
}
