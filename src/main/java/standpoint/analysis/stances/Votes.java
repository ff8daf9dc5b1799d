package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "voted 7-4 to scrap the ferry", "voted 5-2 in favour of it": parsers lose their way after the figures. */
final class Votes {

    private static final double SURE = 0.75;
    private static final String FIGURES = "\\d+[-–]\\d+";

    private final Reading reading;
    private final StanceWords words;

    Votes(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            boolean counted = isVote(verb) && count(verb) > 0;
            if (counted && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                read(verb, found);
            }
        }
        return found;
    }

    static boolean isVote(Token verb) {
        return verb.isVerb() && verb.lemma().equals("vote");
    }

    /** How many words the count has: one for "7-3", three for "six to five", none where nothing is counted. */
    private int count(Token verb) {
        boolean written = word(verb, 2).equals("to") && isNumber(verb, 1) && isNumber(verb, 3);
        return word(verb, 1).matches(FIGURES) ? 1 : written ? 3 : 0;
    }

    private boolean isNumber(Token verb, int steps) {
        int at = verb.index() + steps;
        return at < reading.text.tokens().size() && reading.text.token(at).tag().equals("CD");
    }

    private void read(Token verb, List<Found> found) {
        int day = word(verb, count(verb) + 1).equals("on") && word(verb, count(verb) + 2).endsWith("day") ? 2 : word(verb, count(verb) + 1).matches("[A-Z]\\p{Ll}+day") ? 1 : 0; // "voted 31-12 on Monday to"
        int next = count(verb) + day + 1;
        if (word(verb, next).equals("to") && verb.index() + next + 1 < reading.text.tokens().size()) {
            Token doing = reading.text.token(verb.index() + next + 1);
            Optional<Token> thing = reading.text.child(doing, "obj");
            Optional<Position> known = words.verbs(doing.lemma()).stream().filter(entry -> entry.words().size() == 1 && !entry.slot().equals("policy")).map(StanceWords.Verb::position).findFirst();
            if (known.isPresent() && thing.isPresent()) {
                add(verb, reading.targets.of(thing.get()), known.get(), doing, found);
            } else {
                Span deed = new Span(doing.span().start(), Math.max(doing.span().end(), reading.reach(doing).end()));
                add(verb, reading.targets.of(deed), Position.FOR, doing, found);
            }
        } else if (Set.of("against", "for").contains(word(verb, next))) {
            Token side = reading.text.token(verb.index() + next);
            reading.text.head(side).filter(each -> side.hasRelation("case")).ifPresent(thing ->
                    add(verb, reading.targets.of(thing), side.lemma().equals("for") ? Position.FOR : Position.AGAINST, side, found));
        } else if (word(verb, next).equals("in") && Set.of("favour", "favor").contains(word(verb, next + 1))) {
            Token favour = reading.text.token(verb.index() + next + 1);
            reading.text.child(favour, "nmod").ifPresent(thing -> add(verb, reading.targets.of(thing), Position.FOR, favour, found));
        }
    }

    private String word(Token verb, int steps) {
        int at = verb.index() + steps;
        return at < reading.text.tokens().size() ? reading.text.token(at).word() : "";
    }

    private void add(Token verb, Target target, Position position, Token doing, List<Found> found) {
        List<Span> cues = List.of(verb.span(), doing.span());
        Span evidence = reading.evidence(verb, target.span().orElse(doing.span()), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()));
        for (EntityId actor : reading.doers.of(verb)) {
            found.add(reading.found(actor, target, position, evidence, cues, verb, SURE));
        }
    }
}
