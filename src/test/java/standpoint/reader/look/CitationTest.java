package standpoint.reader.look;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTest {

    private static final String TEXT = "Ira Vold of Norvik said the pier\nwas closed, which “hurt everyone”.";
    private static final EntityId VOLD = new EntityId("e1");

    @Test
    void tellsWordsSpeakerAndSource() {
        Metadata about = about(Optional.of("The Norvik Post"), Optional.of(LocalDate.of(2024, 6, 2)), Optional.of("2 June"));
        assertThat(Citation.of(analysis(about), quote(Optional.of(VOLD), Quote.Form.INDIRECT, Optional.empty(), span("the pier\nwas closed"))))
                .isEqualTo("the pier was closed\n— Ira Vold, mayor · Norvik (in the paper's words)\nThe Norvik Post, “Pier shut”, 2 June 2024");
    }

    @Test
    void doesWithoutWhatIsNotKnown() {
        Metadata about = about(Optional.empty(), Optional.empty(), Optional.of("Sunday"));
        Quote quote = quote(Optional.empty(), Quote.Form.DIRECT, Optional.empty(), span("the pier"), span("“hurt everyone”"));
        assertThat(Citation.of(analysis(about), quote)).isEqualTo("the pier … “hurt everyone”\n— Unknown speaker\n“Pier shut”, Sunday");
    }

    @Test
    void namesWhoReportsAQuote() {
        Quote quote = quote(Optional.empty(), Quote.Form.MIXED, Optional.of(VOLD), span("which “hurt everyone”"));
        assertThat(Citation.of(analysis(about(Optional.empty(), Optional.empty(), Optional.empty())), quote))
                .contains("— Unknown speaker, as reported by Ira Vold (partly in the paper's words)");
    }

    @Test
    void namesWhoAllegesAStance() {
        Stance stance = new Stance(VOLD, new Target(Optional.empty(), "the pier", Optional.empty()), Position.AGAINST, List.of(span("the pier\nwas closed")),
                List.of(), Optional.empty(), Optional.of(VOLD), 0.8, "“closed”");
        assertThat(Citation.of(analysis(about(Optional.empty(), Optional.empty(), Optional.empty())), stance))
                .startsWith("Ira Vold, mayor · Norvik: against the pier, according to Ira Vold\n");
    }

    private static Quote quote(Optional<EntityId> speaker, Quote.Form form, Optional<EntityId> reporter, Span... content) {
        return new Quote(List.of(content), Optional.empty(), Optional.empty(), speaker, form, Quote.Kind.SPEECH, reporter, 0.9);
    }

    private static Analysis analysis(Metadata about) {
        Article article = new Article(ArticleId.of(TEXT), TEXT, List.of(), about);
        Entity vold = new Entity(VOLD, "Ira Vold", Entity.Kind.PERSON, Optional.of("mayor"), Optional.of("Norvik"),
                List.of(new Mention(span("Ira Vold"), Mention.Form.NAME)));
        return new Analysis(article, Optional.empty(), List.of(vold), List.of(), List.of());
    }

    private static Metadata about(Optional<String> outlet, Optional<LocalDate> published, Optional<String> written) {
        return new Metadata("Pier shut", List.of(), published, written, outlet, Optional.empty(), Path.of("pier.txt"));
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
