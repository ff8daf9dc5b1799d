package standpoint.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.library.AnalysisDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnalysisFileTest {

    private final AnalysisFile file = new AnalysisFile();

    @Property(tries = 200)
    void comesBackAsItWasWritten(@ForAll("texts") String before, @ForAll("texts") String between, @ForAll Position position)
            throws IOException {
        AnalysisDraft draft = new AnalysisDraft(before + "Ann" + between + "said \"no\"\n").source("Post", "Bonn", "2025-01-02", before);
        EntityId ann = draft.entity(Entity.Kind.PERSON, "Ann", between, "Ann");
        Quote quote = draft.quote(ann, "said, Ann", "\"no\"");
        draft.stance(ann, position, draft.target("said"), "said \"no\"", "no", quote);
        draft.stance(ann, position, new Target(Optional.of(ann), "Ann", Optional.empty()), "no", "no", null);
        assertThat(read(write(draft.analysis()))).isEqualTo(draft.analysis());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(" ", "é", "\n", "😀", "\"", "\\", "x", "\u2028", "𝄞").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("😀😀 Kyiv");
        draft.entity(Entity.Kind.PLACE, "Kyiv", null, "Kyiv");
        assertThat(file.toJson(draft.analysis()).at("/entities/0/mentions/0").toString()).isEqualTo("{\"start\":3,\"end\":7,\"kind\":\"NAME\"}");
    }

    @Test
    void onlyTheNameOfTheFileIsKept() throws IOException {
        Article article = new AnalysisDraft("A story").article();
        Metadata known = article.metadata();
        Metadata inFolder = new Metadata(known.title(), known.authors(), known.published(), known.writtenDate(), known.outlet(), known.place(),
                Path.of("private", "folder", "a.txt"));
        Analysis analysis = Analysis.notAnalysed(new Article(article.id(), article.text(), article.zones(), inFolder), "The text is not English.");
        Analysis back = read(write(analysis));
        assertThat(back.article().metadata().file()).isEqualTo(Path.of("a.txt"));
        assertThat(back.limitation()).contains("The text is not English.");
    }

    @Test
    void aCharacterThatNoFileCanHoldShiftsNothing() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("half \ud83d a character, Kyiv");
        draft.entity(Entity.Kind.PLACE, "Kyiv", null, "Kyiv");
        Analysis back = read(write(draft.analysis()));
        assertThat(back.entities().getFirst().mentions().getFirst().span().of(back.article().text())).isEqualTo("Kyiv");
    }

    @Test
    void aQuoteInsideAnotherKeepsItsNatureAndItsReporter() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("Ann said no");
        EntityId ann = draft.entity(Entity.Kind.PERSON, "Ann", null, "Ann");
        Span no = draft.target("no").span().orElseThrow();
        Quote thought = new Quote(List.of(no), Optional.empty(), Optional.empty(), Optional.empty(), Quote.Form.INDIRECT, Quote.Kind.THOUGHT,
                Optional.of(ann), 0.5);
        Analysis analysis = new Analysis(draft.article(), Optional.empty(), draft.analysis().entities(), List.of(thought), List.of());
        assertThat(read(write(analysis)).quotes()).containsExactly(thought);
    }

    @Test
    void aFileOfAnOlderVersionHoldsSpeechOnly() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("Ann said no");
        Quote quote = draft.quote(draft.entity(Entity.Kind.PERSON, "Ann", null, "Ann"), "said, Ann", "no");
        String older = write(draft.analysis()).replace("\"nature\": \"SPEECH\", ", "").replace("\"reportedBy\": null, ", "");
        assertThat(older).doesNotContain("nature", "reportedBy");
        assertThat(read(older).quotes()).containsExactly(quote);
    }

    @Test
    void aStanceOnAQuoteThatIsNotListedIsRefused() {
        AnalysisDraft draft = new AnalysisDraft("Ann said no");
        EntityId ann = draft.entity(Entity.Kind.PERSON, "Ann", null, "Ann");
        Quote quote = draft.quote(ann, "said, Ann", "no");
        draft.stance(ann, Position.AGAINST, draft.target("no"), "no", "no", quote);
        Analysis whole = draft.analysis();
        Analysis without = new Analysis(whole.article(), Optional.empty(), whole.entities(), List.of(), whole.stances());
        assertThatThrownBy(() -> write(without)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("does not list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no json at all                          | not JSON
            ''                                      | "format" is not
            []                                      | "format" is not
            {"format": "other", "version": 1}       | "format" is not
            {"format": "standpoint-analysis"}       | has version none
            {"format": "standpoint-analysis", "version": 2} | has version 2
            {"format": "standpoint-analysis", "version": 1} | "article" is missing
            """)
    void tellsWhatIsWrongWithAFile(String content, String message) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(AnalysisFileException.class).hasMessageContaining(message).hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "start": 41     | "start": 4100       | offset 4100
            [{"start": 41   | [{"start": null     | quotes[0].content[0]: "start" is missing
            "start": 42     | "start": null       | "start" and "end" belong together
            "speaker": "e1" | "speaker": "e9"     | there is no entity e9
            "quote": "q1"   | "quote": "q9"       | there is no quote q9
            "id": "e2"      | "id": "e1"          | two entities are called e1
            2025-03-04      | March 4             | March 4
            "ORGANIZATION"  | "SHIP"              | entities[1].type
            """)
    void tellsWhereAFileIsDamaged(String right, String wrong, String message) throws IOException {
        String whole = write(ExportFormatTest.ferryFares());
        assertThat(whole).contains(right);
        String damaged = whole.replaceFirst(Pattern.quote(right), wrong);
        assertThatThrownBy(() -> read(damaged)).isInstanceOf(AnalysisFileException.class)
                .hasMessageContainingAll("damaged", message, "export it again.");
    }

    @Test
    void longArticlesFit() throws IOException {
        AnalysisDraft draft = new AnalysisDraft("words ".repeat(4_000_000) + "Kyiv");
        draft.entity(Entity.Kind.PLACE, "Kyiv", null, "Kyiv");
        assertThat(read(write(draft.analysis())).entities()).isEqualTo(draft.analysis().entities());
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        String whole = write(ExportFormatTest.ferryFares());
        assertThat(read(whole.replaceFirst("\\{", "{\"colour\": \"red\","))).isEqualTo(ExportFormatTest.ferryFares());
    }

    private String write(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(analysis, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Analysis read(String content) throws IOException {
        return file.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
