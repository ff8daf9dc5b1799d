package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;

/** Where a verb that shows a side elsewhere shows none: "reserved the right to oppose it", "could support it", "we trusted them". */
final class IdleVerbs {

    /** "asked for anonymity" is no position. */
    private static final Set<String> UNSAID = Set.of("thumb", "pressure", "nothing", "anonymity", "comment", "interview", "entry", "treatment", "food", "water");
    private static final Set<String> FEARING = Set.of("fear", "dread");
    private static final Set<String> MATTERS_OF_LAW = Set.of("case", "matter", "fight", "dispute", "appeal", "claim", "complaint", "issue", "battle");
    private static final Set<String> LEAVING = Set.of("withdraw", "retreat");
    private static final Set<String> POWERS = Set.of("right", "power", "freedom", "ability", "chance", "opportunity", "option", "authority", "discretion");
    private static final Set<String> FELT = Set.of("trust", "love", "like", "enjoy", "admire", "believe", "hate", "welcome");
    private static final Set<String> SITES = Set.of("camp", "site", "base", "building", "village", "home", "house", "car", "vehicle", "ship", "post", "town", "city", "island", "farm", "child", "baby", "dog");
    private static final Set<String> FORMERLY = Set.of("once", "formerly", "previously", "initially", "originally");
    private static final Set<String> OWN = Set.of("i", "we");
    /** "wants the people, all of you watching tonight, to know": the clause. */
    private static final Pattern ASIDE = Pattern.compile(", [^,.;]+, to \\p{Ll}");
    private static final List<String> CALL_OFF = List.of("call", "off");
    private static final List<String> ASK_FOR = List.of("ask", "for");
    /** What nobody says of himself: "the council is sabotaging the recovery". */
    static final Set<String> MISDEEDS = Set.of("sabotage", "wreck", "betray", "undermine", "strangle", "cripple", "hijack", "ruin", "destroy", "poison", "trample");
    private static final int NEAR = 10;

    private final Reading reading;

    IdleVerbs(Reading reading) {
        this.reading = reading;
    }

