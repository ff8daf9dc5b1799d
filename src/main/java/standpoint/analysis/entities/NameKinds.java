package standpoint.analysis.entities;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Token.NameKind;
import standpoint.article.Zone;

/** One kind per name: a vote over all its mentions, by the tagger, the words around them, the gazetteer and fuller names. */
final class NameKinds {

    /** Verbs whose subjects are mostly people. */
    private static final Set<String> SPEAKING = Set.of("say", "tell", "ask", "add", "reply", "think", "believe", "want", "know", "admit", "argue",
            "insist", "explain", "recall", "write", "warn", "claim", "hope", "laugh", "shrug", "remember", "acknowledge", "note", "urge", "describe",
            "announce", "confirm", "deny", "declare", "mutter", "demand", "accuse", "condemn");

    /** More of them, which bodies are subjects of as well. */
    private static final Set<String> ATTRIBUTING = Set.of("complain", "joke", "reject", "dismiss", "praise", "criticise", "criticize", "agree", "doubt", "fear", "suspect", "wonder",
            "promise", "vow", "pledge", "concede", "object", "respond", "state", "maintain", "remark", "stress", "caution", "counter", "propose", "recommend", "call", "regard",
            "welcome", "oppose", "feel", "consider", "allege", "predict", "protest", "retort", "estimate", "emphasise", "emphasize", "reckon");

    private static final Set<String> SIDES = Set.of("back", "support", "refuse", "vote", "decline", "favour", "favor", "endorse", "plan", "hold", "report");

    /** Words written together, but for the beginnings of last names. */
    private static final Pattern JOINED = Pattern.compile("(?!Mac|Mc|Fitz|Van|Von|Della|Des|Del|De|Di|Da|La|Le|Du|O)\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{L}+");

    /** What the words beside a name tell of its kind counts so many votes. */
    private static final int DESCRIBED = 12;

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameContext around;
    private final FullNames fullNames;
    private final NameNeighbours neighbours;
    private final Offices offices;
    /** Places of the gazetteer whose names the story uses as people's: "Mr Lincoln". */
    private final Set<String> namesakes = new HashSet<>();
    /** Words such as "City" that the story uses for a club. */
    private final Set<String> clubs = new HashSet<>();
    /** Names that stand behind titles of people. */
    private final Set<String> titled = new HashSet<>();
    /** The first words of people's full names. */
    private final Set<String> firsts = new HashSet<>();

    NameKinds(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.around = new NameContext(text, words, firstNames);
        this.neighbours = new NameNeighbours(text, gazetteer);
        this.offices = new Offices(text, words, firstNames);
        this.fullNames = new FullNames(text, words, gazetteer, firstNames);
    }

    /** The names, all mentions of one name with one kind. */
    List<Name> vote(List<Name> names) {
        Map<String, Map<Kind, Integer>> votes = new HashMap<>();
        for (Name name : names) {
            Map<Kind, Integer> ofName = votes.computeIfAbsent(name.words(), key -> new EnumMap<>(Kind.class));
            ofName.merge(name.kind(), isHeadline(name) ? 1 : 2, Integer::sum);
            context(name).ifPresent(kind -> ofName.merge(kind, 4, Integer::sum));
            around.kindOf(name.first(), name.end()).filter(kind -> kind != Kind.ORGANIZATION || name.kind() != Kind.PLACE || around.isTrading(name.first(), name.end()))
                    .ifPresent(kind -> ofName.merge(kind, DESCRIBED, Integer::sum));
            if (fullNames.isPerson(name)) {
                ofName.merge(Kind.PERSON, DESCRIBED, Integer::sum);
            }
            neighbours.kindOf(name).ifPresent(kind -> ofName.merge(kind, DESCRIBED, Integer::sum));
            if (isAfter(name, Set.of("to", "from", "of", "on", "around", "off", "across"))) {
                ofName.merge(Kind.PLACE, 1, Integer::sum);
            }
        }
        Set<String> lastNames = names.stream().filter(name -> (name.kind() == Kind.PERSON || fullNames.isTitledPerson(name)) && name.length() > 1)
                .map(name -> text.token(name.end() - 1).word()).collect(Collectors.toSet());
        names.stream().filter(name -> name.length() == 1 && isMostlyPerson(names, name.words())).forEach(name -> namesakes.add(name.words()));
        Set<String> bodies = names.stream().filter(name -> name.kind() == Kind.ORGANIZATION && name.length() > 1)
                .filter(name -> words.marksBody(text.token(name.end() - 1).word()) || words.marksBody(text.token(name.first() + 1).word()))
                .map(name -> text.token(name.first()).word()).collect(Collectors.toSet());
        names.stream().filter(name -> name.kind() == Kind.PERSON && name.length() > 1).forEach(name -> firsts.add(text.token(name.first()).word()));
        names.stream().filter(fullNames::isTitledPerson).forEach(name -> titled.add(name.words()));
        names.stream().filter(this::isClub).forEach(name -> clubs.add(name.words()));
        Set<String> companies = names.stream().filter(name -> around.isCompany(name.first(), name.end())).map(Name::words).collect(Collectors.toSet());
        return names.stream().filter(name -> !offices.isOffice(name, lastNames)).map(name -> name.as(kindOf(name, votes.getOrDefault(name.words(), Map.of()), lastNames, bodies, companies))).toList();
    }

