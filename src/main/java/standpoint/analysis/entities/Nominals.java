package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Descriptions: "the secretary-general", "the company", "opposition lawmakers". Tells which entity each stands for, or makes a new one. */
final class Nominals {

    /** Who is one of several: "one of them said". */
    private static final Set<String> SINGLE = Set.of("one", "another", "other");
    /** Some of those named before. */
    private static final Set<String> PARTS = Set.of("several", "most", "many", "some", "few");
    private static final Set<String> OTHERS = Set.of("other", "another", "further", "rival", "different");
    private static final Set<String> PAIRS = Set.of("parent", "couple", "pair", "duo", "spouse", "twosome");
    private static final Set<String> PARENTS = Set.of("mother", "father", "grandmother", "grandfather", "mum", "dad");

    private final ParsedText text;
    private final Words words;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final Discourse discourse;
    private final Groups groups;
    private final PlaceNominals places;
    private final BodyNominals bodies;
    private final PersonNominals people;
    private final List<Draft> drafts;
    private final StandIns standIns;
    private final Predicates predicates;
    private final Appositions appositions;
    private final Owners owners;
    private final Tellers tellers;

    /** @param fullNames the draft that a token of a full name belongs to */
    Nominals(ParsedText text, Words words, Gazetteer gazetteer, Predicates predicates, Discourse discourse, Groups groups, List<Draft> drafts,
            Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.discourse = discourse;
        this.groups = groups;
        this.places = new PlaceNominals(text, gazetteer, discourse, drafts, fullNames);
        this.drafts = drafts;
        this.phrases = new NounPhrases(text, words, gazetteer, fullNames);
        this.descriptions = new Descriptions(text, phrases);
        this.bodies = new BodyNominals(words, gazetteer, phrases, discourse);
        this.people = new PersonNominals(text, words, gazetteer, phrases, discourse, drafts, fullNames);
        this.standIns = new StandIns(text, gazetteer, phrases, discourse);
        this.predicates = predicates;
        this.appositions = new Appositions(text, words, fullNames);
        this.owners = new Owners(text, words, discourse);
        this.tellers = new Tellers(text);
    }

    /** Whether a noun outside all names is worth a look: people, bodies, and whatever acts. */
    boolean isCandidate(Token noun) {
        if (standIns.is(noun) || phrases.isHeadlineRole(noun)) {
            return true;
        }
        if (MatterNames.isNumbered(text, noun.index() + 1) || isMisreadVerb(noun)) {
            return false;
        }
        if (!noun.isNoun() && !isHeadless(noun) && !(Words.isAge(noun.lemma()) && noun.hasRelation("nsubj", "obj", "obl", "nsubj:pass")) || noun.hasRelation("compound", "flat") && !isMisreadSubject(noun) || !noun.isWord() || words.isPostNominal(noun.word())) {
            return false;
        }
        boolean shaken = noun.lemma().equals("head") && noun.hasRelation("obj") && text.child(noun, "nmod:poss").isPresent(); // "shook his head"
        return !shaken && words.isPerson(noun.lemma()) || words.isBody(noun.lemma()) || PlaceNominals.isPlaceNoun(noun) || noun.hasRelation("nsubj", "nsubj:pass") || isAfterAccordingTo(noun);
    }

    /** "A quarter of students graduate with debt": a verb, where the tagger makes a noun of it. */
    private boolean isMisreadVerb(Token noun) {
        return noun.isNoun() && noun.hasRelation("nsubj") && text.child(noun, "nsubj").filter(subject -> subject.index() < noun.index()).isPresent()
                && text.child(noun, "cop", "det", "nmod:poss").isEmpty();
    }

    /** "His ministry disputes that": the ministry, where the tagger makes a noun of "disputes". */
    private boolean isMisreadSubject(Token noun) {
        return words.isBody(noun.lemma()) && text.head(noun).filter(verb -> verb.index() == noun.index() + 1 && verb.tag().equals("NNS")
                && text.child(verb, "ccomp").filter(clause -> text.child(clause, "mark").isPresent()).isPresent()).isPresent();
    }

    /** "others", "many", "both" as a subject. */
    private boolean isHeadless(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean those = word.equals("those") && isSpeaking(token) && text.child(token, "acl:relcl").isPresent(); // "those who know him say"
        return those || token.hasRelation("nsubj") && (Set.of("others", "many", "both", "some").contains(word)
                || (SINGLE.contains(word) || Set.of("several", "most", "few").contains(word)) && isSpeaking(token));
    }

