package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

import static standpoint.analysis.stances.MaskedWords.hash;

/** What a statement may be about: what it names, a clause in it, all of it, or what stood before. */
final class StatementTargets {

    private static final int BEFORE = 4;
    private static final int TOP = 2;
    private static final int OFTEN = 3;
    private static final int MOST = 4;
    private static final int NEAR = 4;
    private static final Set<String> NO_HEADS = Set.of("compound", "flat", "amod", "nummod", "obl:tmod", "det", "case", "mark", "fixed");

    private final Reading reading;
    private final Prominence prominence;
    private final Tone tone;
    private final List<Found> rules;
    private final List<Option> prominent;
    private final FeatureList features = new FeatureList();

    StatementTargets(Reading reading, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.prominence = new Prominence(reading);
        this.tone = tone;
        this.rules = List.copyOf(rules);
        this.prominent = prominent();
    }

    /** Whom the story names most. */
    private List<Option> prominent() {
        return reading.cast.entities().stream().filter(each -> each.mentions().size() >= OFTEN && reading.cast.isNamed(each.id()))
                .sorted(Comparator.comparingInt((Entity each) -> -each.mentions().size())).limit(MOST).map(each -> {
                    Span first = each.mentions().getFirst().span();
                    Span tokens = reading.text.tokensIn(first);
                    return new Option(Kind.MATTER, reading.text.headOf(tokens.start(), tokens.end()), new Target(Optional.of(each.id()), each.name(), Optional.of(first)));
                }).toList();
    }

    enum Kind { NAMED, CLAUSE, WHOLE, BEFORE, MATTER }

    /** @param head the word that the target hangs on */
    record Option(Kind kind, Token head, Target target) {}

    List<Option> of(Statement statement) {
        List<Option> options = new ArrayList<>();
        Set<Target> known = new HashSet<>();
        for (Token word : statement.words()) {
            if (canHead(word, statement)) {
                add(options, known, Kind.NAMED, word, reading.targets.of(word));
            } else if (word.isVerb() && word.hasRelation("ccomp", "xcomp", "advcl", "csubj", "acl") && !word.equals(statement.head())) {
                add(options, known, Kind.CLAUSE, word, reading.targets.of(word));
            }
        }
        add(options, known, Kind.WHOLE, statement.head(), reading.targets.of(statement.span()));
        int here = statement.head().sentence();
        for (Sentence sentence : reading.text.sentences()) {
            boolean near = sentence.number() < here && sentence.number() >= here - BEFORE;
            if ((near || sentence.number() < Math.min(TOP, here)) && sentence.zone().kind().isAnalysed()) {
                reading.text.tokensOf(sentence).stream().filter(word -> canHead(word, statement) && !word.isPronoun() && word.hasRelation("nsubj", "nsubj:pass", "obj", "obl", "root", "nmod", "appos"))
                        .forEach(word -> add(options, known, Kind.BEFORE, word, reading.targets.of(word)));
            }
        }
        for (Token word : reading.text.tokensOf(reading.text.sentenceOf(statement.head()))) {
            if (!statement.words().contains(word) && canHead(word, statement) && !word.isPronoun()) {
                add(options, known, Kind.BEFORE, word, reading.targets.of(word));
            }
        }
        rules.forEach(rule -> rule.target().span().ifPresent(span -> add(options, known, Kind.MATTER, reading.text.headOf(reading.text.tokensIn(span).start(), Math.max(reading.text.tokensIn(span).start() + 1, reading.text.tokensIn(span).end())), rule.target())));
        prominent.forEach(option -> add(options, known, Kind.MATTER, option.head(), option.target()));
        options.removeIf(option -> option.target().entity().filter(statement.holder()::equals).isPresent());
        return options;
    }

    private void add(List<Option> options, Set<Target> known, Kind kind, Token head, Target target) {
        if (!Targets.isEmpty(target) && known.add(target)) {
            options.add(new Option(kind, head, target));
        }
    }

