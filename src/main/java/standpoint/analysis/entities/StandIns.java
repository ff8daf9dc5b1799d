package standpoint.analysis.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Words that are a seat, a party or a nation and mean one of its people: "Berg, D-Ohio, said", "the Democrat said", "the Italian said". */
final class StandIns {

    private static final Set<String> PARTISANS = Set.of("Republican", "Democrat", "Tory", "Conservative", "Liberal", "Socialist", "Independent", "Green");
    private static final int NEAR = 3;

    private static final Set<String> COUNTING = Set.of("some", "several", "many", "few", "other", "most", "both", "another", "various",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty");

    private final ParsedText text;
    private final Gazetteer gazetteer;
    private final NounPhrases phrases;
    private final Discourse discourse;

    StandIns(ParsedText text, Gazetteer gazetteer, NounPhrases phrases, Discourse discourse) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /** Whether a seat, party or nation stands for one of its people, who has been named. */
    boolean is(Token noun) {
        return isSeat(noun) || isPartisan(text, noun) || isNational(noun);
    }

    /** The one of them who was named last. */
    Optional<Draft> meaning(Token noun) {
        if (isSeat(noun)) {
            return discourse.latest(noun.index(), draft -> draft.isPerson() && draft.named);
        }
        return isPartisan(text, noun) ? discourse.latestSubject(noun, NEAR, draft -> draft.isPerson() && draft.named) : national(noun);
    }

    /** "Berg, D-Ohio, said": the member, whom parsers miss for the seat. */
    private boolean isSeat(Token noun) {
        return NameList.isSeat(noun) && noun.index() > 0 && text.token(noun.index() - 1).word().equals(",") && noun.hasRelation("nsubj");
    }

    /** "the two-term Republican", "some Democrats": people, not the party. */
    static boolean isPeople(ParsedText text, Name name) {
        Token token = text.token(name.first());
        return name.length() == 1 && (name.kind() == Kind.ORGANIZATION && isPart(text, token) || isPartisan(text, token));
    }

    /** "Republican", as said of one of its people. */
    static boolean isPartisan(String word) {
        return PARTISANS.contains(word);
    }

    /** "the Democrat said", "the two-term Republican told them" */
    static boolean isPartisan(ParsedText text, Token noun) {
        return PARTISANS.contains(noun.word()) && noun.hasRelation("nsubj") && text.children(noun, "det").stream().anyMatch(the -> the.lemma().equals("the"))
                && text.head(noun).filter(NameKinds::isSpeech).isPresent();
    }

    /** "Some Democrats", "two Republicans", "other Conservatives": not the party. */
    static boolean isPart(ParsedText text, Token noun) {
        boolean several = noun.tag().equals("NNPS") || noun.tag().equals("NNS") || PARTISANS.contains(noun.word().replaceFirst("s$", "")) && noun.word().endsWith("s");
        return several && text.children(noun, "det", "nummod", "amod", "compound").stream().anyMatch(each -> each.tag().equals("CD") || COUNTING.contains(each.lemma()));
    }

    /** "the Italian said" */
    private boolean isNational(Token noun) {
        return noun.hasRelation("nsubj") && !noun.tag().endsWith("S") && gazetteer.countryOf(noun.word()).isPresent() && phrases.isThe(noun);
    }

    private Optional<Draft> national(Token noun) {
        String country = gazetteer.countryOf(noun.word()).orElse("").toLowerCase(Locale.ROOT);
        return discourse.latest(noun.index(), draft -> draft.isPerson() && draft.named && draft.roleWords.contains(country));
    }
}
