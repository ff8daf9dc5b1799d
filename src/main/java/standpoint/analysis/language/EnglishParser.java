package standpoint.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;

import standpoint.analysis.language.Token.NameKind;
import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * Wraps Stanford CoreNLP: tokens, sentences, lemmas, parts of speech, three kinds of names; {@link DependencyParser} adds basic dependencies. Time
 * expressions, fine-grained names and coreference are left out: they cost most of the time and are worse on news. The constructor loads the
 * models (seconds); parsing is safe for use by several threads.
 */
public final class EnglishParser {

    /** "Senator Berg (D-Nev.) said": the stop ends no sentence; a space in its place keeps all offsets. */
    private static final Pattern PARTY = Pattern.compile("\\(([DRIL]-\\p{Lu}\\p{L}{1,5})\\.\\)");
    /** Longer sentences are tables, lists or transcripts without full stops. They are cut, because parsing them takes for ever. */
    private static final int LONGEST_SENTENCE = 150;

    /** After so many sentences, a fraction of a second's work, somebody is asked whether to go on. */
    private static final int BATCH = 80;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;
    private final DependencyParser parser;

    public EnglishParser() {
        splitter = pipeline("tokenize");
        tagger = pipeline("pos,lemma,ner");
        parser = new DependencyParser();
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=false");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "true");
        for (String annotator : List.of("pos", "ner")) {
            // more threads than stories only get in each other's way
            settings.setProperty(annotator + ".nthreads", "1");
            settings.setProperty(annotator + ".maxlen", Integer.toString(LONGEST_SENTENCE));
        }
        return new StanfordCoreNLP(settings, false);
    }

    /**
     * Parses the zones that are analysed, each by itself.
     *
     * @throws CancellationException if {@code cancelled} says so, which is asked a few times a second
     */
    public ParsedText parse(Article article, BooleanSupplier cancelled) {
        List<CoreMap> sentences = new ArrayList<>();
        List<Zone> zones = new ArrayList<>();
        for (Zone zone : article.zones()) {
            if (zone.kind().isAnalysed()) {
                for (CoreMap sentence : split(zone.span(), article.text())) {
                    sentences.add(sentence);
                    zones.add(zone);
                }
            }
        }
        List<List<DependencyParser.Arc>> trees = new ArrayList<>();
        for (int first = 0; first < sentences.size(); first += BATCH) {
            Annotation some = assemble(article.text(), sentences.subList(first, Math.min(sentences.size(), first + BATCH)));
            goOn(cancelled);
            tagger.annotate(some);
            goOn(cancelled);
            for (CoreMap sentence : some.get(CoreAnnotations.SentencesAnnotation.class)) {
                MisreadWords.mend(sentence.get(CoreAnnotations.TokensAnnotation.class));
                trees.add(parser.parse(sentence.get(CoreAnnotations.TokensAnnotation.class)));
            }
        }
        return convert(article, sentences, trees, zones);
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("analysis cancelled");
        }
    }

    private List<CoreMap> split(Span zone, String text) {
        Annotation part = new Annotation(PARTY.matcher(zone.of(text)).replaceAll("($1 )"));
        splitter.annotate(part);
        List<CoreMap> sentences = part.get(CoreAnnotations.SentencesAnnotation.class).stream().flatMap(EnglishParser::cut).toList();
        for (CoreMap sentence : sentences) {
            for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                token.setBeginPosition(token.beginPosition() + zone.start());
                token.setEndPosition(token.endPosition() + zone.start());
            }
        }
        return sentences;
    }

    private static Stream<CoreMap> cut(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        if (tokens.size() <= LONGEST_SENTENCE) {
            return Stream.of(sentence);
        }
        List<CoreMap> pieces = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first += LONGEST_SENTENCE) {
            List<CoreLabel> some = new ArrayList<>(tokens.subList(first, Math.min(tokens.size(), first + LONGEST_SENTENCE)));
            for (int i = 0; i < some.size(); i++) {
                some.get(i).setIndex(i + 1);
            }
            CoreMap piece = new ArrayCoreMap();
            piece.set(CoreAnnotations.TokensAnnotation.class, some);
            pieces.add(piece);
        }
        return pieces.stream();
    }

    private static Annotation assemble(String text, List<CoreMap> sentences) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            CoreMap sentence = sentences.get(number);
            sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
            for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                token.setSentIndex(number);
                tokens.add(token);
            }
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
        }
        Annotation document = new Annotation(text);
        document.set(CoreAnnotations.TokensAnnotation.class, tokens);
        document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        return document;
    }

    private static ParsedText convert(Article article, List<CoreMap> sentences, List<List<DependencyParser.Arc>> trees, List<Zone> zones) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> converted = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            List<CoreLabel> labels = sentences.get(number).get(CoreAnnotations.TokensAnnotation.class);
            List<DependencyParser.Arc> tree = trees.get(number);
            int first = tokens.size();
            for (int i = 0; i < labels.size(); i++) {
                tokens.add(token(labels.get(i), i, first, number, tree.get(i), article.text()));
            }
            Span span = new Span(tokens.get(first).span().start(), tokens.getLast().span().end());
            converted.add(new Sentence(number, first, tokens.size(), span, zones.get(number)));
        }
        return new ParsedText(article, tokens, converted);
    }

    private static Token token(CoreLabel label, int place, int first, int sentence, DependencyParser.Arc arc, String text) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        int head = arc.head() < 0 ? -1 : first + arc.head();
        String word = span.of(text);
        String lemma = label.lemma() == null ? word : label.lemma();
        return new Token(first + place, sentence, span, word, lemma.toLowerCase(Locale.ROOT), label.tag() == null ? "SYM" : label.tag(),
                kind(label.ner()), head,
                arc.relation());
    }

    private static NameKind kind(String label) {
        return switch (label == null ? "O" : label) {
            case "PERSON" -> NameKind.PERSON;
            case "ORGANIZATION" -> NameKind.ORGANIZATION;
            case "LOCATION" -> NameKind.LOCATION;
            default -> NameKind.NONE;
        };
    }
}
