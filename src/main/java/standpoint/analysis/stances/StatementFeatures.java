package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;

import static standpoint.analysis.stances.MaskedWords.hash;

/** What tells which position a statement shows, if any: its words and how they hang together, how it sounds, whose it is, what the rules make of it. */
final class StatementFeatures {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "no", "never", "nothing", "nobody", "none", "neither", "nor", "cannot", "without", "hardly");
    private static final int LONG = 8;
    private static final int LONG_WORD = 6;
    /** "mis", "less": parts of words that are too rare to be known whole. */
    private static final int BEGINNING = 3;
    private static final int ENDING = 4;

    private final Reading reading;
    private final Tone tone;
    private final StanceWords lists;
    private final List<Found> rules;
    private final MaskedWords masked;
    private final Map<Quote, Integer> cues = new HashMap<>();
    private final FeatureList features = new FeatureList();
    private final StatementSetting setting;

    /** @param rules what the rules found in the article */
    StatementFeatures(Reading reading, Tone tone, StanceWords lists, List<Found> rules) {
        this.reading = reading;
        this.tone = tone;
        this.lists = lists;
        this.rules = List.copyOf(rules);
        this.masked = new MaskedWords(reading);
        this.setting = new StatementSetting(reading, tone, features);
        for (Attribution each : reading.attributions) {
            cues.put(each.quote(), each.verb().map(verb -> hash(verb.lemma())).orElse(0));
        }
    }

    int[] of(Statement each) {
        features.clear();
        int role = hash(each.role());
        boolean negated = each.words().stream().anyMatch(word -> NEGATIONS.contains(word.lemma()));
        features.add(0, role);
        words(each, role);
        head(each, role);
        sound(each, role, negated);
        around(each, role);
        rules(each, role);
        setting.add(each, role);
        return features.toArray();
    }

    /** What a word tells by itself. */
    int[] ofWord(Token word, Statement each) {
        features.clear();
        int lemma = lemma(word, each);
        features.add(2, lemma);
        features.add(3, lemma, hash(each.role()));
        features.add(5, hash(word.word()));
        return features.toArray();
    }

    private void words(Statement each, int role) {
        List<Token> words = each.words().stream().filter(Token::isWord).toList();
        int at = 0;
        boolean after = false;
        for (Token word : each.words()) {
            if (word.isWord()) {
                word(each, words, at++, role, after);
                after |= NEGATIONS.contains(word.lemma());
            } else {
                features.add(1, hash(word.word()), role);
            }
        }
        features.add(11, lemma(words.getFirst(), each), words.size() > 1 ? lemma(words.get(1), each) : 0);
        features.add(12, lemma(words.getLast(), each), role);
        features.add(13, Math.min(LONG, words.size() / 2), role);
        features.add(14, words.stream().limit(4).map(word -> lemma(word, each)).reduce(7, FeatureList::join));
        features.add(15, words.stream().map(word -> lemma(word, each)).reduce(9, FeatureList::join));
    }

    /** A word, those before it, and what it hangs on. */
    private void word(Statement each, List<Token> words, int at, int role, boolean afterNegation) {
        Token word = words.get(at);
        int lemma = lemma(word, each);
        features.add(2, lemma);
        features.add(3, lemma, role);
        features.add(4, lemma, afterNegation ? 1 : 0);
        features.add(5, hash(word.word()));
        if (at > 0) {
            features.add(6, lemma(words.get(at - 1), each), lemma);
        }
        if (at > 1) {
            features.add(7, lemma(words.get(at - 2), each), lemma(words.get(at - 1), each), lemma);
            features.add(8, lemma(words.get(at - 2), each), lemma);
        }
        if (!word.isProperNoun() && word.word().length() >= LONG_WORD) {
            String form = word.word().toLowerCase(Locale.ROOT);
            features.add(16, hash(form.substring(0, BEGINNING)), hash(word.tag().substring(0, 1)));
            features.add(17, hash(form.substring(form.length() - ENDING)), hash(word.tag().substring(0, 1)));
        }
        if (word.head() >= 0 && !word.equals(each.head())) {
            features.add(9, hash(word.relation()), lemma(reading.text.token(word.head()), each), lemma);
            features.add(10, hash(word.relation()), lemma);
        }
    }

    /** The holder, another name, or the lemma. */
    private int lemma(Token word, Statement each) {
        boolean own = reading.entityAt(word).filter(each.holder()::equals).isPresent();
        return own ? 3 : masked.lemma(word);
    }

    private void head(Statement each, int role) {
        Token head = each.head();
        int lemma = lemma(head, each);
        int negated = reading.scope.isNegated(head) ? 1 : 0;
        features.add(20, lemma, negated, role);
        features.add(21, hash(head.tag()), negated, role);
        int modal = reading.text.children(head, "aux").stream().filter(aux -> aux.tag().equals("MD")).findFirst().map(aux -> hash(aux.lemma())).orElse(0);
        features.add(22, modal, negated, role);
        features.add(23, modal, lemma);
        Optional<Token> subject = reading.text.child(head, "nsubj", "nsubj:pass");
        int whose = subject.map(word -> word.isPronoun() || word.tag().equals("DT") ? hash(word.lemma()) : kind(word)).orElse(0);
        features.add(24, whose, role);
        features.add(25, whose, lemma, negated);
        features.add(26, whose, modal, negated);
        subject.ifPresent(word -> features.add(27, lemma(word, each), tone(head), negated));
        reading.text.child(head, "obj").ifPresent(word -> {
            features.add(28, lemma, lemma(word, each), negated);
            features.add(29, lemma, kind(word));
        });
        features.add(30, hash(head.relation()), role);
        reading.text.head(head).ifPresent(above -> features.add(31, hash(head.relation()), masked.lemma(above)));
        features.add(32, reading.scope.isOpen(head) ? 1 : 0, role);
        for (Token word : each.words()) {
            if (word.hasRelation("mark", "cc", "advmod") && word.isWord()) {
                features.add(33, hash(word.lemma()), lemma);
            }
        }
    }

    private int kind(Token word) {
        return reading.cast.at(word).map(entity -> hash(entity.kind()) + (reading.cast.isActor(entity.id()) ? 1 : 0)).orElse(4);
    }

    private int tone(Token word) {
        return Integer.signum(tone.of(word));
    }

    private void sound(Statement each, int role, boolean negated) {
        int sum = 0;
        int good = 0;
        int bad = 0;
        int signed = 0;
        int no = negated ? 1 : 0;
        for (Token word : each.words()) {
            int value = tone.of(word);
            sum += value;
            good += value > 0 ? 1 : 0;
            bad += value < 0 ? 1 : 0;
            int turned = reading.scope.isNegated(word) ? 1 : 0;
            signed += turned == 1 ? -value : value;
            sound(each, word, role, no, turned);
        }
        features.add(45, Math.clamp(sum, -5, 5), no, role);
        features.add(46, Math.min(good, 3), Math.min(bad, 3), no);
        features.add(47, no, role);
        features.add(48, Math.clamp(signed, -6, 6), role);
        features.add(49, Math.clamp(signed, -2, 2), each.quote().map(quote -> hash(quote.form())).orElse(0), role);
    }

    private void sound(Statement each, Token word, int role, int no, int turned) {
        int value = tone.of(word);
        Optional<Token> above = reading.text.head(word);
        if (reading.entityAt(word).filter(who -> !who.equals(each.holder()) && reading.cast.isActor(who)).isPresent()) {
            features.add(34, hash(word.relation()), above.map(this::tone).orElse(0), no);
            features.add(35, hash(word.relation()), above.map(masked::lemma).orElse(0), role);
        }
        if (value != 0) {
            features.add(36, Integer.signum(value), above.map(masked::lemma).orElse(0), role);
            features.add(37, Integer.signum(value), above.map(this::tone).orElse(0), hash(word.relation()));
            features.add(40, Integer.signum(value), hash(word.relation()), turned);
            features.add(41, Math.clamp(value, -3, 3), turned);
        }
        lists.evaluation(word).ifPresent(position -> features.add(42, hash(position), turned, hash(word.relation())));
        for (StanceWords.Verb verb : word.isVerb() ? lists.verbs(word.lemma()) : List.<StanceWords.Verb>of()) {
            features.add(43, hash(verb.position()), turned, verb.words().size() > 1 ? 1 : 0);
        }
        for (StanceWords.Noun noun : word.isNoun() ? lists.nouns(word.lemma()) : List.<StanceWords.Noun>of()) {
            features.add(44, hash(noun.position()), turned);
        }
    }

    private void around(Statement each, int role) {
        features.add(50, hash(reading.text.sentenceOf(each.head()).zone().kind()), role);
        features.add(51, reading.scope.isAsked(each.head()) ? 1 : 0, role);
        each.quote().ifPresent(quote -> {
            int cue = cues.getOrDefault(quote, 0);
            features.add(52, cue, role);
            features.add(53, hash(quote.form()), hash(quote.kind()), role);
            features.add(54, cue, lemma(each.head(), each));
            features.add(55, cue, Integer.signum(each.words().stream().mapToInt(tone::of).sum()));
            boolean first = quote.content().getFirst().contains(each.words().getFirst().span().start()) && each.words().getFirst().span().start() - quote.content().getFirst().start() < 4;
            features.add(56, first ? 1 : 0, hash(quote.form()));
        });
        String kind = reading.cast.entity(each.holder()).kind().name();
        features.add(57, hash(kind), role, reading.cast.isNamed(each.holder()) ? 1 : 0);
        int last = each.words().getLast().index() + 1;
        if (last < reading.text.tokens().size()) {
            features.add(58, hash(reading.text.token(last).word()), role);
        }
        int first = each.words().getFirst().index() - 1;
        if (first >= 0) {
            features.add(59, hash(reading.text.token(first).word().toLowerCase(Locale.ROOT)), role);
        }
    }

    private void rules(Statement each, int role) {
        int here = 0;
        for (Found rule : rules) {
            boolean own = rule.holder().equals(each.holder());
            boolean within = each.isShownBy(rule, reading);
            if (own && within) {
                here++;
                features.add(60, hash(rule.position()), role);
                features.add(61, hash(rule.position()), (int) (rule.confidence() * 10), role);
                features.add(62, hash(rule.position()), rule.target().entity().isPresent() ? 1 : 0, rule.allegedBy().isPresent() ? 1 : 0);
            } else if (within) {
                features.add(63, hash(rule.position()), role);
            } else if (own && each.quote().isPresent() && rule.quote().equals(each.quote())) {
                features.add(64, hash(rule.position()));
            } else if (own) {
                features.add(65, hash(rule.position()));
            }
        }
        features.add(66, Math.min(here, 3), role);
        for (Position position : Position.values()) {
            long others = rules.stream().filter(rule -> rule.position() == position && rule.holder().equals(each.holder())).count();
            features.add(67, hash(position), (int) Math.min(3, others));
        }
    }
}
