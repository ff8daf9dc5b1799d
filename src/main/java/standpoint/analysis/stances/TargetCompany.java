package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

import static standpoint.analysis.stances.MaskedWords.hash;

/** What the other statements of a story are about, and what else tells which of several targets is meant: a story has few matters. */
final class TargetCompany {

    private static final double[] STEPS = {0.01, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final int FAR = 8;
    private static final int NEAR = 2;

    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those", "they", "them", "he", "him", "she", "her", "his", "its", "their");

    private final Reading reading;
    private final Map<String, Double> story = new HashMap<>();
    private final Map<EntityId, Map<String, Double>> holders = new HashMap<>();
    private final Map<Quote, Map<String, Double>> quotes = new HashMap<>();
    private final Map<Integer, Map<String, Double>> sentences = new HashMap<>();
    private final Map<Target, String> keys = new HashMap<>();
    private final FeatureList features = new FeatureList();

    private final List<Found> found;

    /** @param found what was found in the story by other means */
    TargetCompany(Reading reading, List<Found> found) {
        this.reading = reading;
        this.found = List.copyOf(found);
    }

    private String key(Target target) {
        return target.entity().map(id -> "#" + id.value()).orElseGet(() -> target.span().map(reading.text::tokensIn).filter(tokens -> !tokens.isEmpty())
                .map(tokens -> reading.text.headOf(tokens.start(), tokens.end())).filter(Token::isNoun).map(head -> head.lemma().toLowerCase(Locale.ROOT)).orElseGet(target::matter));
    }

    /** What somebody or something is known by: whoever it is, or the noun. */
    private static String key(StatementTargets.Option option) {
        return option.target().entity().map(id -> "#" + id.value()).orElseGet(() -> option.head().isNoun() ? option.head().lemma().toLowerCase(Locale.ROOT) : option.target().matter());
    }

    /** @param fits how likely each of the options is meant, by itself */
    void add(WeighedStatement each, List<StatementTargets.Option> options, double[] fits) {
        Statement statement = each.statement();
        for (int i = 0; i < fits.length; i++) {
            double mass = each.any() * fits[i];
            if (mass > 0.005) {
                String key = key(options.get(i));
                story.merge(key, mass, Double::sum);
                holders.computeIfAbsent(statement.holder(), id -> new HashMap<>()).merge(key, mass, Double::sum);
                statement.quote().ifPresent(quote -> quotes.computeIfAbsent(quote, whose -> new HashMap<>()).merge(key, mass, Double::sum));
                sentences.computeIfAbsent(statement.head().sentence(), at -> new HashMap<>()).merge(key, mass, Double::sum);
            }
        }
    }

    /**
     * The features of an option, without those that it has by itself.
     *
     * @param fits how likely each option is meant by itself
     */
    int[] of(WeighedStatement weighed, Position position, List<StatementTargets.Option> options, double[] fits, int place) {
        Statement each = weighed.statement();
        double likely = weighed.any() >= TargetChoice.LEAST ? weighed.any() : 0;
        features.clear();
        StatementTargets.Option option = options.get(place);
        int kind = hash(option.kind());
        int side = hash(position);
        String key = key(option);
        double own = 0;
        double top = 0;
        int rank = 0;
        for (int i = 0; i < fits.length; i++) {
            own += key(options.get(i)).equals(key) ? likely * fits[i] : 0;
            top = Math.max(top, fits[i]);
            rank += fits[i] > fits[place] ? 1 : 0;
        }
        steps(100, fits[place]);
        steps(101, fits[place] / top);
        features.add(102, Math.min(FAR, rank), kind);
        features.add(103, kind, side);
        mass(110, story, key, own, kind);
        mass(120, holders.getOrDefault(each.holder(), Map.of()), key, own, kind);
        mass(130, each.quote().map(quote -> quotes.getOrDefault(quote, Map.of())).orElse(Map.of()), key, own, kind);
        double before = 0;
        double behind = 0;
        int here = each.head().sentence();
        for (int i = 1; i <= NEAR; i++) {
            before += sentences.getOrDefault(here - i, Map.of()).getOrDefault(key, 0.0);
            behind += sentences.getOrDefault(here + i, Map.of()).getOrDefault(key, 0.0);
        }
        steps(140, before);
        steps(141, behind);
        steps(142, sentences.getOrDefault(here, Map.of()).getOrDefault(key, 0.0) - own);
        found(each, key, kind, position);
        shape(each, option, kind, side);
        meant(each, option, kind);
        pronouns(each, option, kind);
        return features.toArray();
    }

    private void mass(int template, Map<String, Double> masses, String key, double own, int kind) {
        double mass = Math.max(0, masses.getOrDefault(key, 0.0) - own);
        double all = 0;
        int more = 0;
        for (Map.Entry<String, Double> other : masses.entrySet()) {
            all += other.getValue();
            more += !other.getKey().equals(key) && other.getValue() > mass ? 1 : 0;
        }
        steps(template, mass / Math.max(0.5, all));
        steps(template + 1, mass / 4);
        features.add(template + 2, mass < 0.01 ? 9 : Math.min(4, more), kind);
        features.add(template + 3, mass < 0.01 ? 9 : Math.min(4, more));
    }

    /** Who was found to stand where on it. */
    private void found(Statement each, String key, int kind, Position position) {
        int all = 0;
        int own = 0;
        int same = 0;
        int opposite = 0;
        int others = 0;
        int quoted = 0;
        for (Found one : found) {
            boolean on = keys.computeIfAbsent(one.target(), this::key).equals(key);
            boolean mine = one.holder().equals(each.holder());
            all += on ? 1 : 0;
            own += on && mine ? 1 : 0;
            same += on && mine && one.position() == position ? 1 : 0;
            opposite += on && !mine && one.position().isOppositeOf(position) ? 1 : 0;
            others += on && !mine && one.position() == position ? 1 : 0;
            quoted += on && mine && each.quote().isPresent() && one.quote().equals(each.quote()) ? 1 : 0;
        }
        features.add(170, Math.min(5, all), kind);
        features.add(171, Math.min(3, own), kind);
        features.add(172, Math.min(3, same), Math.min(3, own));
        features.add(173, Math.min(3, opposite), kind);
        features.add(174, Math.min(3, others), kind);
        features.add(175, Math.min(2, quoted), kind);
        features.add(176, Math.min(3, all), Math.min(2, own));
    }

    /** How the clause is built: "and look harder" names nothing. */
    private void shape(Statement each, StatementTargets.Option option, int kind, int side) {
        Token head = each.head();
        int relation = hash(head.relation());
        features.add(180, relation, kind, hash(each.role()));
        features.add(181, hash(head.lemma()), kind);
        features.add(182, hash(head.lemma()), hash(option.head().relation()), option.head().head() == head.index() ? 1 : 0);
        int subject = reading.text.child(head, "nsubj", "nsubj:pass").map(word -> word.isPronoun() || word.tag().equals("DT") ? hash(word.lemma()) : 1).orElse(0);
        int object = reading.text.child(head, "obj", "ccomp", "xcomp").map(word -> word.isPronoun() ? hash(word.lemma()) : hash(word.relation())).orElse(0);
        features.add(183, subject, kind, side);
        features.add(184, object, kind, side);
        features.add(185, FeatureList.join(subject, object), kind, hash(option.head().relation()));
        features.add(186, head.isVerb() ? 1 : head.isNoun() ? 2 : 3, kind, side);
        features.add(187, each.quote().isPresent() ? 1 : 0, kind, side);
        features.add(188, hash(head.tag()), kind, relation);
    }

    private void meant(Statement each, StatementTargets.Option option, int kind) {
        int distance = each.head().sentence() - option.head().sentence();
        features.add(150, distance < 0 ? -1 : distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6, kind);
        boolean inQuote = each.quote().filter(quote -> quote.content().stream().anyMatch(part -> part.contains(option.head().span()))).isPresent();
        features.add(151, inQuote ? 1 : 0, kind);
        option.target().entity().map(reading.cast::entity).ifPresent(who -> {
            features.add(152, Math.min(FAR, who.mentions().size()), kind);
            int last = who.mentions().stream().map(mention -> mention.span()).filter(span -> span.end() <= each.words().getFirst().span().start()).mapToInt(Span::end).max().orElse(-1);
            int gap = last < 0 ? -1 : (each.words().getFirst().span().start() - last) / 60;
            features.add(153, Math.min(6, gap));
            features.add(154, Math.min(6, gap), kind);
        });
        features.add(155, hash(option.head().relation()), hash(each.role()));
        features.add(156, option.target().span().filter(span -> each.span().contains(span)).isPresent() ? 1 : 0, kind);
    }

    /** "He is a disgrace" is about a man, "It will not work" about no man. */
    private void pronouns(Statement each, StatementTargets.Option option, int kind) {
        int what = option.target().entity().map(reading.cast::entity).map(who -> hash(who.kind()) + (who.name().endsWith("s") ? 1 : 0)).orElse(option.head().tag().endsWith("S") ? 1 : option.head().isVerb() ? 2 : 3);
        int found = 0;
        for (Token word : each.words()) {
            String lower = word.word().toLowerCase(Locale.ROOT);
            if (POINTING.contains(lower) && reading.entityAt(word).filter(each.holder()::equals).isEmpty()) {
                found++;
                features.add(160, hash(lower), what);
                features.add(161, FeatureList.join(hash(lower), hash(word.relation())), what, kind);
                boolean same = reading.cast.at(word).map(Entity::id).equals(option.target().entity()) && option.target().entity().isPresent();
                features.add(162, same ? 1 : 0, hash(word.relation()));
            }
        }
        features.add(163, Math.min(2, found), what, kind);
        boolean named = each.words().stream().anyMatch(word -> word.isNoun() && reading.entityAt(word).filter(each.holder()::equals).isEmpty());
        features.add(164, named ? 1 : 0, Math.min(2, found), kind);
    }

    private void steps(int template, double value) {
        for (int step = 0; step < STEPS.length && value >= STEPS[step]; step++) {
            features.add(template, step);
        }
    }
}
