package standpoint.analysis.entities;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Names of bodies that what stands beside them tells, whatever the tagger makes of their words: "the industry group Stay Wales", "a charity, Safe Lets,". */
final class IntroducedNames {

    private static final int LONGEST = 5;
    /** What may stand before the kind of body where its name follows behind a comma. */
    private static final String BEFORE_KIND = "a|an|campaign|pressure|advocacy|industry|lobby|trade|rights";

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameList names;

    IntroducedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameList names) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.names = names;
    }

    void add(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            addOwners(sentence, i);
            addRelative(sentence, i);
            addNational(sentence, i);
            boolean kind = i > sentence.first() && words.isBody(text.token(i).lemma()) && !text.token(i).isCapitalised() && !words.isSeveral(text.token(i));
            if (kind && sentence.zone().kind() == Zone.Kind.BODY) {
                addBehind(sentence, i);
            }
        }
    }

    /** The capitalised words right behind the kind of body at {@code kind}, or behind a comma up to the next one. */
    private void addBehind(Sentence sentence, int kind) {
        boolean comma = kind + 1 < sentence.end() && text.token(kind + 1).word().equals(",");
        int first = comma ? kind + 2 : kind + 1;
        int end = first;
        while (end < sentence.end() && text.token(end).isWord() && text.token(end).isCapitalised() && !names.isTaken(end) && end - first < LONGEST) {
            end++;
        }
        boolean between = comma && end < sentence.end() && text.token(end).word().equals(",");
        boolean closed = !comma || between && text.token(kind - 1).lemma().matches(BEFORE_KIND);
        boolean lone = between && end - first == 1 && text.token(kind - 1).lemma().equals("the") && text.token(first).isProperNoun()
                && text.token(first).name() == Token.NameKind.NONE; // "The operator, Railko, has"
        if ((closed && end - first > 1 || lone) && !isOther(first, end)) {
            names.add(first, end, Kind.ORGANIZATION);
        }
    }

    /** "the party President Berg leads", "the company Tom Reed owns": the name of somebody else, or of a place. */
    private boolean isOther(int first, int end) {
        String word = text.token(first).word();
        return words.isRoleOrTitle(word) || words.isNoName(word) || firstNames.isFirstName(word) || gazetteer.find(names.wordsOf(first, end)).isPresent();
    }

    /** "the Dockers' and Stevedores' Union": one body, though its words belong to two. */
    private void addOwners(Sentence sentence, int first) {
        boolean owners = first + 5 < sentence.end() && isNamePart(first) && isOwner(first + 1) && text.token(first + 2).lemma().equals("and") && isNamePart(first + 3) && isOwner(first + 4);
        int end = first + 5;
        while (owners && end < sentence.end() && isNamePart(end)) {
            end++;
        }
        if (owners && end > first + 5 && words.marksBody(text.token(end - 1).word())) {
            names.add(first, end, Kind.ORGANIZATION);
        }
    }

    /** "their son, Kit,": a first name, though it may be an ordinary word. */
    private void addRelative(Sentence sentence, int noun) {
        int name = noun + 2;
        boolean between = name + 1 < sentence.end() && text.token(noun + 1).word().equals(",") && text.token(name + 1).word().equals(",");
        Token relative = text.token(noun);
        boolean kin = relative.isNoun() && words.sexOfPerson(relative.lemma()) != Sex.UNKNOWN && !words.isSeveral(relative)
                && text.child(relative, "nmod:poss").isPresent();
        if (between && kin && text.token(name).isNoun() && text.token(name).isCapitalised() && gazetteer.find(text.token(name).word()).isEmpty()
                && !words.isNoName(text.token(name).word())) {
            names.add(name, name + 1, Kind.PERSON);
        }
    }

    /** "Row Scotland said": what a country's body does, before its name. */
    private void addNational(Sentence sentence, int first) {
        int country = first + 1;
        if (country >= sentence.end() || sentence.zone().kind() != Zone.Kind.BODY || !gazetteer.isCountry(text.token(country).word())) {
            return;
        }
        Token deed = text.token(first);
        boolean speaks = NameKinds.isSubjectOfSpeech(text, text.token(country));
        boolean led = country + 2 < sentence.end() && text.token(country + 1).lemma().equals("chief") && text.token(country + 2).lemma().equals("executive"); // no country has one
        boolean named = deed.isCapitalised() && deed.tag().matches(led ? "NNP?|VB|VBP|VBG" : "NNP?|VB|VBP") && (deed.head() == country || deed.index() == sentence.first());
        if ((speaks || led) && named && !isOther(first, country) && !words.isOffice(deed.word()) && gazetteer.countryOf(deed.word()).isEmpty()) {
            names.add(first, country + 1, Kind.ORGANIZATION);
        }
    }

    private boolean isOwner(int token) {
        return text.token(token).tag().equals("POS");
    }

    private boolean isNamePart(int token) {
        Token each = text.token(token);
        return each.isProperNoun() && each.isCapitalised();
    }
}
