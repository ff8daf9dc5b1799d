package standpoint.library.actors;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What several appearances of one actor tell about it. Grows as appearances are added. */
final class Likeness {

    private static final int BODY = 3;
    private static final int COMPANY = 3;
    private static final int ROLE = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Words that any office can have. */
    private static final Set<String> GENERAL = Set.of("of", "the", "for", "and", "a", "an", "in", "at", "to", "former", "ex", "then", "new", "acting",
            "deputy", "vice", "senior", "chief", "head", "s");

    private final Set<String> roles = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> company = new HashSet<>();

    Likeness add(Appearance appearance) {
        appearance.role().ifPresent(role -> roles.addAll(words(role)));
        appearance.body().ifPresent(body -> bodies.add(PersonName.folded(body)));
        company.addAll(appearance.company());
        return this;
    }

    Likeness add(Likeness other) {
        roles.addAll(other.roles);
        bodies.addAll(other.bodies);
        company.addAll(other.company);
        return this;
    }

    private static Set<String> words(String role) {
        return Arrays.stream(BETWEEN.split(PersonName.folded(role))).filter(word -> !word.isEmpty() && !GENERAL.contains(word)).collect(Collectors.toSet());
    }

    /** How much speaks for one and the same: 0 is nothing. */
    int score(Likeness other) {
        return (share(bodies, other.bodies) ? BODY : 0) + (share(roles, other.roles) ? ROLE : 0) + (share(company, other.company) ? COMPANY : 0);
    }

    /** Whether both are described, and nothing that is said of one is said of the other. */
    boolean contradicts(Likeness other) {
        return score(other) == 0 && isDescribed() && other.isDescribed();
    }

    private boolean isDescribed() {
        return !roles.isEmpty() || !bodies.isEmpty();
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.size() <= others.size() ? !Collections.disjoint(others, some) : !Collections.disjoint(some, others);
    }
}
