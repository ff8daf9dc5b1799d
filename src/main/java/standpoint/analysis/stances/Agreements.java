package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** "agreed with him": whoever agrees stands where the other was just said to stand; whoever disagrees, on the other side. */
final class Agreements {

    private static final double SURE = 0.5;
    private static final Map<String, Set<String>> AGREEING = Map.of("agree", Set.of("with"), "side", Set.of("with"), "echo", Set.of(), "second", Set.of());
    private static final Map<String, Set<String>> DISAGREEING = Map.of("disagree", Set.of("with"), "contradict", Set.of(), "dissent", Set.of("from"));
    /** How far back a stand is looked for, in sentences. */
    private static final int NEAR = 3;
    private static final int LONGEST = 160;

    private final Reading reading;

    Agreements(Reading reading) {
        this.reading = reading;
    }

    /** The stances that agreement hands on, of those found so far. */
    List<Found> inherited(List<Found> found) {
        LastStands stands = new LastStands(reading, found);
        List<Found> more = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            boolean agrees = AGREEING.containsKey(verb.lemma());
            boolean disagrees = DISAGREEING.containsKey(verb.lemma());
            if (verb.isVerb() && (agrees || disagrees) && !tellsOnWhat(verb) && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                Set<String> link = (agrees ? AGREEING : DISAGREEING).getOrDefault(verb.lemma(), Set.of());
                boolean utterly = reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("more")); // "could not disagree more"
                boolean same = agrees != (reading.scope.isNegated(verb) && !utterly);
                Optional<EntityId> partner = partner(verb, link);
                Optional<Found> last = partner.isPresent() || !isBare(verb) ? partner.flatMap(each -> stands.of(each, verb, NEAR)) : stands.ofOthers(verb, reading.doers.of(verb), 1);
                last.ifPresentOrElse(stand -> hand(verb, stand, same, more), () -> lastWords(verb).filter(quote -> isBare(verb)).ifPresent(quote -> claim(verb, quote, same, more)));
            }
        }
        return more;
    }

    /** "Reed disagreed." */
    private boolean isBare(Token verb) {
        return !verb.lemma().equals("second") && !verb.lemma().equals("side") && reading.text.child(verb, "obj", "obl", "ccomp", "xcomp", "advcl", "nsubj:pass").isEmpty()
                && verb.hasRelation("root") && !reading.quoteAround(verb).isPresent();
    }

    /** What somebody else just said, where that took no side: it is what is (dis)agreed with. */
    private Optional<Quote> lastWords(Token verb) {
        List<EntityId> actors = reading.doers.of(verb);
        return reading.attributions.stream().map(Attribution::quote).filter(each -> each.speaker().filter(who -> !actors.contains(who)).isPresent())
                .filter(each -> each.content().getLast().end() <= verb.span().start() && each.reportedBy().isEmpty())
                .filter(each -> verb.sentence() - sentenceOf(each) <= 1).reduce((first, second) -> second);
    }

    private int sentenceOf(Quote quote) {
        return reading.text.token(reading.text.tokensIn(quote.content().getLast()).start()).sentence();
    }

    private void claim(Token verb, Quote quote, boolean same, List<Found> more) {
        Span said = quote.content().getFirst();
        Span sentence = reading.text.sentenceOf(reading.text.token(reading.text.tokensIn(said).start())).span();
        Span first = new Span(said.start(), Math.min(said.end(), Math.max(sentence.end(), said.start() + 1)));
        Span tokens = reading.text.tokensIn(first);
        boolean claim = reading.text.tokens().subList(tokens.start(), tokens.end()).stream().anyMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
        if (claim && first.length() <= LONGEST && !reading.scope.isAsked(reading.text.token(tokens.start()))) {
            for (EntityId holder : reading.doers.of(verb)) {
                more.add(reading.found(holder, reading.targets.of(first), same ? Position.AFFIRMS : Position.DENIES, reading.evidence(verb, reading.reach(verb)),
                        reading.cues(verb), verb, SURE));
            }
        }
    }

    /** "agreed with him that", "agreed with him on": the sentence itself tells. */
    private boolean tellsOnWhat(Token verb) {
        return reading.text.child(verb, "ccomp", "xcomp").isPresent()
                || reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("on", "about", "over")) && !each.lemma().endsWith("day"));
    }

    private Optional<EntityId> partner(Token verb, Set<String> link) {
        Optional<Token> other = link.isEmpty() ? reading.text.child(verb, "obj")
                : reading.text.children(verb, "obl", "nmod").stream().filter(each -> reading.scope.isMarked(each, link)).findFirst();
        return other.flatMap(reading::entityAt);
    }

    private void hand(Token verb, Found stand, boolean same, List<Found> more) {
        boolean claim = stand.position() != Position.FOR && stand.position() != Position.AGAINST;
        if (!same && claim && !verb.lemma().equals("contradict")) {
            return; // of all that was said, nobody knows what one disagrees with
        }
        Optional<Position> position = same ? Optional.of(stand.position()) : opposite(stand.position());
        position.ifPresent(each -> {
            for (EntityId holder : reading.doers.of(verb)) {
                if (!holder.equals(stand.holder())) {
                    more.add(reading.found(holder, stand.target(), each, reading.evidence(verb, reading.reach(verb)), reading.cues(verb), verb, SURE));
                }
            }
        });
    }

    private static Optional<Position> opposite(Position position) {
        return switch (position) {
            case FOR -> Optional.of(Position.AGAINST);
            case AGAINST -> Optional.of(Position.FOR);
            case AFFIRMS -> Optional.of(Position.DENIES);
            case DENIES, DOUBTS -> Optional.of(Position.AFFIRMS);
            case UNDECIDED -> Optional.empty();
        };
    }
}
