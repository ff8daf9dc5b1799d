package standpoint.analysis.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import org.junit.jupiter.api.Test;

import standpoint.analysis.language.DependencyParser.Arc;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class DependencyParserTest {

    private final DependencyParser parser = new DependencyParser();

    @Test
    void itFindsTheTreesThatCoreNlpFinds() throws Exception {
        edu.stanford.nlp.parser.nndep.DependencyParser corenlp = edu.stanford.nlp.parser.nndep.DependencyParser
                .loadFromModelFile(edu.stanford.nlp.parser.nndep.DependencyParser.DEFAULT_MODEL);
        List<CoreMap> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures/articles"))) {
            files.sorted().map(new ArticleReader()::read).flatMap(reading -> reading instanceof Reading.Read(Article article) ? Stream.of(article) : Stream.empty())
                    .forEach(article -> sentences.addAll(tagged(article.text())));
        }
        assertThat(sentences).hasSizeGreaterThan(100);
        for (CoreMap sentence : sentences) {
            List<Arc> theirs = corenlp.predict(sentence).typedDependencies().stream().sorted(Comparator.comparingInt(arc -> arc.dep().index()))
                    .map(DependencyParserTest::arc).toList();
            assertThat(parser.parse(tokens(sentence))).as(sentence.toString()).isEqualTo(theirs);
        }
    }

    @Test
    void oneWordHangsOnTheRootAndNothingHasNoArcs() {
        assertThat(parser.parse(tokens(tagged("Yes").getFirst()))).containsExactly(new Arc(-1, "root"));
        assertThat(parser.parse(List.of())).isEmpty();
    }

    @Test
    void wordsAndTagsThatTheModelDoesNotKnowAreNoObstacle() {
        CoreLabel odd = new CoreLabel();
        odd.setWord("zzgrmpf");
        odd.setTag("NO-SUCH-TAG");
        CoreLabel untagged = new CoreLabel();
        untagged.setWord("brrxq");
        assertThat(parser.parse(List.of(odd, untagged)).stream().filter(arc -> arc.head() < 0)).hasSize(1);
    }

    private static Arc arc(TypedDependency arc) {
        return new Arc(arc.gov().index() - 1, arc.reln().toString());
    }

    private static List<CoreMap> tagged(String text) {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos");
        Annotation annotation = new Annotation(text);
        new StanfordCoreNLP(settings).annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }
}
