package standpoint.analysis.entities;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * Names that what people do with them tells to be a law or an illness: "repeal X", "an X vaccine", "cases of X". Whoever speaks, is known by a full
 * name or by the gazetteer is none.
 */
final class MatterNames {

    /** What is called after a law or an illness, right behind its name. */
    private static final Set<String> NAMED_AFTER = Set.of("vaccine", "vaccination", "jab", "outbreak", "epidemic", "pandemic", "infection", "virus", "legislation", "repeal", "act", "law",
            "statute", "referendum");
    /** What there is of an illness or a law: "the outbreak of X". */
    private static final Set<String> OF_IT = Set.of("outbreak", "epidemic", "symptom", "repeal", "strain");
    private static final Set<String> LEGISLATING = Set.of("repeal", "enact", "reauthorize", "reauthorise");
    private static final Set<String> NUMBERED = Set.of("Bill", "Act", "Resolution", "Joint", "Concurrent", "Amendment", "Directive", "Regulation", "File");
    /** "secretary of State" */
    private static final Set<String> OFFICES = Set.of("secretary", "department", "minister", "undersecretary");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;

    MatterNames(ParsedText text, Words words, Gazetteer gazetteer) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    List<Name> without(List<Name> names) {
        Set<String> people = names.stream().filter(name -> name.kind() == Kind.PERSON && name.length() > 1)
                .flatMap(name -> Stream.of(text.token(name.first()).word(), text.token(name.end() - 1).word())).collect(Collectors.toSet());
        Predicate<Name> known = name -> people.contains(name.words()) || gazetteer.find(name.words()).isPresent();
        Set<String> acting = names.stream().filter(this::isActing).map(Name::words).collect(Collectors.toSet());
        Set<String> matters = names.stream().filter(name -> name.length() == 1 && !known.test(name) && !acting.contains(name.words()) && isMatter(name))
                .map(Name::words).collect(Collectors.toSet());
        return names.stream().filter(name -> !matters.contains(name.words()) && !isTicket(name, people) && !(name.kind() == Kind.ORGANIZATION && isNumbered(text, name.end())) && !isPortfolio(name)).toList();
    }

    private boolean isActing(Name name) {
        Token token = text.token(name.end() - 1);
        boolean titled = name.first() > 0 && words.isTitle(text.token(name.first() - 1).word()) && text.token(name.first() - 1).isCapitalised();
        return titled || NameKinds.isSubjectOfSpeech(text, token);
    }

    private boolean isMatter(Name name) {
        Token token = text.token(name.first());
        boolean before = token.hasRelation("compound") && text.head(token).filter(noun -> noun.index() == token.index() + 1 && !noun.isCapitalised()
                && NAMED_AFTER.contains(noun.lemma())).isPresent();
        boolean legislated = token.hasRelation("obj") && text.head(token).filter(verb -> LEGISLATING.contains(verb.lemma())).isPresent();
        boolean of = token.hasRelation("nmod") && text.child(token, "case").filter(each -> each.lemma().equals("of")).isPresent()
                && text.head(token).filter(noun -> OF_IT.contains(noun.lemma()) || noun.lemma().equals("case") && noun.tag().equals("NNS")).isPresent();
        return before || legislated || of;
    }

    /** Whether the words from {@code at} on, behind a body's name, make a numbered law of it: "Senate | Bill 54" is no deed of the senate. */
    static boolean isNumbered(ParsedText text, int at) {
        boolean law = at > 0 && at < text.tokens().size() && text.token(at).sentence() == text.token(at - 1).sentence() && NUMBERED.contains(text.token(at).word());
        int limit = law ? Math.min(at + 3, text.sentenceOf(text.token(at)).end()) : at;
        return law && text.tokens().subList(at + 1, limit).stream().anyMatch(each -> each.tag().equals("CD"));
    }

    /** "the Clinton-Kaine ticket": two people of the story. */
    private static boolean isTicket(Name name, Set<String> people) {
        String[] parts = name.words().split("[-–]");
        return name.length() == 1 && parts.length == 2 && people.contains(parts[0]) && people.contains(parts[1]);
    }

    private boolean isPortfolio(Name name) {
        return name.words().equals("State") && isWithin(name, name.first() - 2) && text.token(name.first() - 1).lemma().equals("of")
                && OFFICES.contains(text.token(name.first() - 2).lemma());
    }

    private boolean isWithin(Name name, int token) {
        return token >= 0 && token < text.tokens().size() && text.token(token).sentence() == text.token(name.first()).sentence();
    }
}
