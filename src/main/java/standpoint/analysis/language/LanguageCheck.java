package standpoint.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import standpoint.article.Article;
import standpoint.article.Zone;

/** Tells whether an article is English, with the language detector of Apache OpenNLP. Safe for use by several threads. */
public final class LanguageCheck {

    /** The detector needs about this much text (in characters) to be trusted when it says "not English". */
    private static final int ENOUGH_TEXT = 60;
    private static final int SAMPLE = 20_000;
    private static final double SURE = 0.02;
    /** In shorter texts a foreign name or two can outweigh the English around them; the other language must then be so many times likelier. */
    private static final int LONG_TEXT = 400;
    private static final double CLEARLY = 4;

    private final LanguageDetectorModel model;

    public LanguageCheck() {
        try (InputStream in = LanguageCheck.class.getResourceAsStream("/langdetect-183.bin")) {
            if (in == null) {
                throw new IllegalStateException("the language detector's model is not on the class path");
            }
            model = new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the article's language ("German") if it is not English; empty for English and for texts too short to tell. */
    public Optional<String> otherLanguage(Article article) {
        StringBuilder sample = new StringBuilder();
        for (Zone zone : article.zones()) {
            if (zone.kind().isAnalysed() && sample.length() < SAMPLE) {
                sample.append(zone.span().of(article.text())).append('\n');
            }
        }
        if (sample.length() < ENOUGH_TEXT) {
            return Optional.empty();
        }
        Language[] guesses = new LanguageDetectorME(model).predictLanguages(sample);
        double english = Stream.of(guesses).filter(guess -> guess.getLang().equals("eng")).mapToDouble(Language::getConfidence).max().orElse(0);
        boolean clear = sample.length() >= LONG_TEXT || guesses[0].getConfidence() > CLEARLY * english;
        return guesses[0].getLang().equals("eng") || guesses[0].getConfidence() < SURE || !clear ? Optional.empty()
                : Optional.of(nameOf(guesses[0].getLang()));
    }

    /** "German" for "deu". */
    private static String nameOf(String iso3) {
        return Stream.of(Locale.getISOLanguages()).map(Locale::of).filter(locale -> locale.getISO3Language().equals(iso3)).findFirst()
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH)).orElse("another language");
    }
}