    private boolean isSpeaking(Token noun) {
        return NameKinds.isSubjectOfSpeech(text, noun);
    }

    private boolean isAfterAccordingTo(Token noun) {
        return text.children(noun, "case").stream().anyMatch(each -> each.lemma().equals("accord") || each.lemma().equals("according"))
                || text.head(noun).filter(head -> head.word().equalsIgnoreCase("according")).isPresent();
    }

    void read(Token noun, Set<Integer> inNames) {
        int first = phrases.firstOf(noun, inNames);
        if (phrases.isOfHardlyAny(noun, first)) {
            return; // "few farmers", "not all farmers"
        }
        if (PlaceNominals.isPlaceNoun(noun)) {
            Optional<Draft> place = places.meaning(noun);
            if (place.isPresent()) {
                discourse.mention(place.get(), first, noun.index() + 1, noun, Form.NOMINAL);
            }
            if (place.isPresent() || !noun.hasRelation("nsubj", "nsubj:pass")) {
                return;
            }
        }
        if (standIns.is(noun)) {
            standIns.meaning(noun).ifPresent(draft -> discourse.mention(draft, first, noun.index() + 1, noun, Form.NOMINAL));
            return;
        }
        boolean single = SINGLE.contains(noun.word().toLowerCase(Locale.ROOT));
        Optional<Draft> named = appositions.nameOf(noun).or(() -> single ? appositions.apposed(noun) : Optional.empty());
        named.filter(each -> each.isPerson() && words.isPerson(noun.lemma())).ifPresent(each -> {
            each.callings.add(noun.lemma());
            each.tellSex(words.sexOfPerson(noun.lemma()));
        });
        Draft draft = predicates.client(noun).or(() -> named).or(() -> predicates.subjectOf(noun, first))
                .or(() -> resolve(noun)).orElseGet(() -> introduce(noun, first));
        draft.actor |= tellers.is(noun); // so far it was spoken of only
        boolean beside = draft.kind == Kind.ORGANIZATION && draft.mentions.stream().anyMatch(at -> at.form() == Form.NAME && at.end() == noun.index()); // "the GMB | union"
        discourse.mention(draft, beside ? noun.index() : first, noun.index() + 1, noun, Form.NOMINAL);
        describe(draft, noun);
        owners.describe(draft, noun, first);
        groups.hear(draft, noun, first, noun.index() + 1);
    }

    private void describe(Draft draft, Token noun) {
        if (draft.named && draft.kind == Kind.ORGANIZATION && words.isBody(noun.lemma())) {
            draft.callings.add(noun.lemma());
        }
        if (draft.isPerson() && words.isRole(noun.lemma())) { // "its managing director"
            text.child(noun, "nmod:poss").flatMap(discourse::at).filter(owner -> owner.named && owner.kind == Kind.ORGANIZATION)
                    .ifPresent(draft::tellBody);
        }
    }

    // ---- who is meant

    private Optional<Draft> resolve(Token noun) {
        if (PARENTS.contains(noun.lemma()) && phrases.isThe(noun) && text.children(noun, "nmod").stream().anyMatch(each -> each.tag().equals("CD"))) { // "the mother of four"
            return discourse.latest(noun.index(), draft -> draft.isPerson() && draft.named && draft.sex.fits(words.sexOfPerson(noun.lemma())));
        }
        if (isPair(noun) || isPart(noun) || words.isSeveral(noun)) {
            return several(noun);
        }
        Optional<Draft> later = people.namedLater(noun);
        if (later.isPresent()) {
            return later;
        }
        boolean headline = text.sentenceOf(noun).zone().kind() == Zone.Kind.HEADLINE;
        boolean named = phrases.hasModifier(noun) || phrases.isHeadlineRole(noun);
        if (!phrases.isDefinite(noun) && !(headline || named) || hasComplement(noun)) {
            return Optional.empty();
        }
        if (words.isPerson(noun.lemma())) {
            return people.meaning(noun, headline || !phrases.isDefinite(noun)).or(() -> headline || !phrases.isDefinite(noun) ? Optional.empty()
                    : latentBefore(noun).filter(draft -> draft.roleWords.containsAll(phrases.modifiers(noun)))).or(() -> people.byEpithet(noun));
        }
        Optional<Draft> sameOwner = owners.sameOwner(noun);
        boolean barred = words.isBody(noun.lemma()) && (phrases.hasPossessor(noun) || !phrases.isThe(noun));
        return sameOwner.isPresent() ? sameOwner : barred ? Optional.empty() : Optional.of(noun).filter(each -> words.isBody(each.lemma())).flatMap(bodies::meaning).or(() -> latentBefore(noun).filter(draft -> owners.mayBe(noun, draft)));
    }

