package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sex;

/** Who is meant by a last name alone, or by a first name as features use it. */
final class LastNames {

    private final ParsedText text;
    private final NameMatcher matcher;
    private final Roles roles;
    private final Discourse discourse;
    private final List<Draft> drafts;
    private final Function<Name, Draft> introduce;

    /** @param introduce makes somebody new of a name that nobody has had so far */
    LastNames(ParsedText text, NameMatcher matcher, Roles roles, Discourse discourse, List<Draft> drafts, Function<Name, Draft> introduce) {
        this.text = text;
        this.matcher = matcher;
        this.roles = roles;
        this.discourse = discourse;
        this.drafts = drafts;
        this.introduce = introduce;
    }

    /** A single word for a person: a last name, or a first name as in "Sir Edmund" and in features. */
    Draft of(Name name) {
        Sex sex = roles.sexBefore(name);
        Predicate<Draft> byLast = draft -> draft.isPerson() && draft.sex.fits(sex)
                && draft.names.stream().anyMatch(full -> full.equals(name.words()) || matcher.isLastName(name.words(), full));
        Predicate<Draft> byFirst = draft -> draft.isPerson() && draft.sex.fits(sex)
                && draft.names.stream().anyMatch(full -> matcher.isFirstName(name.words(), full));
        Predicate<Draft> byMiddle = draft -> draft.isPerson() && draft.sex.fits(sex)
                && draft.names.stream().anyMatch(full -> matcher.isMiddleName(name.words(), full));
        String title = name.first() > 0 ? text.token(name.first() - 1).word().toLowerCase(Locale.ROOT) : "";
        Draft draft = choose(each -> byLast.test(each) && each.callings.contains(title), name.first())
                .or(() -> usual(byLast, name)).or(() -> choose(byLast, name.first())).or(() -> choose(byFirst, name.first())).or(() -> choose(byMiddle, name.first()))
                .orElseGet(() -> introduce.apply(name));
        roles.read(name, draft);
        draft.tellSex(sex);
        return draft;
    }

    /** Of two with one last name the one who has gone by it alone so far, where the other has not: Ted Cruz is "Cruz" also after his father is named. */
    private Optional<Draft> usual(Predicate<Draft> byLast, Name name) {
        List<Draft> called = drafts.stream().filter(draft -> draft.named && byLast.test(draft)).toList();
        List<Draft> alone = called.stream().filter(draft -> timesAlone(draft, name.words()) > 0).toList();
        return Optional.of(alone).filter(one -> called.size() > 1 && one.size() == 1).map(List::getFirst).filter(draft -> timesAlone(draft, name.words()) > 1);
    }

    private long timesAlone(Draft draft, String lastName) {
        return draft.mentions.stream().filter(at -> at.form() == Form.NAME && at.end() - at.first() == 1 && text.token(at.first()).word().equals(lastName)).count();
    }

    private Optional<Draft> choose(Predicate<Draft> fits, int before) {
        Predicate<Draft> named = draft -> draft.named && fits.test(draft);
        return discourse.latest(before, named).or(() -> drafts.stream().filter(named).findFirst());
    }
}