    /** Where a verb of the list tells no stand, or another rule tells it better. */
    boolean isNoStand(Token verb, StanceWords.Verb entry, Token slot) {
        boolean manner = verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("under")); // "under questioning by"
        boolean passive = reading.text.child(verb, "aux:pass").isPresent() && reading.text.child(verb, "nsubj:pass").isEmpty() && verb.hasRelation("conj"); // "and was promised a bridge"
        boolean literal = verb.lemma().equals("weigh") && (verb.tag().equals("VBD") || reading.text.child(slot, "nummod").isPresent()); // "he weighed his coffee"
        boolean person = reading.cast.at(slot).filter(who -> who.kind() == Entity.Kind.PERSON).isPresent();
        boolean once = verb.lemma().equals("believe") && entry.words().size() == 1 && (!person || !isLast(slot) || !verb.tag().matches("VBZ|VBP") && !reading.scope.isNegated(verb)); // "before she believed us", "believes America can"
        boolean clause = FEARING.contains(verb.lemma()) && isFollowedByModal(slot); // "fears the bill could fall", where the parser takes the bill for what is feared
        boolean ownEnd = entry.words().equals(CALL_OFF) && verb.tag().matches("VBD|VBN") && reading.text.child(verb, "nsubj:pass").isEmpty(); // whoever called a strike off had called it
        boolean cleft = reading.text.child(slot, "cop").filter(be -> be.index() < slot.index() && be.index() > verb.index()).isPresent(); // "all we asked for was a trial"
        boolean wished = verb.tag().equals("VB") && verb.hasRelation("ccomp") && reading.scope.isMarked(verb, Set.of("that")) && reading.text.child(verb, "aux").isEmpty(); // "demanded that the hospital guarantee it"
        boolean misdeed = MISDEEDS.contains(verb.lemma()) && reading.quoteAround(verb).isPresent() && reading.text.child(verb, "nsubj").filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isEmpty();
        boolean compared = verb.tag().matches("VBG|VB") && reading.text.tokens().subList(Math.max(reading.text.sentenceOf(verb).first(), verb.index() - NEAR), verb.index()).stream()
                .anyMatch(each -> Set.of("compare", "liken").contains(each.lemma())); // "compared the plan to banning umbrellas"
        boolean unasked = entry.words().equals(ASK_FOR) && reading.scope.isNegated(verb);
        boolean clausal = verb.lemma().equals("want") && ASIDE.matcher(reading.text.text().substring(slot.span().end(), reading.text.sentenceOf(slot).span().end())).lookingAt();
        boolean power = reading.text.children(verb, "mark").stream().anyMatch(to -> to.index() > 0 && to.lemma().equals("to") && POWERS.contains(reading.text.token(to.index() - 1).lemma())); // "reserved the right to oppose it"
        boolean court = verb.lemma().equals("take") && MATTERS_OF_LAW.contains(slot.lemma()); // "took her case to court"
        boolean moved = LEAVING.contains(verb.lemma()) && reading.text.child(verb, "obj").filter(each -> !each.equals(slot)).isPresent(); // "withdrew its envoy from Rome"
        if (compared || misdeed || wished || verb.lemma().equals("blame") && reading.scope.isNegated(verb) || cleft || clause || clausal || ownEnd || unasked || court || moved || power || isBygone(verb)) {
            return true;
        }
        boolean counted = Votes.isVote(verb) && reading.text.token(Math.min(verb.index() + 1, reading.text.tokens().size() - 1)).tag().equals("CD"); // "voted six to five for it"
        boolean heard = verb.lemma().equals("question") && reading.isPeople(slot); // "police questioned him"
        boolean left = verb.lemma().equals("abandon") && SITES.contains(slot.lemma());
        boolean fond = verb.lemma().equals("like") && (verb.tag().equals("VBD") || verb.index() > 0 && reading.text.child(verb, "nsubj").isEmpty());
        boolean withheld = verb.lemma().equals("deny") && (reading.text.child(verb, "nsubj:pass").filter(slot::equals).isPresent() && person && reading.text.child(verb, "obj").isPresent() || verb.tag().equals("VBN") && verb.hasRelation("acl") && reading.text.child(verb, "obj").isPresent()); // "was denied bail"
        boolean unreal = verb.tag().matches("VBN") && reading.text.children(verb, "aux").stream().anyMatch(had -> had.word().equals("Had")); // "Had she backed it"
        if (heard || left || fond || withheld || unreal) {
            return true;
        }
        return manner || passive || literal || once || counted || UNSAID.contains(slot.lemma()) || reading.scope.isDenied(verb) || isMaybe(verb, entry.position());
    }

    /** "We trusted those people", "who once supported it": what one felt or did formerly. */
    private boolean isBygone(Token verb) {
        boolean formerly = verb.tag().matches("VBD|VBN") && reading.text.children(verb, "advmod").stream().anyMatch(each -> FORMERLY.contains(each.lemma()));
        if (formerly) {
            return true;
        }
        boolean own = reading.text.child(verb, "nsubj").filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isPresent();
        return own && FELT.contains(verb.lemma()) && verb.tag().equals("VBD") && reading.quoteAround(verb).filter(quote -> quote.form() != Quote.Form.INDIRECT).isPresent();
    }

    /** Whether nothing but the end of the clause follows, unlike "believe Reed or Berg would win". */
    private boolean isLast(Token slot) {
        int next = reading.text.tokensIn(reading.phrase(slot)).end();
        return next >= reading.text.tokens().size() || reading.text.token(next).sentence() != slot.sentence() || ".;!".contains(reading.text.token(next).word());
    }

    /** "fears the bill could fall": the clause, where the parser takes the bill for what is feared. */
    boolean isFollowedByModal(Token slot) {
        int next = reading.text.tokensIn(reading.phrase(slot)).end();
        return next < reading.text.tokens().size() && (reading.text.token(next).tag().equals("MD") || reading.text.token(next).hasRelation("aux") && !reading.text.token(next).tag().equals("TO"));
    }

    /** What may happen is nobody's position, nor is what somebody has the power to stop. */
    private boolean isMaybe(Token verb, Position position) {
        Set<String> able = position == Position.AGAINST ? Set.of("could", "may", "might", "can") : Set.of("could", "may", "might");
        boolean bound = verb.index() > 2 && reading.text.token(verb.index() - 1).lemma().equals("to") && reading.text.token(verb.index() - 2).lemma().equals("have")
                && Set.of("will", "would").contains(reading.text.token(verb.index() - 3).lemma());
        boolean unable = position == Position.AGAINST && reading.scope.auxiliary(verb, Set.of("can", "ca", "could")).isPresent() && reading.scope.isNegatedByWord(verb); // "can't mock them"
        return bound || unable || reading.scope.auxiliary(verb, able).isPresent() && !reading.scope.isNegated(verb); // "the council would have to approve it"
    }
}
