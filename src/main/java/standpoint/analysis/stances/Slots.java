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
            "endorse", "trust", "distrust", "resist", "abandon", "drop", "scrap", "favour", "favor", "praise", "denounce", "attack", "shelve", "appeal");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
    private static final Set<String> CHARGING = Set.of("fine", "charge", "award");
    private static final Set<String> WANTING = Set.of("want", "demand", "seek");
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "suggest", "argue", "allege", "declare");
    private static final Set<String> BLAMING = Set.of("blame", "pin");
    static final Pattern DAYS = Pattern.compile("(?i).*day|week|weekend|evening|morning|night");
    /** "fought for two years" */
    private static final Set<String> WHILES = Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "while", "time", "moment");

    private final Reading reading;
    private final StanceWords words;
    private final NounMatters nouns;
    private final Idioms idioms;
    private final OtherSenses otherSenses;

    Slots(Reading reading, StanceWords words, NounMatters nouns) {
        this.reading = reading;
        this.words = words;
        this.nouns = nouns;
        this.idioms = new Idioms(reading);
        this.otherSenses = new OtherSenses(reading);
    }

    /** The head of the target of an entry of the list; empty where the verb does not stand as the entry wants. */
    Optional<Token> of(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
        int next = verb.index() + parts.size();
        if (verb.lemma().equals("stop") && next < reading.text.tokens().size() && isStoppedShortOf(reading.text.token(next)) && parts.size() > 1) {
            Token undone = reading.text.token(next);
            return SAYING.contains(undone.lemma()) ? reading.text.child(undone, "ccomp").or(() -> reading.text.children(verb, "parataxis", "ccomp").stream().filter(each -> each.index() > next).findFirst()).or(() -> Optional.of(undone)) : Optional.of(undone); // "stopped short of saying he should go"
        }
        if (verb.lemma().equals("say") && parts.size() > 1) {
            return said(verb, parts.get(1));
        }
        Optional<Token> idiom = !entry.isIdiom() ? Optional.empty() : idioms.isAround(verb, entry) ? object(verb) : idioms.of(verb, entry);
        return idiom.isPresent() ? idiom : plain(verb, entry);
    }

    /** "opposed the toll", "voted against it" */
    private Optional<Token> plain(Token verb, StanceWords.Verb entry) {
        List<String> parts = entry.words();
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
            case "policy" -> object(verb).filter(object -> !reading.scope.isInfinitive(verb) && words.isPolicy(object.lemma()) && reading.entityAt(object).isEmpty()); // "urged them to pause it": the pause
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
        boolean relative = verb.hasRelation("acl:relcl") && reading.text.child(verb, "nsubj:pass").filter(who -> RELATIVE.contains(who.lemma())).isPresent();
        boolean passive = Sources.isBarePassive(reading.text, verb);
        if (passive && verb.hasRelation("conj")) { // "is backed by the council but opposed by the union"
            return Sources.firstOfPassives(reading.text, verb).flatMap(first -> reading.text.child(first, "nsubj:pass").or(() -> done(first)));
        }
        return bare || passive || relative ? reading.text.head(verb).filter(Token::isNoun).flatMap(this::abovePlace) : Optional.empty();
    }

    /** "aid to Ukraine approved by Congress": the aid. */
    private Optional<Token> abovePlace(Token noun) {
        boolean place = noun.hasRelation("nmod") && noun.name() == Token.NameKind.LOCATION;
        return place ? reading.text.head(noun).filter(each -> each.isNoun() && reading.text.child(each, "cop").isEmpty()) : Optional.of(noun);
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

    /** "stopped short of opposing it", "stopped short of asking them to oppose it": what was not done, wherever the parser hangs it. */
    boolean isStoppedShortOf(Token verb) {
        Optional<Token> above = reading.text.head(verb).filter(head -> head.index() < verb.index() && verb.hasRelation("xcomp", "ccomp"));
        boolean shunned = above.filter(head -> head.lemma().equals("stop") && reading.text.token(head.index() + 1).lemma().equals("short")).isPresent();
        return shunned || isBehindShortOf(verb) || above.filter(this::isStoppedShortOf).isPresent();
    }

    private boolean isBehindShortOf(Token verb) {
        int at = verb.index();
        return at > 1 && reading.text.token(at - 1).lemma().equals("of") && reading.text.token(at - 2).lemma().equals("short");
    }
}
