package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** What things do to people's minds: "the charge has upset the property lobby", "the summary did not impress Reed". */
final class Feelings {

    private static final double SURE = 0.65;
    private static final Map<String, Position> VERBS = Stream.concat(
            Stream.of("anger", "upset", "infuriate", "enrage", "outrage", "incense", "dismay", "appal", "appall", "alarm", "annoy", "irritate", "irk", "rile", "exasperate", "frustrate",
                    "disappoint", "disgust", "horrify", "offend", "displease", "trouble", "disturb", "unnerve", "antagonise", "antagonize", "embitter", "dishearten").map(verb -> Map.entry(verb, Position.AGAINST)),
            Stream.of("please", "delight", "cheer", "hearten", "thrill", "encourage", "impress", "gratify", "reassure").map(verb -> Map.entry(verb, Position.FOR)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** What turns out not to please is disliked; what does not anger tells nothing. */
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "would", "will", "can", "should");

    private final Reading reading;

    Feelings(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            Optional.of(verb).filter(Token::isVerb).map(each -> VERBS.get(each.lemma())).ifPresent(position -> read(verb, position, found));
        }
        return found;
    }

    private void read(Token verb, Position position, List<Found> found) {
        Optional<Token> who = reading.text.child(verb, "obj").filter(each -> reading.entityAt(each).isPresent());
        Optional<Token> what = reading.text.child(verb, "nsubj").filter(each -> !each.tag().startsWith("W"));
        boolean negated = reading.scope.isNegated(verb);
        boolean urged = verb.lemma().equals("encourage") && reading.text.child(verb, "xcomp", "advcl").filter(reading.scope::isInfinitive).isPresent(); // "encouraged others to cut fees"
        if (urged) {
            return;
        }
        boolean told = verb.tag().matches("VBD|VBN|VBZ|VBP") || verb.tag().equals("VBG") && reading.text.child(verb, "aux").isPresent() || negated;
        boolean open = reading.scope.auxiliary(verb, MAYBE).isPresent() || reading.scope.isOpen(verb) || reading.scope.isAsked(verb);
        if (who.isPresent() && what.isPresent() && told && !open && !(negated && position == Position.AGAINST)) {
            add(verb, who.get(), what.get(), negated ? Position.AGAINST : position, found);
        }
    }

    private void add(Token verb, Token who, Token what, Position position, List<Found> found) {
        EntityId holder = reading.entityAt(who).orElseThrow();
        Target target = reading.targets.of(what);
        if (!Targets.isEmpty(target) && target.entity().filter(holder::equals).isEmpty()) {
            List<Span> cues = reading.cues(verb);
            Span evidence = reading.evidence(verb, reading.phrase(who), reading.reach(what), cues.getFirst());
            found.add(reading.found(holder, target, position, evidence, cues, verb, SURE));
        }
    }
}
