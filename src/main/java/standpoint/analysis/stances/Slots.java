package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Sources;

/** Where a verb's target stands: its object, what follows its preposition, or the noun that its clause describes. */
final class Slots {

    private static final Set<String> PAPERS = Set.of("bill", "law", "act", "petition", "letter", "treaty", "deal", "agreement", "accord", "pact", "pledge",
            "order", "declaration", "charter", "statement", "legislation", "ordinance", "resolution", "memorandum", "appeal");
    private static final Set<String> CLAIMED = Set.of("innocence", "guilt");
    /** Of what is done to a plan, whatever the plan is to do. */
    private static final Set<String> JUDGING = Set.of("rule", "reject", "oppose", "back", "support", "welcome", "criticise", "criticize", "condemn", "dismiss", "approve", "block", "veto", "defend",
            "endorse", "trust", "distrust", "resist", "abandon", "drop", "scrap", "favour", "favor", "praise", "denounce", "attack", "shelve");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
    private static final Set<String> CHARGING = Set.of("fine", "charge", "award");
    private static final Set<String> WANTING = Set.of("want", "demand", "seek");
    /** Tags of words that may stand within an idiom: "turned *its* back *firmly* on". */
    private static final Set<String> FILLING = Set.of("DT", "PRP", "PRP$", "RB", "JJ", "JJR", "JJS", "CD");
    private static final int FAR = 10;
    private static final Set<String> BLAMING = Set.of("blame", "pin");
    private static final Pattern DAYS = Pattern.compile("(?i).*day|week|weekend|evening|morning|night");
    /** "fought for two years" */
    private static final Set<String> WHILES = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "while", "time", "moment");

    private final Reading reading;
    private final NounMatters nouns;
    private final OtherSenses otherSenses;

    Slots(Reading reading, NounMatters nouns) {
        this.reading = reading;
        this.nouns = nouns;
        this.otherSenses = new OtherSenses(reading);
    }

    /** The head of the target of an entry of the list; empty where the verb does not stand as the entry wants. */
    Optional<Token> of(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        int next = verb.index() + parts.size();
        if (verb.lemma().equals("stop") && next < reading.text.tokens().size() && isStoppedShortOf(reading.text.token(next)) && parts.size() > 1) {
            return Optional.of(reading.text.token(next));
        }
        if (verb.lemma().equals("say") && parts.size() > 1) {
            return said(verb, parts.get(1));
        }
        Optional<Token> idiom = entry.isIdiom() ? idiom(verb, entry) : Optional.empty();
        if (idiom.isPresent()) {
            return idiom;
        }
        boolean preposition = parts.size() > 1 && parts.getLast().equals(entry.slot());
        boolean particles = parts.subList(1, preposition ? parts.size() - 1 : parts.size()).stream()
                .allMatch(part -> reading.text.children(verb, "compound:prt", "advmod").stream().anyMatch(child -> child.lemma().equals(part)));
        boolean other = reading.text.children(verb, "compound:prt").stream().anyMatch(each -> !parts.contains(each.lemma())); // "turned out on Monday"
        return !particles || other ? Optional.empty() : preposition ? afterPreposition(verb, entry.slot()) : otherSenses.isMeant(verb, entry.position())
                ? Optional.empty() : inSlot(verb, entry.slot());
    }

    private Optional<Token> inSlot(Token verb, String slot) {
        return switch (slot) {
            case "xcomp" -> reading.text.child(verb, "xcomp");
            case "actor" -> reading.text.child(verb, "nsubj:pass", "obj").filter(this::isActor)
                    .or(() -> reading.text.child(verb, "iobj").filter(each -> isActor(each) && CHARGING.contains(verb.lemma()))); // "fined the airline £2m"
            case "paper" -> object(verb).filter(object -> PAPERS.contains(object.lemma()));
            case "claim" -> object(verb).filter(object -> nouns.isClaim(object) || CLAIMED.contains(object.lemma()));
            case "thing" -> object(verb).filter(object -> object.lemma().equals("it") || !isActor(object));
            default -> object(verb);
        };
    }

    /** "says no to the toll"; parsers may take "to" for the infinitive's. */
    private Optional<Token> said(Token verb, String yesOrNo) {
        int at = verb.index() + 2;
        boolean fits = at < reading.text.tokens().size() && reading.text.token(at - 1).word().equalsIgnoreCase(yesOrNo) && reading.text.token(at).lemma().equals("to");
        return fits ? reading.text.children(reading.text.token(at - 1), "nmod", "obl").stream().findFirst()
                .or(() -> reading.text.children(verb, "xcomp", "obl", "nmod", "advcl").stream().filter(each -> each.index() > at).findFirst()) : Optional.empty();
    }

    private Optional<Token> idiom(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        if (parts.getLast().equals(entry.slot())) {
            return behindRow(verb, parts);
        }
        return parts.size() == 3 && isOblique(verb, parts.get(1), parts.get(2)) ? object(verb) : Optional.empty();
    }

    /** "poured cold water on it", "turned its back on it": the words in a row, whatever the parser makes of them; what the last one leads to. */
    private Optional<Token> behindRow(Token verb, List<String> parts) {
        int at = verb.index() + 1;
        for (String part : parts.subList(1, parts.size())) {
            while (at < reading.text.tokens().size() && (FILLING.contains(reading.text.token(at).tag())
                    || reading.text.token(at).tag().equals("NN") && reading.text.token(at).hasRelation("compound")) && !isPart(at, part)) {
                at++;
            }
            if (at >= reading.text.tokens().size() || !isPart(at, part)) {
                return Optional.empty();
            }
            at++;
        }
        int next = at;
        Optional<Token> gerund = Optional.of(next).filter(each -> each < reading.text.sentenceOf(verb).end()).map(reading.text::token).filter(each -> each.tag().equals("VBG")); // "has doubts about seizing it"
        if (gerund.isPresent()) {
            return gerund;
        }
        return reading.text.head(reading.text.token(at - 1)).filter(head -> !DAYS.matcher(head.lemma()).matches())
                .filter(head -> head.index() > verb.index() && reading.text.token(head.index()).sentence() == verb.sentence());
    }

    /** "take it to court" */
    private boolean isOblique(Token verb, String preposition, String noun) {
        return reading.text.tokens().stream().skip(verb.index() + 1L).takeWhile(each -> each.sentence() == verb.sentence() && each.index() - verb.index() <= FAR)
                .anyMatch(each -> each.lemma().equals(noun) && reading.scope.isMarked(each, Set.of(preposition)) && reading.text.head(each).filter(head -> head.index() >= verb.index()).isPresent());
    }

    private boolean isPart(int index, String part) {
        return reading.text.token(index).lemma().equals(part) || reading.text.token(index).word().equalsIgnoreCase(part);
    }

    private boolean isActor(Token token) {
        return reading.cast.at(token).filter(who -> reading.cast.isActor(who.id())).isPresent();
    }

    /** "a plan that the council rejected": what the clause describes. */
    private Optional<Token> described(Token verb) {
        boolean other = reading.text.child(verb, "nsubj").filter(subject -> !RELATIVE.contains(subject.lemma())).isPresent();
        boolean whole = reading.text.child(verb, "obj", "ccomp", "xcomp").filter(object -> !RELATIVE.contains(object.lemma())).isPresent();
        boolean misread = verb.hasRelation("acl", "ccomp") && reading.scope.isMarked(verb, Set.of("that"));
        return (verb.hasRelation("acl:relcl") || misread) && other && !whole && reading.text.child(verb, "nsubj:pass").isEmpty() ? reading.text.head(verb).filter(Token::isNoun) : Optional.empty();
    }

    /** "the bill, backed by the council", "a bill which was opposed by the council": what the clause describes. */
    private Optional<Token> done(Token verb) {
        boolean bare = verb.tag().matches("VBN|VBD") && verb.hasRelation("acl") && reading.text.child(verb, "obj", "nsubj", "aux", "mark").isEmpty();
        boolean fronted = verb.tag().equals("VBN") && verb.index() == reading.text.sentenceOf(verb).first() && verb.head() >= 0 && reading.text.token(verb.head()).isVerb()
                && reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("by")));
        if (fronted) { // "Backed by the unions, Quill won"
            return reading.text.child(reading.text.token(verb.head()), "nsubj", "nsubj:pass");
        }
        boolean relative = verb.hasRelation("acl:relcl") && reading.text.child(verb, "nsubj:pass").filter(subject -> RELATIVE.contains(subject.lemma())).isPresent();
        boolean passive = Sources.isBarePassive(reading.text, verb);
        if (passive && verb.hasRelation("conj")) { // "is backed by the council but opposed by the union"
            return Sources.firstOfPassives(reading.text, verb).flatMap(first -> reading.text.child(first, "nsubj:pass").or(() -> done(first)));
        }
        return bare || passive || relative ? reading.text.head(verb).filter(Token::isNoun) : Optional.empty();
    }

    private Optional<Token> object(Token verb) {
        return described(verb).or(() -> done(verb)).or(() -> ownObject(verb));
    }

    /** "by opposing the bill", "debated a toll backed by Berg": the bill, the toll, where the parser takes them for something else. */
    private Optional<Token> misread(Token verb) {
        return Sources.isMisreadGerund(reading.text, verb) ? reading.text.head(verb)
                : Sources.isMisreadPassive(reading.text, verb) ? reading.text.child(verb, "nsubj") : Optional.empty();
    }

    /** "denied taking money", "ruled out selling it", "brushed aside calls for it": the word right behind, which parsers hang elsewhere. */
    private Optional<Token> next(Token verb) {
        List<Token> particles = reading.text.children(verb, "compound:prt", "advmod").stream().filter(each -> each.tag().matches("RP|IN|RB") && each.index() > verb.index()).toList();
        return Stream.concat(Stream.of(verb), particles.stream()).flatMap(each -> reading.text.children(each).stream())
                .filter(each -> each.index() == verb.index() + particles.size() + 1
                        && (each.tag().equals("VBG") && each.hasRelation("dep", "advcl", "amod", "acl") || nouns.isMisread(each))).findFirst();
    }

    private Optional<Token> ownObject(Token verb) {
        Optional<Token> done = reading.text.child(verb, "nsubj:pass").or(() -> misread(verb));
        if (done.isPresent()) {
            return done;
        }
        Optional<Token> next = next(verb);
        if (next.isPresent()) {
            return next;
        }
        Optional<Token> clause = reading.text.children(verb, "xcomp", "ccomp").stream().findFirst();
        Optional<Token> claim = reading.text.child(verb, "obj").filter(each -> nouns.of(each).isPresent());
        if (claim.isPresent()) {
            return claim; // "backed the call to close it"
        }
        boolean doing = reading.text.child(verb, "obj").filter(each -> each.tag().equals("VBG")).isPresent();
        Optional<Token> named = clause.filter(each -> reading.text.children(each, "obj", "dep").stream().anyMatch(what -> what.lemma().equals("what") && what.index() == verb.index() + 1));
        if (named.isPresent()) {
            return named; // "deplored what he called the world's indifference"
        }
        Optional<Token> thing = reading.text.child(verb, "obj").filter(each -> JUDGING.contains(verb.lemma()) && each.isNoun() && clause.filter(to -> reading.scope.isInfinitive(to) && to.index() > each.index()).isPresent());
        if (thing.isPresent()) {
            return thing; // "rule out an amendment to exempt them"
        }
        if (clause.isPresent() && !doing) {
            return clause.filter(each -> each.tag().equals("VBG") && reading.text.child(each, "nsubj", "aux").isEmpty() && reading.text.token(each.index() - 1).isWord());
        }
        return Stream.concat(reading.text.children(verb, "obj").stream(), reading.text.children(verb, "iobj").stream())
                .filter(each -> !each.tag().startsWith("W")).findFirst().filter(each -> each.isNoun() || each.isPronoun() || each.tag().equals("DT") || each.tag().equals("VBG")
                        || each.tag().equals("CD") && each.word().length() > 1 && WANTING.contains(verb.lemma()));
    }

    /** "the toll, which Berg objects to", "was called for by Berg": what the clause is about, where nothing follows the preposition itself. */
    private Optional<Token> stranded(Token verb, String preposition) {
        int at = Math.min(verb.index() + 1, reading.text.tokens().size() - 1);
        boolean bare = at + 1 < reading.text.tokens().size() && reading.text.token(at).lemma().equals(preposition)
                && (reading.text.token(at + 1).lemma().equals("by") || !reading.text.token(at + 1).isWord());
        Optional<Token> passive = reading.text.child(verb, "nsubj:pass").filter(each -> !RELATIVE.contains(each.lemma())).or(() -> done(verb)).filter(each -> bare);
        boolean relative = verb.hasRelation("acl:relcl", "ccomp") && reading.text.token(at).lemma().equals(preposition) && reading.text.child(verb, "nsubj").filter(each -> !RELATIVE.contains(each.lemma())).isPresent()
                && reading.text.children(verb, "obj", "dep", "mark").stream().anyMatch(each -> each.tag().equals("WDT") && each.index() < verb.index());
        return passive.or(() -> reading.text.head(verb).filter(noun -> relative && noun.isNoun() && !noun.isVerb()));
    }

    private Optional<Token> afterPreposition(Token verb, String preposition) {
        Optional<Token> stranded = stranded(verb, preposition);
        if (stranded.isPresent()) {
            return stranded;
        }
        if (verb.lemma().equals("call") && preposition.equals("for") && reading.text.child(verb, "obj").filter(each -> each.isNoun() && each.index() > verb.index()).isPresent()) {
            return Optional.empty(); // "called the toll good for farmers"
        }
        List<Token> candidates = new ArrayList<>(reading.text.children(verb, "obl", "nmod", "advcl", "xcomp", "obj", "ccomp"));
        if (BLAMING.contains(verb.lemma())) { // "blamed the delay on Berg": parsers hang Berg on the delay
            reading.text.child(verb, "obj").ifPresent(thing -> candidates.addAll(reading.text.children(thing, "nmod")));
        }
        reading.text.children(verb, "advmod", "compound:prt").forEach(adverb -> candidates.addAll(reading.text.children(adverb, "obl", "nmod", "advcl")));
        return candidates.stream().filter(child -> child.index() > verb.index() && (!child.isVerb() || child.tag().equals("VBG")) && reading.text.children(child, "case", "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .filter(child -> !isCutOff(child, preposition))
                .filter(child -> !preposition.equals("for") || !WHILES.contains(child.lemma())).filter(child -> !preposition.equals("on") || !DAYS.matcher(child.lemma()).matches()).findFirst();
    }

    /** "voted against, saying": what follows the comma is nothing that one votes against. */
    private boolean isCutOff(Token child, String preposition) {
        return reading.text.children(child, "case", "mark").stream().filter(mark -> mark.lemma().equals(preposition))
                .anyMatch(mark -> !reading.text.token(mark.index() + 1).isWord() && ",;:".contains(reading.text.token(mark.index() + 1).word()));
    }

    /** "stopped short of opposing": of what was not done, wherever the parser hangs it. */
    boolean isStoppedShortOf(Token verb) {
        int at = verb.index();
        return at > 1 && reading.text.token(at - 1).lemma().equals("of") && reading.text.token(at - 2).lemma().equals("short");
    }
}
