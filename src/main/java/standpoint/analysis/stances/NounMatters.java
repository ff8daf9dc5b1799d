package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.analysis.stances.StanceWords.Noun;
import standpoint.article.Span;

/** What nouns that show a position are about, wherever the parser hangs it: "opposition to the dam", "calls for it", "the tax's critics". */
final class NounMatters {

    /** What a noun is about, and where it puts its holder. */
    record Matter(Noun entry, Token noun, Token head) {}

    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "decade", "hour", "quarter", "season", "time", "now", "today", "tomorrow", "future", "century");

    private final Reading reading;
    private final StanceWords words;

    NounMatters(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** What the noun is about, where the list knows the noun and the text tells. */
    Optional<Matter> of(Token noun) {
        for (Noun entry : words.nouns(noun.lemma()).stream().filter(each -> !each.isOwned() || reading.text.child(noun, "nmod:poss").isPresent()).toList()) {
            for (String link : entry.links()) {
                Optional<Token> head = linked(noun, link);
                if (head.isPresent()) {
                    return Optional.of(new Matter(entry, noun, head.get()));
                }
            }
        }
        return ownedBy(noun);
    }

    /** "the scheme's loudest cheerleader", "the tax's critics": whose or what's they are. */
    private Optional<Matter> ownedBy(Token noun) {
        return words.nouns(noun.lemma()).stream().filter(Noun::isPerson).findFirst().flatMap(entry -> reading.text.child(noun, "nmod:poss").filter(each -> !each.isPronoun())
                .map(whose -> new Matter(entry, noun, whose)));
    }

    /** "brushed aside calls for it": a noun that the parser takes for a verb beside another. */
    boolean isMisread(Token word) {
        return word.tag().equals("VBZ") && word.hasRelation("dep") && reading.text.child(word, "nsubj").isEmpty() && words.nouns(word.lemma()).stream().anyMatch(Noun::isSeenThrough);
    }

    /** "abandoned a plan to raise it": the noun with what is to be done, which parsers hang on the verb. */
    Optional<Span> deed(Token noun) {
        boolean fits = words.nouns(noun.lemma()).stream().anyMatch(entry -> entry.links().contains("to"));
        Span phrase = reading.reach(noun);
        return linked(noun, "to").filter(clause -> fits && clause.isVerb()).map(reading::reach).filter(reach -> reach.start() >= phrase.end()).map(phrase::cover);
    }

    /** Whether the noun names what somebody claims, unlike "the pay claim" or "the idea": to be against it is to deny it. */
    boolean isClaim(Token noun) {
        boolean asserted = words.nouns(noun.lemma()).stream().anyMatch(entry -> entry.position() == Position.AFFIRMS && entry.links().contains("of"));
        return asserted && reading.text.child(noun, "compound").isEmpty();
    }

    /** Parsers hang the matter on the noun or on the verb before it. */
    private Optional<Token> linked(Token noun, String link) {
        List<Token> candidates = new ArrayList<>(reading.text.children(noun, "nmod", "acl", "ccomp", "xcomp", "advcl", "obl", "dep"));
        reading.text.head(noun).filter(Token::isVerb).ifPresent(verb -> candidates.addAll(reading.text.children(verb, "obl", "nmod", "xcomp", "advcl", "ccomp")));
        return candidates.stream().filter(each -> each.index() > noun.index() && reading.text.children(each, "case", "mark").stream()
                .anyMatch(mark -> mark.lemma().equals(link) && (mark.index() == noun.index() + 1 || mark.index() == noun.index() + 2 && Slots.DAYS.matcher(reading.text.token(noun.index() + 1).lemma()).matches() || isBehindOwner(noun, mark)))).filter(each -> !isDescribing(each, link) && !isPlace(each, link)).findFirst();
    }

    /** "appeals from both camps to act": behind whose they are. */
    private boolean isBehindOwner(Token noun, Token mark) {
        return reading.text.children(noun, "nmod").stream().filter(each -> reading.scope.isMarked(each, Set.of("from", "by", "in")))
                .anyMatch(each -> reading.text.children(each, "case").stream().anyMatch(by -> by.index() == noun.index() + 1) && endOf(each) == mark.index());
    }

    /** Where the words of whoever it comes from end, without the clause that parsers hang on them: "calls from Berg and Reed to act". */
    private int endOf(Token owner) {
        return reading.text.children(owner).stream().filter(each -> each.index() > owner.index() && !each.isVerb()).mapToInt(each -> reading.text.reach(each).end())
                .max().orElse(owner.index() + 1);
    }

    /** "a protest at the White House": where it was. */
    private boolean isPlace(Token where, String link) {
        boolean time = link.equals("for") && TIMES.contains(where.lemma()); // "the proposal for fiscal year 2019"
        return time || link.equals("at") && (where.name() == Token.NameKind.LOCATION || reading.cast.at(where).filter(each -> each.kind() == Entity.Kind.PLACE).isPresent());
    }

    /** "a warning that the board dismissed": no words of the warning's, as what was dismissed is the warning. */
    private boolean isDescribing(Token clause, String link) {
        return link.equals("that") && clause.isVerb() && reading.text.child(clause, "obj", "ccomp", "xcomp", "nsubj:pass").isEmpty()
                && words.verbs(clause.lemma()).stream().anyMatch(verb -> verb.words().size() == 1 && !verb.slot().equals("xcomp"));
    }
}