    /** "Berg and Reed met. Both oppose it", "the couple" */
    private boolean isPair(Token noun) {
        boolean pair = PAIRS.contains(noun.lemma()) && phrases.isDefinite(noun) && (words.isSeveral(noun) || !noun.lemma().equals("parent"));
        return pair || noun.word().equalsIgnoreCase("both") && isHeadless(noun);
    }

    /** "Residents objected. Several said" */
    private boolean isPart(Token noun) {
        return isHeadless(noun) && PARTS.contains(noun.word().toLowerCase(Locale.ROOT)) && isSpeaking(noun);
    }

    private Optional<Draft> several(Token noun) {
        if (isPair(noun)) {
            return groups.latest();
        }
        if (isPart(noun)) {
            return discourse.latestWithin(noun, 2, draft -> draft.several && draft.actor);
        }
        Set<String> kinds = phrases.modifiers(noun);
        boolean counted = text.child(noun, "nummod").isPresent() && !phrases.isDefinite(noun); // "Two residents": two more
        return latentBefore(noun).filter(draft -> phrases.isDefinite(noun) || noun.hasRelation("nsubj") && !counted)
                .filter(draft -> kinds.isEmpty() || draft.roleWords.isEmpty() || draft.roleWords.stream().anyMatch(kinds::contains)); // "planning officers" are no police officers
    }

    private Optional<Draft> latentBefore(Token noun) {
        if (text.children(noun, "amod", "det").stream().anyMatch(each -> OTHERS.contains(each.lemma()))) {
            return Optional.empty(); // "other advisers"
        }
        return discourse.latest(noun.index(), draft -> !draft.named && draft.callings.contains(noun.lemma())
                && draft.several == words.isSeveral(noun));
    }

    private Draft introduce(Token noun, int first) {
        boolean single = SINGLE.contains(noun.word().toLowerCase(Locale.ROOT));
        boolean speaker = !words.isBody(noun.lemma()) && words.mayBePerson(noun.lemma()) && isSpeaking(noun); // "a barman told the jury"
        boolean person = (words.isPerson(noun.lemma()) || speaker) && !words.isSeveral(noun) || single;
        Draft draft = new Draft(person ? Kind.PERSON : Kind.GROUP, false);
        draft.several = words.isSeveral(noun) || noun.word().equalsIgnoreCase("those");
        draft.actor = words.isPerson(noun.lemma()) || words.isBody(noun.lemma()) || tellers.isMetonym(noun) || words.mayBePerson(noun.lemma()) || isHeadless(noun) || StandIns.isPart(text, noun) && noun.isCapitalised();
        draft.callings.add(noun.lemma());
        draft.roleWords.addAll(phrases.modifiers(noun));
        draft.roleWords.addAll(owners.of(noun));
        draft.tellSex(words.sexOfPerson(noun.lemma()));
        int start = first;
        while (start < noun.index() && (phrases.isArticle(start) || text.token(start).word().matches("\\d{1,2}[:.]\\d{2}") || text.token(start).tag().matches("PRP\\$|WP\\$|WDT|WP") || text.token(start).lemma().equals("own"))) {
            start++;
        }
        Optional<Token> apposed = text.child(noun, "appos").filter(each -> single && words.isPerson(each.lemma())); // "one of them, a former minister,"
        if (apposed.isPresent()) {
            draft.callings.add(apposed.get().lemma());
            draft.names.add(text.words(text.textSpan(phrases.firstOf(apposed.get(), Set.of()), apposed.get().index() + 1)).replaceFirst("^(?i)(an?|the) ", ""));
        }
        boolean body = words.isBody(noun.lemma()) && !draft.several;
        int end = descriptions.endOf(noun, single, body);
        descriptions.of(noun, start, end, person).ifPresent(draft::describe);
        if (apposed.isEmpty()) {
            draft.names.add(text.textSpan(start, end).of(text.text()).replaceAll("\\s+", " "));
        }
        drafts.add(draft);
        return draft;
    }

    /** "the president of the club": another president than the one before, unless the club is said of him too. */
    private boolean hasComplement(Token noun) {
        return text.children(noun, "nmod").stream().anyMatch(each -> each.index() > noun.index()
                && drafts.stream().noneMatch(draft -> draft.callings.stream().anyMatch(has -> words.mayBeCalled(has, noun.lemma()))
                        && draft.roleWords.contains(each.word().toLowerCase(Locale.ROOT))));
    }
}
