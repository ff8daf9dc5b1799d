package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Coordination;

/** Who does what verbs tell, wherever the parser hangs them: subjects, whoever is accused, who passes a motion, who calls for something. */
final class Doers {

    private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "blame", "criticise", "criticize", "condemn", "denounce", "attack", "slam",
            "fault", "rebuke", "chide", "praise", "thank", "applaud", "commend", "arrest", "detain", "jail", "fine", "punish", "prosecute", "sack", "suspend", "discipline");
    private static final Set<String> WRITING = Set.of("write", "speak", "appeal", "complain");
    private static final Set<String> PAPERS = Set.of("motion", "resolution", "statement", "letter", "petition", "declaration", "advert", "advertisement", "ad",
            "paper", "brief", "amendment", "lawsuit", "email", "e-mail", "note", "circular", "text", "remark", "op-ed", "submission", "memo", "leaflet", "banner", "placard", "flyer", "book");

    private static final Set<String> SPEECHES = Set.of("speech", "address", "statement", "letter", "message", "post", "tweet", "interview", "column", "article", "essay", "sermon",
            "video", "editorial", "report", "ruling", "judgment", "judgement", "opinion");
    /** What those do whose words a paper or speech holds, unlike "read" and "rejected". */
    private static final Set<String> ISSUING = Set.of("pass", "publish", "write", "issue", "sign", "send", "post", "release", "file", "adopt", "give", "make", "deliver",
            "run", "launch", "submit", "hand", "circulate",
            "table", "introduce", "carry", "wave", "hold", "put", "record", "air", "print", "tweet", "fire", "approve", "win", "have", "present", "draft", "author",
                    "distribute", "broadcast", "organise", "organize", "start");
    private static final Set<String> DECISIONS = Set.of("decision", "choice", "move");
    /** Whoever does this to a decision has made it. */
    private static final Set<String> DECIDING = Set.of("explain", "defend", "justify", "announce", "make", "take", "confirm", "reverse");
    /** What makes somebody do something. */
    private static final Set<String> MOVING = Set.of("prompt", "lead", "force", "cause", "drive", "inspire", "move", "oblige", "compel", "persuade", "convince", "allow", "enable", "leave",
            "expect");
    private static final Set<String> FORCING = Set.of("force", "compel", "oblige", "allow", "enable", "require");
    private static final Set<String> PERSUADING = Set.of("persuade", "convince");
    private static final Set<String> MEANS = Set.of("funding", "vote", "ammunition", "tool", "votes", "vehicle", "majority", "momentum");
    private static final Set<String> CASTING = Set.of("cast", "win", "lead", "join", "schedule", "call");
    private static final Set<String> PURPOSES = Set.of("plan", "effort", "bid", "attempt", "use", "proposal", "move", "push", "scheme", "drive", "campaign", "decision", "law", "bill");

    private final Reading reading;
    private final Subjects subjects;
    private final Pressures pressures;
    private final Blamed blamed;

    Doers(Reading reading) {
        this.reading = reading;
        this.subjects = new Subjects(reading);
        this.pressures = new Pressures(reading);
        this.blamed = new Blamed(reading);
    }

    /** Who does what the verb tells; "I" and "we" are the speaker. Several for "A and B deny it". */
    List<EntityId> of(Token verb) {
        Optional<List<EntityId>> above = above(verb);
        if (above.isPresent()) {
            return above.get();
        }
        Optional<Token> accusing = accusing(verb);
        Optional<EntityId> speaker = reading.text.child(verb, "nsubj", "nsubj:pass").isPresent() || !verb.hasRelation("conj") ? Optional.empty()
                : reading.attributions.stream().filter(each -> each.verb().filter(verb::equals).isPresent()).findFirst().flatMap(each -> each.quote().speaker());
        if (speaker.isPresent() && accusing.isEmpty() && !subjects.of(subjectOf(verb)).contains(speaker.get())) {
            return List.of(speaker.get()); // "praised her as a woman who served, and vowed": not the woman
        }
        // "Berg was the only member to vote for it": Berg
        Optional<Token> subject = reading.text.head(verb).filter(noun -> (noun.isNoun() || Set.of("those", "one", "few").contains(noun.word())) && verb.hasRelation("acl", "xcomp", "acl:relcl") && reading.text.child(verb, "nsubj").filter(who -> !who.tag().startsWith("W")).isEmpty())
                .flatMap(this::oneOf).or(() -> subjectOf(verb));
        return accusing.isPresent() ? accused(accusing.get()).flatMap(reading::entityAt).stream().toList() : subjects.of(subject);
    }

    /** Of "Berg was the only member to", "was among those who", "is one of nine senators to": Berg. */
    private Optional<Token> oneOf(Token noun) {
        Optional<Token> one = reading.text.head(noun).filter(each -> Set.of("one", "among").contains(each.lemma()) && noun.hasRelation("nmod", "obl") && reading.text.child(each, "cop").isPresent());
        return one.or(() -> Optional.of(noun)).filter(each -> reading.text.child(each, "cop").isPresent()).flatMap(each -> reading.text.child(each, "nsubj"));
    }

    /** Who is told by what the verb hangs on, not by its own subject. */
    private Optional<List<EntityId>> above(Token verb) {
        Optional<Token> head = reading.text.head(verb);
        boolean infinitive = reading.scope.isInfinitive(verb);
        Optional<List<EntityId>> purpose = infinitive ? blamed.deedOf(verb).or(() -> purposeOf(verb)) : Optional.empty();
        if (purpose.isPresent()) {
            return purpose;
        }
        // "called for the council to scrap it", "called on it to veto the bill", "broke with her party to back it": not the council nor the party
        Optional<Token> whose = head.filter(each -> infinitive && (each.isVerb() && reading.scope.isMarked(verb, Set.of("for", "on", "upon"))
                || verb.hasRelation("advcl") && reading.text.children(verb, "mark").stream().anyMatch(with -> with.lemma().equals("with"))
                || reading.text.children(verb, "mark").stream().filter(to -> to.lemma().equals("to")).count() > 1)); // "appealed to the unions to call it off"
        return whose.map(this::of).or(() -> spending(verb)).or(() -> writing(verb)).or(() -> head.filter(each -> infinitive && verb.hasRelation("xcomp")).flatMap(this::writing))
                .or(() -> speaking(verb)).or(() -> included(verb)).or(() -> joined(verb)).or(() -> described(verb).map(each -> subjects.of(Optional.of(each))))
                .or(() -> decision(verb, infinitive).map(this::decidedBy)).or(() -> carrying(verb).map(each -> subjects.of(subjectOf(each))));
    }

    /** "view the council's plan to ban cars as weak": nobody, as the noun tells whose plan it is; "led Berg to oppose it": Berg. */
    private Optional<List<EntityId>> purposeOf(Token verb) {
        Optional<List<EntityId>> pressing = pressures.behind(verb);
        if (pressing.isPresent()) {
            return pressing;
        }
        Optional<Token> head = reading.text.head(verb).filter(Token::isVerb);
        if (head.filter(each -> isOnPaper(each, verb)).isPresent()) {
            return Optional.of(List.of());
        }
        Optional<Token> moved = head.filter(each -> MOVING.contains(each.lemma()) && verb.hasRelation("xcomp")).flatMap(each -> reading.text.child(each, "obj"))
                .filter(each -> each.index() < verb.index() && reading.entityAt(each).isPresent());
        if (moved.isPresent() && isThought(head.get())) {
            return Optional.of(List.of());
        }
        if (moved.isPresent()) {
            List<EntityId> movers = PERSUADING.contains(head.get().lemma()) ? subjects.of(subjectOf(head.get())) : List.of();
            return Optional.of(Stream.concat(movers.stream(), subjects.of(moved).stream()).distinct().toList());
        }
        Optional<Token> used = head.filter(each -> Appraisals.isJudging(each) && verb.hasRelation("xcomp")).flatMap(each -> reading.text.child(each, "obj"))
                .filter(each -> each.isNoun() && reading.text.reach(each).end() == verb.index() - 1);
        if (used.isPresent()) { // "condemned the use of tolls to fund roads"
            return Optional.of(List.of());
        }
        Optional<Token> noun = Optional.of(verb.index() - 2).filter(at -> at > 0).map(reading.text::token)
                .filter(each -> each.sentence() == verb.sentence() && reading.text.token(each.index() + 1).lemma().equals("to") && each.isNoun()
                && PURPOSES.contains(each.lemma()));
        boolean means = Optional.of(verb.index() - 2).filter(at -> at > 0).map(reading.text::token).filter(each -> each.isNoun() && MEANS.contains(each.lemma())
                && each.sentence() == verb.sentence() && reading.text.token(each.index() + 1).lemma().equals("to")
                && reading.text.head(each).filter(cast -> CASTING.contains(cast.lemma())).isEmpty()).isPresent();
        if (means) { // "cleared the way for a vote to confirm her", "sources of funding to support victims"
            return Optional.of(List.of());
        }
        Optional<Token> judging = noun.filter(each -> each.hasRelation("obj", "nmod"))
                .flatMap(each -> each.hasRelation("nmod") ? reading.text.head(each).filter(some -> some.hasRelation("obj")).flatMap(reading.text::head) : reading.text.head(each));
        return judging.filter(Appraisals::isJudging).map(each -> List.of());
    }

    /** "could help persuade them to back it", "would lead them to drop it": nobody does it yet. */
    private boolean isThought(Token moving) {
        Token top = reading.text.head(moving).filter(each -> each.lemma().equals("help")).orElse(moving);
        return reading.scope.auxiliary(top, Set.of("could", "may", "might", "would")).isPresent() || reading.scope.auxiliary(moving, Set.of("could", "may", "might", "would")).isPresent();
    }

    /** "it would take two thirds to remove her", "aims to force the mayor to drop it": nobody does it yet. */
    private boolean isOnPaper(Token head, Token verb) {
        boolean taking = head.lemma().equals("take") && reading.text.child(head, "nsubj").filter(each -> each.lemma().equals("it")).isPresent() && verb.index() > head.index();
        boolean forcing = FORCING.contains(head.lemma()) && verb.hasRelation("xcomp") && reading.scope.isInfinitive(head) && reading.text.child(head, "obj").isPresent();
        return taking || forcing;
    }

    /** "have spent millions trying to kill it": who spent them. */
    private Optional<List<EntityId>> spending(Token verb) {
        Token doing = reading.text.head(verb).filter(each -> verb.hasRelation("xcomp") && each.lemma().equals("try")).orElse(verb);
        return reading.text.head(doing).filter(what -> doing.tag().equals("VBG") && doing.hasRelation("acl") && what.hasRelation("obj")).flatMap(reading.text::head)
                .filter(spend -> Set.of("spend", "devote", "waste").contains(spend.lemma())).map(spend -> subjects.of(subjectOf(spend)));
    }

    /** "wrote to Berg asking her to drop it", "sent a letter to Berg asking her to": who wrote, though the parser hangs "asking" on Berg. */
    private Optional<List<EntityId>> writing(Token verb) {
        Optional<Token> above = reading.text.head(verb).filter(whom -> verb.tag().equals("VBG") && verb.hasRelation("acl") && whom.hasRelation("obl", "nmod")
                && reading.scope.isMarked(whom, Set.of("to"))).flatMap(reading.text::head);
        return above.map(each -> each.isVerb() ? each : reading.text.head(each).filter(send -> each.hasRelation("obj")).orElse(each))
                .filter(write -> WRITING.contains(write.lemma()) || ISSUING.contains(write.lemma()) && reading.text.child(write, "obj").filter(Doers::isWritten).isPresent())
                .map(write -> subjects.of(subjectOf(write)));
    }

    private static boolean isWritten(Token paper) {
        return PAPERS.contains(paper.lemma()) || SPEECHES.contains(paper.lemma());
    }

    /** "In a speech condemning it, Berg": who gave the speech. */
    private Optional<List<EntityId>> speaking(Token verb) {
        return reading.text.head(verb).filter(speech -> verb.tag().equals("VBG") && verb.hasRelation("acl") && SPEECHES.contains(speech.lemma()) && speech.hasRelation("obl")
                && reading.text.child(speech, "nmod:poss").isEmpty()).flatMap(reading.text::head).filter(Token::isVerb).map(main -> subjects.of(subjectOf(main)));
    }

    /** "Those opposing it include Berg": Berg. */
    private Optional<List<EntityId>> included(Token verb) {
        return reading.text.head(verb).filter(those -> verb.hasRelation("acl", "acl:relcl") && those.hasRelation("nsubj")).flatMap(reading.text::head)
                .filter(include -> include.lemma().equals("include")).map(include -> subjects.of(reading.text.child(include, "obj")));
    }

    /** "Brazil joined Chile in condemning it": both. */
    private Optional<List<EntityId>> joined(Token verb) {
        return reading.text.head(verb).filter(join -> join.lemma().equals("join") && verb.tag().equals("VBG") && reading.scope.isMarked(verb, Set.of("in")))
                .map(join -> Stream.concat(subjects.of(subjectOf(join)).stream(), subjects.of(reading.text.child(join, "obj")).stream()).distinct().toList());
    }

    /** "explained the decision to back it": the decision. */
    private Optional<Token> decision(Token verb, boolean infinitive) {
        return reading.text.head(verb).filter(head -> infinitive && verb.hasRelation("xcomp", "acl"))
                .map(head -> head.isVerb() ? reading.text.child(head, "obj").filter(each -> each.index() < verb.index()).orElse(head) : head)
                .filter(noun -> DECISIONS.contains(noun.lemma()) && noun.isNoun());
    }

    /** "passed a motion condemning it": the word "passed". */
    private Optional<Token> carrying(Token verb) {
        Optional<Token> paper = reading.text.head(verb).filter(each -> verb.tag().equals("VBG") && verb.hasRelation("acl") && isWritten(each));
        return paper.flatMap(each -> each.hasRelation("nmod") ? reading.text.head(each) : Optional.of(each)) // "a blizzard of tweets denouncing it"
                .filter(each -> each.hasRelation("obj")).flatMap(reading.text::head).filter(each -> each.isVerb() && ISSUING.contains(each.lemma()));
    }

    /** "the levy, which they say punishes small firms": the levy punishes them. */
    private Optional<Token> described(Token verb) {
        return reading.text.head(verb).filter(say -> verb.hasRelation("dep", "ccomp") && verb.tag().matches("VB[DPZ]") && reading.text.child(verb, "nsubj").isEmpty()
                && say.hasRelation("acl:relcl") && reading.text.child(say, "obj").filter(which -> which.tag().startsWith("W")).isPresent()).flatMap(reading.text::head);
    }

    /** "He said that Berg trusted her but took no side": the subject stands within what is said, wherever the parser hangs the verb. */
    Optional<Token> subjectOf(Token verb) {
        Optional<Token> subject = deedOf(verb).or(() -> reading.sources.subjectOf(verb));
        Optional<Quote> said = reading.quoteAround(verb).filter(quote -> Coordination.joined(reading.text, verb).isEmpty()).filter(quote -> quote.form() == Quote.Form.INDIRECT && verb.hasRelation("conj"))
                .filter(quote -> subject.filter(each -> reading.quoteAround(each).filter(quote::equals).isEmpty()).isPresent());
        return said.flatMap(quote -> reading.text.tokens().subList(0, verb.index()).reversed().stream().takeWhile(each -> each.sentence() == verb.sentence())
                .filter(each -> each.hasRelation("nsubj") && reading.quoteAround(each).filter(quote::equals).isPresent()).findFirst()).or(() -> subject);
    }

    /** "told reporters that the guards had broken in, obstructing the inquiry": the guards. */
    private Optional<Token> deedOf(Token verb) {
        return reading.text.head(verb).filter(main -> verb.tag().equals("VBG") && verb.hasRelation("dep") && main.isVerb() && main.index() < verb.index() && main.hasRelation("ccomp")
                && reading.text.token(verb.index() - 1).word().equals(",")).flatMap(main -> reading.text.child(main, "nsubj"));
    }

    /** "Poland's decision to back it", "explained the decision to back it": whose decision it is. */
    private List<EntityId> decidedBy(Token decision) {
        Optional<Token> owner = reading.text.child(decision, "nmod:poss");
        Optional<Token> verb = reading.text.head(decision).filter(each -> decision.hasRelation("obj") && DECIDING.contains(each.lemma()));
        return owner.isPresent() ? blamed.whose(owner.get()).orElseGet(() -> reading.entityAt(owner.get()).stream().toList()) : verb.isPresent() ? subjects.of(subjectOf(verb.get())) : List.of();
    }

    /** "accused Holt of wanting to sell it": the word "accused" for what Holt is accused of. */
    Optional<Token> accusing(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            Token head = reading.text.token(at.head());
            boolean doing = at.tag().equals("VBG") && reading.scope.isMarked(at, Set.of("of", "for"));
            for (int up = 0; doing && up < 2 && head.head() >= 0 && !ACCUSING.contains(head.lemma()); up++) {
                head = reading.text.token(head.head()); // parsers hang it on who is accused or on who accuses
            }
            if (doing && head.isVerb() && ACCUSING.contains(head.lemma())) {
                return Optional.of(head);
            }
            if (!at.hasRelation("xcomp", "ccomp") || !head.isVerb()) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private Optional<Token> accused(Token accusing) {
        return reading.text.child(accusing, "nsubj:pass").or(() -> reading.text.child(accusing, "obj"));
    }
}
