package standpoint.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class StanceTableTest {

    private static Analysis analysis(String holder, String text, String target) {
        Article article = new Article(ArticleId.of(text), text, List.of(), new Metadata("Title", List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Path.of("story.txt")));
        EntityId id = new EntityId("e1");
        Entity entity = new Entity(id, holder, Entity.Kind.PERSON, Optional.empty(), Optional.empty(), List.of(new Mention(new Span(0, 1), Mention.Form.NAME)));
        Stance stance = new Stance(id, new Target(Optional.empty(), target, Optional.empty()), Position.UNDECIDED, List.of(new Span(0, text.length())),
                List.of(), Optional.empty(), 0.5, "because");
        return new Analysis(article, Optional.empty(), List.of(entity), List.of(), List.of(stance));
    }

    @Test
    void aTableIsAsNarrowAsItsCells() {
        StanceTable table = new StanceTable();
        table.add(Path.of("folder/a.txt"), analysis("Ann", "Ann is not sure\nabout tea", "tea"));
        assertThat(table.lines()).containsExactly(
                "Actor  Position   Target  Evidence                   File",
                "Ann    undecided  tea     Ann is not sure about tea  a.txt");
    }

    @Test
    void longCellsAreCutAndSayIt() {
        StanceTable table = new StanceTable();
        table.add(Path.of("a-very-long-name-of-a-file-for-a-story.txt"), analysis("Annabella Featherstonehaugh of Cholmondeley", "word ".repeat(80).strip(),
                "a very long description of what it is all about"));
        assertThat(table.lines()).hasSize(2).allMatch(line -> line.length() <= 100);
        assertThat(table.lines().get(1)).contains("Annabella", "word word word", "…  a-very").endsWith("…");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNotCutInTwo() {
        StanceTable table = new StanceTable();
        table.add(Path.of("a.txt"), analysis("🙂".repeat(30), "🙂".repeat(90), "🙂".repeat(30)));
        assertThat(String.join("", table.lines()).codePoints().filter(point -> Character.getType(point) == Character.SURROGATE)).isEmpty();
        assertThat(table.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void withoutAStanceThereIsNoTable() {
        assertThat(new StanceTable().lines()).isEmpty();
    }
}
