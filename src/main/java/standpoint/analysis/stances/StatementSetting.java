package standpoint.analysis.stances;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

import static standpoint.analysis.stances.MaskedWords.hash;

/** Where a statement stands, by whom it is, and how all sounds around it. */
final class StatementSetting {

    private static final int HEAD = 8;
    private static final int PARTS = 5;
    private static final int LOUD = 4;

    private final Reading reading;
    private final Tone tone;
    private final FeatureList features;

    /** @param features that those of a statement are added to */
    StatementSetting(Reading reading, Tone tone, FeatureList features) {
        this.reading = reading;
        this.tone = tone;
        this.features = features;
    }

    void add(Statement each, int role) {
        holder(each, role);
        story(each, role);
        each.quote().ifPresent(quote -> quote(each, quote));
    }

    /** What the holder is: "campaigner", "spokesman". */
    private void holder(Statement each, int role) {
        Entity holder = reading.cast.entity(each.holder());
        String office = holder.role().orElse("") + " " + (reading.cast.isNamed(each.holder()) ? "" : holder.name());
        Arrays.stream(office.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).forEach(word -> {
            features.add(70, hash(word));
            features.add(71, hash(word), role);
        });
    }

    private void story(Statement each, int role) {
        List<Sentence> sentences = reading.text.sentences();
        int at = each.head().sentence();
        features.add(72, Math.min(HEAD, at), role);
        features.add(73, PARTS * at / sentences.size(), role);
        if (at > 0) {
            beside(74, sentences.get(at - 1), role);
        }
        if (at + 1 < sentences.size()) {
            beside(76, sentences.get(at + 1), role);
        }
    }

    private void beside(int template, Sentence sentence, int role) {
        features.add(template, hash(reading.text.token(sentence.first()).lemma()), role);
        features.add(template + 1, Math.clamp(reading.text.tokensOf(sentence).stream().mapToInt(tone::of).sum(), -3, 3), role);
    }

    private void quote(Statement each, Quote quote) {
        Span tokens = reading.text.tokensIn(quote.content().getFirst().cover(quote.content().getLast()));
        int own = each.words().stream().mapToInt(this::tone).sum();
        int all = reading.text.tokens().subList(tokens.start(), tokens.end()).stream().mapToInt(this::tone).sum();
        int length = Math.min(LOUD, tokens.length() / 10);
        features.add(78, Math.clamp(all - own, -LOUD, LOUD), Math.clamp(own, -2, 2));
        features.add(79, length, Math.clamp((each.head().index() - tokens.start()) / 8, 0, LOUD));
        int opens = each.words().getFirst().index() - tokens.start() < 2 ? 1 : 0;
        int closes = tokens.end() - each.words().getLast().index() < 3 ? 1 : 0;
        features.add(80, opens, closes, length);
    }

    /** Turned by a negation. */
    private int tone(Token word) {
        return reading.scope.isNegated(word) ? -tone.of(word) : tone.of(word);
    }
}
