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
    private static final Set<String> POWERS = Set.of("right", "power", "freedom", "ability", "chance", "opportunity", "option", "authority", "discretion");
    private static final Set<String> FELT = Set.of("trust", "love", "like", "enjoy", "admire", "believe", "hate", "welcome");
    /** "a deal struck by two senators" */
    private static final Set<String> STRUCK = Set.of("deal", "agreement", "compromise", "bargain", "accord", "balance", "pact", "tone", "chord", "truce", "it");
    private static final Set<String> SITES = Set.of("camp", "site", "base", "building", "village", "home", "house", "car", "vehicle", "ship", "post", "town", "city",
            "island", "farm", "child", "baby", "dog");
    static final Set<String> FORMERLY = Set.of("once", "formerly", "previously", "initially", "originally");
    /** "withdrew from the race": what one no longer takes part in. */
    private static final Set<String> CONTESTS = Set.of("consideration", "race", "contest", "competition", "tournament", "politics", "office", "campaign", "election", "running", "life", "event", "match");
    private static final Set<String> USUALLY = Set.of("normally", "usually", "typically", "generally", "traditionally", "ordinarily", "often", "sometimes");
    /** Deeds, of which "had not done it" tells whether they were done. */
    private static final Set<String> DONE = Set.of("authorise", "authorize", "approve", "sign", "block", "ban", "fund", "pass", "adopt", "appoint", "request", "seek", "recommend", "propose", "endorse", "veto", "sanction");
    private static final Set<String> OWN = Set.of("i", "we");
    /** "wants the people, all of you watching tonight, to know": the clause. */
    private static final Pattern ASIDE = Pattern.compile(", [^,.;]+, to \\p{Ll}");
    private static final List<String> CALL_OFF = List.of("call", "off");
    private static final List<String> CALL_FOR = List.of("call", "for");
    private static final List<String> ASK_FOR = List.of("ask", "for");
    /** What nobody says of himself: "the council is sabotaging the recovery". */
    static final Set<String> MISDEEDS = Set.of("sabotage", "wreck", "betray", "undermine", "strangle", "cripple", "hijack", "ruin", "destroy", "poison", "trample", "shame", "disgrace", "endanger", "jeopardise",
            "jeopardize", "imperil", "demean", "degrade", "violate", "breach", "infringe");
    private static final int NEAR = 10;

    private final Reading reading;

    IdleVerbs(Reading reading) {
        this.reading = reading;
    }

    /** Where a verb of the list tells no stand, or another rule tells it better. */
    boolean isNoStand(Token verb, StanceWords.Verb entry, Token slot) {
        return isOtherSense(verb, slot) || isNoBelief(verb, entry, slot) || isOtherCall(verb, entry) || isOnPaper(verb) || isMisread(verb, slot) || isBygone(verb)
                || isHabit(verb) || isUntold(verb, entry, slot) || isHardlyDone(verb, entry, slot) || UNSAID.contains(slot.lemma()) || reading.scope.isDenied(verb) || isMaybe(verb, entry.position());
    }

    /** "police questioned him", "took her case to court", "withdrew its envoy from Rome", "was denied bail", "he weighed his coffee". */
    private boolean isOtherSense(Token verb, Token slot) {
        boolean own = reading.text.child(verb, "obj").isPresent();
        boolean passive = reading.text.child(verb, "nsubj:pass").filter(slot::equals).isPresent() && isPerson(slot) || verb.tag().equals("VBN") && verb.hasRelation("acl");
        return switch (verb.lemma()) {
            case "weigh" -> verb.tag().equals("VBD") || reading.text.child(slot, "nummod").isPresent();
            case "take" -> MATTERS_OF_LAW.contains(slot.lemma());
            case "question" -> reading.isPeople(slot);
            case "promise", "propose", "vow", "urge" -> reading.entityAt(slot).isPresent(); // "promised the council a say"
            case "welcome" -> reading.entityAt(slot).isPresent() && reading.text.child(verb, "xcomp").filter(reading.scope::isInfinitive).isPresent(); // "welcomed the Greens to sign it"
            case "strike" -> STRUCK.contains(slot.lemma());
            case "reverse" -> Reversals.VIEWS.contains(slot.lemma());
            case "walk" -> verb.hasRelation("advcl") && reading.scope.isMarked(verb, Set.of("as", "when", "while", "after", "before")); // "wept as he walked out of the meeting"
            case "abandon" -> SITES.contains(slot.lemma());
            case "like" -> verb.tag().equals("VBD") || verb.index() > 0 && reading.text.child(verb, "nsubj").isEmpty();
            case "deny" -> own && passive;
            case "withdraw", "retreat", "submit" -> CONTESTS.contains(slot.lemma()) || reading.text.child(verb, "obj").filter(each -> !each.equals(slot)).isPresent();
            default -> false;
        };
    }

    /** "raised few questions about the budget": next to none. */
    private boolean isHardlyDone(Token verb, StanceWords.Verb entry, Token slot) {
        return entry.isIdiom() && reading.text.tokens().subList(verb.index(), Math.max(verb.index(), slot.index())).stream()
                .anyMatch(each -> each.lemma().equals("few") && !reading.text.token(each.index() - 1).lemma().equals("a"));
    }

    /** "before she believed us", "believes America can". */
    private boolean isNoBelief(Token verb, StanceWords.Verb entry, Token slot) {
        return verb.lemma().equals("believe") && entry.words().size() == 1 && (!isPerson(slot) || !isLast(slot) || !verb.tag().matches("VBZ|VBP") && !reading.scope.isNegated(verb));
    }

    /** Whoever called a strike off had called it; whoever did not ask for something need not be against it, nor who did not blame somebody. */
    private boolean isOtherCall(Token verb, StanceWords.Verb entry) {
        boolean ownEnd = entry.words().equals(CALL_OFF) && verb.tag().matches("VBD|VBN") && reading.text.child(verb, "nsubj:pass").isEmpty();
        return ownEnd || (entry.words().equals(ASK_FOR) || entry.words().equals(CALL_FOR) && verb.tag().equals("VB") || verb.lemma().equals("blame")) && reading.scope.isNegated(verb);
    }

    /** What is not done: "compared the plan to banning umbrellas", "reserved the right to oppose it", "Had she backed it", "demanded that the hospital guarantee it". */
    private boolean isOnPaper(Token verb) {
        boolean compared = verb.tag().matches("VBG|VB") && reading.text.tokens().subList(Math.max(reading.text.sentenceOf(verb).first(), verb.index() - NEAR), verb.index()).stream()
                .anyMatch(each -> Set.of("compare", "liken").contains(each.lemma()));
        boolean power = reading.text.children(verb, "mark").stream().anyMatch(to -> to.index() > 0 && to.lemma().equals("to") && POWERS.contains(reading.text.token(to.index() - 1).lemma()));
        boolean unreal = verb.tag().equals("VBN") && reading.text.children(verb, "aux").stream().anyMatch(had -> had.word().equals("Had"));
        boolean wished = verb.tag().equals("VB") && verb.hasRelation("ccomp") && reading.scope.isMarked(verb, Set.of("that")) && reading.text.child(verb, "aux").isEmpty();
        boolean misdeed = MISDEEDS.contains(verb.lemma()) && reading.quoteAround(verb).isPresent()
                && reading.text.child(verb, "nsubj").filter(who -> OWN.contains(who.word().toLowerCase(Locale.ROOT))).isEmpty();
        return compared || power || unreal || wished || misdeed;
    }

    /** Where the parser takes for the matter what is none: "fears the bill could fall", "all we asked for was a trial", "voted six to five for it", "under questioning by". */
    private boolean isMisread(Token verb, Token slot) {
        boolean clause = FEARING.contains(verb.lemma()) && isFollowedByModal(slot);
        boolean cleft = reading.text.child(slot, "cop").filter(be -> be.index() < slot.index() && be.index() > verb.index()).isPresent();
        boolean clausal = verb.lemma().equals("want") && ASIDE.matcher(reading.text.text().substring(slot.span().end(), reading.text.sentenceOf(slot).span().end())).lookingAt();
        boolean counted = Votes.isVote(verb) && reading.text.token(Math.min(verb.index() + 1, reading.text.tokens().size() - 1)).tag().equals("CD");
        boolean manner = verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("under"));
        boolean passive = reading.text.child(verb, "aux:pass").isPresent() && reading.text.child(verb, "nsubj:pass").isEmpty() && verb.hasRelation("conj"); // "and was promised a bridge"
        return clause || cleft || clausal || counted || manner || passive;
    }

    /** "would normally defend a law", "usually backs the mayor" of what is done now and then. */
    private boolean isHabit(Token verb) {
        return reading.scope.auxiliary(verb, Set.of("would")).isPresent() && reading.text.children(verb, "advmod").stream().anyMatch(each -> USUALLY.contains(each.lemma()));
    }

    /** "said he had not authorised it" tells a fact; "does not have to approve it", "whatever they wanted" no wish. */
    private boolean isUntold(Token verb, StanceWords.Verb entry, Token slot) {
        boolean undone = DONE.contains(verb.lemma()) && verb.tag().equals("VBN") && reading.scope.isNegatedByWord(verb) && reading.scope.auxiliary(verb, Set.of("have")).filter(had -> had.word().matches("had|hadn.*")).isPresent();
        int at = verb.index();
        boolean bound = at > 2 && reading.text.token(at - 1).lemma().equals("to") && Set.of("have", "need").contains(reading.text.token(at - 2).lemma())
                && (Scope.NEGATIONS.contains(reading.text.token(at - 3).lemma()) || reading.text.token(at - 3).word().matches("n[’']t"));
        boolean any = reading.text.children(slot, "det").stream().anyMatch(each -> Set.of("whatever", "whichever").contains(each.lemma()));
        boolean people = verb.lemma().equals("kill") && entry.words().size() == 1 && (reading.isPeople(slot) || isPerson(slot) || reading.text.child(slot, "nummod").isPresent());
        boolean self = Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself").contains(slot.word()); // "championed himself"
        boolean place = slot.name() == Token.NameKind.LOCATION && reading.scope.isMarked(slot, Set.of("at")); // "vented their anger at Euston"
        return undone || bound || any || people || self || place;
    }

    private boolean isPerson(Token slot) {
        return reading.cast.at(slot).filter(who -> who.kind() == Entity.Kind.PERSON).isPresent();
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
