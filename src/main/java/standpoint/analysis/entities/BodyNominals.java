package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.Token;

/** Descriptions of bodies: "the union", "the firm", "the body". Tells which named one each stands for. */
final class BodyNominals {

    /** What a body of any kind may be called. */
    private static final Set<String> ANY_BODY = Set.of("body", "organisation", "organization", "group", "department", "agency", "institution", "utility", "charity", "operator",
            "authority", "regulator", "watchdog");

    private final Words words;
    private final Gazetteer gazetteer;
    private final NounPhrases phrases;
    private final Discourse discourse;

    BodyNominals(Words words, Gazetteer gazetteer, NounPhrases phrases, Discourse discourse) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /** Which named body "the {@code noun}" stands for. */
    Optional<Draft> meaning(Token noun) {
        return meant(noun).filter(draft -> !phrases.isObjectOf(noun, subject -> discourse.at(subject).filter(draft::equals).isPresent()));
    }

    private Optional<Draft> meant(Token noun) {
        // "the tribunal" is the Rowing Tribunal before it is a court
        Optional<Draft> word = discourse.latest(noun.index(), draft -> draft.kind == Kind.ORGANIZATION && draft.named
                && (draft.callings.contains(noun.lemma()) || draft.names.stream().anyMatch(name -> List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(noun.lemma()))));
        Optional<Draft> named = word.isPresent() ? word : discourse.latest(noun.index(), draft -> draft.kind == Kind.ORGANIZATION && draft.named
                && (draft.callings.contains(noun.lemma()) || draft.names.stream().anyMatch(name -> namesBody(name, noun.lemma()))));
        if (named.isPresent()) {
            return named;
        }
        boolean company = Set.of("company", "firm").contains(noun.lemma());
        Optional<Draft> unmarked = company ? discourse.latest(noun.index(), this::mayBeCompany) : Optional.empty();
        // "Sport England objected. The body said"
        Optional<Draft> subject = ANY_BODY.contains(noun.lemma()) && phrases.modifiers(noun).isEmpty() ? discourse.latestSubject(noun, 2, draft -> draft.kind == Kind.ORGANIZATION
                && draft.named && draft.callings.stream().noneMatch(words::isBody)) : Optional.empty();
        // "a lawyer with the Clean Headwaters Alliance. The group": nothing else was named
        Optional<Draft> only = noun.lemma().equals("group") && phrases.modifiers(noun).isEmpty() && phrases.isThe(noun)
                ? discourse.latestWithin(noun, 1, draft -> draft.kind == Kind.ORGANIZATION && draft.named && draft.callings.isEmpty()) : Optional.empty();
        return unmarked.or(() -> subject).or(() -> only);
    }

    private boolean mayBeCompany(Draft draft) {
        return draft.kind == Kind.ORGANIZATION && draft.named && draft.callings.stream().noneMatch(has -> words.isBody(has) && !words.namesBody(has, "company"))
                && draft.names.stream().noneMatch(name -> gazetteer.find(name).isPresent() || marksOtherBody(name));
    }

    private boolean marksOtherBody(String name) {
        for (String word : name.split(" ")) {
            if (words.marksBody(word) && !words.namesBody(word, "company")) {
                return true;
            }
        }
        return false;
    }

    private boolean namesBody(String name, String called) {
        Optional<String> whole = gazetteer.find(name).map(entry -> entry.name().substring(entry.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        if (whole.filter(word -> words.isBody(word) && !words.namesBody(word, called)).isPresent()) {
            return false; // Labour is a party, no union
        }
        for (String word : name.split(" ")) {
            if (words.namesBody(word, called)) {
                return true;
            }
        }
        return false;
    }
}