    /** "City beat Durham": no city goes by that word without an article. */
    private boolean isClub(Name name) {
        Token token = text.token(name.first());
        return name.length() == 1 && name.kind() == Kind.ORGANIZATION && words.marksPlace(name.words()) && token.hasRelation("nsubj")
                && text.head(token).filter(Token::isVerb).isPresent() && text.child(token, "det").isEmpty();
    }

    /** Whether people's titles and verbs stand beside the name more often than "in" and "near" do. */
    private boolean isMostlyPerson(List<Name> names, String word) {
        List<Name> same = names.stream().filter(name -> name.words().equals(word)).toList();
        long place = same.stream().filter(name -> isAfter(name, Set.of("in", "near", "outside", "around", "across", "at"))).count();
        return same.stream().filter(name -> isTitled(name) || isSpeaking(text.token(name.first()))).count() > place;
    }

    private boolean isTitled(Name name) {
        return name.first() > 0 && words.isTitle(text.token(name.first() - 1).word()) && text.token(name.first() - 1).isCapitalised();
    }

    /**
     * @param lastNames the last words of people's full names
     * @param bodies    the first words of the names of companies and other bodies
     * @param companies what the noun before it calls a body: "Packaging group Bergmann", where Karl Bergmann is somebody else
     */
    private Kind kindOf(Name name, Map<Kind, Integer> votes, Set<String> lastNames, Set<String> bodies, Set<String> companies) {
        Optional<Gazetteer.Entry> listed = gazetteer.find(name.words());
        if (listed.isPresent()) {
            boolean namesake = listed.get().kind() == Kind.PLACE && lastNames.contains(name.words()) && namesakes.contains(name.words());
            return namesake ? Kind.PERSON : listed.get().kind();
        }
        if (titled.contains(name.words())) {
            return Kind.PERSON;
        }
        if (name.length() == 1 && lastNames.contains(name.words()) && !companies.contains(name.words())) {
            return Kind.PERSON;
        }
        if (name.length() == 1 && firsts.contains(name.words()) && firstNames.isFirstName(name.words())) {
            return Kind.PERSON; // "Bernie", also where the story has a "Bernie Network"
        }
        if (name.length() == 1 && bodies.contains(name.words()) && !isMostlyPlace(votes)) {
            return Kind.ORGANIZATION;
        }
        if (name.length() > 1 && clubs.contains(text.token(name.end() - 1).word())) {
            return Kind.ORGANIZATION;
        }
        return byItsWords(name, votes).orElseGet(() -> votes.entrySet().stream().max(Map.Entry.<Kind, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse(name.kind()));
    }

    /** "University of Lund", "Selby Lane", "the Christian Democrats", "NHB": what a name's own words tell. */
    private Optional<Kind> byItsWords(Name name, Map<Kind, Integer> votes) {
        if (name.length() > 2 && name.kind() == Kind.ORGANIZATION && isBodyWithComplement(name)) {
            return Optional.of(Kind.ORGANIZATION);
        }
        String last = text.token(name.end() - 1).word();
        boolean firstName = firstNames.isFirstName(text.token(name.first()).word());
        if (name.length() > 1 && words.marksPlace(last) && !firstName) {
            return Optional.of(Kind.PLACE);
        }
        boolean party = name.first() > 0 && text.token(name.end() - 1).tag().equals("NNPS") && text.token(name.first() - 1).lemma().equals("the"); // whose first word may be a first name
        boolean body = name.length() > 1 && words.marksBody(last) && (party || !(votes.containsKey(Kind.PERSON) && firstName));
        boolean letters = name.length() == 1 && (words.isAcronym(name.words()) || name.words().matches("\\p{Lu}{7,12}") && !isHeadline(name));
        boolean joined = name.length() == 1 && JOINED.matcher(name.words()).matches(); // "NatureScot"
        return body || joined || letters && !votes.containsKey(Kind.PERSON) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }

    private static boolean isMostlyPlace(Map<Kind, Integer> votes) {
        int place = votes.getOrDefault(Kind.PLACE, 0);
        return place >= 4 && votes.entrySet().stream().allMatch(vote -> vote.getKey() == Kind.PLACE || vote.getValue() < place);
    }

    /** "University of Lund" stays a body where a letter is sent to it, and where one is in it. */
    private boolean isBodyWithComplement(Name name) {
        return text.tokens().subList(name.first(), name.end()).stream().anyMatch(token -> Set.of("of", "for").contains(token.lemma()))
                && text.tokens().subList(name.first(), name.end()).stream().anyMatch(token -> words.marksBody(token.word()));
    }

    /** The kind that the words around a name tell: "in X", "Mr X", "X said". */
    private Optional<Kind> context(Name name) {
        Token head = text.token(name.end() - 1);
        if (text.children(head, "appos").stream().anyMatch(noun -> noun.index() > head.index() && words.marksPlace(noun.lemma()))) {
            return Optional.of(Kind.PLACE); // "Anna Bay, a town in the north"
        }
        if (name.first() > 0 && text.token(name.first() - 1).sentence() == head.sentence()) {
            Token before = text.token(name.first() - 1);
            if (isAfter(name, Set.of("at")) && isShop(name)) {
                return Optional.of(Kind.ORGANIZATION);
            }
            boolean fullName = name.length() > 1 && firstNames.isFirstName(text.token(name.first()).word()); // "laughed at Tom Reed"
            if (isAfter(name, Set.of("in", "near", "outside")) || name.kind() != Kind.ORGANIZATION && !fullName && isAfter(name, Set.of("at"))
                     || name.kind() == Kind.PERSON && isInBracketsAfterPerson(name)) {
                return Optional.of(Kind.PLACE);
            }
            if (words.isTitle(before.word()) && !words.isNoName(before.word()) && before.isCapitalised()) {
                return Optional.of(Kind.PERSON);
            }
        }
        return name.kind() == Kind.PERSON && isSpeaking(head) ? Optional.of(Kind.PERSON) : Optional.empty();
    }

    /** "shopping at Tanner's": whoever it is called after. */
    private boolean isShop(Name name) {
        int next = name.end() + 1;
        boolean owns = name.length() == 1 && next < text.tokens().size() && text.token(name.end()).tag().equals("POS");
        return owns && !text.token(next).tag().matches("NN.*|JJ.*|CD|VBG") && !firstNames.isFirstName(name.words());
    }

    private boolean isAfter(Name name, Set<String> prepositions) {
        return name.first() > 0 && prepositions.contains(text.token(name.first() - 1).lemma())
                && text.token(name.first() - 1).head() == text.token(name.end() - 1).index();
    }

    /** The ward or constituency in "Clare Hall (Lab, Mill End)". */
    private boolean isInBracketsAfterPerson(Name name) {
        for (int i = name.first() - 1; i > 0 && i >= name.first() - 4; i--) {
            if (text.token(i).word().equals(")")) {
                return false; // "Sarah Moss (Green) and Clare Hall"
            }
            if (text.token(i).word().equals("(")) {
                return text.token(i - 1).name() == NameKind.PERSON;
            }
        }
        return false;
    }

    boolean isSpeaking(Token head) {
        return head.hasRelation("nsubj") && text.head(head).filter(verb -> SPEAKING.contains(verb.lemma())).isPresent();
    }

    static boolean isSpeech(Token verb) {
        return SPEAKING.contains(verb.lemma()) || ATTRIBUTING.contains(verb.lemma());
    }

    /** Whether a noun is the subject of a verb of speech. */
    static boolean isSubjectOfSpeech(ParsedText text, Token noun) {
        return noun.hasRelation("nsubj") && text.head(noun).filter(NameKinds::isSpeech).isPresent();
    }

    /** "Port Selby backs the ban": whatever it is, it takes a side. */
    static boolean isTakingSides(ParsedText text, Token name) {
        return name.hasRelation("nsubj") && text.head(name).filter(verb -> ATTRIBUTING.contains(verb.lemma()) || SIDES.contains(verb.lemma())).isPresent();
    }

    private boolean isHeadline(Name name) {
        return text.sentenceOf(text.token(name.first())).zone().kind() == Zone.Kind.HEADLINE;
    }
}
