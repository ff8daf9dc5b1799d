package standpoint.analysis.stances;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.entities.EntityFinder;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

import static org.assertj.core.api.Assertions.assertThat;

class PairFeaturesTest {

    private static final Tone TONE = new Tone();

    @Test
    void whoIsWhoIsNotLearnt() {
        assertThat(features("Holt", "praised", "Berg")).isEqualTo(features("Marsh", "praised", "Quill"));
    }

    @Test
    void theWordsTell() {
        assertThat(features("Holt", "praised", "Berg")).isNotEqualTo(features("Holt", "met", "Berg"));
    }

    @Test
    void whoStandsFirstIsTold() {
        Reading reading = reading("Holt", "praised", "Berg");
        Pair pair = Pair.at(reading, word(reading, 0), word(reading, 2));
        PairFeatures features = PairFeatures.of(reading, TONE, List.of());

        assertThat(features.of(pair.turned())).isNotEqualTo(features.of(pair));
        assertThat(features.of(pair.turned().turned())).isEqualTo(features.of(pair));
        assertThat(pair.order()).isEqualTo(1);
        assertThat(pair.turned().order()).isZero();
    }

    @Test
    void whatTheRulesFoundIsTold() {
        Reading reading = reading("Holt", "praised", "Berg");
        Pair pair = Pair.at(reading, word(reading, 0), word(reading, 2));
        List<Found> rules = new StanceRules(new CueWords(), TONE).in(reading);

        assertThat(rules).isNotEmpty();
        assertThat(PairFeatures.of(reading, TONE, rules).of(pair)).isNotEqualTo(PairFeatures.of(reading, TONE, List.of()).of(pair));
    }

    @Test
    void everyTwoOfASentenceMakeOnePair() {
        Reading reading = reading("Holt", "praised", "Berg");
        List<Pair> pairs = new Pairs(reading).in(reading.text.sentences().getFirst());

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().holder().word().word()).isEqualTo("Holt");
        assertThat(pairs.getFirst().target().word().word()).isEqualTo("Berg");
    }

    private static int[] features(String subject, String verb, String object) {
        Reading reading = reading(subject, verb, object);
        return PairFeatures.of(reading, TONE, List.of()).of(Pair.at(reading, word(reading, 0), word(reading, 2)));
    }

    private static Span word(Reading reading, int index) {
        return reading.text.token(index).span();
    }

    /** A sentence of three words. */
    private static Reading reading(String subject, String verb, String object) {
        String text = subject + " " + verb + " " + object + ".";
        Zone zone = new Zone(new Span(0, text.length()), Zone.Kind.BODY);
        Metadata metadata = new Metadata("", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("story.txt"));
        List<Token> tokens = new ArrayList<>();
        add(tokens, subject, subject, "NNP", Token.NameKind.PERSON, 1, "nsubj");
        add(tokens, verb, verb.equals("met") ? "meet" : verb.replaceFirst("d$", ""), "VBD", Token.NameKind.NONE, -1, "root");
        add(tokens, object, object, "NNP", Token.NameKind.PERSON, 1, "obj");
        ParsedText parsed = new ParsedText(new Article(ArticleId.of(text), text, List.of(zone), metadata), tokens,
                List.of(new Sentence(0, 0, tokens.size(), new Span(0, text.length()), zone)));
        return new Reading(parsed, new EntityFinder().find(parsed, List.of()), List.of(), new CueWords());
    }

    private static void add(List<Token> tokens, String word, String lemma, String tag, Token.NameKind name, int head, String relation) {
        int start = tokens.isEmpty() ? 0 : tokens.getLast().span().end() + 1;
        tokens.add(new Token(tokens.size(), 0, new Span(start, start + word.length()), word, lemma, tag, name, head, relation));
    }
}