    private boolean canHead(Token word, Statement statement) {
        boolean noun = word.isNoun() || word.isPronoun() || word.tag().equals("DT") && word.hasRelation("nsubj", "obj", "obl");
        Optional<EntityId> own = reading.entityAt(word);
        return noun && !NO_HEADS.contains(word.relation()) && word.word().length() > 1 && own.filter(statement.holder()::equals).isEmpty();
    }

    int[] features(Statement each, Option option, Position position) {
        features.clear();
        int kind = hash(option.kind());
        int claim = position == Position.FOR || position == Position.AGAINST ? 1 : 0;
        word(each, option.head(), kind, hash(position), claim);
        place(each, option, kind, claim);
        rules(each, option, kind, claim);
        long pronouns = each.words().stream().filter(token -> token.isPronoun() && reading.entityAt(token).filter(each.holder()::equals).isEmpty()).count();
        features.add(21, kind, (int) Math.min(2, pronouns), Math.min(3, each.words().size() / 4));
        long nouns = each.words().stream().filter(Token::isNoun).count();
        features.add(22, kind, (int) Math.min(4, nouns), claim);
        return features.toArray();
    }

    /** Which word it is, and what it hangs on. */
    private void word(Statement each, Token word, int kind, int side, int claim) {
        int relation = hash(word.relation());
        int what = reading.cast.at(word).map(who -> hash(who.kind()) + (reading.cast.isActor(who.id()) ? 1 : 0)).orElse(word.isPronoun() ? 2 : 3);
        features.add(0, kind, side);
        features.add(1, kind, relation, side);
        features.add(2, kind, relation, hash(word.tag()));
        features.add(3, what, kind, side);
        features.add(4, what, relation, claim);
        features.add(5, hash(word.lemma()), claim);
        reading.text.head(word).ifPresent(above -> {
            features.add(6, hash(above.lemma()), relation, claim);
            features.add(7, relation, Integer.signum(tone.of(above)), side);
            features.add(8, relation, hash(above.relation()), kind);
            features.add(9, above.equals(each.head()) ? 1 : 0, relation, side);
        });
        features.add(10, Integer.signum(tone.of(word)), side, kind);
    }

    /** Where it stands, how it is led in, and how much the story is about it. */
    private void place(Statement each, Option option, int kind, int claim) {
        Token word = option.head();
        features.add(11, prominence.ofTopic(word), kind, claim);
        features.add(12, prominence.inHeadline(word) ? 1 : 0, kind, claim);
        option.target().entity().ifPresent(who -> features.add(13, prominence.of(who), kind, claim));
        features.add(14, Math.clamp((word.index() - each.head().index()) / 2, -NEAR, NEAR), kind);
        features.add(15, Math.min(3, each.head().sentence() - word.sentence()), kind, hash(word.relation()));
        int det = reading.text.child(word, "det").map(token -> hash(token.lemma())).orElse(reading.text.child(word, "nmod:poss").isPresent() ? 1 : 0);
        features.add(16, det, kind, claim);
        features.add(17, reading.text.child(word, "case").map(token -> hash(token.lemma())).orElse(0), kind, claim);
        features.add(18, Math.min(6, option.target().text().length() / 12), kind, claim);
    }

    /** Whether anybody was found to stand somewhere on it. */
    private void rules(Statement each, Option option, int kind, int claim) {
        Span span = option.target().span().orElse(option.head().span());
        boolean ruled = false;
        for (Found rule : rules) {
            boolean same = rule.target().span().filter(span::overlaps).isPresent() || option.target().entity().isPresent() && rule.target().entity().equals(option.target().entity());
            if (same && rule.target().span().filter(span::equals).isPresent()) {
                features.add(19, rule.holder().equals(each.holder()) ? 1 : 0, kind);
            }
            ruled |= same;
        }
        features.add(20, ruled ? 1 : 0, kind, claim);
    }
}
