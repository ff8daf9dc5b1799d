package standpoint.analysis.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;

/** Who a pronoun stands for. One that fits nobody near, or stands for nothing, stays without a meaning. */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
    static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");
    /** A name that follows its pronoun ("In his report, Anna Berg ...") is at most so many words away. */
    private static final int LOOK_AHEAD = 14;

    private static final Set<String> EMPTY = Set.of("rain", "snow", "hail", "thunder", "pour", "drizzle", "freeze", "seem", "appear", "happen");
    private static final Set<String> WEATHER = Set.of("cold", "warm", "hot", "dark", "late", "early", "windy", "sunny", "foggy", "wet", "quiet");
    private static final Set<String> TIMES = Set.of("time", "second", "minute", "hour", "day", "week", "month", "year", "decade");

    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson", "aide", "lawyer", "adviser", "advisor", "attorney", "solicitor");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final Voices voices;
    private final Groups groups;
    private final Function<Token, Optional<Draft>> names;

    /** @param names who the name with that head stands for, be it before or after the word that is read */
    Pronouns(ParsedText text, Words words, Gazetteer gazetteer, Discourse discourse, Voices voices, Groups groups,
            Function<Token, Optional<Draft>> names) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.voices = voices;
        this.groups = groups;
        this.names = names;
    }

    void read(Token pronoun) {
        meaning(pronoun).ifPresent(draft -> {
            boolean quoted = discourse.isQuoted(pronoun); // "he's watching", she said: whoever he is
            if (draft.isPerson() && !quoted && HE.contains(pronoun.lemma())) {
                draft.tellSex(Sex.MALE);
            } else if (draft.isPerson() && !quoted && SHE.contains(pronoun.lemma())) {
                draft.tellSex(Sex.FEMALE);
            }
            discourse.mention(draft, pronoun.index(), pronoun.index() + 1, pronoun, Form.PRONOUN);
            groups.hear(draft, pronoun, pronoun.index(), pronoun.index() + 1);
        });
    }

    private Optional<Draft> meaning(Token pronoun) {
        String lemma = pronoun.lemma();
        if (I.contains(lemma) || WE.contains(lemma) || YOU.contains(lemma)) {
            return spoken(pronoun);
        }
        Optional<Draft> speaking = voices.speakerAt(pronoun);
        Optional<Draft> spokenOf = spokenOf(pronoun);
        Predicate<Draft> other = draft -> draft.isPerson() && !isNobody(draft) && speaking.filter(draft::equals).isEmpty() && spokenOf.filter(draft::equals).isEmpty();
        Optional<Draft> principal = HE.contains(lemma) || SHE.contains(lemma) ? principal(pronoun).filter(draft -> other.test(draft) && draft.sex.fits(HE.contains(lemma) ? Sex.MALE : Sex.FEMALE)) : Optional.empty();
        if (principal.isPresent()) {
            return principal;
        }
        if (HE.contains(lemma)) {
            return person(pronoun, Sex.MALE, other);
        }
        if (SHE.contains(lemma)) {
            // old-fashioned speech has "her sons" for those of a country
            return person(pronoun, Sex.FEMALE, other).or(() -> discourse.antecedent(pronoun, Sex.UNKNOWN,
                    draft -> pronoun.tag().equals("PRP$") && draft.kind == Kind.PLACE && gazetteer.isCountry(draft.bestName())));
        }
        if (THEY.contains(lemma)) {
            Optional<Draft> unnamed = isSpeaking(pronoun) && !isAfterSeveral(pronoun)
                    ? discourse.latestSubject(pronoun, 1, draft -> draft.isPerson() && !draft.named) : Optional.empty();
            return unnamed.isPresent() ? unnamed : discourse.antecedent(pronoun, Sex.UNKNOWN, draft -> draft.several || draft.named && !draft.isPerson() && mayBeThey(draft))
                    .or(() -> pronoun.hasRelation("nsubj") ? discourse.latestSubject(pronoun, 1, draft -> draft.isPerson() && !draft.named) : Optional.empty()); // "A source … They said"
        }
        return IT.contains(lemma) && !isEmptyIt(pronoun)
                ? discourse.antecedent(pronoun, Sex.UNKNOWN, draft -> !draft.isPerson() && !draft.several && (!isSpeaking(pronoun) || maySpeak(draft))) : Optional.empty();
    }

    /** "No one learns anything. She said …": somebody else. */
    private static boolean isNobody(Draft draft) {
        return !draft.named && NOBODY.contains(draft.bestName().split(" ")[0].toLowerCase(Locale.ROOT));
    }

    /** "Officials said it had reopened, though they warned": no one person of the sentence before. */
    private boolean isAfterSeveral(Token pronoun) {
        return text.tokensOf(text.sentenceOf(pronoun)).stream().anyMatch(noun -> noun.index() < pronoun.index() && noun.tag().equals("NNS")
                && words.isPerson(noun.lemma()) && isSpeaking(noun));
    }

    /** "The gunman, he said, walked away": somebody else than the speaker. */
    private Optional<Draft> spokenOf(Token pronoun) {
        Optional<Token> say = isSpeaking(pronoun) ? text.head(pronoun) : Optional.empty();
        boolean inserted = pronoun.index() > text.sentenceOf(pronoun).first() && text.token(pronoun.index() - 1).word().equals(",")
                && say.filter(verb -> verb.index() == pronoun.index() + 1
                        && verb.index() + 1 < text.tokens().size() && text.token(verb.index() + 1).word().equals(",")).isPresent();
        return !inserted ? Optional.empty() : text.tokensOf(text.sentenceOf(pronoun)).stream()
                .filter(noun -> noun.index() < pronoun.index() && noun.hasRelation("nsubj", "nsubj:pass")
                        && text.head(noun).filter(verb -> verb.index() > pronoun.index()).isPresent())
                .findFirst().flatMap(discourse::at);
    }

    /** "A spokesman for the mayor said he wanted a delay": the mayor. */
    private Optional<Draft> principal(Token pronoun) {
        Optional<Token> clause = text.head(pronoun).filter(verb -> pronoun.hasRelation("nsubj") && verb.hasRelation("ccomp") && !discourse.isQuoted(pronoun));
        return clause.flatMap(text::head).flatMap(say -> text.child(say, "nsubj")).filter(voice -> VOICES.contains(voice.lemma()) && voice.index() < pronoun.index())
                .flatMap(voice -> text.children(voice, "nmod").stream().filter(each -> text.children(each, "case").stream().anyMatch(of -> of.lemma().matches("for|to|of"))).findFirst())
                .flatMap(discourse::at).filter(Draft::isPerson);
    }

    /** First and second person outside quotation marks, of the one whose turn it is. */
    Optional<Draft> spoken(Token pronoun) {
        if (YOU.contains(pronoun.lemma())) {
            return thanked(pronoun).or(() -> voices.addresseeAt(pronoun)).or(() -> spokenTo(pronoun));
        }
        boolean we = WE.contains(pronoun.lemma());
        return (I.contains(pronoun.lemma()) || we ? voices.speakerAt(pronoun) : Optional.<Draft>empty())
                .map(speaker -> we ? groups.of(speaker).or(() -> speaker.body().filter(body -> body.kind == Kind.ORGANIZATION)).orElse(speaker)
                        : speaker);
    }

    /** "Thank you, Anna Berg": in speeches, whoever is named behind the comma. */
    private Optional<Draft> thanked(Token you) {
        int comma = you.index() + 1;
        if (discourse.isQuoted(you) || voices.speakerAt(you).isEmpty() || comma >= text.tokens().size() || !text.token(comma).word().equals(",")) {
            return Optional.empty();
        }
        int end = Math.min(comma + 6, text.sentenceOf(you).end());
        return text.tokens().subList(comma, Math.max(comma, end)).stream().flatMap(token -> names.apply(token).stream())
                .filter(Draft::isPerson).findFirst();
    }

    /** "Madam Speaker, you ..." */
    private Optional<Draft> spokenTo(Token you) {
        return discourse.isQuoted(you) ? Optional.empty() : discourse.latestWithin(you, 1,
                draft -> draft.isPerson() && draft.named && words.isTitle(draft.bestName().split(" ")[0]));
    }

    private Optional<Draft> person(Token pronoun, Sex sex, Predicate<Draft> other) {
        return ahead(pronoun).filter(draft -> other.test(draft) && draft.sex.fits(sex)).or(() -> discourse.antecedent(pronoun, sex, other));
    }

    /** "On her return, Anna Berg ...": in a phrase before the sentence's subject, the pronoun mostly means the subject. */
    private Optional<Draft> ahead(Token pronoun) {
        Optional<Token> root = text.tokensOf(text.sentenceOf(pronoun)).stream().filter(token -> token.head() < 0).findFirst();
        Optional<Token> subject = root.flatMap(verb -> text.child(verb, "nsubj", "nsubj:pass"))
                .filter(head -> head.index() > pronoun.index() && head.index() - pronoun.index() <= LOOK_AHEAD);
        boolean fronted = subject.isPresent() && root.filter(verb -> text.children(verb, "obl", "advcl", "obl:tmod").stream()
                .anyMatch(phrase -> text.isBelow(pronoun, phrase) && text.reach(phrase).end() <= subject.get().index()
                        && text.reach(phrase).start() <= text.sentenceOf(pronoun).first() + 1)).isPresent();
        return fronted ? subject.flatMap(names) : Optional.empty();
    }

    /** "it argued": no thing does. */
    private boolean isSpeaking(Token pronoun) {
        return NameKinds.isSubjectOfSpeech(text, pronoun);
    }

    private boolean maySpeak(Draft draft) {
        return draft.kind == Kind.PLACE ? mayBeThey(draft) || draft.affiliation().isPresent() : draft.actor || draft.named || draft.callings.stream().anyMatch(words::isDocument); // "the draft is less relaxed; it says"
    }

    private boolean mayBeThey(Draft draft) {
        return switch (draft.kind) {
            case PLACE -> gazetteer.isCountry(draft.bestName());
            case ORGANIZATION, GROUP -> true;
            case PERSON -> false;
        };
    }

    /** "It is unlikely that ..." */
    private boolean isEmptyIt(Token token) {
        boolean weather = token.hasRelation("nsubj") && text.head(token).filter(head -> EMPTY.contains(head.lemma())
                || head.lemma().equals("take") && text.child(head, "obj", "obl:tmod").filter(time -> TIMES.contains(time.lemma())).isPresent()
                || head.tag().startsWith("JJ") && WEATHER.contains(head.lemma())).isPresent();
        return weather || token.hasRelation("expl") || text.head(token).filter(head -> token.hasRelation("nsubj")
                && text.child(head, "ccomp", "csubj", "csubj:pass", "advcl").isPresent() && !head.isVerb()).isPresent();
    }
}
